#include "edit/insert.hpp"

#include "edit/rewrite.hpp"
#include "edit/same_content.hpp"
#include "rehab/read.hpp"
#include "yaml/tree.hpp"

namespace rehab::edit {
namespace {

using Rewritten = std::variant<std::string, Refusal>;

/// Whether a log that was `before` now holds the entry, and nothing else changed.
bool as_meant(const Athlete& before, const Athlete& now, const MergedEntry& joined) {
  std::vector<Entry> expected = before.log;
  if (joined.how == MergedEntry::How::completed) expected.pop_back();
  expected.push_back(joined.entry);
  return same_person(before, now) && std::equal(expected.begin(), expected.end(), now.log.begin(), now.log.end(), same_content);
}

Refusal unreadable(const Reading<Athlete>& reading) {
  for (const Diagnostic& diagnostic : reading.diagnostics) {
    if (diagnostic.severity == Severity::error) return {"it would not be a valid log: " + diagnostic.message, Remedy::by_hand};
  }
  return {"it would not be a valid log", Remedy::by_hand};
}

std::variant<Inserted, Refusal> checked(Rewritten rewritten, const Athlete& before, MergedEntry joined, const Plan& plan,
                                        Day today) {
  if (auto* refusal = std::get_if<Refusal>(&rewritten)) return std::move(*refusal);
  std::string& text = std::get<std::string>(rewritten);
  Reading<Athlete> after = read_athlete(text, plan, today);
  if (!after.value) return unreadable(after);
  if (!as_meant(before, *after.value, joined))
    return Refusal{"in a file laid out like this it would not be read as it is meant", Remedy::by_hand};
  return Inserted{std::move(text), std::move(joined), std::move(*after.value)};
}

/// What cannot be put into an entry, because of how that is laid out, can often stand as one of its own on the same day.
bool may_stand_alone(const Entry& there, const Addition& added) {
  return there.work.empty() && added.felt.empty() && added.times.empty();
}

}  // namespace

std::variant<Inserted, Refusal> add_to_log(std::string_view text, const Plan& plan, Day today, const Addition& added) {
  const Reading<yaml::Tree> tree = yaml::parse(text);
  const Reading<Athlete> before = read_athlete(text, plan, today);
  if (!tree.value || !before.value) return Refusal{"the file has errors"};
  const std::vector<Entry>& log = before.value->log;

  auto met = merge_entry(plan, log, added);
  if (auto* refusal = std::get_if<Refusal>(&met)) return std::move(*refusal);
  const auto& joined = std::get<MergedEntry>(met);
  if (joined.how == MergedEntry::How::completed) {
    auto completed = checked(complete_entry(text, *tree.value, plan, log.back(), added), *before.value, joined, plan, today);
    if (std::holds_alternative<Inserted>(completed) || !may_stand_alone(log.back(), added)) return completed;
  }
  const MergedEntry appended{MergedEntry::How::appended, as_entry(added)};
  return checked(append_entry(text, *tree.value, plan, appended.entry), *before.value, appended, plan, today);
}

}  // namespace rehab::edit
