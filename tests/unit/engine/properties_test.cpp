// What must hold in every state: walked here at random by the thousand, proved over all states by the verifier.
#include "course.hpp"
#include "unit/random.hpp"

namespace rehab::test {

namespace {

/// A random athlete on the ladder: mostly good reports, so that every stage is met, and now and then anything.
class Wanderer {
 public:
  Wanderer(Course& course, Random& random) : course_(course), random_(random) {}

  void walk(int sessions) {
    course_.all_well(5);
    if (random_.one_in(2)) course_.coach(5, SaysStartAt{random_.between(0, static_cast<int>(hansen().steps.size()) - 1)});
    int on = 5;
    for (int i = 0; i < sessions; ++i) {
      if (random_.one_in(3)) check_in(on);
      if (!random_.one_in(4)) course_.all_well(std::max(on, last_ + 1));
      if (random_.one_in(9)) course_.limits(on, at_most(percent(5 * random_.between(4, 20)), metres(5 * random_.between(1, 8))));
      if (random_.one_in(9)) course_.limits(on, std::nullopt);
      if (random_.one_in(8)) course_.coach(on, SaysWord{});
      if (random_.one_in(12)) course_.coach(on, SaysRest{random_.between(1, 3)});
      const auto p = course_.next(on);
      if (!p.date) return;
      const int date = random_.one_in(6) ? std::max(on, last_ + 1) : days_between(Course::day(0), *p.date);
      session(date);
      last_ = date;
      on = date + (random_.one_in(9) ? random_.between(2, 16) : random_.between(0, 1));
    }
  }

 private:
  void check_in(int on) {
    Entry entry;
    entry.date = Course::day(on);
    answer_some(entry.check_in, Of::check_in, 5);
    if (!entry.check_in.empty()) course_.add(entry);
  }
  void session(int on) {
    const auto p = judge(course_.plan(), course_.profile(), course_.state(), Course::day(on));
    Entry entry;
    entry.date = Course::day(on);
    for (const auto& work : work_of(course_.plan(), p)) {
      DoneWork line;
      static_cast<Work&>(line) = work;
      if (random_.one_in(10)) line.dose.reps = random_.between(1, line.dose.reps);
      if (random_.one_in(12) && line.dose.intensity) line.dose.intensity = percent(random_.between(20, 100));
      entry.work.push_back(line);
    }
    if (entry.work.empty()) return;
    answer_some(entry.felt, Of::work, 12);
    course_.add(entry);
  }
  /// Each observation is left out once in `n`, at its best mostly, anything otherwise.
  void answer_some(std::vector<Answer>& answers, Of of, int n) {
    const auto& all = course_.plan().observations;
    for (std::size_t o = 0; o < all.size(); ++o) {
      if ((all[o].of != of && all[o].of != Of::any) || all[o].id == "red_flag" || random_.one_in(n)) continue;
      const int notch = random_.one_in(6) ? random_.between(0, all[o].scale.size() - 1) : 0;
      answers.push_back({static_cast<int>(o), notch, {}});
    }
  }

  Course& course_;
  Random& random_;
  int last_ = 4;
};

/// Higher on the ladder, the same step farther or faster, or earlier.
bool harder_or_earlier(const Prescription& worse, const Prescription& than) {
  if (!worse.date) return false;
  if (!than.date) return true;
  if (*worse.date < *than.date || worse.step > than.step) return true;
  return worse.step == than.step && (worse.load.distance > than.load.distance || worse.load.intensity > than.load.intensity);
}

}  // namespace

TEST_CASE("a report one notch worse never gives a harder session or an earlier one") {
  Random random(20260302);
  int compared = 0;
  for (int athlete = 0; athlete < rounds(1500); ++athlete) {
    Course course;
    Wanderer(course, random).walk(random.between(1, 24));
    auto log = course.log();
    if (log.empty() || log.back().work.empty()) continue;
    const State before = replay(course.plan(), course.profile(), std::span(log).first(log.size() - 1));
    const Day tomorrow = log.back().date + Days(1);
    const auto next = [&](const Entry& entry) {
      return prescribe(course.plan(), course.profile(), absorb(course.plan(), course.profile(), before, entry), tomorrow);
    };
    const Prescription as_said = next(log.back());
    for (std::size_t i = 0; i < log.back().felt.size(); ++i) {
      Entry worse = log.back();
      Answer& answer = worse.felt[i];
      if (++answer.notch >= course.plan().observations[static_cast<std::size_t>(answer.observation)].scale.size()) continue;
      CHECK_FALSE(harder_or_earlier(next(worse), as_said));
      ++compared;
    }
  }
  CHECK(compared > rounds(1000));
}

TEST_CASE("an answer left out never gives more than the best answer") {
  Random random(7);
  int compared = 0;
  for (int athlete = 0; athlete < rounds(1500); ++athlete) {
    Course course;
    Wanderer(course, random).walk(random.between(1, 24));
    auto log = course.log();
    if (log.empty() || log.back().work.empty()) continue;
    const State before = replay(course.plan(), course.profile(), std::span(log).first(log.size() - 1));
    const Day tomorrow = log.back().date + Days(1);
    for (std::size_t i = 0; i < log.back().felt.size(); ++i) {
      Entry best = log.back();
      best.felt[i].notch = 0;
      Entry silent = log.back();
      auto& felt = silent.felt;
      felt.erase(felt.begin() + static_cast<std::ptrdiff_t>(i));
      const auto next = [&](const Entry& entry) {
        return prescribe(course.plan(), course.profile(), absorb(course.plan(), course.profile(), before, entry), tomorrow);
      };
      CHECK_FALSE(harder_or_earlier(next(silent), next(best)));
      ++compared;
    }
  }
  CHECK(compared > rounds(1000));
}

TEST_CASE("no dose is above base and rise, none above base without a progress, and none raises both") {
  Random random(11);
  int bounded = 0;
  for (int athlete = 0; athlete < rounds(1500); ++athlete) {
    Course course;
    Wanderer(course, random).walk(random.between(1, 24));
    const State state = course.state();
    const auto p = course.next(200);
    const Base& base = state.base;
    if (!p.date || !base.distance || !base.intensity) continue;
    const bool rises = p.decision == Decision::start || p.movement == Movement::progress;
    CHECK(p.load.distance <= *base.distance + (rises ? course.plan().rises.distance : Distance{}));
    CHECK(p.load.intensity <= *base.intensity + (rises ? course.plan().rises.intensity : Percent{}));
    CHECK((p.load.distance <= *base.distance || p.load.intensity <= *base.intensity));
    CHECK(p.load.intensity <= course.plan().stage_of(p.step).cap);
    ++bounded;
  }
  CHECK(bounded > rounds(200));
}

TEST_CASE("no session while what was said against it stands") {
  Random random(19);
  int stood = 0;
  for (int athlete = 0; athlete < rounds(1500); ++athlete) {
    Course course;
    Wanderer(course, random).walk(random.between(1, 24));
    if (!course.state().complaint.stands) continue;
    CHECK_FALSE(course.next(0).date);
    ++stood;
  }
  CHECK(stood > rounds(30));
}

TEST_CASE("whoever follows the dates never trains a fourth day in a row") {
  Random random(13);
  for (int athlete = 0; athlete < rounds(300); ++athlete) {
    Course course;
    int on = 5;
    for (int i = 0; i < 25; ++i) {
      course.all_well(on);
      const auto p = course.next(on);
      if (!p.date) break;
      on = days_between(Course::day(0), *p.date);
      course.as_prescribed(on, random.one_in(4) ? Felt{{"fatigue", "draggy"}} : Felt{});
      CHECK(course.state().in_a_row <= 3);
    }
  }
}

TEST_CASE("moving every date by the same days changes no advice") {
  Random random(17);
  for (int athlete = 0; athlete < rounds(200); ++athlete) {
    Course course;
    Wanderer(course, random).walk(random.between(1, 20));
    const Days moved(random.between(1, 900));
    Profile profile = course.profile();
    profile.injury.date += moved;
    auto log = course.log();
    for (auto& entry : log) entry.date += moved;
    auto then = prescribe(course.plan(), profile, replay(course.plan(), profile, log), Course::day(120) + moved);
    const auto now = course.next(120);
    CHECK(then.decision == now.decision);
    CHECK(then.step == now.step);
    CHECK(then.fired == now.fired);
    CHECK(then.load == now.load);
    CHECK(then.date.has_value() == now.date.has_value());
    if (now.date) CHECK(*then.date == *now.date + moved);
  }
}

}  // namespace rehab::test
