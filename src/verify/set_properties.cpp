#include "verify/set_properties.hpp"

#include <algorithm>
#include <utility>

#include "domain/in_words.hpp"
#include "engine/during.hpp"
#include "rehab/plan_queries.hpp"
#include "rehab/required_property.hpp"
#include "verify/set_search.hpp"
#include "verify/switched_work.hpp"

namespace rehab::verify {

namespace {

/// What one outcome asks for. Where a set has several, the strictest stands; of a rest each end is a demand of its own.
enum class Demand : std::uint8_t { rest_least, rest_most, switching, end };
constexpr std::array demands{Demand::rest_least, Demand::rest_most, Demand::switching, Demand::end};

bool makes(const DuringOutcome& then, Demand demand) {
  if (demand == Demand::end) return then.end;
  if (demand == Demand::switching) return then.switches();
  return then.rank() == 0 && then.rest.has_value();
}

/// Does it do as much as the demand that another makes?
bool as_strict(const DuringOutcome& then, const DuringOutcome& other, Demand demand) {
  if (then.end || demand == Demand::end) return then.end;
  if (!then.switch_to.empty() || demand == Demand::switching)
    return !then.switch_to.empty() && (demand != Demand::switching || all_reps(then.switch_to) <= all_reps(other.switch_to));
  if (!then.rest) return false;
  return demand == Demand::rest_least ? then.rest->least >= other.rest->least : then.rest->most >= other.rest->most;
}

/// The alternatives of all during rules whose outcome is such.
template <class Which>
std::vector<const Alternative*> alternatives_of(const Plan& plan, Which&& which) {
  std::vector<const Alternative*> found;
  for (const auto& rule : plan.during) {
    if (!which(rule)) continue;
    for (const auto& all : rule.when.any) found.push_back(&all);
  }
  return found;
}

bool ends(const DuringRule& rule) { return rule.then.end; }

std::vector<const Condition*> all_of(const Alternative& all) {
  std::vector<const Condition*> conditions;
  for (const auto& c : all) conditions.push_back(&c);
  return conditions;
}

/// What of a rule's test a set has a say in: days and counts may be anything, a check-in may say nothing.
std::vector<const Condition*> asked_of_a_set(const Alternative& all) {
  std::vector<const Condition*> conditions;
  for (const auto& c : all) {
    if (is_observation(c.key) || c.key == key_of(Fact::stage)) conditions.push_back(&c);
  }
  return conditions;
}

std::string outcome_in_words(const Plan& plan, int stage, const std::vector<Answer>& felt) {
  AfterSet after;
  const auto values = set_values(plan, stage, felt);
  for (const auto& rule : plan.during) {
    if (holds(rule.when, values)) after.add(rule.then);
  }
  if (after.end) return "the session ends";
  if (after.switch_to != nullptr) return "the work is switched to " + as_written(plan, *after.switch_to);
  return after.rest ? "rest " + to_string(*after.rest) : "it goes on as before";
}

class Prover {
 public:
  Prover(const Plan& plan, bool coach_chooses, SetProof& proof)
      : plan_(plan), coach_chooses_(coach_chooses), proof_(proof), search_(plan), ends_(alternatives_of(plan, ends)) {}

  void run() {
    for (stage_ = 0; stage_ < static_cast<int>(plan_.stages.size()); ++stage_) {
      for (const auto& rule : plan_.during) {
        never_laxer(rule);
        switch_within(rule);
        rest_never_shorter(rule);
      }
      hurt_ends();
    }
    proof_.complete = proof_.complete && search_.complete();
  }

 private:
  const Stage& stage() const { return plan_.stage(stage_); }

  void note(std::string_view property, Place place, int step, std::vector<Answer> felt, std::string detail) {
    SetBreach breach{property, place, step, std::move(felt), coach_chooses_, std::move(detail)};
    const auto same = [&](const SetBreach& b) { return b.property == breach.property && b.place == place; };
    const auto known = std::find_if(proof_.breaches.begin(), proof_.breaches.end(), same);
    if (known == proof_.breaches.end())
      proof_.breaches.push_back(std::move(breach));
    else if (breach.felt.size() < known->felt.size())
      *known = std::move(breach);
  }

  /// What a rule asks for is not lost where an answer that it asks about gets worse.
  void never_laxer(const DuringRule& rule) {
    for (const Demand demand : demands) {
      if (!makes(rule.then, demand)) continue;
      const auto strict =
          alternatives_of(plan_, [&](const DuringRule& other) { return as_strict(other.then, rule.then, demand); });
      for (const auto& all : rule.when.any) {
        for (const auto& c : all) {
          if (of_a_set(plan_, c.key)) never_laxer(rule, all, c, strict);
        }
      }
    }
  }

  void never_laxer(const DuringRule& rule, const Alternative& all, const Condition& c,
                   const std::vector<const Alternative*>& strict) {
    const int observation = observation_of(c.key);
    const int worst = plan_.observation(observation).scale.size() - 1;
    for (int notch = 0; notch < worst; ++notch) {
      if (!c.holds(notch) || c.holds(notch + 1)) continue;
      SetQuery query{all_of(all), strict, Answer{observation, notch + 1, {}}};
      std::erase(query.meets, &c);
      auto worse = search_.shortest(query, stage_);
      if (!worse) continue;
      std::vector<Answer> better = *worse;
      for (auto& answer : better) answer.notch -= answer.observation == observation ? 1 : 0;
      std::string detail = "after " + set_in_words(plan_, better) +
                           ", which is better: " + outcome_in_words(plan_, stage_, better) + "; after " +
                           set_in_words(plan_, *worse) + ": " + outcome_in_words(plan_, stage_, *worse);
      note("set-monotone", rule.place, stage().first_step, std::move(*worse), std::move(detail));
    }
  }

  void hurt_ends() {
    for (const auto& rule : plan_.rules) {
      if (rule.then.movement == Movement::refer)
        hurt_ends(rule, nullptr, "a referral");
      else if (rule.setback && rule.then.movement >= Movement::regress)
        hurt_ends(rule, nullptr, "a setback");
      else if (rule.setback) {
        for (const auto& other : plan_.rules) {
          if (goes_back(other.then.movement, other.then.regress())) hurt_ends(rule, &other, "a setback");
        }
      }
    }
  }

  /// Also of two rules together, where one marks the setback and another makes it.
  void hurt_ends(const Rule& rule, const Rule* with, std::string_view what) {
    for (const auto& all : rule.when.any) {
      if (with == nullptr) hurt_ends(rule, asked_of_a_set(all), what);
      for (std::size_t i = 0; with != nullptr && i < with->when.any.size() && search_.complete(); ++i) {
        auto both = asked_of_a_set(all);
        const auto others = asked_of_a_set(with->when.any[i]);
        both.insert(both.end(), others.begin(), others.end());
        hurt_ends(rule, both, what);
      }
    }
  }

  void hurt_ends(const Rule& rule, const std::vector<const Condition*>& conditions, std::string_view what) {
    for (const auto* c : conditions) {
      if (!of_a_set(plan_, c->key)) continue;
      auto felt = search_.shortest({conditions, ends_, {}, observation_of(c->key)}, stage_);
      if (!felt) continue;
      std::string detail = "after " + set_in_words(plan_, *felt) + ": " + outcome_in_words(plan_, stage_, *felt) +
                           "; the next day may be " + std::string(what) + " by rule " + rule.id;
      note("hurt-ends", rule.place, stage().first_step, std::move(*felt), std::move(detail));
    }
  }

  void switch_within(const DuringRule& rule) {
    if (!makes(rule.then, Demand::switching)) return;
    const auto excess = first_excess(plan_, stage_, rule.then.switch_to);
    if (!excess) return;
    const auto goes_first = [&](const DuringRule& other) {
      if (ends(other) || other.then.switch_to.empty()) return ends(other);
      const int more = all_reps(other.then.switch_to) - all_reps(rule.then.switch_to);
      return more < 0 || (more == 0 && &other < &rule);
    };
    for (const auto& all : rule.when.any) {
      auto felt = search_.shortest({all_of(all), alternatives_of(plan_, goes_first), {}}, stage_);
      if (!felt) continue;
      std::string detail = "after " + set_in_words(plan_, *felt) + ": " + excess->detail;
      note("switch-within", rule.place, excess->step, std::move(*felt), std::move(detail));
    }
  }

  void rest_never_shorter(const DuringRule& rule) {
    if (!makes(rule.then, Demand::rest_least)) return;
    for (int step = stage().first_step; step < stage().first_step + stage().step_count; ++step) {
      const auto own = longest_rest(plan_, step);
      if (!own || rule.then.rest->least >= own->least) continue;
      const auto long_enough = [&](const DuringRule& other) {
        return ends(other) || !other.then.switch_to.empty() || (other.then.rest && other.then.rest->least >= own->least);
      };
      for (const auto& all : rule.when.any) {
        auto felt = search_.shortest({all_of(all), alternatives_of(plan_, long_enough), {}}, stage_);
        if (!felt) continue;
        std::string detail = "at " + plan_.step(step).id + " a run has rest " + to_string(*own) + "; after " +
                             set_in_words(plan_, *felt) + ": " + outcome_in_words(plan_, stage_, *felt);
        note("rest-never-shorter", rule.place, step, std::move(*felt), std::move(detail));
      }
    }
  }

  const Plan& plan_;
  bool coach_chooses_;
  SetProof& proof_;
  SetSearch search_;
  std::vector<const Alternative*> ends_;  ///< all that end a session
  int stage_ = 0;
};

/// The plan where the coach takes what stands behind every `or`.
Plan as_the_coach_may_choose(const Plan& plan) {
  Plan chosen = plan;
  for (auto& rule : chosen.during) {
    if (rule.then.instead.empty()) continue;
    DuringOutcome instead = rule.then.instead.front();
    rule.then = std::move(instead);
  }
  return chosen;
}

}  // namespace

SetProof prove_sets(const Plan& plan) {
  SetProof proof;
  Prover(plan, false, proof).run();
  Prover(as_the_coach_may_choose(plan), true, proof).run();
  const auto order = [](const SetBreach& breach) { return &required_property(breach.property); };
  std::stable_sort(proof.breaches.begin(), proof.breaches.end(),
                   [&](const SetBreach& a, const SetBreach& b) { return order(a) < order(b); });
  return proof;
}

std::string set_in_words(const Plan& plan, const std::vector<Answer>& felt) {
  std::string words;
  for (const auto& answer : felt) {
    const Key key = key_of_observation(answer.observation);
    words += (words.empty() ? "" : ", ") + key_name(plan, key) + " " + value_text(plan, key, answer.notch);
  }
  return words.empty() ? "a set without an answer" : words;
}

}  // namespace rehab::verify
