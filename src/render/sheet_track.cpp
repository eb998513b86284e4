// The sheet at the track: the session's lines, what to do if, what to write down after.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "rehab/plan_queries.hpp"
#include "render/conditions.hpp"
#include "render/sheet.hpp"
#include "render/sheet_held.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

// ---- What to do if ----

bool holds_in_stage(const Alternative& alternative, int stage) {
  return std::all_of(alternative.begin(), alternative.end(),
                     [&](const Condition& condition) { return condition.key != key_of(Fact::stage) || condition.holds(stage); });
}

/// The rule's test as it stands in a stage; without an alternative where it cannot fire there.
Test test_in_stage(const Test& test, int stage) {
  Test here;
  for (const Alternative& alternative : test.any) {
    if (holds_in_stage(alternative, stage)) here.any.push_back(alternative);
  }
  return here;
}

std::string outcome_sentences(const Plan& plan, const DuringOutcome& then) {
  if (then.end) return "stop for today.";
  if (!then.switch_to.empty()) {
    const std::string rest = rests(plan, then.switch_to.back().dose);
    return "no more runs today. " + tasks(plan, then.switch_to) + (rest.empty() ? "" : ", " + rest) + " instead.";
  }
  return then.rest ? unbroken(to_string(*then.rest)) + " between the runs left." : std::string();
}

std::string watched(const Plan& plan, int stage, const DuringRule& rule) {
  return watch_words(plan, test_in_stage(rule.when, stage));
}

// ---- The session ----

/// Drills of one rest on one line.
void add_drills(const NextSession& next, Page& page) {
  const auto drills = std::span(next.work).first(static_cast<std::size_t>(next.drills));
  for (std::size_t i = 0; i < drills.size();) {
    std::size_t last = i;
    std::string text = task(*next.plan, drills[i]);
    while (last + 1 < drills.size() && drills[last + 1].dose.rest == drills[i].dose.rest) {
      text += ", " + task(*next.plan, drills[++last]);
    }
    const std::string rest = rests(*next.plan, drills[i].dose);
    item(page, text + (rest.empty() ? "" : ", " + rest) + ".");
    i = last + 1;
  }
}

/// `Squat 3 x 6-8 @ 70% of 1RM, rest 2 min`, and what else bounds it.
std::string line_words(const NextSession& next, const Work& line) {
  const Plan& plan = *next.plan;
  const Exercise& exercise = exercise_of(plan, line);
  std::string text = task(plan, line);
  if (const auto rest = rests(plan, line.dose); !rest.empty()) text += ", " + rest;
  if (exercise.build_up > Distance{}) text += ", after a build-up of " + unbroken(to_string(exercise.build_up));
  const auto limit = speed_limit(plan, next.athlete->profile, line);
  if (!limit.empty() && ceiling_words(next).find("faster") == std::string::npos) text += ", " + limit;
  return text;
}

/// A line of work, or lines that are done in turn, with their cues.
void add_turns(const NextSession& next, const Turns& turns, Detail detail, Page& page) {
  std::string text = turns.times == 1 ? "" : fmt::format("{}{}times: ", turns.times, no_break);
  std::string cues;
  for (const Work& line : turns.lines) {
    const std::string words = line_words(next, line);
    const bool first = &line == &turns.lines.front();
    text += first ? words : (words.find(',') == words.npos ? ", " : "; ") + clause(words);
    const std::string& cue = exercise_of(*next.plan, line).cue;
    if (!cue.empty() && detail == Detail::full) cues += " " + sentence(cue);
  }
  item(page, text + "." + cues);
}

bool any_speed_limit(const NextSession& next) {
  return std::any_of(next.work.begin(), next.work.end(),
                     [&](const Work& line) { return no_faster_than(*next.plan, next.athlete->profile, line).has_value(); });
}

}  // namespace

bool has_runs(const Plan& plan) {
  return std::any_of(plan.steps.begin(), plan.steps.end(), [&](const Step& step) { return any_run(plan, step.work); });
}

namespace {

bool is_drill(const Plan& plan, const Work& work) { return exercise_of(plan, work).kind == Kind::drill; }

/// Other work than drills is a session of its own, bridges or a game.
bool drills_alone(const NextSession& next) {
  return std::all_of(next.work.begin(), next.work.end(), [&](const Work& line) { return is_drill(*next.plan, line); });
}

/// Does the step have runs of which the day's session, as it was prescribed, leaves none?
bool runs_cut_out(const NextSession& next) {
  const Plan& plan = *next.plan;
  return any_run(plan, plan.step(next.prescription.step).work) &&
         !any_run(plan, next.under_way ? next.under_way->begun : next.work);
}

}  // namespace

std::string ceiling_words(const NextSession& next) {
  const Plan& plan = *next.plan;
  std::optional<Duration> fastest;
  bool runs = false;
  bool timed = true;
  bool alike = true;
  for (const Work& line : std::span(next.work).subspan(static_cast<std::size_t>(next.drills))) {
    if (!is_run(plan, line)) continue;
    const auto limit = no_faster_than(plan, next.athlete->profile, line);
    alike = alike && (!runs || limit == fastest);
    runs = true;
    timed = timed && limit.has_value();
    fastest = limit;
  }
  constexpr std::string_view feels = ", however good it feels.";
  if (!runs) {
    const bool no_runs = has_runs(plan) && (drills_alone(next) || runs_cut_out(next));
    const bool drills = std::any_of(next.work.begin(), next.work.end(), [&](const Work& line) { return is_drill(plan, line); });
    return fmt::format("{}{}{}",
                       !no_runs         ? "No more than that"
                       : next.under_way ? "No more runs today"
                                        : "No runs today",
                       no_runs && drills ? " beyond these drills" : "", feels);
  }
  if (timed && alike) return fmt::format("Nothing faster than {}{}", unbroken(seconds_text(*fastest)), feels);
  const Percent highest = next.prescription.load.intensity;
  if (highest == Percent{}) return fmt::format("No more than that{}", feels);
  return fmt::format("Nothing above {}{}{}", to_string(highest), feels,
                     timed                                ? ""
                     : next.athlete->profile.best.empty() ? " Without a best time nothing is measured."
                                                          : " The best times given do not measure all of it.");
}

void add_work(const NextSession& next, Detail detail, Page& page) {
  if (next.work.empty()) return;
  const Stage& stage = next.plan->stage_of(next.prescription.step);
  page.push_back({Part::section, next.under_way ? "LEFT" : "DO", ""});
  const bool warms_up = !next.under_way && !stage.warm_up.empty();
  if (warms_up && detail == Detail::full) item(page, "Warm-up: " + list(stage.warm_up, "and") + ".");
  add_drills(next, page);
  for (const Turns& turns : in_turns(std::span(next.work).subspan(static_cast<std::size_t>(next.drills))))
    add_turns(next, turns, detail, page);
}

int stage_today(const NextSession& next) {
  const int step = next.prescription.step;
  return step < 0 ? -1 : next.plan->step(step).stage;
}

std::string or_left_words(const NextSession& next) {
  if (!next.under_way || next.under_way->or_left.empty()) return {};
  std::vector<Work> runs;
  for (const Work& line : next.under_way->or_left) {
    if (is_run(*next.plan, line)) runs.push_back(line);
  }
  if (runs.empty()) return {};
  Dose last = runs.back().dose;
  if (last.sets == 1) last.set_rest.reset();
  const std::string rest = rests(*next.plan, last);
  return "or, if the coach prefers: " + tasks(*next.plan, runs) + (rest.empty() ? "" : ", " + rest);
}

std::string during_sentence(const Plan& plan, int stage, const DuringRule& rule, Detail detail) {
  const std::string when = watched(plan, stage, rule);
  if (when.empty()) return {};
  std::string text = sentence_start(when) + ": " + outcome_sentences(plan, rule.then);
  if (detail != Detail::full) return text;
  if (!rule.say.empty()) text += " " + sentence(rule.say);
  for (const DuringOutcome& instead : rule.then.instead) text += " Or, if the coach prefers, " + outcome_sentences(plan, instead);
  return text;
}

namespace {

/// The rules that can fire in today's stage, without the ones that a stricter one always beats.
std::vector<const DuringRule*> during_today(const NextSession& next) {
  const Plan& plan = *next.plan;
  const int stage = stage_today(next);
  const bool runs = any_run(plan, next.work);
  std::vector<std::string> when;
  for (const DuringRule& rule : plan.during) when.push_back(watched(plan, stage, rule));
  std::vector<const DuringRule*> rules;
  for (std::size_t i = 0; i < when.size(); ++i) {
    const DuringRule& rule = plan.during[i];
    if (!runs && !rule.then.end) continue;  // longer rests and other work are for runs that are left
    bool another_decides = false;
    for (std::size_t other = 0; other < when.size(); ++other)
      another_decides = another_decides || (plan.during[other].then.rank() > rule.then.rank() && when[other] == when[i]);
    if (!when[i].empty() && !another_decides) rules.push_back(&rule);
  }
  return rules;
}

}  // namespace

std::string stop_sentences(const NextSession& next) {
  std::string text;
  for (const DuringRule* rule : during_today(next)) {
    if (!rule->then.end) continue;
    text += (text.empty() ? "" : " ") + during_sentence(*next.plan, stage_today(next), *rule, Detail::less);
  }
  return text;
}

void add_during(const NextSession& next, Detail detail, Page& page) {
  if (next.work.empty() || next.plan->during.empty()) return;
  page.push_back({Part::section, "IF", ""});
  for (const DuringRule* rule : during_today(next)) item(page, during_sentence(*next.plan, stage_today(next), *rule, detail));
}

void add_after(const NextSession& next, SheetLength length, Detail detail, Page& page) {
  if (next.prescription.step < 0) return;
  page.push_back({Part::section, "WRITE", ""});
  std::vector<std::string> asks;
  std::vector<std::string> nouns;
  for (const Observation& observation : next.plan->observations) {
    if (observation.of != Of::work) continue;
    asks.push_back(question_words(observation));
    nouns.push_back(noun_of(observation.id));
  }
  if (detail != Detail::full && !nouns.empty()) asks = {sentence(list(nouns, "and"))};
  if (any_speed_limit(next)) asks.emplace_back("The seconds of each rep.");
  asks.push_back("At the track: " + unbroken("rehab track " + file_word(next.file)));
  if (length != SheetLength::whole) asks = {fmt::format("{}", fmt::join(asks, " "))};  // a day has no room for a line each
  for (const std::string& ask : asks) item(page, ask);
}

}  // namespace rehab
