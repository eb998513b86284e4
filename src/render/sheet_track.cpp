// The sheet at the track: what to ask before the session, its lines, what to do if, what to write down after.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "render/conditions.hpp"
#include "render/sheet.hpp"
#include "render/sheet_held.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

void item(Page& page, std::string text) { page.push_back({Part::item, "", std::move(text)}); }

// ---- Before ----

bool same_session(const Prescription& a, const Prescription& b) {
  return a.decision == b.decision && a.date == b.date && a.step == b.step && a.load == b.load;
}

/// The answers that change the session, and what comes then; neighbours that change it alike together.
std::string changes_of(const NextSession& next, int observation) {
  std::string changes;
  const auto& all = next.checks;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].observation != observation) continue;
    std::size_t last = i;
    while (last + 1 < all.size() && all[last + 1].observation == observation && all[last + 1].notch == all[last].notch + 1 &&
           same_session(all[last + 1].instead, all[i].instead)) {
      ++last;
    }
    changes += (changes.empty() ? "" : "; ") + answers(*next.plan, observation, all[i].notch, all[last].notch) + ": " +
               outcome_words(next, all[i].instead);
    i = last;
  }
  return sentence_start(std::move(changes));
}

void add_question(const NextSession& next, int index, Page& page) {
  const Observation& observation = next.plan->observation(index);
  const std::string changes = changes_of(next, index);
  if (observation.signs.empty()) {
    const std::string ask = observation.ask.empty() ? sentence_start(noun_of(observation.id)) + "?" : observation.ask;
    item(page, changes.empty() ? question_words(observation) : ask + " " + sentence(changes));
    return;
  }
  const auto signs = sign_sentences(observation);
  item(page, (observation.ask.empty() ? sentence_start(noun_of(observation.id)) + "?" : observation.ask) + " " + signs.front());
  for (std::size_t i = 1; i < signs.size(); ++i) page.push_back({Part::detail, "", signs[i]});
}

/// `Emergency, call now: …`.
std::string_view urgency_words(Urgency urgency) {
  switch (urgency) {
    case Urgency::now: return "Emergency, call now";
    case Urgency::today: return "See a clinician today";
  }
  return {};
}

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

std::vector<int> questions_before(const NextSession& next) {
  return still_to_ask(*next.plan, next.state, next.prescription.date.value_or(next.prescription.judged));
}

std::string question_words(const Observation& observation) {
  const std::string ask = observation.ask.empty() ? sentence_start(noun_of(observation.id)) + "?" : observation.ask;
  const std::string scale = scale_text(observation.scale);
  const bool named = is_yes_no(observation.scale) || ask.find(scale) != std::string::npos;
  return named ? sentence_start(ask) : sentence_start(ask) + " (" + scale + ")";
}

std::vector<std::string> sign_sentences(const Observation& observation) {
  std::vector<std::string> sentences;
  for (const Urgency urgency : {Urgency::now, Urgency::today}) {
    std::string signs;
    for (const Sign& sign : observation.signs) {
      if (sign.urgency == urgency) signs += (signs.empty() ? "" : "; ") + sign.text;
    }
    if (!signs.empty()) sentences.push_back(fmt::format("{}: {}.", urgency_words(urgency), signs));
  }
  return sentences;
}

bool has_runs(const Plan& plan) {
  return std::any_of(plan.steps.begin(), plan.steps.end(), [&](const Step& step) {
    return std::any_of(step.work.begin(), step.work.end(),
                       [&](const Work& line) { return exercise_of(plan, line).kind == Kind::run; });
  });
}

std::string ceiling_words(const NextSession& next) {
  const Plan& plan = *next.plan;
  std::optional<Duration> fastest;
  bool runs = false;
  bool timed = true;
  bool alike = true;
  for (const Work& line : std::span(next.work).subspan(static_cast<std::size_t>(next.drills))) {
    if (exercise_of(plan, line).kind != Kind::run) continue;
    const auto limit = no_faster_than(plan, next.athlete->profile, line);
    alike = alike && (!runs || limit == fastest);
    runs = true;
    timed = timed && limit.has_value();
    fastest = limit;
  }
  constexpr std::string_view feels = ", however good it feels.";
  if (!runs && !has_runs(plan)) return fmt::format("No more than that{}", feels);
  const auto is_drill = [&](const Work& line) { return exercise_of(plan, line).kind == Kind::drill; };
  const bool drills = std::any_of(next.work.begin(), next.work.end(), is_drill);
  if (!runs)
    return fmt::format("No {}runs today{}{}", next.under_way ? "more " : "", drills ? " beyond these drills" : "", feels);
  if (timed && alike) return fmt::format("Nothing faster than {}{}", unbroken(seconds_text(*fastest)), feels);
  const Percent highest = next.prescription.load.intensity;
  if (highest == Percent{}) return fmt::format("No more than that{}", feels);
  return fmt::format("Nothing above {}{}{}", to_string(highest), feels,
                     timed                                ? ""
                     : next.athlete->profile.best.empty() ? " Without a best time nothing is measured."
                                                          : " The best times given do not measure all of it.");
}

void add_asks(const NextSession& next, Page& page) {
  if (next.under_way) return;
  const auto questions = questions_before(next);
  if (questions.empty()) return;
  page.push_back({Part::section, "ASK", ""});
  std::string others;  // whose answer changes nothing today
  for (const int o : questions) {
    const Observation& observation = next.plan->observation(o);
    const bool changes = std::any_of(next.checks.begin(), next.checks.end(), [&](const Check& c) { return c.observation == o; });
    changes || !observation.signs.empty() ? add_question(next, o, page)
                                          : void(others += (others.empty() ? "" : " ") + question_words(observation));
  }
  if (!others.empty()) item(page, others);
  const bool said = next.all_well && std::any_of(next.checks.begin(), next.checks.end(),
                                                 [&](const Check& check) { return same_session(check.instead, *next.all_well); });
  if (next.all_well && !said) item(page, "All of it well: " + outcome_words(next, *next.all_well) + ".");
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

int strictness(const DuringOutcome& then) { return then.end ? 2 : !then.switch_to.empty() ? 1 : 0; }

std::string or_left_words(const NextSession& next) {
  if (!next.under_way || next.under_way->or_left.empty()) return {};
  std::vector<Work> runs;
  for (const Work& line : next.under_way->or_left) {
    if (exercise_of(*next.plan, line).kind == Kind::run) runs.push_back(line);
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

std::vector<std::string> during_sentences(const NextSession& next, Detail detail) {
  const Plan& plan = *next.plan;
  const int stage = stage_today(next);
  const bool any_run = std::any_of(next.work.begin(), next.work.end(),
                                   [&](const Work& line) { return exercise_of(plan, line).kind == Kind::run; });
  std::vector<std::string> sentences;
  for (const DuringRule& rule : plan.during) {
    if (!any_run && !rule.then.end) continue;  // longer rests and other work are for runs that are left
    const std::string when = watched(plan, stage, rule);
    const bool another_decides = std::any_of(plan.during.begin(), plan.during.end(), [&](const DuringRule& other) {
      return strictness(other.then) > strictness(rule.then) && watched(plan, stage, other) == when;
    });
    if (!when.empty() && !another_decides) sentences.push_back(during_sentence(plan, stage, rule, detail));
  }
  return sentences;
}

void add_during(const NextSession& next, Detail detail, Page& page) {
  if (next.work.empty() || next.plan->during.empty()) return;
  page.push_back({Part::section, "IF", ""});
  for (const std::string& text : during_sentences(next, detail)) item(page, text);
}

void add_after(const NextSession& next, Detail detail, Page& page) {
  if (next.prescription.step < 0) return;
  page.push_back({Part::section, "WRITE", ""});
  std::string asks;
  std::vector<std::string> nouns;
  for (const Observation& observation : next.plan->observations) {
    if (observation.of != Of::work) continue;
    asks += (asks.empty() ? "" : " ") + question_words(observation);
    nouns.push_back(noun_of(observation.id));
  }
  if (detail != Detail::full && !nouns.empty()) asks = sentence(list(nouns, "and"));
  if (any_speed_limit(next)) asks += " The seconds of each rep.";
  item(page, asks + (asks.empty() ? "" : " ") + "At the track: " + unbroken("rehab track " + file_word(next)));
}

}  // namespace rehab
