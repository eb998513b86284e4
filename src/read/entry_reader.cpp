// Entries: check-ins, limits, words, work.
#include "read/entry_reader.hpp"

#include <algorithm>
#include <utility>

#include "domain/suggest.hpp"
#include "read/phrase.hpp"
#include "read/plan_parts.hpp"
#include "read/traverse.hpp"
#include "read/wording.hpp"
#include "rehab/pace.hpp"

namespace rehab::reading {

using yaml::Cursor;

namespace {

std::optional<Cursor> clean_value(Cursor map, std::string_view key, const Diagnostics& diagnostics) {
  const auto found = find(map, key);
  return found && diagnostics.clean(*found) ? found : std::nullopt;
}

/// Where a sign may stand: beside what has a list of them.
std::string sign_hint(const Plan& plan) {
  for (const Observation& observation : plan.observations) {
    if (observation.signs.empty()) continue;
    return "it stands beside " + observation.id + ": " + observation.scale.text(observation.scale.size() - 1);
  }
  return "no observation of this plan has a list of signs";
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool begins_with(std::string_view text, std::string_view beginning) {
  return text.size() >= beginning.size() &&
         std::equal(beginning.begin(), beginning.end(), text.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

/// The one sign that begins like this.
Parsed<int> sign_named(std::string_view beginning, const std::vector<Sign>& signs) {
  std::vector<std::string_view> meant, all;
  int found = -1;
  for (const Sign& sign : signs) {
    all.emplace_back(sign.text);
    if (!begins_with(sign.text, beginning)) continue;
    meant.emplace_back(sign.text);
    found = static_cast<int>(all.size()) - 1;
    if (sign.text.size() == beginning.size()) return found;
  }
  if (meant.size() == 1) return found;
  if (meant.empty()) return NotationError{0, "no sign begins with " + in_quotes(beginning), "the signs: " + join_words(all)};
  return NotationError{0, in_quotes(beginning) + " is the beginning of " + std::to_string(meant.size()) + " signs",
                       join_words(meant)};
}

}  // namespace

std::string text_in(Cursor map, std::string_view key, const Diagnostics& diagnostics) {
  const auto value = clean_value(map, key, diagnostics);
  return value ? std::string(value->text()) : std::string();
}

std::optional<Day> day_in(Cursor map, std::string_view key, const Diagnostics& diagnostics) {
  const auto value = clean_value(map, key, diagnostics);
  return value ? parse_day(value->text()) : std::nullopt;
}

Injury read_injury(Cursor map, const Diagnostics& diagnostics) {
  const auto text = [&](std::string_view key) { return text_in(map, key, diagnostics); };
  return {day_in(map, "date", diagnostics).value_or(Day{}), text("side"), text("muscle"), text("site"), text("grade")};
}

Entry EntryReader::read(Cursor map) {
  Entry entry;
  entry.place = map.place();
  constexpr auto first = static_cast<std::int32_t>(EntryField::count);
  std::optional<Cursor> sign;
  each_pair(map, [&](Cursor key, Cursor value) {
    const std::int32_t field = decoded_[key];
    if (field < 0 || !diagnostics_.clean(key)) return;
    if (field == static_cast<std::int32_t>(EntryField::sign))
      sign = value;
    else if (field < first)
      read_value(static_cast<EntryField>(field), value, entry);
    else if (field < as_prescribed_field(plan_))
      add_answer(key, value, first, entry.felt);
  });
  if (sign) add_sign(*sign, entry.felt);
  return entry;
}

void EntryReader::read_value(EntryField field, Cursor value, Entry& entry) {
  if (field == EntryField::work) {  // line by line: what is wrong with one says nothing of the others
    entry.work.reserve(value.count());
    if (value.is_list()) each_item(value, [&](Cursor item) { entry.work.push_back(line(item)); });
  } else if (field == EntryField::check_in) {
    entry.check_in = answers(value);
  } else if (field == EntryField::coach) {
    entry.coach = coach(value);
  }
  if (!diagnostics_.clean(value)) return;
  switch (field) {
    case EntryField::date: entry.date = decoded_.day(value); break;
    case EntryField::notes: entry.notes = value.text(); break;
    case EntryField::also:
      entry.also.reserve(value.count());
      each_item(value, [&](Cursor text) { entry.also.emplace_back(text.text()); });
      break;
    case EntryField::finished: entry.finished = decoded_[value] == 1; break;
    case EntryField::limits: entry.limits = limits(value); break;
    case EntryField::injury: entry.injury = read_injury(value, diagnostics_); break;
    case EntryField::missed: entry.missed = value.text(); break;
    case EntryField::plan: entry.plan = PlanSwitch{std::string(value.text()), value.place()}; break;
    default: break;
  }
}

std::vector<Answer> EntryReader::answers(Cursor map) {
  std::vector<Answer> given;
  given.reserve(map.count());
  std::optional<Cursor> sign;
  each_pair(map, [&](Cursor name, Cursor value) {
    if (!diagnostics_.clean(name)) return;
    if (decoded_[name] < static_cast<std::int32_t>(plan_.observations.size()))
      add_answer(name, value, 0, given);
    else
      sign = value;
  });
  if (sign) add_sign(*sign, given);
  return given;
}

void EntryReader::add_answer(Cursor name, Cursor value, std::int32_t first, std::vector<Answer>& given) const {
  if (diagnostics_.clean(name) && diagnostics_.clean(value))
    given.push_back({decoded_[name] - first, decoded_[value], name.place()});
}

/// A sign belongs to the answer beside it that is not the best, of an observation that has a list of signs.
void EntryReader::add_sign(Cursor sign, std::vector<Answer>& given) {
  if (!diagnostics_.clean(sign)) return;
  std::optional<NotationError> error;
  for (Answer& answer : given) {
    const auto& signs = plan_.observation(answer.observation).signs;
    if (answer.notch == 0 || signs.empty()) continue;
    auto found = sign_named(sign.text(), signs);
    if (const int* index = std::get_if<int>(&found)) {
      answer.sign = *index;
      return;
    }
    if (!error) error = std::get<NotationError>(std::move(found));
  }
  if (error) return diagnostics_.within(sign, std::move(*error));
  diagnostics_.at(sign, "there is nothing here that this is a sign of", sign_hint(plan_));
}

LimitsChange EntryReader::limits(Cursor value) const {
  if (value.is_scalar()) return {std::nullopt, value.place()};
  Allowance allowed;
  if (const auto intensity = find(value, "intensity")) allowed.intensity = decoded_.percent(*intensity);
  if (const auto distance = find(value, "distance")) {
    const auto length = std::get<Length>(parse_length(distance->text()));
    allowed.distance = length.distance;
    allowed.unit = length.unit;
  }
  allowed.no_runs = find(value, "runs").has_value();
  allowed.until = day_in(value, "until", diagnostics_);
  allowed.by = text_in(value, "by", diagnostics_);
  return {std::move(allowed), value.place()};
}

// ---- The coach ----

std::optional<CoachWord> EntryReader::coach(Cursor map) {
  const auto value = clean_value(map, "says", diagnostics_);
  const auto parsed = value ? says(*value) : std::nullopt;
  if (!parsed) return std::nullopt;
  return CoachWord{text_in(map, "by", diagnostics_), *parsed, text_in(map, "reason", diagnostics_), map.place()};
}

std::optional<CoachSays> EntryReader::says(Cursor value) {
  if (!value.is_scalar()) return std::nullopt;
  const auto phrase = std::get<Phrase>(parse_coach_phrase(value.text(), plan_.words));
  switch (phrase.verb) {
    case PhraseVerb::regress: return SaysRegress{phrase.number};
    case PhraseVerb::rest: return SaysRest{phrase.number};
    case PhraseVerb::cleared: return SaysCleared{};
    case PhraseVerb::word: return SaysWord{phrase.number};
    case PhraseVerb::start_at: break;
    default: return SaysRepeat{};
  }
  if (const auto step = plan_.find_step(phrase.name)) return SaysStartAt{*step};
  std::vector<std::string_view> steps;
  for (const Step& step : plan_.steps) steps.emplace_back(step.id);
  diagnostics_.within(
      value,
      {phrase.name_at, "unknown step " + in_quotes(phrase.name) + " of plan " + plan_.name, allowed_hint(phrase.name, steps)},
      diagnostic_id::unknown_name);
  return std::nullopt;
}

// ---- Work ----

DoneWork EntryReader::line(Cursor map) {
  const auto exercises = static_cast<std::int32_t>(plan_.exercises.size());
  const auto observations = static_cast<std::int32_t>(plan_.observations.size());
  DoneWork out;
  out.exercise = -1;
  out.felt.reserve(std::max(map.count(), 1U) - 1);  // all but the exercise
  std::optional<Cursor> times, sign;
  each_pair(map, [&](Cursor name, Cursor value) {
    if (!diagnostics_.clean(name) || !diagnostics_.clean(value)) return;
    const std::int32_t field = decoded_[name];
    if (field < exercises)
      read_dose(name, value, out);
    else if (field < exercises + observations)
      add_answer(name, value, exercises, out.felt);
    else
      (field == exercises + observations ? sign : times) = value;
  });
  if (sign) add_sign(*sign, out.felt);
  if (times) read_times(*times, out);
  return out;
}

void EntryReader::read_dose(Cursor name, Cursor value, DoneWork& line) {
  line.exercise = decoded_[name];
  line.dose = decoded_.dose(value);
  line.place = name.place();
  const bool run = is_run(plan_, line);
  if (run && std::holds_alternative<std::monostate>(line.dose.amount)) report_missing_amount(value, line.dose, diagnostics_);
  if (line.dose.extra_reps > 0)
    diagnostics_.at(value, "what was done is one number of reps", "3 x 7; where sets differ, a line for each",
                    diagnostic_id::notation);
  judge_rest_exercise(value, line, plan_, diagnostics_);
}

void EntryReader::read_times(Cursor list, DoneWork& line) {
  const bool whole = line.exercise >= 0 && !std::holds_alternative<std::monostate>(line.dose.amount);
  if (line.exercise >= 0 && line.dose.distance() == nullptr && (whole || !is_run(plan_, line))) {
    return diagnostics_.at(list, "times are of a distance, and " + in_quotes(plan_.exercise(line.exercise).id) + " has none here",
                           "write them beside the run that was timed");
  }
  line.times.reserve(list.count());
  each_item(list, [&](Cursor time) {
    line.times.push_back(decoded_.duration(time));
    const bool surplus = line.exercise >= 0 && line.times.size() == static_cast<std::size_t>(line.dose.total_reps()) + 1;
    if (surplus) diagnostics_.at(time, "more times than reps", "this line has " + std::to_string(line.dose.total_reps()));
    judge_time(time, line.times.back(), line);
  });
}

void EntryReader::judge_time(Cursor written, Duration time, const DoneWork& line) {
  const Distance* distance = line.dose.distance();
  if (line.exercise < 0 || distance == nullptr || time == Duration{}) return;
  const Exercise& exercise = plan_.exercise(line.exercise);
  if (const auto impossible = impossible_time(*distance, time, exercise.standing)) {
    const std::string meant = impossible->meant ? "did you mean " + decimal(impossible->meant->ms, 3) : "";
    diagnostics_.at(written, impossible->why, meant, diagnostic_id::impossible_time);
  } else if (const auto doubt = doubtful_time(plan_, profile_, line, time)) {
    diagnostics_.warn(written, *doubt, "is it what was measured?", diagnostic_id::doubtful_time);
  }
}

}  // namespace rehab::reading
