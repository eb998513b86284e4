// What the rules and the coach say on a day: every rule asked at once, the strictest wins.
#pragma once

#include <span>

#include "rehab/engine.hpp"

namespace rehab {

/// What the rules and the coach ask for together, the strictest of each.
struct Verdict {
  std::bitset<max_rules> fired;
  Movement movement = Movement::none;
  Regress back;  ///< of all rules that ask for one, and of the coach
  bool coach_held = false;
  bool setback_rule = false;  ///< a rule fired that makes a setback of going back
  bool setback = false;       ///< it goes back, and such a rule fired
  bool rest_forbids = false;
  std::optional<Percent> cap;
};

/// Evaluates every rule on a day's facts and merges the coach's pending word; the order of rules never matters.
Verdict verdict_on(const Plan& plan, const State& state, const Facts& facts, Day day);

/// `verdict_on` the day's own facts. On a verdict that is a setback the words that one takes back are gone already, in `facts`
/// too.
Verdict verdict_on_day(const Plan& plan, const State& state, Day day, Facts& facts);

/// What a setback takes back of the plan's words, by key.
void take_words_back(const Plan& plan, std::span<std::int64_t> values);

/// The rules whose rest forbids the day, counted from the last session.
std::bitset<max_rules> resting_rules(const Plan& plan, const State& state, const Facts& facts, Day day);

/// A rest that somebody's answers ask for.
struct AskedRest {
  int rule = -1;                 ///< -1: none is asked for
  int days = 0;                  ///< the longest; of several rules the first by name
  std::bitset<max_rules> rules;  ///< all that ask for one
};

/// The rest that these answers alone ask for, the other facts as they are. `answers` by observation, State::unsaid for none.
AskedRest rest_asked_by(const Plan& plan, const Facts& facts, std::span<const std::int8_t> answers);

/// True if a rule refers on these facts. Only the rules that refer are asked.
bool refers(const Plan& plan, const Facts& facts);

}  // namespace rehab
