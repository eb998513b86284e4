// Movement on the ladder: what progress, repeat, regress and restart do to an athlete's step.
#pragma once

#include <span>

#include "rehab/engine.hpp"

namespace rehab {

/// What the rules and the coach ask for together, the strictest of each.
struct Verdict {
  std::bitset<max_rules> fired;
  Movement movement = Movement::none;
  int regress_steps = 0;  ///< the most that any regress asks for; 0 where none does
  bool coach_held = false;
  bool by_setback_rule = false;
  bool rest_forbids = false;
  std::optional<Percent> cap;
};

/// Evaluates every rule on a day's facts and merges the coach's pending word; the order of rules never matters.
Verdict verdict_on(const Plan& plan, const State& state, const Facts& facts, Day day);

/// The rules whose rest forbids the day.
std::bitset<max_rules> resting_rules(const Plan& plan, const State& state, const Facts& facts, Day day);

/// True if a rule refers on these facts. Only the rules that refer are asked.
bool refers(const Plan& plan, const Facts& facts);

/// Where the movement leads from the state's step: fills decision, step, clean, complete and gate.
void move(const Plan& plan, const State& state, const Verdict& verdict, const Facts& facts, Prescription& prescription);

}  // namespace rehab
