#include "edit/profile_edit.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "edit/layout.hpp"
#include "edit/same_content.hpp"
#include "edit/scalar.hpp"
#include "edit/text_edits.hpp"
#include "rehab/read.hpp"

namespace rehab::edit {
namespace {

using yaml::Cursor;

/// The changes to one text, until something cannot be done.
class ProfileEdit {
 public:
  ProfileEdit(const SourceTree& written, const ProfileChange& change)
      : written_(written), change_(change), edits_(written.text) {}

  std::variant<std::string, Refusal> make() {
    const auto athlete = find(written_.root(), "athlete");
    if (!athlete || !athlete->value.is_map()) return Refusal{"the file has errors"};
    if (!change_.clinician.empty()) set(athlete->value, "clinician", flow(change_.clinician), "--clinician");
    if (!change_.best.empty()) set_best(athlete->value);
    if (!change_.target.empty() || !change_.event.empty()) set_target();
    if (refusal_) return *refusal_;
    return edits_.apply();
  }

 private:
  /// Text as it stands in braces, where more has to be quoted than elsewhere.
  static std::string flow(std::string_view text) { return scalar(text, ScalarContext::flow); }

  static std::string in_quotes(const std::string& text) { return text.starts_with('"') ? text : '"' + text + '"'; }

  void refuse(Refusal why) {
    if (!refusal_) refusal_ = std::move(why);
  }
  void refuse_layout() { refuse({"in a file laid out like this it has to be put in by hand", Remedy::by_hand}); }

  /// `text` as it is to stand behind the key.
  void set(Cursor map, std::string_view key, const std::string& text, const std::string& option) {
    const auto there = find(map, key);
    there ? replace(*there, text, fmt::format("{} {}", key, there->value.text()), fmt::format("{} {}", option, in_quotes(text)))
          : add(map, key, text);
  }

  void replace(const KeyValue& there, const std::string& text, std::string says, std::string option) {
    const bool same = there.value.text() == text || flow(there.value.text()) == text;
    if (same) return;
    if (!change_.replaces) return refuse({std::move(says), Remedy::amend, there.key.place(), std::move(option)});
    const auto end = end_of(written_, there.value);
    const std::size_t at = there.value.place().offset;
    if (!end || *end <= at) return refuse_layout();
    edits_.replace(at, *end - at, text);
  }

  /// Behind the last pair in braces; else on a line of its own, below the map's first.
  void add(Cursor map, std::string_view key, const std::string& value) {
    const std::string pair = fmt::format("{}: {}", key, value);
    if (is_flow(written_, map)) {
      const auto end = end_of(written_, last_value(map));
      return end ? edits_.insert(*end, ", " + pair) : refuse_layout();
    }
    const Cursor first = map.first();
    if (first.next().is_map() || first.next().is_list()) return refuse_layout();
    const auto end = end_of(written_, first.next());
    if (!end) return refuse_layout();
    const auto column = static_cast<std::size_t>(column_of(written_.text, first.place().offset));
    edits_.insert_lines(line_end(written_.text, *end), {std::string(column, ' ') + pair});
  }

  void set_best(Cursor athlete) {
    const auto best = find(athlete, "best");
    if (best && !best->value.is_map()) return refuse({"the file has errors"});
    if (best) {
      for (const auto& [distance, time] : change_.best) set_time(best->value, distance, time);
      return;
    }
    std::string all;
    for (const auto& [distance, time] : change_.best) all += fmt::format("{}{}: {}", all.empty() ? "" : ", ", distance, time);
    add(athlete, "best", "{" + all + "}");
  }

  /// `10m` and `10 m` are the same distance.
  void set_time(Cursor best, const std::string& distance, const std::string& time) {
    const auto meant = parse_distance(distance);
    Cursor key = best.first();
    for (std::uint32_t i = 0; i < best.count(); ++i, key = key.next().next()) {
      const auto there = parse_distance(key.text());
      const auto* a = std::get_if<Distance>(&meant);
      const auto* b = std::get_if<Distance>(&there);
      if (a != nullptr && b != nullptr && *a == *b)
        return replace({key, key.next()}, time, fmt::format("best {}: {}", key.text(), key.next().text()),
                       fmt::format("--best \"{}: {}\"", key.text(), time));
    }
    add(best, distance, time);
  }

  void set_target() {
    const auto there = find(written_.root(), "target");
    if (there && there->value.is_map()) {
      if (!change_.target.empty()) set(there->value, "date", change_.target, "--target");
      if (!change_.event.empty()) set(there->value, "event", flow(change_.event), "--event");
      return;
    }
    if (change_.target.empty()) return refuse({"--event goes with --target, its day"});
    const auto injury = find(written_.root(), "injury");
    const auto log = find(written_.root(), "log");
    if (!injury || !log || is_flow(written_, written_.root())) return refuse_layout();
    const auto end = is_flow(written_, injury->value) ? end_of(written_, injury->value) : std::nullopt;
    const std::size_t at = end ? line_end(written_.text, *end) : line_start(written_.text, log->key.place().offset);
    const std::string event = change_.event.empty() ? "" : ", event: " + flow(change_.event);
    edits_.insert_lines(at, {fmt::format("target: {{date: {}{}}}", change_.target, event)});
  }

  const SourceTree& written_;
  const ProfileChange& change_;
  TextEdits edits_;
  std::optional<Refusal> refusal_;
};

/// The profile as it is to read; an error of notation, as a person wrote it.
std::variant<Profile, Refusal> meant_profile(Profile profile, const ProfileChange& change) {
  if (!change.clinician.empty()) profile.clinician = change.clinician;
  for (const auto& [distance, time] : change.best) {
    const auto far = parse_distance(distance);
    const auto fast = parse_duration(time);
    for (const auto* error : {std::get_if<NotationError>(&far), std::get_if<NotationError>(&fast)})
      if (error != nullptr) return Refusal{fmt::format("--best {}: {}: {}; {}", distance, time, error->message, error->hint)};
    const BestTime best{std::get<Distance>(far), std::get<Duration>(fast)};
    const auto same =
        std::find_if(profile.best.begin(), profile.best.end(), [&](const BestTime& b) { return b.over == best.over; });
    if (same != profile.best.end()) {
      same->time = best.time;
      continue;
    }
    const auto longer =
        std::find_if(profile.best.begin(), profile.best.end(), [&](const BestTime& b) { return b.over > best.over; });
    profile.best.insert(longer, best);
  }
  if (!change.target.empty() && !profile.target) profile.target = Target{};
  if (!change.target.empty()) profile.target->date = parse_day(change.target).value_or(Day{});
  if (!change.event.empty() && profile.target) profile.target->event = change.event;
  return profile;
}

}  // namespace

std::variant<Inserted, Refusal> change_profile(std::string_view text, const Plan& plan, Day today, const ProfileChange& change) {
  const Reading<yaml::Tree> tree = yaml::parse(text);
  const Reading<Athlete> before = read_athlete(text, plan, today);
  if (!tree.value || !before.value) return Refusal{"the file has errors"};
  auto meant = meant_profile(before.value->profile, change);
  if (auto* refusal = std::get_if<Refusal>(&meant)) return std::move(*refusal);
  auto made = ProfileEdit({text, *tree.value}, change).make();
  if (auto* refusal = std::get_if<Refusal>(&made)) return std::move(*refusal);

  std::string& now = std::get<std::string>(made);
  Reading<Athlete> after = read_athlete(now, plan, today);
  for (const Diagnostic& diagnostic : after.diagnostics)
    if (diagnostic.severity == Severity::error) return Refusal{"it would not be a valid file: " + diagnostic.message};
  Athlete expected = *before.value;
  expected.profile = std::get<Profile>(meant);
  const auto& log = after.value->log;
  const bool as_meant = same_person(expected, *after.value) &&
                        std::equal(expected.log.begin(), expected.log.end(), log.begin(), log.end(), same_content);
  if (!as_meant) return Refusal{"in a file laid out like this it would not be read as it is meant", Remedy::by_hand};
  return Inserted{std::move(now), {}, std::move(*after.value), 0};
}

}  // namespace rehab::edit
