// The explanation as a page.
#include "render/explain.hpp"
#include "rehab/plan_queries.hpp"
#include "rehab/required_property.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "engine/evidence.hpp"
#include "engine/what_if.hpp"
#include "rehab/required_property.hpp"
#include "render/numbers.hpp"
#include "render/sheet.hpp"
#include "render/source_lines.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

constexpr std::size_t changes_shown = 5;

constexpr std::string_view meaning_of_percent =
    "of the athlete's best average speed over that same distance from a standing start: with a best time of t, 60% is no faster "
    "than t / 0.60; without one nothing is measured, and it is an instruction only";

/// Writes the sections of one explanation.
class Explanation {
 public:
  Explanation(const NextSession& next, const SourceTexts& texts, Page& page)
      : next_(next),
        plan_(*next.plan),
        at_gate_(gate_facts_of(next)),
        in_log_(texts.athlete),
        in_plan_(texts.plan),
        page_(page) {}

  void rules() {
    heading("RULES THAT APPLIED");
    for (const int rule : next_.because) applied(plan_.rule(rule), next_.facts);
    if (next_.because.empty()) item("", "none, so nothing rises");
    heading("RULES THAT DID NOT APPLY");
    for (std::size_t i = 0; i < plan_.rules.size(); ++i) {
      if (!next_.prescription.fired.test(i)) did_not_apply(plan_.rules[i]);
    }
  }

  /// Under a referral: the rules that refer, with the line that asked for it where it is the log's past.
  void referral() {
    heading("WHERE IT STANDS");
    if (!next_.referral) {
      for (const int index : next_.because) {
        const Rule& rule = plan_.rule(index);
        if (rule.then.movement == Movement::refer) applied(rule, next_.facts);
      }
      return;
    }
    for (const auto& [rule, facts] : next_.referral->reasons) applied(plan_.rule(rule), facts);
    item("", "asked for by the entry at " + in_log_(next_.athlete->log[next_.referral->entry].place));
  }

  void ladder() {
    const Prescription& p = next_.prescription;
    const State& state = next_.state;
    if (p.step < 0) return;
    heading("THE LADDER");
    if (state.on_ladder) {
      const Step& step = plan_.step(state.step);
      item("before", fmt::format("{}, step {} of {}; {} of {} clean sessions before the last one", step.id, state.step + 1,
                                 plan_.steps.size(), state.clean, step.sessions));
    } else {
      item("before", "not on the ladder");
    }
    const Step& step = plan_.step(p.step);
    item("now", fmt::format("{}: {}, step {} of {}; {} of {} clean sessions so far", movement_words(next_, p), step.id,
                            p.step + 1, plan_.steps.size(), p.clean, step.sessions));
    if (p.gate == Gate::cut) item("gate", "the last session was cut short of its step's own dose, and that earns no step");
  }

  /// What was said against a session, and what it waits for.
  void complaint() {
    if (next_.prescription.gate != Gate::complaint) return;
    const GateHold& hold = *next_.gate;
    heading(fmt::format("THE COMPLAINT of rule {}: stands", hold.id));
    item("said", long_day(next_.state.complaint.said));
    item("lacks", fmt::format("answers of one later day, none against a session: {}", joined(hold.missing)));
    if (hold.not_before) item("earliest", long_day(*hold.not_before));
  }

  void gate() {
    const int index = gate_asked(next_);
    if (index < 0) return;
    const Stage& stage = plan_.stage(index);
    heading(fmt::format("THE GATE of stage {}: {}", stage.id, holds(stage.enter, at_gate_) ? "open" : "closed"));
    for (const auto& alternative : stage.enter.any) {
      for (const auto& condition : alternative) {
        const bool held = condition.holds(at_gate_[static_cast<std::size_t>(condition.key)]);
        item("", fmt::format("{}: {} ({})", held ? "holds" : "lacks", condition.written, said(condition.key, at_gate_)));
      }
    }
    item("", "from " + weighed(plan_, stage.from));
  }

  void numbers() {
    const auto numbers = numbers_of(next_);
    if (numbers.empty()) return;
    heading("WHO SAYS SO: every number on the sheet");
    for (const Number& number : numbers) {
      item(number.what, number.value + " - " + number.who + (number.decides ? "" : " (another decides)"));
      if (!number.from.empty()) more("from " + weighed(plan_, number.from));
    }
    if (plan_.states_intensity) item("percent", std::string(meaning_of_percent));
  }

  void about() {
    if (plan_.about.empty()) return;
    heading("ABOUT THE PLAN");
    item("", plan_.about);
  }

  void not_claimed() {
    if (plan_.waived.empty()) return;
    heading("WHAT THE PLAN DOES NOT CLAIM");
    for (const Waiver& waiver : plan_.waived) {
      item(waiver.property, std::string(required_property(waiver.property).about));
      more(waiver.say);
      more("from " + weighed(plan_, waiver.from));
    }
  }

  void people() {
    if (next_.words.empty()) return;
    heading("THE COACH'S WORD");
    for (const std::size_t entry : next_.words) {
      const CoachWord& word = *next_.athlete->log[entry].coach;
      item("", fmt::format("{}: {} ({}), {}", word.by, coach_says(plan_, word.says), word.reason, in_log_(word.place)));
    }
  }

  void takes() {
    const WhatItTakes takes = what_it_takes(next_);
    const Decision decision = next_.prescription.decision;
    if (decision != Decision::progress && !next_.prescription.complete) {
      heading("WHAT IT WOULD HAVE TAKEN");
      changes(takes.better);
      if (takes.best_report)
        item("", "no single answer; the best report in everything: " + outcome_words(next_, *takes.best_report));
      if (takes.better.empty() && !takes.best_report)
        item("", next_.gate && !next_.gate->missing.empty() ? "no report; the gate: " + list(next_.gate->missing, "and")
                                                            : "nothing in the last report would change it");
    }
    if (takes.worse.empty()) return;
    heading("WHAT NEARLY CHANGED IT");
    changes(takes.worse);
  }

 private:
  void heading(std::string text) { page_.push_back({Part::heading, "", std::move(text)}); }
  void item(std::string label, std::string text) { page_.push_back({Part::item, std::move(label), std::move(text)}); }
  void more(std::string text) { page_.push_back({Part::more, "", std::move(text)}); }

  /// `pain 0, sledder.yaml:18`; a default is marked as one.
  std::string said(Key key, std::span<const std::int64_t> values) const {
    const auto index = static_cast<std::size_t>(key);
    std::string text = key_name(plan_, key) + " " + value_text(plan_, key, values[index]);
    for (const Place place : evidence(next_, key)) text += ", " + in_log_(place);
    if (is_observation(key) && !was_answered(next_, observation_of(key)))
      text += values[index] == unknown ? ", not asked" : ", not asked, taken as fine";
    return text;
  }

  void applied(const Rule& rule, const Facts& facts) {
    item(rule.id, list(rule.then.words(), "and") + ", " + in_plan_(rule.place));
    if (!rule.say.empty()) more(rule.say);
    for (const Key key : keys_asked(rule.when)) {
      if (!is_referral(next_) || shown_on_referral(key)) more("saw " + said(key, values_for(rule, facts)));
    }
    more("from " + weighed(plan_, rule.from));
  }

  void did_not_apply(const Rule& rule) {
    std::vector<std::string> lacks;
    const auto values = values_for(rule, next_.facts);
    for (const Condition* condition : missing(rule.when, values)) {
      lacks.push_back(fmt::format("{} ({})", condition->written, said(condition->key, values)));
    }
    item(rule.id, "not " + list(lacks, "and"));
  }

  void changes(const std::vector<WhatIf>& all) {
    for (std::size_t i = 0; i < std::min(all.size(), changes_shown); ++i) {
      item("", change_words(next_, all[i]) + ": " + outcome_words(next_, all[i].then));
    }
  }

  const NextSession& next_;
  const Plan& plan_;
  GateFacts at_gate_;
  SourceLines in_log_;
  SourceLines in_plan_;
  Page& page_;
};

void add_head(const NextSession& next, Page& page) {
  add_top(next, page);
  add_warnings(next, page);
  page.push_back({Part::plain, "", ""});
  page.push_back({Part::plain, "", fmt::format("{} - {}", next.athlete->profile.name, movement_words(next, next.prescription))});
}

}  // namespace

GateFacts gate_facts_of(const NextSession& next) {
  return gate_facts_on(*next.plan, next.athlete->profile, next.state, next.prescription.judged);
}

bool was_answered(const NextSession& next, int observation) {
  const auto o = static_cast<std::size_t>(observation);
  return std::max(next.state.reported[o], next.state.checked[o]) != State::unsaid;
}

int gate_asked(const NextSession& next) {
  const Prescription& p = next.prescription;
  if (p.gate == Gate::stage) return p.gate_stage;
  if (p.step < 0 || p.by_coach) return -1;
  const int stage = next.plan->step(p.step).stage;
  if (p.decision == Decision::start) return stage;
  const bool enters = p.decision == Decision::progress && next.plan->step(next.state.step).stage != stage;
  return enters ? stage : -1;
}

std::string change_words(const NextSession& next, const WhatIf& change) {
  if (change.observation == WhatIf::whole_dose) return "the last session done as prescribed";
  if (change.observation == WhatIf::fewer_reps) return change.to == 1 ? "one rep fewer" : fmt::format("{} reps fewer", change.to);
  const Observation& observation = next.plan->observation(change.observation);
  const Key key = key_of_observation(change.observation);
  const std::string to = observation.id + " " + value_text(*next.plan, key, change.to);
  if (change.from == State::unsaid) return to + " (not asked)";
  if (change.from == change.to) return to + " said (it was only taken as fine)";
  return to + " instead of " + value_text(*next.plan, key, change.from);
}

Page explanation_of(const NextSession& next, const SourceTexts& texts, LogShown log) {
  Page page;
  Explanation explanation(next, texts, page);
  if (is_referral(next)) {
    add_referral(next, page);
    explanation.referral();
  } else {
    add_head(next, page);
    explanation.rules();
    explanation.ladder();
    explanation.complaint();
    explanation.gate();
    explanation.numbers();
    explanation.people();
    explanation.takes();
    explanation.about();
    explanation.not_claimed();
  }
  if (log == LogShown::whole) add_log(next, texts, page);
  return page;
}

std::string explain_text(const NextSession& next, const SourceTexts& texts, LogShown log, int width, Color color) {
  return page_text(explanation_of(next, texts, log), width, color);
}

}  // namespace rehab
