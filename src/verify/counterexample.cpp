#include "verify/counterexample.hpp"

#include <algorithm>

namespace rehab::verify {

namespace {

constexpr Day injured = Day(std::chrono::year(2025) / 3 / 3);

std::vector<Answer> answers_of(const Plan& plan, const std::vector<std::int8_t>& notches) {
  std::vector<Answer> answers;
  for (std::size_t o = 0; o < notches.size(); ++o) {
    if (notches[o] == State::unsaid) continue;
    // What silence says anyway need not be written, but where a gate wants to hear it.
    const auto asks = [&](const Stage& stage) {
      return std::any_of(stage.enter.any.begin(), stage.enter.any.end(), [&](const Alternative& all) {
        return std::any_of(all.begin(), all.end(),
                           [&](const Condition& c) { return c.key == key_of_observation(static_cast<int>(o)); });
      });
    };
    const bool gate = std::any_of(plan.stages.begin(), plan.stages.end(), asks);
    if (!gate && plan.observations[o].unless_said == notches[o]) continue;
    answers.push_back({static_cast<int>(o), notches[o], {}});
  }
  return answers;
}

/// Writes a log forward: sessions, what was said of them, words.
class Telling {
 public:
  Telling(const Plan& plan, const Walk& walk) : plan_(plan), walk_(walk) { profile_.injury.date = last_ = injured; }

  void to(std::uint32_t stand) {
    std::vector<std::uint32_t> path{stand};
    while (walk_.from(path.back()).by != By::root) path.push_back(walk_.from(path.back()).parent);
    std::reverse(path.begin(), path.end());
    be(walk_.stands()[path.front()].person);
    for (std::size_t i = 1; i < path.size(); ++i) step(walk_.stands()[path[i - 1]], walk_.from(path[i]));
  }

  Day day_after(const Stand& stand, int gap) const { return (stand.is(Stand::has_run) ? last_ : injured) + Days(gap); }

  /// The last session's report, and what was said that evening or on the day itself.
  void hear(const Report& report, Day check_in_on) {
    if (has_session_) {
      auto& work = log_[session_].work;
      work.back().felt = answers_of(plan_, report.reported);
    }
    Entry entry;
    entry.date = check_in_on;
    entry.check_in = answers_of(plan_, report.checked);
    if (!entry.check_in.empty()) log_.push_back(std::move(entry));
  }

  /// In the entry of that evening's check-in, if there is one.
  void say(CoachSays says) {
    if (log_.empty() || log_.back().date != last_ || log_.back().check_in.empty() || log_.back().coach) {
      log_.emplace_back();
      log_.back().date = last_;
    }
    log_.back().coach = CoachWord{"the coach", says, "his own judgement", {}};
  }

  void say(const Pending& word) {
    if (word.start_at >= 0) return say(SaysStartAt{word.start_at});
    if (word.movement == Movement::repeat) return say(SaysRepeat{});
    if (word.movement == Movement::regress) return say(SaysRegress{word.steps});
  }

  void turn(const Stand& stand, int person, Day day) {
    if (person == stand.person) return;
    const auto& older = walk_.fold().persons()[static_cast<std::size_t>(person)];
    const std::chrono::year_month_day birthday{day};
    profile_.born = Day((birthday.year() - std::chrono::years(*older.age)) / birthday.month() /
                        std::chrono::day(std::min(28u, static_cast<unsigned>(birthday.day()))));
  }

  Profile& profile() { return profile_; }
  std::vector<Entry>& log() { return log_; }
  Day last() const { return last_; }

 private:
  void be(int index) {
    const auto& person = walk_.fold().persons()[static_cast<std::size_t>(index)];
    if (person.clinician) profile_.clinician = "a clinician";
    if (person.age) profile_.born = injured - Days(*person.age * 365 + *person.age / 4 + 30);
  }

  void step(const Stand& before, const From& from) {
    if (from.by == By::full_speed) return say(SaysFullSpeed{});
    if (from.by == By::cleared) {
      has_session_ = false;
      return say(SaysCleared{});
    }
    const Sheet& sheet = walk_.answers().sheet(from.sheet);
    const Answered& answer = sheet.answers[static_cast<std::size_t>(from.answer)];
    const auto& verdict = walk_.answers().verdict(sheet, answer);
    const Day day = day_after(before, from.gap);
    hear(walk_.answers().folded(before)[static_cast<std::size_t>(verdict.fold)].report, last_);
    say(walk_.answers().word(answer.word));
    const auto& outcome = walk_.answers().outcomes(answer.prescribed)[static_cast<std::size_t>(from.outcome)];
    if (from.on_rest && !answer.rest && !outcome.exceeded) say(SaysRest{before.is(Stand::has_run) ? from.gap : from.gap + 1});
    turn(before, from.person, day);
    if (log_.empty() || log_.back().date != day) {
      log_.emplace_back();
      log_.back().date = day;
    }
    log_.back().work = outcome.work;
    if (outcome.timed) profile_.best = best_times(plan_);
    session_ = log_.size() - 1;
    has_session_ = true;
    last_ = day;
  }

  const Plan& plan_;
  const Walk& walk_;
  Profile profile_;
  std::vector<Entry> log_;
  std::size_t session_ = 0;
  bool has_session_ = false;
  Day last_{};
};

bool is(const Prescription& real, const Prescribed& wanted) {
  return real.decision == wanted.decision && real.step == wanted.step &&
         (real.step < 0 || real.load.intensity.hundredths == wanted.load);
}

Counterexample told(const Plan& plan, Telling telling, Day day) {
  Counterexample found;
  found.athlete.profile = telling.profile();
  found.athlete.profile.name = "Counterexample";
  found.athlete.log = std::move(telling.log());
  found.today = day;
  found.prescription = prescribe(plan, found.athlete.profile, replay(plan, found.athlete.profile, found.athlete.log), day);
  return found;
}

/// Tries every report that can lead to the answer until the engine's replay agrees.
Counterexample of_answer(const Plan& plan, const Walk& walk, const Breach& breach, const Telling& here, Day day) {
  const Answers& answers = walk.answers();
  const Stand& stand = walk.stands()[breach.stand];
  const Sheet& sheet = answers.sheet(breach.sheet);
  const Answered& answer = sheet.answers[static_cast<std::size_t>(breach.answer)];
  Counterexample found;
  for (const auto& folded : answers.folded(stand)) {
    const Report* report = &folded.report;
    if (breach.asked >= 0) {
      const auto with =
          std::find_if(folded.with.begin(), folded.with.end(), [&](const auto& w) { return w.first == breach.asked; });
      if (with == folded.with.end()) continue;
      report = &with->second;
    }
    for (const Day check_in_on : {here.last(), day}) {
      Telling telling = here;
      telling.hear(*report, check_in_on);
      if (check_in_on == here.last()) telling.say(answers.word(answer.word));
      found = told(plan, telling, day);
      const bool on_day = !found.prescription.date || *found.prescription.date == day;
      found.replays = on_day && is(found.prescription, answers.prescribed(answer.prescribed));
      if (found.replays) return found;
    }
  }
  return found;
}

Counterexample of_pair(const Plan& plan, const Walk& walk, const Breach& breach, const Telling& here, Day day) {
  const VerdictPair& pair = walk.answers().sheet(breach.sheet).broken[static_cast<std::size_t>(breach.pair)];
  const Pair& reports = walk.reports().pairs(pair.given)[static_cast<std::size_t>(pair.pair)];
  const Day check_in_on = pair.given == Given::on_the_day ? day : here.last();
  const auto with = [&](const Report& report) {
    Telling telling = here;
    telling.hear(report, check_in_on);
    return told(plan, telling, day);
  };
  Counterexample worse = with(reports.worse);
  const Prescription better = with(reports.better).prescription;
  const auto o = static_cast<std::size_t>(reports.observation);
  const auto notch = [&](const Report& report) { return std::max(report.reported[o], report.checked[o]); };
  const auto value = [&](std::int8_t n) {
    return value_text(plan, key_of_observation(reports.observation), n == State::unsaid ? unknown : n);
  };
  worse.said = plan.observations[o].id + " " + value(notch(reports.worse)) + " instead of " + value(notch(reports.better));
  const Prescription& p = worse.prescription;
  const bool earlier = p.date && (!better.date || *p.date < *better.date);
  const bool more = p.step > better.step || (p.step == better.step && p.load.intensity > better.load.intensity);
  worse.replays = p.date && (earlier || more);
  return worse;
}

/// What a log leaves, but for how the last check-ins were said.
State left_by(const Plan& plan, const Athlete& athlete) {
  State state = replay(plan, athlete.profile, athlete.log);
  state.day = {};
  state.checked.fill(State::unsaid);
  return state;
}

/// Does the next session come out as before, for the same reasons?
bool same_next(const Prescription& a, const Prescription& b) {
  return a.decision == b.decision && a.date == b.date && a.step == b.step && a.fired == b.fired && a.load == b.load &&
         a.cap == b.cap && a.gate == b.gate && a.cut == b.cut;
}

Athlete without(const Athlete& athlete, std::size_t entry, std::size_t answer) {
  Athlete shorter = athlete;
  auto& check_in = shorter.log[entry].check_in;
  check_in.erase(check_in.begin() + static_cast<std::ptrdiff_t>(answer));
  const bool empty = check_in.empty() && !shorter.log[entry].coach && shorter.log[entry].work.empty();
  if (empty) shorter.log.erase(shorter.log.begin() + static_cast<std::ptrdiff_t>(entry));
  return shorter;
}

/// Answers that say no more than silence does, and that nothing in this log hangs on.
void leave_out_idle_answers(const Plan& plan, Counterexample& found) {
  const State left = left_by(plan, found.athlete);
  for (std::size_t e = found.athlete.log.size(); e-- > 0;) {
    for (std::size_t a = found.athlete.log[e].check_in.size(); a-- > 0;) {
      const Answer& answer = found.athlete.log[e].check_in[a];
      if (plan.observations[static_cast<std::size_t>(answer.observation)].unless_said != answer.notch) continue;
      Athlete shorter = without(found.athlete, e, a);
      const State state = replay(plan, shorter.profile, shorter.log);
      const bool same =
          left_by(plan, shorter) == left && same_next(prescribe(plan, shorter.profile, state, found.today), found.prescription);
      if (!same) continue;
      found.athlete = std::move(shorter);
    }
  }
}

Counterexample as_walked(const Plan& plan, const Walk& walk, const Breach& breach) {
  Telling telling(plan, walk);
  telling.to(breach.stand);
  const Stand& stand = walk.stands()[breach.stand];
  const Day day = telling.day_after(stand, breach.gap);
  telling.turn(stand, breach.person, day);
  if (breach.pair >= 0) return of_pair(plan, walk, breach, telling, day);
  if (breach.answer >= 0) return of_answer(plan, walk, breach, telling, day);
  telling.hear(walk.answers().folded(stand)[0].report, telling.last());
  Counterexample found = told(plan, telling, day);
  found.replays = true;
  return found;
}

}  // namespace

Counterexample counterexample(const Plan& plan, const Walk& walk, const Breach& breach) {
  Counterexample found = as_walked(plan, walk, breach);
  if (found.replays) leave_out_idle_answers(plan, found);
  return found;
}

std::vector<Entry> log_to(const Plan& plan, const Walk& walk, std::uint32_t stand, Profile& profile, Day& last) {
  Telling telling(plan, walk);
  telling.to(stand);
  profile = telling.profile();
  last = telling.last();
  return telling.log();
}

}  // namespace rehab::verify
