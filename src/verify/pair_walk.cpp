#include "verify/pair_walk.hpp"

#include <algorithm>

namespace rehab::verify {

namespace {
constexpr std::uint32_t unset = 0xffffffff;
}

PairWalk::PairWalk(const TwoPlans& plans) : fold_(plans), answers_(plans, fold_) {
  const auto& persons = fold_.people().persons();
  for (int person = 0; person < static_cast<int>(persons.size()); ++person) {
    if (persons[static_cast<std::size_t>(person)].begins) add(fold_.root(person), answers_.index_of({}), {});
  }
}

bool PairWalk::parted() const {
  return std::any_of(tallies_.begin(), tallies_.end(), [](const Tally& t) { return t.plain || t.on_word; });
}

bool PairWalk::run(std::uint64_t most, const Watcher& watcher) {
  while (go_on(most, watcher)) {
    if (parted() || put_off_.empty()) return true;
    const auto silent = std::move(put_off_);
    put_off_.clear();
    for (const auto& [by, counted] : silent) sessions(by, counted);
  }
  return false;
}

bool PairWalk::go_on(std::uint64_t most, const Watcher& watcher) {
  for (; next_ < stands_.size(); ++next_) {
    if (stands_.size() > most) return false;
    if (next_ % 1024 == 0 && !watcher.goes_on({stands_.size(), stands_.size() - next_})) return false;
    if (!plain_) words(next_);
    const std::int16_t person = counters(next_).person;
    days(next_, person);
    const int turns_to = fold_.people().persons()[static_cast<std::size_t>(person)].turns_to;
    if (turns_to >= 0 && !plain_) days(next_, static_cast<std::int16_t>(turns_to));
  }
  return true;
}

void PairWalk::add(const PairCounters& counters, std::uint32_t place, const CameBy& by) {
  arrive({counters_.take(counters).index, place}, by);
}

void PairWalk::arrive(const Two& stand, const CameBy& by) {
  if (!known_.add(stand.second, stand.first)) return;
  stands_.push_back(stand);
  came_by_.push_back(by);
}

/// What the coach may say on the evening of the last session and no session has to follow.
void PairWalk::words(std::uint32_t at) {
  CameBy by;
  by.parent = at;
  by.by = CameBy::By::cleared;
  PairCounters anew = counters(at);
  anew.setbacks = {0, 0};
  const Place before = place(at);
  Place cleared;
  for (std::size_t side = 0; side < 2; ++side) {
    cleared.half[side].flags = before.half[side].flags & Half::complete;
    cleared.half[side].ceiling = before.half[side].ceiling;
  }
  add(anew, answers_.index_of(cleared), by);
  if (!fold_.asks(Fact::full_speed) || before.half[0].is(Half::referred)) return;
  by.by = CameBy::By::full_speed;
  Place told = before;
  for (auto& half : told.half) half.set(Half::full_speed, true);
  add(counters(at), answers_.index_of(told), by);
}

PairCounters PairWalk::day(std::uint32_t stand, int gap, int person) const {
  PairCounters day = fold_.on_day(counters(stand), gap);
  day.person = static_cast<std::int16_t>(person);
  return day;
}

void PairWalk::note(std::uint32_t at, int gap, std::int16_t person, const PairSheet& sheet) {
  for (std::size_t s = 0; s < shift_count; ++s) {
    tallies_[s].situations += sheet.plain[s];
    tallies_[s].on_words += sheet.worded[s];
  }
  for (const auto& how : sheet.differing) {
    Tally& tally = tallies_[static_cast<std::size_t>(how.shift)];
    auto& nearest = how.word == 0 ? tally.plain : tally.on_word;
    if (!nearest) nearest = PartsAt{at, static_cast<std::int16_t>(gap), person, how};
  }
}

const std::vector<PairWalk::Ahead>& PairWalk::ahead(std::uint32_t counters, std::int16_t person) {
  const auto [index, is_new] = ahead_index_.take({counters, static_cast<std::uint32_t>(person)});
  if (!is_new) return ahead_[index];
  auto& days = ahead_.emplace_back();
  const PairCounters here = counters_[counters];
  for (const int gap : fold_.gaps(here)) {
    PairCounters day = fold_.on_day(here, gap);
    PairCounters counted = fold_.counted(here, gap);
    day.person = counted.person = person;
    days.push_back({static_cast<std::int16_t>(gap), days_.take(day).index, counted_.take(counted).index});
  }
  return days;
}

Two PairWalk::sheets_on(std::uint32_t at, const Ahead& day, std::int16_t person) {
  const std::uint32_t place = stands_[at].second;
  std::uint32_t& known = sheets_of_.at(place, day.day);
  if (known != 0) return sheets_[known - 1];
  const Two sheets = answers_.sheets_for(days_[day.day], Place(answers_.place(place)));
  known = sheets_.take(sheets).index + 1;
  ++situations_;
  note(at, day.gap, person, answers_.sheet(sheets.first));
  note(at, day.gap, person, answers_.sheet(sheets.second));
  return sheets;
}

void PairWalk::days(std::uint32_t at, std::int16_t person) {
  CameBy by;
  by.parent = at;
  by.person = person;
  by.by = CameBy::By::session;
  std::int32_t referral = -1;
  std::int16_t referred_on = 0;
  for (const auto& day : ahead(stands_[at].first, person)) {
    const Two sheets = sheets_on(at, day, person);
    by.gap = by.told_on = day.gap;
    if (plain_) {
      plain_sessions(by, day.counted, answers_.sheet(sheets.first));
      continue;
    }
    for (const std::uint32_t sheet : {sheets.first, sheets.second}) {
      const auto& sets = answers_.sheet(sheet).sets;
      for (const std::uint32_t set : sets) {
        if (!applied_.add(set, day.counted)) continue;
        for (const std::uint32_t block : answers_.blocks_in(set)) {
          by.block = block;
          if (set == sets.back())
            put_off_.emplace_back(by, day.counted);
          else
            sessions(by, day.counted);
        }
      }
    }
    // A referral stands, whatever the rules would say on a later day.
    if (referral < 0) referral = answers_.sheet(sheets.first).referral, referred_on = day.gap;
    if (referral < 0) continue;
    by.block = static_cast<std::uint32_t>(referral);
    by.told_on = referred_on;
    sessions(by, day.counted);
  }
}

std::uint32_t PairWalk::marked(std::uint32_t counted, std::uint8_t marks) {
  while (marked_.size() <= counted) marked_.emplace_back().fill(unset);
  if (marked_[counted][marks] == unset) {
    Marks its;
    for (std::size_t side = 0; side < 2; ++side) {
      its.exceeded[side] = (marks >> side & 1u) != 0;
      its.setback[side] = (marks >> side & 4u) != 0;
    }
    marked_[counted][marks] = counters_.take(fold_.marked(counted_[counted], its)).index;
  }
  return marked_[counted][marks];
}

/// As prescribed, on a day with a session.
void PairWalk::plain_sessions(CameBy by, std::uint32_t counted, const PairSheet& sheet) {
  for (const auto& agreed : sheet.agreed) {
    const auto& arrivals = answers_.arrivals(agreed.block);
    if (!agreed.session || agreed.word != 0 || arrivals[0].outcome != 0 || arrivals[0].coach_rest != 0) continue;
    by.block = agreed.block;
    by.arrival = 0;
    arrive({marked(counted, arrivals[0].marks), arrivals[0].place}, by);
  }
}

/// Every session that can be run so, unless one with the same counters was before.
void PairWalk::sessions(const CameBy& by, std::uint32_t counted) {
  if (!begun_.add(by.block, counted)) return;
  const auto& arrivals = answers_.arrivals(by.block);
  CameBy now = by;
  for (std::uint32_t a = 0; a < arrivals.size(); ++a) {
    now.arrival = a;
    arrive({marked(counted, arrivals[a].marks), arrivals[a].place}, now);
  }
}

Agreed PairWalk::agreed_on(std::uint32_t stand, int gap, int person, std::uint32_t block) {
  const Two sheets = answers_.sheets_for(day(stand, gap, person), Place(place(stand)));
  for (const std::uint32_t sheet : {sheets.first, sheets.second}) {
    for (const auto& agreed : answers_.sheet(sheet).agreed) {
      if (agreed.block == block) return agreed;
    }
  }
  return {};
}

}  // namespace rehab::verify
