#include "track/session_file.hpp"

#include <algorithm>

#include "edit/same_content.hpp"

namespace rehab::track {

namespace {

/// Whether an entry holds no more than the dialogue asks for: a check-in and work.
bool is_plain(const Entry& entry) {
  Entry asked_for;
  asked_for.date = entry.date;
  asked_for.check_in = entry.check_in;
  asked_for.work = entry.work;
  asked_for.finished = entry.finished;
  return edit::same_content(entry, asked_for);
}

bool is_open(const Entry& entry) { return !entry.finished && !entry.work.empty(); }

/// Of the entries of a day and later, but for one.
std::vector<const Entry*> others_from(const std::vector<Entry>& log, Day day, std::optional<std::size_t> but) {
  std::vector<const Entry*> others;
  for (std::size_t i = 0; i < log.size(); ++i) {
    if (log[i].date >= day && i != but) others.push_back(&log[i]);
  }
  return others;
}

bool same_entries(const std::vector<const Entry*>& a, const std::vector<const Entry*>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Entry* x, const Entry* y) { return edit::same_content(*x, *y); });
}

SessionFile::Edited of(std::variant<edit::Inserted, edit::Refusal> edited) {
  if (auto* refusal = std::get_if<edit::Refusal>(&edited)) return std::move(*refusal);
  return std::move(std::get<edit::Inserted>(edited));
}

}  // namespace

SessionFile::SessionFile(const Plan& plan, Day today, Day newest, std::string text, Athlete athlete)
    : plan_(&plan), today_(today), newest_(newest), base_(text), base_athlete_(std::move(athlete)), last_(std::move(text)) {
  const auto& log = base_athlete_.log;
  if (log.empty() || log.back().date != today) return;
  const Entry entry = log.back();
  if (!is_plain(entry) || (!entry.work.empty() && !is_open(entry))) return;
  edit::Addition all;
  all.entry = entry;
  all.session = is_open(entry) ? edit::SessionStatus::under_way : edit::SessionStatus::as_is;
  if (take_out({log.size() - 1, std::nullopt}, all, last_) || !is_open(entry)) return;
  edit::Addition work = all;
  work.entry.check_in.clear();
  Entry rest = entry;
  rest.work.clear();
  rest.finished = true;
  take_out({log.size() - 1, rest}, work, last_);
}

/// Only where putting it back gives the same text: comments within it would be lost.
bool SessionFile::take_out(const edit::Amendment& without, const edit::Addition& taken, const std::string& text) {
  auto removed = edit::amend_log(text, *plan_, newest_, without);
  auto* before = std::get_if<edit::Inserted>(&removed);
  if (before == nullptr) return false;
  const auto again = edit::add_to_log(before->text, *plan_, newest_, taken);
  const auto* back = std::get_if<edit::Inserted>(&again);
  if (back == nullptr || back->text != text) return false;
  base_ = std::move(before->text);
  base_athlete_ = std::move(before->athlete);
  own_ = back->joined.entry;
  own_completes_ = back->joined.how == edit::MergedEntry::How::completed;
  resumed_ = taken;
  return true;
}

std::optional<std::size_t> SessionFile::find_own(const std::vector<Entry>& log) const {
  for (std::size_t i = log.size(); own_ && i-- > 0;) {
    if (log[i].date == own_->date && edit::same_content(log[i], *own_)) return i;
  }
  return std::nullopt;
}

SessionFile::Edited SessionFile::with(std::string_view text, const Athlete& athlete, const Answered& answered) {
  const bool untouched = base_ && text == last_;
  Edited edited = untouched ? onto_base(answered) : in_place(text, athlete, answered);
  if (const auto* now = std::get_if<edit::Inserted>(&edited)) {
    pending_.text = now->text;
    pending_.own = answered ? std::optional(now->joined.entry) : std::nullopt;
    pending_.onto_base = untouched;
    const bool added = untouched || !own_;  // an entry that is amended goes on completing what it completed
    pending_.completes = added ? now->joined.how == edit::MergedEntry::How::completed : own_completes_;
  }
  return edited;
}

void SessionFile::saved() {
  last_ = std::move(pending_.text);
  own_ = std::move(pending_.own);
  own_completes_ = pending_.completes;
  if (!pending_.onto_base) base_.reset();
}

SessionFile::Edited SessionFile::onto_base(const Answered& answered) const {
  if (!answered) return edit::Inserted{*base_, {}, base_athlete_};
  return of(edit::add_to_log(*base_, *plan_, newest_, *answered));
}

/// Others have written in between: what is our own is amended where it stands, as long as they let the day be.
SessionFile::Edited SessionFile::in_place(std::string_view text, const Athlete& athlete, const Answered& answered) const {
  const auto& known = base_athlete_.log;
  const auto own = find_own(athlete.log);
  const auto original = own && own_completes_ ? std::optional(known.size() - 1) : std::nullopt;
  const bool same_day = own_.has_value() == own.has_value() &&
                        same_entries(others_from(known, today_, original), others_from(athlete.log, today_, own));
  if (!same_day) return ChangedMeanwhile{};
  if (!own)
    return answered ? of(edit::add_to_log(text, *plan_, newest_, *answered)) : edit::Inserted{std::string(text), {}, athlete};
  edit::Amendment amendment{*own, std::nullopt};
  if (answered) {
    auto merged = edit::merge_entry(*plan_, known, *answered);
    if (auto* refusal = std::get_if<edit::Refusal>(&merged)) return std::move(*refusal);
    amendment.entry = std::move(std::get<edit::MergedEntry>(merged).entry);
  } else if (original) {
    amendment.entry = known[*original];
  }
  return of(edit::amend_log(text, *plan_, newest_, amendment));
}

}  // namespace rehab::track
