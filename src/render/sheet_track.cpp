// The sheet at the track: the session line by line, what to ask before and during it, what to write down after.
#include <fmt/format.h>

#include <algorithm>

#include "render/sheet.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

const Exercise& exercise_of(const Plan& plan, const Work& work) {
  return plan.exercises[static_cast<std::size_t>(work.exercise)];
}
const Observation& observation_at(const Plan& plan, int index) { return plan.observations[static_cast<std::size_t>(index)]; }

std::string rests(const Dose& dose) {
  if (!dose.rest) return {};
  std::string text = "rest " + unbroken(to_string(*dose.rest));
  if (dose.set_rest) text += " between reps, " + unbroken(to_string(*dose.set_rest)) + " between sets";
  return text;
}

bool same_word(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

/// `Running A (high knees): 15-20 steps over 5 m`; a title that is the id's own word adds nothing.
std::string how_to(const Exercise& exercise) {
  if (exercise.title.empty() || same_word(exercise.title, exercise.id)) return exercise.cue;
  return exercise.cue.empty() ? exercise.title : exercise.title + ": " + exercise.cue;
}

void add_line(const NextSession& next, const Work& line, Page& page) {
  const Plan& plan = *next.plan;
  const Exercise& exercise = exercise_of(plan, line);
  const std::string build_up =
      exercise.build_up > Distance{} ? "a build-up of " + to_string(exercise.build_up) + " before each" : "";
  std::string dose = bare_dose(line.dose);
  std::string rest = rests(line.dose);
  if (exercise.kind != Kind::run && !rest.empty()) dose += ", " + std::exchange(rest, "");
  page.push_back({Part::item, exercise.id, dose});
  for (const std::string& more : {speed_limit(plan, next.athlete->profile, line), rest, build_up, how_to(exercise)}) {
    if (!more.empty()) page.push_back({Part::more, "", more});
  }
}

bool answered(const NextSession& next, int observation) {
  return next.state.checked[static_cast<std::size_t>(observation)] != State::unsaid;
}

bool same_session(const Prescription& a, const Prescription& b) {
  return a.decision == b.decision && a.date == b.date && a.step == b.step && a.load == b.load;
}

/// The answers that change the session; neighbours that change it alike on one line.
void add_answers(const NextSession& next, int observation, Page& page) {
  const auto& all = next.checks;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].observation != observation) continue;
    std::size_t last = i;
    while (last + 1 < all.size() && all[last + 1].observation == observation && all[last + 1].notch == all[last].notch + 1 &&
           same_session(all[last + 1].instead, all[i].instead)) {
      ++last;
    }
    page.push_back(
        {Part::detail, "",
         answers(*next.plan, observation, all[i].notch, all[last].notch) + ": " + outcome_words(next, all[i].instead)});
    i = last;
  }
}

void add_question(const NextSession& next, int index, Page& page) {
  const Observation& observation = observation_at(*next.plan, index);
  page.push_back({Part::item, "", observation.ask.empty() ? observation.id : observation.ask});
  for (const auto& sign : observation.signs) page.push_back({Part::detail, "", "- " + sign});
  add_answers(next, index, page);
}

std::string during_words(const Plan& plan, const DuringRule& rule) {
  const DuringOutcome& then = rule.then;
  std::string text;
  if (then.end) {
    text = "END the session";
  } else if (!then.switch_to.empty()) {
    for (const Work& line : then.switch_to) {
      if (!text.empty()) text += ", then ";
      text += task(plan, line);
      if (line.dose.rest) text += ", " + rests(line.dose);
    }
    text += ", no more runs";
  } else if (then.rest) {
    text = "rest " + to_string(*then.rest) + " between the runs left";
  }
  return rule.say.empty() ? text : text + " (" + rule.say + ")";
}

bool any_speed_limit(const NextSession& next) {
  return std::any_of(next.work.begin(), next.work.end(),
                     [&](const Work& line) { return no_faster_than(*next.plan, next.athlete->profile, line).has_value(); });
}

}  // namespace

void add_work(const NextSession& next, Page& page) {
  if (next.work.empty()) return;
  const Stage& stage = next.plan->stage_of(next.prescription.step);
  page.push_back({Part::heading, "", next.under_way ? "WHAT IS LEFT" : "DO, IN THIS ORDER"});
  if (!next.under_way && !stage.warm_up.empty()) page.push_back({Part::item, "warm-up", list(stage.warm_up, "and")});
  for (const Work& line : next.work) add_line(next, line, page);
}

void add_asks(const NextSession& next, Page& page) {
  if (next.under_way) return;
  page.push_back({Part::heading, "", next.prescription.step < 0 ? "ASK" : "BEFORE YOU START, ask"});
  std::vector<std::string> only_written;
  const auto size = page.size();
  for (int i = 0; i < static_cast<int>(next.plan->observations.size()); ++i) {
    const Observation& observation = observation_at(*next.plan, i);
    if (observation.of == Of::work || answered(next, i)) continue;
    const bool changes = std::any_of(next.checks.begin(), next.checks.end(), [&](const Check& c) { return c.observation == i; });
    changes ? add_question(next, i, page) : only_written.push_back(observation.id + " (" + scale_text(observation.scale) + ")");
  }
  if (!only_written.empty()) page.push_back({Part::item, "", "and write down: " + list(only_written, "and")});
  if (page.size() == size) page.pop_back();
}

void add_during(const NextSession& next, Page& page) {
  if (next.work.empty() || next.plan->during.empty()) return;
  page.push_back({Part::heading, "", "AFTER EACH SET, if"});
  for (const DuringRule& rule : next.plan->during) {
    page.push_back({Part::item, "", rule.when.written() + ": " + during_words(*next.plan, rule)});
  }
}

void add_after(const NextSession& next, Page& page) {
  if (next.prescription.step < 0) return;
  page.push_back({Part::heading, "", "AFTERWARDS, write down"});
  for (const Observation& observation : next.plan->observations) {
    if (observation.of == Of::work) page.push_back({Part::item, observation.id, scale_text(observation.scale)});
  }
  if (any_speed_limit(next)) page.push_back({Part::item, "times", "the seconds of each rep"});
  page.push_back({Part::item, "", "The entry to fill in: rehab next " + next.file + " --format yaml"});
}

void add_care(const NextSession& next, Page& page) {
  if (next.prescription.step < 0) return;
  const auto& care = next.plan->stage_of(next.prescription.step).care;
  if (care.empty()) return;
  page.push_back({Part::heading, "", "CARE"});
  for (const Note& note : care) page.push_back({Part::item, "", note.text + " [" + from_text(*next.plan, note) + "]"});
}

}  // namespace rehab
