#include "verify/pair_log.hpp"

#include <algorithm>

namespace rehab::verify {

namespace {

constexpr Day injured = Day(std::chrono::year(2025) / 3 / 3);
constexpr std::array<Side, 2> sides = {0, 1};

std::vector<Answer> answers_of(const std::vector<std::int8_t>& notches) {
  std::vector<Answer> answers;
  for (std::size_t o = 0; o < notches.size(); ++o) {
    if (notches[o] != State::unsaid) answers.push_back({static_cast<int>(o), notches[o], {}});
  }
  return answers;
}

/// Writes a log forward, for both plans at once: sessions, what was said of them, words.
class Telling {
 public:
  Telling(const TwoPlans& plans, PairWalk& walk) : plans_(plans), walk_(walk) { profile_.injury.date = last_ = injured; }

  void to(std::uint32_t stand) {
    std::vector<std::uint32_t> path{stand};
    while (walk_.came_by(path.back()).by != CameBy::By::root) path.push_back(walk_.came_by(path.back()).parent);
    std::reverse(path.begin(), path.end());
    be(walk_.counters(path.front()).person);
    for (std::size_t i = 1; i < path.size(); ++i) step(path[i - 1], walk_.came_by(path[i]));
  }

  /// The report of the last session and the coach's word, then a check-in that came later. The day is the one told for.
  void hear(std::uint32_t stand, int gap, int person, std::uint32_t ruling, std::int16_t word) {
    const Told told = walk_.answers().told(walk_.day(stand, gap, person), Place(walk_.place(stand)), ruling, word);
    const Report said = told.days_ago < 0 ? plans_.spoken(walk_.answers().report(told)) : walk_.answers().report(told);
    const Day evening = last_;
    if (told.days_ago < 0) check_in(said, evening);
    if (has_session_) {
      for (const Side side : sides) log_[side][session_[side]].work.back().felt = answers_of(plans_.heard(side, said).reported);
    }
    say(walk_.answers().word(word));
    if (told.days_ago >= 0) check_in(said, day_after(stand, gap) - Days(told.days_ago));
  }

  Day day_after(std::uint32_t stand, int gap) const { return (walk_.counters(stand).has_run != 0 ? last_ : injured) + Days(gap); }

  void turn(std::uint32_t stand, int person, Day day) {
    if (person == walk_.counters(stand).person) return;
    const auto& older = walk_.fold().people().persons()[static_cast<std::size_t>(person)];
    const std::chrono::year_month_day birthday{day};
    profile_.born = Day((birthday.year() - std::chrono::years(*older.age)) / birthday.month() /
                        std::chrono::day(std::min(28u, static_cast<unsigned>(birthday.day()))));
  }

  Athlete athlete(Side side) const {
    Athlete athlete;
    athlete.profile = profile_;
    athlete.profile.name = "Parting";
    athlete.log = log_[side];
    return athlete;
  }

 private:
  void be(int index) {
    const auto& person = walk_.fold().people().persons()[static_cast<std::size_t>(index)];
    if (person.clinician) profile_.clinician = "a clinician";
    if (person.age) profile_.born = injured - Days(*person.age * 365 + *person.age / 4 + 30);
  }

  void check_in(const Report& said, Day day) {
    for (const Side side : sides) {
      Entry entry;
      entry.date = day;
      entry.check_in = answers_of(plans_.heard(side, said).checked);
      if (!entry.check_in.empty()) log_[side].push_back(std::move(entry));
    }
  }

  void say(CoachSays first, CoachSays second) {
    for (const Side side : sides) {
      Entry entry;
      entry.date = last_;
      entry.coach = CoachWord{"the coach", side == 0 ? first : second, "his own judgement", {}};
      log_[side].push_back(std::move(entry));
    }
  }

  void say(const Word& word) {
    const Pending& says = word.pending;
    if (says.start_at >= 0) return say(SaysStartAt{says.start_at}, SaysStartAt{word.other_start});
    if (says.movement == Movement::repeat) return say(SaysRepeat{}, SaysRepeat{});
    if (says.movement == Movement::regress) return say(SaysRegress{says.steps}, SaysRegress{says.steps});
  }

  void step(std::uint32_t before, const CameBy& by) {
    if (by.by == CameBy::By::full_speed) return say(SaysFullSpeed{}, SaysFullSpeed{});
    if (by.by == CameBy::By::cleared) {
      has_session_ = false;
      return say(SaysCleared{}, SaysCleared{});
    }
    const Agreed agreed = walk_.agreed_on(before, by.told_on, by.person, by.block);
    const PairArrival& arrival = walk_.answers().arrivals(by.block)[by.arrival];
    const PairOutcome& outcome = walk_.answers().outcome(by.block, arrival);
    const Day day = day_after(before, by.gap);
    hear(before, by.told_on, by.person, agreed.ruling, agreed.word);
    if (by.told_on < by.gap) note(day_after(before, by.told_on));
    if (arrival.coach_rest != 0) {
      const int days = walk_.counters(before).has_run != 0 ? by.gap : by.gap + 1;
      say(SaysRest{days}, SaysRest{days});
    }
    turn(before, by.person, day);
    if (outcome.timed) profile_.best = walk_.answers().best();
    for (const Side side : sides) {
      Entry entry;
      entry.date = day;
      entry.work = outcome.work[side];
      log_[side].push_back(std::move(entry));
    }
    session_[0] = log_[0].size() - 1;
    session_[1] = log_[1].size() - 1;
    has_session_ = true;
    last_ = day;
  }

  /// An entry on a day on which the rules referred: they are asked at entries.
  void note(Day day) {
    for (const Side side : sides) {
      Entry entry;
      entry.date = day;
      entry.notes = "looked at on this day";
      log_[side].push_back(std::move(entry));
    }
  }

  const TwoPlans& plans_;
  PairWalk& walk_;
  Profile profile_;
  std::array<std::vector<Entry>, 2> log_;
  std::array<std::size_t, 2> session_ = {0, 0};
  bool has_session_ = false;
  Day last_{};
};

}  // namespace

std::optional<Shift> shift_on(const TwoPlans& plans, const Prescription& first, const Prescription& second) {
  const bool refers[2] = {first.decision == Decision::refer, second.decision == Decision::refer};
  if (refers[0] || refers[1]) {
    if (refers[0] == refers[1]) return std::nullopt;
    return refers[1] ? Shift::referral : Shift::no_referral;
  }
  if (first.date != second.date) {
    if (!first.date || !second.date) return first.date ? Shift::later : Shift::sooner;
    return *second.date < *first.date ? Shift::sooner : Shift::later;
  }
  if (!first.date || session_text(plans, 0, first) == session_text(plans, 1, second)) return std::nullopt;
  return shift_between(plans, first, second);
}

Parting parting_at(const TwoPlans& plans, PairWalk& walk, const PartsAt& at) {
  Telling telling(plans, walk);
  telling.to(at.stand);
  Parting parting;
  parting.today = telling.day_after(at.stand, at.gap);
  parting.on_a_word = at.how.word != 0;
  telling.hear(at.stand, at.gap, at.person, at.how.ruling, at.how.word);
  telling.turn(at.stand, at.person, parting.today);
  for (const Side side : sides) {
    Athlete& athlete = parting.athlete[side] = telling.athlete(side);
    const Plan& plan = plans.whole(side);
    parting.prescription[side] = prescribe(plan, athlete.profile, replay(plan, athlete.profile, athlete.log), parting.today);
  }
  parting.replays = shift_on(plans, parting.prescription[0], parting.prescription[1]) == at.how.shift;
  return parting;
}

}  // namespace rehab::verify
