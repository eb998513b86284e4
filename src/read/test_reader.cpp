// Cases: who, what happened, and what is expected.
#include "read/test_reader.hpp"

#include <algorithm>
#include <utility>

#include "read/entry_reader.hpp"
#include "read/expect_reader.hpp"
#include "read/log_reader.hpp"
#include "read/profile_reader.hpp"
#include "read/test_schema.hpp"
#include "read/traverse.hpp"
#include "read/validate.hpp"

namespace rehab {
namespace {

using namespace reading;
using yaml::Cursor;

/// Later than any day that can be written but one: a walk has a today of its own at each of its days.
const Day no_bound = *parse_day("2199-12-30");

/// The whole file; what one case says has nothing to do with another.
class TestReader {
 public:
  TestReader(const Plan& plan, const FindAthlete& find_athlete, Diagnostics& diagnostics, const DecodedValues& decoded)
      : plan_(plan), find_athlete_(find_athlete), diagnostics_(diagnostics), decoded_(decoded) {}

  std::vector<Case> read(Cursor cases);

  std::vector<Diagnostic> of_athletes;
  std::vector<Source> athletes;

 private:
  Case read_case(Cursor map);
  void judge_keys(Cursor map);
  void read_athlete_file(Cursor path, Day bound, Case& out);
  void read_days(Cursor days, std::vector<Entry> entries, Case& out);
  Moment read_day(Cursor map, Entry entry);
  void read_end(Cursor map, Case& out);

  const Plan& plan_;
  const FindAthlete& find_athlete_;
  Diagnostics& diagnostics_;
  const DecodedValues& decoded_;
};

std::vector<Case> TestReader::read(Cursor cases) {
  std::vector<Case> out;
  if (!cases.is_list()) return out;
  std::vector<Cursor> names;
  each_item(cases, [&](Cursor map) {
    if (!map.is_map()) return;
    out.push_back(read_case(map));
    const auto name = find(map, "case");
    if (!name) return;
    const auto same = std::find_if(names.begin(), names.end(), [&](Cursor other) { return other.text() == name->text(); });
    if (same != names.end()) {
      diagnostics_.at(*name,
                      "there is a case of this name already, in line " + std::to_string(diagnostics_.line_of(same->place())));
    }
    names.push_back(*name);
  });
  return out;
}

void TestReader::judge_keys(Cursor map) {
  const auto athlete = find(map, "athlete");
  const auto days = find(map, "days");
  const auto expects = find(map, "expect");
  const auto today = find(map, "today");
  if (athlete) {
    for (const std::string_view key : {"injury", "target", "born", "clinician", "best", "name", "sport", "log"}) {
      if (const auto twice = find(map, key))
        diagnostics_.at(*twice, "the athlete's file says this", "remove `athlete`, or this key");
    }
  } else if (!find(map, "injury")) {
    diagnostics_.at(map, "a case needs an athlete", "injury: {date: ...}, or athlete: the path of a file",
                    diagnostic_id::missing_key);
  }
  if (expects && !today)
    diagnostics_.at(map, "a case needs the key \"today\"", "the day asked about; the clock is never read",
                    diagnostic_id::missing_key);
  if (today && !expects) diagnostics_.at(*today, "nothing is expected of this day", "add `expect`");
  bool any = expects.has_value();
  if (days && days->is_list()) each_item(*days, [&](Cursor day) { any = any || find(day, "expect"); });
  if (!any) diagnostics_.at(map, "this case expects nothing, so it can never fail", "add `expect`, here or to one of its days");
}

Case TestReader::read_case(Cursor map) {
  judge_keys(map);
  Case out;
  out.name = text_in(map, "case", diagnostics_);
  out.place = map.place();
  const auto days = find(map, "days");
  const auto today = day_in(map, "today", diagnostics_);
  const Day bound = days ? no_bound : today.value_or(no_bound);
  if (const auto athlete = find(map, "athlete")) {
    if (diagnostics_.clean(*athlete)) read_athlete_file(*athlete, bound, out);
  } else {
    out.profile = read_profile(map, map, bound, diagnostics_, decoded_);
  }
  LogReader log(plan_, out.profile, bound, diagnostics_, decoded_);
  const auto injury = find(map, "injury");
  const auto injured = injury ? day_in(*injury, "date", diagnostics_) : std::nullopt;
  if (const auto entries = find(map, "log")) {
    for (Entry& entry : log.read(*entries, injured)) {
      const Place place = entry.place;
      out.moments.push_back({std::move(entry), {}, {}, {}, place});
    }
  }
  if (days) read_days(*days, log.read(*days, injured), out);
  read_end(map, out);
  return out;
}

void TestReader::read_athlete_file(Cursor path, Day bound, Case& out) {
  auto found = find_athlete_(path.text());
  if (const auto* why = std::get_if<std::string>(&found)) return diagnostics_.at(path, *why, {}, diagnostic_id::unread);
  athletes.push_back(std::move(std::get<Source>(found)));
  auto reading = read_athlete(athletes.back().text, plan_, bound);
  for (Diagnostic& diagnostic : reading.diagnostics) {
    diagnostic.place.source = static_cast<std::uint16_t>(athletes.size());
    of_athletes.push_back(std::move(diagnostic));
  }
  if (!reading.value) return;
  out.profile = std::move(reading.value->profile);
  for (Entry& entry : reading.value->log) out.moments.push_back({std::move(entry), {}, {}, {}, path.place()});
}

void TestReader::read_days(Cursor days, std::vector<Entry> entries, Case& out) {
  if (!days.is_list() || entries.empty()) return;
  const Entry* last = out.moments.empty() ? nullptr : &*out.moments.back().entry;
  if (last != nullptr && entries.front().date < last->date)
    diagnostics_.at(days, "the first of these days is before the end of the log, " + to_string(last->date),
                    "a log is in order of time: this entry goes further up", diagnostic_id::date);
  std::size_t index = 0;
  each_item(days, [&](Cursor map) {
    if (index < entries.size()) out.moments.push_back(read_day(map, std::move(entries[index++])));
  });
}

Moment TestReader::read_day(Cursor map, Entry entry) {
  Moment moment{std::nullopt, {}, {}, {}, map.place()};
  if (const auto felt = find(map, "as_prescribed")) {
    if (const auto work = find(map, "work"))
      diagnostics_.at(*work, "the work was done as prescribed, or it was this", "remove one of them");
    if (diagnostics_.clean(*felt)) moment.as_prescribed = EntryReader(plan_, {}, diagnostics_, decoded_).answers(*felt);
  }
  const auto today = day_in(map, "today", diagnostics_);
  const auto expects = find(map, "expect");
  if (today && !expects) diagnostics_.at(*find(map, "today"), "nothing is expected of this day", "add `expect`");
  if (today && *today + Days{1} < entry.date)
    diagnostics_.at(*find(map, "today"), "this is before the entry's day, " + to_string(entry.date), {}, diagnostic_id::date);
  if (expects) {
    moment.today = today.value_or(entry.date);
    moment.expected = read_expectations(*expects, diagnostics_);
  }
  moment.entry = std::move(entry);
  return moment;
}

void TestReader::read_end(Cursor map, Case& out) {
  const auto today = day_in(map, "today", diagnostics_);
  const auto expects = find(map, "expect");
  if (!today || !expects) return;
  if (*today < out.profile.injury.date)
    diagnostics_.at(*find(map, "today"), "this is before the injury of " + to_string(out.profile.injury.date), {},
                    diagnostic_id::date);
  if (!out.moments.empty() && *today + Days{1} < out.moments.back().entry->date)
    diagnostics_.at(*find(map, "today"), "this is before the last entry, of " + to_string(out.moments.back().entry->date), {},
                    diagnostic_id::date);
  out.moments.push_back({std::nullopt, {}, today, read_expectations(*expects, diagnostics_), map.place()});
}

}  // namespace

TestReading read_test(const Document& document, const Plan& plan, const FindAthlete& find_athlete, const Plan* written_for) {
  auto wrong = wrong_kind(document, FileKind::test);
  if (!wrong.empty()) return {{std::nullopt, std::move(wrong)}, {}};
  Diagnostics diagnostics(document.text);
  diagnostics.add(document.gaps);
  const TestSchema schema(plan, written_for);
  const DecodedValues decoded = validate(document.root(), schema.root(), diagnostics);
  TestReader reader(plan, find_athlete, diagnostics, decoded);
  TestFile file;
  if (const auto cases = find(document.root(), "cases")) file.cases = reader.read(*cases);
  const bool errors =
      diagnostics.errors() || std::any_of(reader.of_athletes.begin(), reader.of_athletes.end(),
                                          [](const Diagnostic& parsed) { return parsed.severity == Severity::error; });
  TestReading reading{{std::nullopt, diagnostics.take()}, std::move(reader.athletes)};
  reading.diagnostics.insert(reading.diagnostics.end(), reader.of_athletes.begin(), reader.of_athletes.end());
  if (!errors) reading.value = std::move(file);
  return reading;
}

}  // namespace rehab
