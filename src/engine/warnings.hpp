// Warnings: how long they stand.
#pragma once

namespace rehab {

/// So long the sheet warns of what went past the rules: a coach's start, a clearance by another, a switch of plans.
inline constexpr int clean_sessions_watched = 3;

}  // namespace rehab
