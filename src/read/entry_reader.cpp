// Entries: check-ins, limits, words, work.
#include "read/entry_reader.hpp"

#include <algorithm>
#include <utility>

#include "read/phrase.hpp"
#include "read/plan_parts.hpp"
#include "read/traverse.hpp"
#include "read/wording.hpp"

namespace rehab::reading {

using yaml::Cursor;

namespace {

std::optional<Cursor> clean_value(Cursor map, std::string_view key, const Diagnostics& diagnostics) {
  const auto found = find(map, key);
  return found && diagnostics.clean(*found) ? found : std::nullopt;
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
  each_pair(map, [&](Cursor key, Cursor value) {
    if (decoded_[key] >= 0 && diagnostics_.clean(key)) read_value(static_cast<EntryField>(decoded_[key]), value, entry);
  });
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
    default: break;  // more than these stand in the walk of a test
  }
}

std::vector<Answer> EntryReader::answers(Cursor map) const {
  std::vector<Answer> given;
  given.reserve(map.count());
  each_pair(map, [&](Cursor name, Cursor parsed) {
    if (diagnostics_.clean(name) && diagnostics_.clean(parsed)) given.push_back({decoded_[name], decoded_[parsed], name.place()});
  });
  return given;
}

LimitsChange EntryReader::limits(Cursor value) const {
  if (value.is_scalar()) return {std::nullopt, value.place()};
  Allowance allowed;
  if (const auto intensity = find(value, "intensity")) allowed.intensity = decoded_.percent(*intensity);
  if (const auto distance = find(value, "distance")) allowed.distance = decoded_.distance(*distance);
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
  const auto phrase = std::get<Phrase>(parse_phrase(value.text(), coach_phrases()));
  switch (phrase.verb) {
    case PhraseVerb::regress: return SaysRegress{phrase.number};
    case PhraseVerb::rest: return SaysRest{phrase.number};
    case PhraseVerb::cleared: return SaysCleared{};
    case PhraseVerb::full_speed: return SaysFullSpeed{};
    case PhraseVerb::start_at: break;
    default: return SaysRepeat{};
  }
  if (const auto step = plan_.find_step(phrase.name)) return SaysStartAt{*step};
  std::vector<std::string_view> steps;
  for (const Step& step : plan_.steps) steps.emplace_back(step.id);
  diagnostics_.within(value, {phrase.name_at, "unknown step " + quoted(phrase.name), allowed_hint(phrase.name, steps)});
  return std::nullopt;
}

// ---- Work ----

DoneWork EntryReader::line(Cursor map) {
  const auto exercises = static_cast<std::int32_t>(plan_.exercises.size());
  const auto observations = static_cast<std::int32_t>(plan_.observations.size());
  DoneWork out;
  out.exercise = -1;
  out.felt.reserve(std::max(map.count(), 1U) - 1);  // all but the exercise
  std::optional<Cursor> times;
  each_pair(map, [&](Cursor name, Cursor value) {
    if (!diagnostics_.clean(name) || !diagnostics_.clean(value)) return;
    const std::int32_t field = decoded_[name];
    if (field < exercises)
      read_dose(name, value, out);
    else if (field < exercises + observations)
      out.felt.push_back({field - exercises, decoded_[value], name.place()});
    else
      times = value;
  });
  if (times) read_times(*times, out);
  return out;
}

void EntryReader::read_dose(Cursor name, Cursor value, DoneWork& line) {
  line.exercise = decoded_[name];
  line.dose = decoded_.dose(value);
  line.place = name.place();
  const bool run = plan_.exercises[static_cast<std::size_t>(line.exercise)].kind == Kind::run;
  if (run && std::holds_alternative<std::monostate>(line.dose.amount)) report_missing_amount(value, line.dose, diagnostics_);
}

void EntryReader::read_times(Cursor list, DoneWork& line) {
  line.times.reserve(list.count());
  each_item(list, [&](Cursor time) {
    line.times.push_back(decoded_.duration(time));
    const bool surplus = line.exercise >= 0 && line.times.size() == static_cast<std::size_t>(line.dose.total_reps()) + 1;
    if (surplus) diagnostics_.at(time, "more times than reps", "this line has " + std::to_string(line.dose.total_reps()));
  });
}

}  // namespace rehab::reading
