// What a plan takes away from the one that it extends: notes of care, and what rules, gates and properties hold back.
#include <algorithm>
#include <string>

#include "rehab/required_property.hpp"
#include "verify/base_vocabulary.hpp"
#include "verify/coverage.hpp"
#include "verify/findings.hpp"

namespace rehab::verify {

namespace {

/// Something that a rule of the base does, and which rules do as much.
struct Restraint {
  std::string does;  ///< `rests 1 day`
  bool (*made_by)(const Rule& rule);
  bool (*as_much)(const Rule& rule, const Rule& base);
};

bool refers(const Rule& rule) { return rule.then.movement == Movement::refer; }

std::string movement_words(const Outcome& then) {
  switch (then.movement) {
    case Movement::refer: return "refers";
    case Movement::restart: return "leads back to the start";
    case Movement::regress:
      if (!then.to.empty()) return "leads back to " + then.to;
      return "leads " + std::to_string(then.back.steps) + (then.back.steps == 1 ? " step back" : " steps back");
    default: return "asks for the same step again";
  }
}

std::vector<Restraint> restraints_of(const Rule& base) {
  const std::string days = std::to_string(base.then.rest_days) + (base.then.rest_days == 1 ? " day" : " days");
  const Restraint all[] = {
      {movement_words(base.then), [](const Rule& r) { return r.then.movement >= Movement::repeat; },
       [](const Rule& r, const Rule& b) {
         return r.then.movement > b.then.movement ||
                (r.then.movement == b.then.movement && b.then.back.never_beyond(r.then.back));
       }},
      {"rests " + days, [](const Rule& r) { return r.then.rest_days > 0; },
       [](const Rule& r, const Rule& b) { return refers(r) || r.then.rest_days >= b.then.rest_days; }},
      {"caps at " + to_string(base.then.cap.value_or(Percent{})), [](const Rule& r) { return r.then.cap.has_value(); },
       [](const Rule& r, const Rule& b) { return refers(r) || (r.then.cap && *r.then.cap <= *b.then.cap); }},
      {"counts as a setback", [](const Rule& r) { return r.setback; },
       [](const Rule& r, const Rule&) { return refers(r) || r.setback; }},
      {"warns", [](const Rule& r) { return r.then.warn; }, [](const Rule& r, const Rule&) { return r.then.warn; }}};
  std::vector<Restraint> made;
  std::copy_if(std::begin(all), std::end(all), std::back_inserter(made), [&](const Restraint& d) { return d.made_by(base); });
  return made;
}

bool as_much(const DuringOutcome& then, const DuringOutcome& base) {
  if (then.rank() != base.rank() || base.rank() > 0) return then.rank() >= base.rank();
  return !base.rest || (then.rest && then.rest->least >= base.rest->least);
}

/// Nor may the coach choose less in its place than he could.
bool leaves_as_much(const DuringOutcome& then, const DuringOutcome& base) {
  const auto meets = [&](const DuringOutcome& least) { return as_much(then.instead.front(), least); };
  return as_much(then, base) &&
         (then.instead.empty() || meets(base) || std::any_of(base.instead.begin(), base.instead.end(), meets));
}

std::string during_words(const DuringOutcome& then) {
  return then.end ? "ends the session" : then.switches() ? "switches the work" : "lengthens the rest";
}

bool share_a_key(const Alternative& a, const Alternative& b) {
  return b.empty() || std::any_of(a.begin(), a.end(), [&](const Condition& one) {
           return std::any_of(b.begin(), b.end(), [&](const Condition& other) { return one.key == other.key; });
         });
}

class BaseLint {
 public:
  BaseLint(const Plan& base, const Plan& plan, Findings& findings)
      : base_(base), plan_(plan), vocabulary_(base, plan), findings_(findings) {}

  void run() {
    for (const auto& stage : plan_.stages) {
      if (const auto before = base_.find_stage(stage.id)) look_at_stage(base_.stage(*before), stage);
    }
    for (const auto& rule : base_.rules) look_at_rule(rule);
    for (const auto& rule : base_.during) look_at_during(rule);
    for (const auto& never : base_.never) look_at_never(never);
    for (const auto& rule : plan_.rules) look_at_progress(rule);
    for (const auto& waiver : plan_.waived) look_at_waiver(waiver);
  }

 private:
  void look_at_stage(const Stage& before, const Stage& stage) {
    if (stage.care.size() < before.care.size())
      findings_.warn(PlanWarning::fewer_notes, stage.place,
                     "stage " + stage.id + " gives " + std::to_string(stage.care.size()) + " of " +
                         std::to_string(before.care.size()) + " notes of care in the plan that this one extends",
                     "a list is replaced whole: repeat what still holds");
    look_at_gate(before, stage);
  }

  static std::vector<const Alternative*> pointers(const std::vector<Alternative>& all) {
    std::vector<const Alternative*> each;
    for (const auto& alternative : all) each.push_back(&alternative);
    return each;
  }

  /// The conditions of a part that ask about one of such keys.
  std::string words_of_part(const Alternative& part, const std::vector<const Alternative*>& keys) const {
    std::string text;
    for (const auto& condition : part) {
      const auto names = [&](const Alternative* all) {
        return std::any_of(all->begin(), all->end(), [&](const Condition& c) { return c.key == condition.key; });
      };
      if (std::any_of(keys.begin(), keys.end(), names)) text += (text.empty() ? "" : " and ") + in_words(plan_, condition);
    }
    return text.empty() ? "always" : "on `" + text + "`";
  }

  /// In words, a part of the base's test that no alternative of this plan's such items meets.
  template <class Items, class Counts>
  std::optional<std::string> let_through(const Test& test, const Items& items, Counts&& counts) const {
    for (const auto& asked : vocabulary_.translated(test).any) {
      std::vector<const Alternative*> others;
      for (const auto& item : items) {
        if (!counts(item)) continue;
        for (const auto& alternative : item.when.any) {
          if (share_a_key(asked, alternative)) others.push_back(&alternative);
        }
      }
      if (const auto left = left_over(plan_, asked, others); left.some) return words_of_part(*left.some, {&asked});
    }
    return std::nullopt;
  }

  // ---- Item by item ----

  /// Where it stands now, or where it was taken away.
  template <class Items>
  std::pair<Place, bool> place_of(std::string_view sort, const Items& items, const std::string& id) const {
    for (const auto& item : items) {
      if (item.id != id) continue;
      if constexpr (requires { item.when; }) return {own_place(item.place, item.when), true};
      return {item.place, true};
    }
    for (const auto& gone : plan_.removed) {
      if (gone.sort == sort && gone.id == id) return {gone.place, false};
    }
    return {Place{}, false};
  }

  /// Where it stands; of a rule that stands in the base as it was, what is asked in other words here and changed it.
  Place own_place(Place place, const Test& asked) const {
    if (place.source == 0) return place;
    for (const auto& alternative : asked.any) {
      for (const auto& condition : alternative) {
        if (!is_observation(condition.key)) continue;
        const Place own = plan_.observation(observation_of(condition.key)).place;
        if (own.source == 0) return own;
      }
    }
    return place;
  }

  void say_let_through(const std::string& what, std::pair<Place, bool> at, const std::string& does, const std::string& on) {
    findings_.eased(
        at.first, what + (at.second ? " is eased: nothing " + does + " any more " : " is gone: nothing else " + does + " ") + on);
  }

  void look_at_rule(const Rule& base) {
    for (const auto& restraint : restraints_of(base)) {
      const auto on = let_through(base.when, plan_.rules, [&](const Rule& rule) { return restraint.as_much(rule, base); });
      if (!on) continue;
      say_let_through("rule " + base.id, place_of("rule", plan_.rules, base.id), restraint.does, *on);
      return;
    }
  }

  void look_at_during(const DuringRule& base) {
    const auto on = let_through(base.when, plan_.during, [&](const DuringRule& rule) { return as_much(rule.then, base.then); });
    const auto at = place_of("rule", plan_.during, base.id);
    if (on) return say_let_through("during rule " + base.id, at, during_words(base.then), *on);
    const auto chosen =
        let_through(base.when, plan_.during, [&](const DuringRule& rule) { return leaves_as_much(rule.then, base.then); });
    if (chosen)
      findings_.eased(at.first, "during rule " + base.id + " is eased: the coach may choose less than before " + *chosen);
  }

  void look_at_never(const Never& base) {
    const auto on = let_through(base.when, plan_.never, [](const Never&) { return true; });
    if (on) say_let_through("never " + base.id, place_of("never", plan_.never, base.id), "is claimed", *on);
  }

  /// What it opens on, and the base's did not.
  void look_at_gate(const Stage& before, const Stage& stage) {
    const auto [asked, whole] = vocabulary_.translated(before.enter);
    if (!whole || asked.empty()) return;
    const std::vector<Alternative> own = stage.enter.any.empty() ? std::vector<Alternative>{{}} : stage.enter.any;
    for (const auto& alternative : own) {
      const auto left = left_over(plan_, alternative, pointers(asked));
      if (!left.some) continue;
      findings_.eased(own_place(stage.place, stage.enter), "the gate of stage " + stage.id + " is eased: it opens " +
                                                               words_of_part(changed(alternative, *left.some), pointers(asked)));
      return;
    }
  }

  /// What counts as clean, and did not in the base, and no rule holds back.
  void look_at_progress(const Rule& rule) {
    if (rule.then.movement != Movement::progress) return;
    std::vector<Alternative> clean;
    for (const auto& base : base_.rules) {
      if (base.then.movement != Movement::progress) continue;
      const auto own = vocabulary_.translated(base.when);
      if (!own.whole) return;
      clean.insert(clean.end(), own.any.begin(), own.any.end());
    }
    auto covered = pointers(clean);
    const auto asked = covered;
    for (const auto& strict : plan_.rules) {
      if (strict.then.movement < Movement::repeat) continue;
      for (const auto& alternative : strict.when.any) covered.push_back(&alternative);
    }
    for (const auto& alternative : rule.when.any) {
      const auto left = left_over(plan_, alternative, covered);
      if (!left.some) continue;
      const auto first = left_over(plan_, alternative, asked);
      const std::string on = words_of_part(changed(alternative, first.some.value_or(*left.some)), asked);
      findings_.eased(own_place(rule.place, rule.when), "rule " + rule.id + " is eased: it lets the athlete rise " + on);
      return;
    }
  }

  void look_at_waiver(const Waiver& waiver) {
    const auto same = [&](const Waiver& before) { return before.property == waiver.property; };
    if (std::any_of(base_.waived.begin(), base_.waived.end(), same)) return;
    findings_.eased(waiver.place,
                    waiver.property + " is waived: nothing claims that " + std::string(required_property(waiver.property).about));
  }

  static bool same_values(const Condition& a, const Condition& b) { return a.any == b.any && a.or_unknown == b.or_unknown; }

  /// The conditions of a part that are narrower than what was asked.
  Alternative changed(const Alternative& asked, const Alternative& part) const {
    Alternative narrower;
    for (const auto& condition : part) {
      const auto own = std::find_if(asked.begin(), asked.end(), [&](const Condition& c) { return c.key == condition.key; });
      if (own == asked.end() || !same_values(within(plan_, *own), condition)) narrower.push_back(condition);
    }
    return narrower;
  }

  const Plan& base_;
  const Plan& plan_;
  BaseVocabulary vocabulary_;
  Findings& findings_;
};

}  // namespace

void lint_against(const Plan& base, const Plan& plan, Findings& findings) {
  lint_asked(base, plan, findings);
  BaseLint(base, plan, findings).run();
  lint_numbers(base, plan, findings);
}

}  // namespace rehab::verify
