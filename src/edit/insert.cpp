#include "edit/insert.hpp"

#include <algorithm>
#include <optional>

#include "edit/amend.hpp"
#include "edit/comments.hpp"
#include "edit/rewrite.hpp"
#include "edit/same_content.hpp"
#include "rehab/read.hpp"
#include "yaml/tree.hpp"

namespace rehab::edit {
namespace {

using Rewritten = std::variant<std::string, Refusal>;

/// Whether a log that was `before` now holds the entry at its place, and nothing else changed.
bool as_meant(const Athlete& before, const Athlete& now, const MergedEntry& joined, std::size_t at) {
  std::vector<Entry> expected = before.log;
  const auto there = expected.begin() + static_cast<std::ptrdiff_t>(at);
  if (joined.how == MergedEntry::How::completed) {
    *there = joined.entry;
  } else {
    expected.insert(there, joined.entry);
  }
  return same_person(before, now) && std::equal(expected.begin(), expected.end(), now.log.begin(), now.log.end(), same_content);
}

Refusal unreadable(const Reading<Athlete>& reading) {
  for (const Diagnostic& diagnostic : reading.diagnostics) {
    if (diagnostic.severity == Severity::error) return {"it would not be a valid log: " + diagnostic.message, Remedy::by_hand};
  }
  return {"it would not be a valid log", Remedy::by_hand};
}

std::variant<Inserted, Refusal> checked(Rewritten rewritten, const Athlete& before, MergedEntry joined, std::size_t at,
                                        const Plan& plan, Day today) {
  if (auto* refusal = std::get_if<Refusal>(&rewritten)) return std::move(*refusal);
  std::string& text = std::get<std::string>(rewritten);
  Reading<Athlete> after = read_athlete(text, plan, today);
  if (!after.value) return unreadable(after);
  if (!as_meant(before, *after.value, joined, at))
    return Refusal{"in a file laid out like this it would not be read as it is meant", Remedy::by_hand};
  return Inserted{std::move(text), std::move(joined), std::move(*after.value), at};
}

/// How many entries stand before the first one of a later day.
std::size_t place_for(const std::vector<Entry>& log, Day day) {
  const auto later = std::find_if(log.begin(), log.end(), [&](const Entry& entry) { return entry.date > day; });
  return static_cast<std::size_t>(later - log.begin());
}

/// The session of a day that is under way; what is written after it that day is beside it.
std::optional<std::size_t> under_way_on(const std::vector<Entry>& log, Day day) {
  for (std::size_t i = log.size(); i-- > 0 && log[i].date >= day;) {
    if (begins_anew(log[i])) return std::nullopt;
    if (log[i].date == day && !log[i].finished && !log[i].work.empty()) return i;
  }
  return std::nullopt;
}

/// One past the entry that the addition may go into: whose work it speaks of, the session that it goes on with, the day's last.
std::size_t end_for(const std::vector<Entry>& log, const Addition& added) {
  if (added.of_entry) return *added.of_entry + 1;
  const auto open = added.entry.work.empty() ? std::nullopt : under_way_on(log, added.entry.date);
  return open ? *open + 1 : place_for(log, added.entry.date);
}

/// What cannot be put into an entry, because of how that is laid out, can often stand as one of its own on the same day.
bool may_stand_alone(const Entry& there, const Addition& added) {
  return there.work.empty() && added.felt.empty() && added.times.empty();
}

/// Whether every comment is still there. Where an entry had to be written anew, they went with its lines.
bool keeps_comments(std::string_view before, std::string_view now) {
  std::vector<std::string> there = comment_texts(before), still = comment_texts(now);
  std::sort(there.begin(), there.end());
  std::sort(still.begin(), still.end());
  return std::includes(still.begin(), still.end(), there.begin(), there.end());
}

/// Into an entry that is there: into its lines where it is the last, else as an amendment. What is refused is to be put in by
/// hand, whole.
std::variant<Inserted, Refusal> completed(std::string_view text, const yaml::Tree& tree, const Athlete& before, const Plan& plan,
                                          Day today, const Addition& added, const MergedEntry& joined, std::size_t at) {
  const bool last = at + 1 == before.log.size();
  auto outcome = last ? checked(complete_entry(text, tree, plan, before.log[at], added), before, joined, at, plan, today)
                      : amend_log(text, plan, today, {at, joined.entry});
  if (auto* now = std::get_if<Inserted>(&outcome)) {
    now->joined.how = MergedEntry::How::completed;
    if (last || keeps_comments(text, now->text)) return outcome;
    outcome = Refusal{"in an entry laid out like this it would cost comments", Remedy::by_hand};
  }
  auto& refusal = std::get<Refusal>(outcome);
  if (refusal.remedy == Remedy::by_hand) {
    refusal.there = before.log[at].place;
    refusal.whole = joined.entry;
  }
  return outcome;
}

}  // namespace

std::variant<Inserted, Refusal> add_to_log(std::string_view text, const Plan& plan, Day today, const Addition& added) {
  const Reading<yaml::Tree> tree = yaml::parse(text);
  const Reading<Athlete> before = read_athlete(text, plan, today);
  if (!tree.value || !before.value) return Refusal{"the file has errors"};
  const std::vector<Entry>& log = before.value->log;
  const std::size_t place = place_for(log, added.entry.date);
  const std::size_t upto = end_for(log, added);

  auto met = merge_entry(plan, {log.begin(), log.begin() + static_cast<std::ptrdiff_t>(upto)}, added);
  if (auto* refusal = std::get_if<Refusal>(&met)) return std::move(*refusal);
  const auto& joined = std::get<MergedEntry>(met);
  if (joined.how == MergedEntry::How::completed) {
    auto now = completed(text, *tree.value, *before.value, plan, today, added, joined, upto - 1);
    if (std::holds_alternative<Inserted>(now) || !may_stand_alone(log[upto - 1], added)) return now;
  }
  const bool last = place == log.size();
  const MergedEntry own{MergedEntry::How::appended, as_entry(added)};
  auto written =
      last ? append_entry(text, *tree.value, plan, own.entry) : insert_entry(text, *tree.value, plan, own.entry, place);
  return checked(std::move(written), *before.value, own, place, plan, today);
}

}  // namespace rehab::edit
