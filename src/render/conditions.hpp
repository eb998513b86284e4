// A plan's tests as a coach says them: no id, no comparison sign.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "rehab/plan.hpp"

namespace rehab {

/// Is it answered with no or yes, which need not be named?
bool is_yes_no(const Scale& scale);

/// What it needs: `a walk that is normal`, `at least 5 sessions`, `the coach's word`.
std::string needed_words(const Plan& plan, const Condition& condition);
/// The same as a clause: `the walk is normal`, `there is the coach's word`.
std::string so_words(const Plan& plan, const Condition& condition);

/// `the morning is no longer sore`: a complaint that has to pass, of an observation.
std::string no_longer_words(const Plan& plan, const Condition& condition);

/// What to look out for: `pain 2 or more`, `any twinge`, `some fatigue`, `tired`.
std::string watch_words(const Plan& plan, const Condition& condition);

/// Of a test's observations: `pain 2 or more, any twinge or any red flag`; what else it asks is left out.
std::string watch_words(const Plan& plan, const Test& test);

/// Adds the answers by which a test holds on these values, `pain 2`, each once.
void note_seen(const Plan& plan, const Test& test, std::span<const std::int64_t> values, std::vector<std::string>& seen);

}  // namespace rehab
