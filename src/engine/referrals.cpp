#include "engine/referrals.hpp"

#include <algorithm>
#include <utility>

#include "engine/transition.hpp"

namespace rehab {

namespace {

/// The rules that refer on a state: after its last entry, on the day that this speaks of.
std::vector<Referral::Reason> reasons_on(const Plan& plan, const Profile& profile, const State& state) {
  const Day day = day_spoken_of(state, state.day);
  const Facts facts = facts_on(plan, profile, state, day);
  std::vector<Referral::Reason> reasons;
  for (std::size_t i = 0; i < plan.rules.size(); ++i) {
    const Rule& rule = plan.rules[i];
    if (rule.then.movement == Movement::refer && fires(rule, facts)) reasons.push_back({static_cast<int>(i), facts});
  }
  return reasons;
}

/// Walks the log. A referral that a report asks for stands from the next entry on, unless that day's facts no longer ask for it.
class ReferralWalk {
 public:
  ReferralWalk(const Plan& plan, const Athlete& athlete) : plan_(plan), profile_(athlete.profile), log_(athlete.log) {}

  std::vector<Referral> take() {
    State state = fresh(profile_);
    for (std::size_t i = 0; i < log_.size(); ++i) {
      const State heard = before_clearance(state, log_[i]);
      if (!heard.referred) asked_.reset();
      if (heard.referred && !stands_) ask(heard, i);
      if (heard.referred) stand();
      if (heard.referred) add(heard, i);
      absorb_into(plan_, profile_, log_[i], state);
      if (clears(log_[i])) asked_.reset();
      stands_ = state.referred;
      if (stands_ && !heard.referred) stand_by(state, i);
      if (stands_) add(state, i);
      if (!stands_) ask(state, i);
    }
    if (asked_) stand();
    return std::move(all_);
  }

 private:
  /// The state that an entry's check-in leads to, before its word is heard where that is a clearance.
  State before_clearance(const State& state, const Entry& entry) const {
    if (!clears(entry)) return before_session(plan_, profile_, state, entry);
    Entry unlifted = entry;
    unlifted.coach = {};
    return before_session(plan_, profile_, state, unlifted);
  }

  void ask(const State& state, std::size_t entry) {
    if (asked_) return;
    auto reasons = reasons_on(plan_, profile_, state);
    if (!reasons.empty()) asked_ = Referral{entry, entry + 1, std::move(reasons)};
  }

  /// What an entry says while the referral stands.
  void add(const State& state, std::size_t entry) {
    if (all_.empty()) return;
    Referral& standing = all_.back();
    standing.until = entry + 1;
    for (auto& reason : reasons_on(plan_, profile_, state)) {
      const auto same = [&](const Referral::Reason& known) { return known.rule == reason.rule; };
      if (std::none_of(standing.reasons.begin(), standing.reasons.end(), same)) standing.reasons.push_back(std::move(reason));
    }
  }

  void stand() {
    if (asked_) all_.push_back(*std::move(asked_));
    asked_.reset();
  }

  /// A session against a referral that its own day asked for.
  void stand_by(const State& state, std::size_t entry) {
    ask(state, entry);
    stand();
  }

  const Plan& plan_;
  const Profile& profile_;
  const std::vector<Entry>& log_;
  std::vector<Referral> all_;
  std::optional<Referral> asked_;  ///< by a report, and it is not yet known to stand
  bool stands_ = false;
};

}  // namespace

std::vector<Referral> referrals(const Plan& plan, const Athlete& athlete) { return ReferralWalk(plan, athlete).take(); }

}  // namespace rehab
