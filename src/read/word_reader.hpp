// The words of a plan: what a coach or a clinician says once in the log, and tests ask.
#pragma once

#include "read/diagnostics.hpp"
#include "rehab/plan.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// Adds the words of a plan's `words:` to those that every plan has. The plan's observations must have been read,
/// since no word is called as one of them, nor said as what a coach may say under every plan.
void read_words(yaml::Cursor table, Plan& plan, Diagnostics& diagnostics);

}  // namespace rehab::reading
