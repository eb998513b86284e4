// Writing into a file that a person edits: what comes out is accepted, holds one more fact, and every old byte in its place; or
// the addition is refused. An input is a byte that chooses the addition, a line of free text for it, and the file.
#include <string>

#include "edit/insert.hpp"
#include "fuzz/fuzz.hpp"
#include "rehab/read.hpp"

namespace {

using namespace rehab;

constexpr Day today = std::chrono::sys_days(std::chrono::year(2026) / 1 / 20);

using fuzz::hansen;

edit::Addition addition(std::uint8_t choice, std::string_view words, const Athlete& athlete) {
  edit::Addition added;
  Entry& entry = added.entry;
  const Day last = athlete.log.empty() ? athlete.profile.injury.date : athlete.log.back().date;
  entry.date = last + Days(choice % 2);
  if (choice & 2) {
    const auto dose = parse_dose("3 x 10 m @ 50% rest 3 min");
    entry.work.push_back({{0, std::get<Dose>(dose), {}}, {}, {Duration{3600}, Duration{3500}}});
  }
  if (choice & 4) entry.coach = CoachWord{std::string(words), SaysRepeat{}, std::string(words), {}};
  if (choice & 8) entry.notes = words;
  if (choice & 16) entry.also = {std::string(words), "massage"};
  if (choice & 32) added.session = edit::SessionStatus::under_way;
  if (choice & 64)
    entry.limits = LimitsChange{Allowance{percent(80), Distance{182'880}, LengthUnit::ft, true, last, std::string(words)}, {}};
  if (choice & 128) {
    const int flag = hansen().find_observation("red_flag").value_or(0);
    entry.felt.push_back({flag, 1, {}, static_cast<int>(words.size() % 3)});
    if (entry.work.empty()) entry.missed = words;
  }
  return added;
}

/// Whether all of `old` but the `[]` of an empty log stands in `text`, in its order.
bool keeps(std::string_view text, std::string_view old) {
  std::size_t at = 0;
  for (const char c : old) {
    if (c == '[' || c == ']' || c == ' ' || c == '\t') continue;
    at = text.find(c, at);
    if (at == std::string_view::npos) return false;
    ++at;
  }
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto input = fuzz::text_of(data, size);
  const auto line_end = input.find('\n');
  if (line_end == std::string_view::npos || line_end == 0) return 0;
  const auto text = input.substr(line_end + 1);
  const auto before = read_athlete(text, hansen(), today);
  if (!before.value) return 0;
  const auto added = addition(data[0], input.substr(1, line_end - 1), *before.value);
  const auto result = edit::add_to_log(text, hansen(), today, added);
  if (const auto* refusal = std::get_if<edit::Refusal>(&result)) {
    fuzz::require(!refusal->reason.empty(), "a refusal says why");
    return 0;
  }
  const auto& inserted = std::get<edit::Inserted>(result);
  const auto after = read_athlete(inserted.text, hansen(), today);
  fuzz::require(after.value.has_value(), "what was written is accepted");
  const std::size_t more = inserted.joined.how == edit::MergedEntry::How::appended ? 1 : 0;
  fuzz::require(after.value->log.size() == before.value->log.size() + more, "one entry more, or the last one completed");
  fuzz::require(keeps(inserted.text, text), "every old byte is still there");
  return 0;
}
