#include "verify/verify.hpp"

#include <algorithm>
#include <map>

#include "rehab/required_property.hpp"
#include "search/packed.hpp"
#include "search/possible_outcomes.hpp"
#include "verify/liveness.hpp"
#include "verify/set_properties.hpp"
#include "verify/standing.hpp"
#include "verify/watch.hpp"

namespace rehab {

namespace {

using namespace search;
using namespace verify;

constexpr std::uint64_t most_plain = 100'000;  // states of the first search for a single warning or fact

/// During rules are asked about one set, in any stage: any answers may stand beside it.
bool can_fire(const Plan& plan, const DuringRule& rule) {
  const auto met = [&](const Alternative& alternative) {
    return std::all_of(alternative.begin(), alternative.end(), [&](const Condition& c) {
      if (!is_observation(c.key)) {
        for (int stage = 0; stage < static_cast<int>(plan.stages.size()); ++stage) {
          if (c.holds(stage)) return true;
        }
        return false;
      }
      const auto& observation = plan.observation(observation_of(c.key));
      for (int notch = 0; notch < observation.scale.size(); ++notch) {
        if (c.holds(notch)) return true;
      }
      return !observation.unless_said && c.or_unknown;
    });
  };
  return std::any_of(rule.when.any.begin(), rule.when.any.end(), met);
}

bool asks_reports(const Rule& rule) {
  return std::any_of(rule.when.any.begin(), rule.when.any.end(),
                     [](const Alternative& alternative) { return !observation_part(alternative).empty(); });
}

/// Of somebody who ran where nothing was prescribed to run.
enum class OlderBases : std::uint8_t { forgotten, kept };

/// A search with the properties as its observer.
class ProvingSearch : public Observer {
 public:
  ProvingSearch(const Plan& plan, const Plans& plans, const ValueClasses& rules, const ValueClasses& all, Reports& reports,
                OlderBases older)
      : search(plans, rules, all, reports, {true, false}, *this), properties(plan, search), watch_(search, properties) {
    search.walk_limits();
    if (older == OlderBases::forgotten) search.forget_older_bases();
  }

  void look_at_rules(const Situation& situation) override { properties.note_rules(situation); }
  void look_at(const SituationAt& at) override {
    if (!watch_.breaks(at)) return;
    properties.look_at(at);
    watch_.breach_noted();
  }

  Search search;
  Properties properties;

 private:
  Watch watch_;
};

class Proof {
 public:
  Proof(const Plan& plan, std::uint64_t most, OlderBases older, const Watcher& watcher)
      : plan_(plan),
        most_(most),
        older_(older),
        watcher_{[&](const Progress& now) { return watch(watcher, now); }},
        plans_(plan),
        rules_(classes_of_rules(plan)),
        all_(classes_of_all(plan)),
        reports_(plan, all_),
        proving_(plan, plans_, rules_, all_, reports_, older) {}

  Verification run() {
    proving_.search.bound(most_, watcher_);
    proof_.complete = can_tell_apart() && proving_.search.run();
    proof_.grades_asked = all_.matters(key_of(Fact::grade));
    proof_.limits_walked = proving_.search.abstraction().walks_limits();
    if (proof_.complete) {
      small_doses();
      ways();
      dead_rules();
      vacuous_properties();
      if (auto found = session_against_complaint(plan_, proving_.search)) say("complaint-stands", {}, std::move(*found));
      if (auto found = session_after_referral(plan_, proving_.search)) say("referral-absorbs", {}, std::move(*found));
    } else if (!can_tell_apart()) {
      const bool walked = proving_.search.count().situations > 0;
      proof_.undecided = too_much() + (walked ? "; not all was walked" : "; nothing was walked");
    } else {
      proof_.undecided =
          "stopped at " + std::to_string(proving_.search.count().states) + " states; what lies beyond was not looked at";
    }
    for (const auto& breach : proving_.properties.breaches()) take(violation(breach));
    sets();
    proof_.violations.insert(proof_.violations.end(), without_log_.begin(), without_log_.end());
    proof_.properties = proving_.properties.list();
    for (const auto& property : required_properties) {
      if (property.of_sets) proof_.properties.push_back({std::string(property.name), std::string(property.about), {}, false});
    }
    for (const Waiver& waiver : plan_.waived) waive(waiver);
    proof_.count = proving_.search.count();
    Profile profile;
    profile.injury.date = proof_.injured = Abstraction::today;
    const bool asks_clinician =
        std::any_of(plan_.words.begin(), plan_.words.end(), [](const PlanWord& w) { return w.by_clinician; });
    if (asks_clinician) profile.clinician = "a clinician";
    proof_.fastest = course_ahead(plan_, profile, fresh(profile), profile.injury.date);
    return std::move(proof_);
  }

  /// Did the search find a log that breaks a property and does not when it is replayed?
  bool came_too_far() const { return came_too_far_; }

 private:
  /// A breach whose log the engine does not confirm is none: it is left open, and said.
  void take(Violation found) {
    if (!found.log || found.log->replays) return proof_.violations.push_back(std::move(found));
    came_too_far_ = true;
    proof_.complete = false;
    proof_.undecided += (proof_.undecided.empty() ? "" : "; ") + std::string("whether ") + found.property +
                        " holds: the search found a log that does not break it when it is replayed";
  }

  /// What holds of a session under way, over every set that can be felt.
  void sets() {
    const SetProof proof = prove_sets(plan_);
    for (const SetBreach& breach : proof.breaches) {
      const RequiredProperty& property = required_property(breach.property);
      proof_.violations.push_back(
          {std::string(property.name), std::string(property.about), breach.place, {}, std::nullopt, breach.detail});
    }
    if (proof.complete) return;
    proof_.complete = false;
    proof_.undecided += (proof_.undecided.empty() ? "" : "; ") + std::string("whether the properties of sets hold");
  }

  /// What the plan does not claim is no breach of it.
  void waive(const Waiver& waiver) {
    const auto is_it = [&](const auto& property) { return !property.stated && property.name == waiver.property; };
    const auto property = std::find_if(proof_.properties.begin(), proof_.properties.end(), is_it);
    property->claimed = false;
    property->waived = waiver.say;
    property->place = waiver.place;
    std::erase_if(proof_.violations, [&](const Violation& v) { return !v.stated && v.property == waiver.property; });
  }

  bool watch(const Watcher& watcher, const Progress& now) {
    proof_.stopped = proof_.stopped || !watcher.goes_on(now);
    return !proof_.stopped;
  }

  bool can_tell_apart() const {
    return proving_.properties.complete() && reports_.complete() && !proving_.search.abstraction().overfull();
  }

  /// What the search cannot tell apart in numbers of fixed size.
  std::string too_much() const {
    if (reports_.parts().size() > max_parts)
      return "its properties ask more than " + std::to_string(max_parts) + " things of reports";
    if (!proving_.properties.complete()) return "its properties have more than " + std::to_string(max_clauses) + " alternatives";
    if (reports_.complete()) return "its rises lead to more than " + std::to_string(search::largest) + " distances";
    return "its rules tell more than " + std::to_string(most_folds) + " reports apart";
  }

  void ways() {
    std::map<int, std::vector<int>> by_goal;
    by_goal[static_cast<int>(plan_.steps.size()) - 1].push_back(proving_.properties.named("a-way-back"));
    for (std::size_t i = 0; i < plan_.always.size(); ++i) {
      by_goal[plan_.always[i].reach].push_back(proving_.properties.of_always(i));
    }
    for (const auto& [goal, properties] : by_goal) {
      const auto stuck = stuck_before(proving_.search, goal);
      if (!stuck) continue;
      Breach breach;
      breach.state = stuck->state;
      breach.gap = stuck->day.gap;
      breach.person = stuck->day.person;
      for (const int property : properties) {
        breach.property = property;
        proving_.properties.add_breach(breach);
      }
    }
  }

  /// The engine's own bounds, which no plan can change: broken, they are an error of this program, and no proof of a plan.
  void small_doses() {
    const DoseBound found = proving_.properties.bounds();
    if (found == DoseBound::keep) return;
    proof_.complete = false;
    proof_.undecided = "whether a dose keeps what bounds it, where less was run or limits cut it";
  }

  void say(std::string_view property, Place place, std::string detail) {
    const auto& known = proving_.properties.list()[static_cast<std::size_t>(proving_.properties.named(property))];
    without_log_.push_back({known.name, known.about, place, {}, std::nullopt, std::move(detail)});
  }

  enum class Found : std::uint8_t { yes, no, undecided };

  /// A warning changes nothing later, so the search does not keep what it asks about: it gets a search of its own, the plainest
  /// ways first.
  template <class Seen>
  Found found_alone(const ValueClasses& all, const ValueClasses& rules, Reports& reports, Seen seen) {
    if (!reports.complete()) return Found::undecided;
    for (const Ways ways : {Ways::plain, Ways::all}) {
      ProvingSearch alone(plan_, plans_, rules, all, reports, older_);
      alone.search.keep_facts();
      alone.search.take(ways);
      alone.search.bound(ways == Ways::plain ? most_plain : most_, watcher_);
      while (alone.search.step()) {
        if (seen(alone.properties)) return Found::yes;
      }
      if (proof_.stopped || (ways == Ways::all && alone.search.ended_early())) return Found::undecided;
    }
    return Found::no;
  }

  void leave_open(const std::string& what) {
    proof_.complete = false;
    proof_.undecided = what + (proof_.stopped ? " was not decided: stopped" : " was not decided within the bound");
  }

  void dead_rules() {
    for (std::size_t r = 0; r < plan_.rules.size(); ++r) {
      const Rule& rule = plan_.rules[r];
      if (proving_.properties.fired(r)) continue;
      if (only_warns(rule)) {
        ValueClasses all = all_;
        ValueClasses rules = rules_;
        all.add(rule.when);
        rules.add(rule.when);
        std::optional<Reports> its_own = asks_reports(rule) ? std::optional<Reports>(std::in_place, plan_, all) : std::nullopt;
        const Found found =
            found_alone(all, rules, its_own ? *its_own : reports_, [&](const Properties& p) { return p.fired(r); });
        if (found == Found::undecided) leave_open("whether rule " + rule.id + " can fire");
        if (found != Found::no) continue;
      }
      say("no-dead-rule", rule.place, "rule " + rule.id + " can never fire");
    }
    for (const auto& rule : plan_.during) {
      if (!can_fire(plan_, rule)) say("no-dead-rule", rule.place, "during rule " + rule.id + " can never fire");
    }
    for (std::size_t s = 0; s < plan_.stages.size(); ++s) {
      const Stage& stage = plan_.stages[s];
      if (stage.enter.any.empty() || proving_.properties.held_back(s)) continue;
      const bool entered = s != static_cast<std::size_t>(plan_.steps[0].stage);
      if (entered || plan_.step(plan_.start).stage == static_cast<int>(s)) {
        say("no-dead-rule", stage.place, "the gate of stage " + stage.id + " never holds anything back");
      }
    }
  }

  void vacuous_properties() {
    for (std::size_t n = 0; n < plan_.never.size(); ++n) {
      const auto& any = plan_.never[n].when.any;
      if (std::none_of(any.begin(), any.end(), [&](const Alternative& all) { return can_be_prescribed(plan_, all); })) {
        say("no-vacuous-property", plan_.never[n].place,
            "property " + plan_.never[n].id + " forbids what no step could prescribe");
        continue;
      }
      if (proving_.properties.facts_seen(n)) continue;
      const Found found = found_alone(all_, rules_, reports_, [&](const Properties& p) { return p.facts_seen(n); });
      if (found == Found::undecided) leave_open("whether the facts of " + plan_.never[n].id + " can come about");
      if (found != Found::no) continue;
      say("no-vacuous-property", plan_.never[n].place, "property " + plan_.never[n].id + " speaks of what can never come about");
    }
  }

  Violation violation(const Breach& breach) {
    const auto& property = proving_.properties.list()[static_cast<std::size_t>(breach.property)];
    Violation found{property.name, property.about, property.place, {}, counterexample(plan_, proving_.search, breach), {}};
    found.detail = found.log->said;
    for (std::size_t r = 0; r < plan_.rules.size(); ++r) {
      if (found.log->prescription.fired.test(r)) found.rules.push_back(static_cast<int>(r));
    }
    found.stated = property.stated;
    if (!property.stated) found.place = let_it_happen(found);
    return found;
  }

  /// The plan's line that let it happen: the first rule that decided, else the step that was prescribed.
  Place let_it_happen(const Violation& found) const {
    const Prescription& p = found.log->prescription;
    for (const int rule : found.rules) {
      if (decided(plan_, p, rule)) return plan_.rule(rule).place;
    }
    return p.step >= 0 ? plan_.step(p.step).place : plan_.step(plan_.start).place;
  }

  const Plan& plan_;
  std::uint64_t most_;
  OlderBases older_;
  Watcher watcher_;
  Plans plans_;
  ValueClasses rules_, all_;
  Reports reports_;
  ProvingSearch proving_;
  Verification proof_;
  bool came_too_far_ = false;
  std::vector<Violation> without_log_;
};

}  // namespace

/// With fewer states first, which hold all that can come about and more.
Verification verify_plan(const Plan& plan, std::uint64_t most_states, const Watcher& watcher) {
  {
    Proof proof(plan, most_states, OlderBases::forgotten, watcher);
    Verification verification = proof.run();
    if (!proof.came_too_far() || verification.stopped) return verification;
  }
  return Proof(plan, most_states, OlderBases::kept, watcher).run();
}

}  // namespace rehab
