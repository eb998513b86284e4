// Entries: check-ins, limits, words, work.
#include "read/entry_reader.hpp"

#include <algorithm>
#include <utility>

#include "read/fields.hpp"
#include "read/phrase.hpp"
#include "read/plan_parts.hpp"
#include "read/wording.hpp"

namespace rehab::reading {

using yaml::Cursor;

namespace {

std::optional<Cursor> clean_value(Cursor map, std::string_view key, const Complaints& complaints) {
  const auto found = find(map, key);
  return found && complaints.clean(*found) ? found : std::nullopt;
}

int notch_of(const Scale& scale, std::string_view text) {
  if (scale.words.empty()) return parse_count(text, scale.last).value_or(scale.first) - scale.first;
  return static_cast<int>(std::find(scale.words.begin(), scale.words.end(), text) - scale.words.begin());
}

}  // namespace

std::string text_in(Cursor map, std::string_view key, const Complaints& complaints) {
  const auto value = clean_value(map, key, complaints);
  return value ? std::string(value->text()) : std::string();
}

std::optional<Day> day_in(Cursor map, std::string_view key, const Complaints& complaints) {
  const auto value = clean_value(map, key, complaints);
  return value ? parse_day(value->text()) : std::nullopt;
}

Injury read_injury(Cursor map, const Complaints& complaints) {
  const auto text = [&](std::string_view key) { return text_in(map, key, complaints); };
  return {day_in(map, "date", complaints).value_or(Day{}), text("side"), text("muscle"), text("site"), text("grade")};
}

Entry EntryReader::read(Cursor map) {
  Entry entry;
  entry.place = map.place();
  each_pair(map, [&](Cursor key, Cursor value) {
    if (complaints_.clean(key)) read_value(key.text(), value, entry);
  });
  return entry;
}

void EntryReader::read_value(std::string_view key, Cursor value, Entry& entry) {
  const bool clean = complaints_.clean(value);
  if (key == "work") {  // line by line: what is wrong with one says nothing of the others
    entry.work.reserve(value.node().count);
    each_item(value, [&](Cursor item) {
      if (item.is_map()) entry.work.push_back(line(item));
    });
  } else if (key == "check_in") {
    entry.check_in = answers(value);
  } else if (key == "coach") {
    entry.coach = coach(value);
  } else if (!clean) {
    return;
  } else if (key == "date") {
    entry.date = parse_day(value.text()).value_or(Day{});
  } else if (key == "notes") {
    entry.notes = value.text();
  } else if (key == "also") {
    each_item(value, [&](Cursor text) { entry.also.emplace_back(text.text()); });
  } else if (key == "finished") {
    entry.finished = value.text() == "yes";
  } else if (key == "limits") {
    entry.limits = limits(value);
  } else if (key == "injury") {
    entry.injury = read_injury(value, complaints_);
  }
}

std::vector<Answer> EntryReader::answers(Cursor map) const {
  std::vector<Answer> given;
  given.reserve(map.node().count);
  each_pair(map, [&](Cursor name, Cursor said) {
    if (auto one = answer(name, said)) given.push_back(*one);
  });
  return given;
}

std::optional<Answer> EntryReader::answer(Cursor name, Cursor value) const {
  const auto observation = plan_.find_observation(name.text());
  if (!observation || !complaints_.clean(name) || !complaints_.clean(value)) return std::nullopt;
  const Scale& scale = plan_.observations[static_cast<std::size_t>(*observation)].scale;
  return Answer{*observation, notch_of(scale, value.text()), name.place()};
}

LimitsChange EntryReader::limits(Cursor value) const {
  if (value.is_scalar()) return {std::nullopt, value.place()};
  Allowance allowed;
  if (const auto intensity = find(value, "intensity")) allowed.intensity = std::get<Percent>(parse_percent(intensity->text()));
  if (const auto distance = find(value, "distance")) allowed.distance = std::get<Distance>(parse_distance(distance->text()));
  allowed.by = text_in(value, "by", complaints_);
  return {std::move(allowed), value.place()};
}

// ---- The coach ----

std::optional<CoachWord> EntryReader::coach(Cursor map) {
  const auto value = clean_value(map, "says", complaints_);
  const auto said = value ? says(*value) : std::nullopt;
  if (!said) return std::nullopt;
  return CoachWord{text_in(map, "by", complaints_), *said, text_in(map, "reason", complaints_), map.place()};
}

std::optional<CoachSays> EntryReader::says(Cursor value) {
  if (!value.is_scalar()) return std::nullopt;
  const auto phrase = std::get<Phrase>(parse_phrase(value.text(), coach_phrases()));
  switch (phrase.verb) {
    case Verb::regress: return SaysRegress{phrase.number};
    case Verb::rest: return SaysRest{phrase.number};
    case Verb::cleared: return SaysCleared{};
    case Verb::full_speed: return SaysFullSpeed{};
    case Verb::start_at: break;
    default: return SaysRepeat{};
  }
  if (const auto step = plan_.find_step(phrase.name)) return SaysStartAt{*step};
  std::vector<std::string_view> steps;
  for (const Step& step : plan_.steps) steps.emplace_back(step.id);
  complaints_.within(value, {phrase.name_at, "unknown step " + quoted(phrase.name), allowed_hint(phrase.name, steps)});
  return std::nullopt;
}

// ---- Work ----

DoneWork EntryReader::line(Cursor map) {
  DoneWork out;
  out.exercise = -1;
  out.felt.reserve(std::max(map.node().count, 1U) - 1);  // all but the exercise
  std::optional<Cursor> times;
  each_pair(map, [&](Cursor name, Cursor value) {
    if (!complaints_.clean(name) || !complaints_.clean(value)) return;
    if (name.text() == "times") {
      times = value;
    } else if (auto felt = answer(name, value)) {
      out.felt.push_back(*felt);
    } else if (const auto exercise = plan_.find_exercise(name.text())) {
      out.exercise = *exercise;
      out.dose = *doses_.read(value.text());
      out.place = name.place();
      const bool run = plan_.exercises[static_cast<std::size_t>(*exercise)].kind == Kind::run;
      if (run && std::holds_alternative<std::monostate>(out.dose.amount)) complain_of_no_amount(value, out.dose, complaints_);
    }
  });
  if (times) read_times(*times, out);
  return out;
}

void EntryReader::read_times(Cursor list, DoneWork& line) {
  line.times.reserve(list.node().count);
  each_item(list, [&](Cursor time) {
    line.times.push_back(std::get<Duration>(parse_seconds(time.text())));
    const bool surplus = line.exercise >= 0 && line.times.size() == static_cast<std::size_t>(line.dose.total_reps()) + 1;
    if (surplus) complaints_.at(time, "more times than reps", "this line has " + std::to_string(line.dose.total_reps()));
  });
}

}  // namespace rehab::reading
