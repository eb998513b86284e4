// The properties that every plan is proved to have, a row each: what a plan may waive by its name.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace rehab {

struct RequiredProperty {
  std::string_view name;
  std::string_view about;
  bool of_sets = false;  ///< of a session under way, over every set that can be felt
};

inline constexpr std::array required_properties{
    RequiredProperty{"total", "every situation has one answer: work of a step, a wait or a referral"},
    RequiredProperty{"within-cap", "no session is above its stage's cap and the rules' caps"},
    RequiredProperty{"within-rise",
                     "no session rises above what was run by more than the plan's limits, and without a progress not at all"},
    RequiredProperty{"one-thing-at-a-time", "distance and intensity never rise above what was run together"},
    RequiredProperty{"monotone",
                     "a report one notch worse never gives a session higher on the ladder, farther, faster or earlier"},
    RequiredProperty{"unknown-never-rises", "what nobody said never gives more than the best answer"},
    RequiredProperty{"days-in-a-row", "never more days in a row than the plan's own rests allow"},
    RequiredProperty{"complaint-stands", "no session while an answer against it stands"},
    RequiredProperty{"referral-absorbs", "a referral stands until the coach writes cleared"},
    RequiredProperty{"a-way-back", "from everywhere but a referral good reports lead to the last step"},
    RequiredProperty{"no-dead-rule", "every rule can fire and every gate can hold something back"},
    RequiredProperty{"no-vacuous-property", "what each property speaks of can come about, and be prescribed"},
    RequiredProperty{"set-monotone", "a worse answer after a set never gives a laxer outcome", true},
    RequiredProperty{"hurt-ends", "a report that makes the next day a setback or a referral ends the session", true},
    RequiredProperty{"switch-within", "a switch holds no run that is faster or farther than the step's, or more than is left",
                     true},
    RequiredProperty{"rest-never-shorter", "no rest after a set is shorter than the step's own", true},
};

constexpr const RequiredProperty& required_property(std::string_view name) {
  return *std::find_if(required_properties.begin(), required_properties.end(),
                       [&](const RequiredProperty& p) { return p.name == name; });
}

}  // namespace rehab
