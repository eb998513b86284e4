#include "track/dialogue.hpp"

#include "edit/same_content.hpp"
#include "unit/random.hpp"
#include "unit/track/held.hpp"

using namespace rehab;
using namespace rehab::test;
using track::Over;

namespace {

const std::string looked_at =
    "  - date: 2012-03-10\n    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: "
    "no, "
    "red_flag: no}\n";

/// A first session at a step of two sets of five runs: 10m-sets.
const std::string before_two_sets =
    "  - date: 2012-03-09\n"
    "    check_in: {walk: normal}\n"
    "    coach: {by: x, says: start at 10m-sets, reason: y}\n"
    "  - date: 2012-03-10\n"
    "    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}\n";

/// What a coach answers who sees the same after every set.
struct Coach {
  std::string pain = "0", fatigue = "none", stride = "slight";
  std::optional<std::string> operator()(const track::Question& question) const {
    const auto asks = [&](const char* what) { return question.text.find(what) != question.text.npos; };
    if (asks("pain:")) return pain;
    if (asks("fatigue:")) return fatigue;
    if (asks("stride:")) return stride;
    return "";
  }
};

Athlete logged_at_once(Diary diary, const Coach& coach) {
  const Athlete before = diary.athlete();
  const NextSession next = next_session(hansen(), before, diary.today, "a.yaml");
  edit::Addition all;
  all.entry.date = diary.today;
  const auto answer = [&](const char* id, const std::string& word) {
    const int observation = *hansen().find_observation(id);
    for (int notch = 0;; ++notch) {
      if (value_text(hansen(), key_of_observation(observation), notch) == word) return Answer{observation, notch, {}};
    }
  };
  for (const Work& line : next.work) {
    DoneWork done;
    done.exercise = line.exercise;
    done.dose = line.dose;
    done.felt = {answer("pain", coach.pain), answer("fatigue", coach.fatigue), answer("stride", coach.stride)};
    all.entry.work.push_back(done);
  }
  return diary.add(all);
}

}  // namespace

TEST_CASE("a session is asked for set by set, written after every set, and finished") {
  Diary diary = diary_on("2012-03-10", looked_at);
  const Held held = hold(diary, Coach{});
  CHECK(held.over == Over::Ending::done);
  CHECK(held.writes == 5);  // four sets and the end
  CHECK(held.said.find("SET 4 of 4  Acceleration 5 x 10 m @ 50%") != held.said.npos);
  const Entry session = diary.athlete().log.back();
  CHECK(session.finished);
  CHECK(session.work.size() == 4);
}

TEST_CASE("a session tracked set by set equals the same session logged at once") {
  for (const std::string& log : {looked_at, before_two_sets}) {
    for (const char* pain : {"0", "1"}) {
      for (const char* stride : {"even", "slight", "guarded"}) {
        Coach coach;
        coach.pain = pain;
        coach.stride = stride;
        Diary tracked = diary_on("2012-03-10", log);
        const Athlete at_once = logged_at_once(tracked, coach);
        CHECK(hold(tracked, coach).over == Over::Ending::done);
        CHECK((tracked.state() == replay(hansen(), at_once.profile, at_once.log)));
      }
    }
  }
}

TEST_CASE("whenever the battery dies the session goes on where it was") {
  Diary whole = diary_on("2012-03-10", before_two_sets);
  const std::size_t writes = hold(whole, Coach{}).writes;
  REQUIRE(writes == 6);
  for (std::size_t dead = 1; dead < writes; ++dead) {
    CAPTURE(dead);
    Diary diary = diary_on("2012-03-10", before_two_sets);
    CHECK_FALSE(hold(diary, Coach{}, dead).over);
    CHECK_FALSE(diary.athlete().log.back().finished);
    const Held resumed = hold(diary, Coach{});
    CHECK(resumed.over == Over::Ending::done);
    CHECK(resumed.said.find("goes on. Written down so far: ") != resumed.said.npos);
    CHECK(diary.text == whole.text);
  }
}

TEST_CASE("a tired hamstring changes the work at once") {
  Diary diary = diary_on("2012-03-10", before_two_sets);
  int runs = 0;
  const Held held = hold(diary, [&](const track::Question& question) {
    Coach coach;
    if (question.text.find("fatigue:") != question.text.npos && ++runs == 4) coach.fatigue = "tired";
    return coach(question);
  });
  CHECK(held.over == Over::Ending::done);
  CHECK(held.said.find("Tired: no more runs today.") != held.said.npos);
  CHECK(held.said.find("Running A 5 x 5 m") != held.said.npos);
  const auto work = diary.athlete().log.back().work;
  REQUIRE(work.size() == 5);
  CHECK(to_string(work[3].dose) == "5 x 10 m @ 50% rest 2-4 min");
  CHECK(to_string(work[4].dose) == "5 x 5 m rest 2 min");
}

TEST_CASE("some fatigue makes the recoveries longer and a clean set does not") {
  for (const bool tired : {false, true}) {
    Diary diary = diary_on("2012-03-10", before_two_sets);
    Coach coach;
    if (tired) coach.fatigue = "some";
    const Held held = hold(diary, coach);
    REQUIRE(held.rests.size() == 4);
    CHECK(held.rests[2] ==
          (tired ? Recovery{minutes(8), minutes(8)} : Recovery{minutes(2), minutes(4)}));  // before the first run
    const Duration between_sets = minutes(tired ? 8 : 5);
    CHECK(held.rests[3] == Recovery{between_sets, between_sets});
  }
}

TEST_CASE("pain ends the session and the day") {
  Diary diary = diary_on("2012-03-10", before_two_sets);
  Coach coach;
  coach.pain = "3";
  const Held held = hold(diary, coach);
  CHECK(held.over == Over::Ending::done);
  CHECK(held.said.find("That is it for today. No more work.") != held.said.npos);
  CHECK(diary.athlete().log.back().work.size() == 1);
  CHECK(diary.athlete().log.back().finished);
}

TEST_CASE("fewer reps are written as they were and the rest is still to do") {
  Diary diary = diary_on("2012-03-10", looked_at);
  std::size_t sets = 0;
  const Held held = hold(diary, [&](const track::Question& question) {
    if (question.text.find("how many") != question.text.npos) return std::optional<std::string>("2");
    if (question.text.find("Enter done") != question.text.npos && ++sets == 4) return std::optional<std::string>("fewer");
    return Coach{}(question);
  });
  CHECK(held.over == Over::Ending::done);
  const auto work = diary.athlete().log.back().work;
  REQUIRE(work.size() == 5);
  CHECK(to_string(work[3].dose) == "2 x 10 m @ 50% rest 2-4 min");
  CHECK(to_string(work[4].dose) == "3 x 10 m @ 50% rest 2-4 min");
}

TEST_CASE("what is left out is not asked for again") {
  Diary diary = diary_on("2012-03-10", looked_at);
  const Held held = hold(diary, [&](const track::Question& question) {
    const bool drill = question.text.find("Enter done") != question.text.npos;
    static int asked = 0;
    return drill && asked++ < 3 ? std::optional<std::string>("l") : Coach{}(question);
  });
  CHECK(held.over == Over::Ending::done);
  CHECK(diary.athlete().log.back().work.size() == 1);
}

TEST_CASE("the check-in comes first and can take the session away") {
  Diary diary = diary_on("2012-03-10", "");
  CHECK(hold(diary, {"limp", "", "", "", "", "", "", ""}).over == Over::Ending::nothing);
  CHECK(diary.athlete().log.size() == 1);

  diary = diary_on("2012-03-10", "");
  const Held flagged = hold(diary, {"n", "", "", "", "", "", "", "y"});
  CHECK(flagged.over == Over::Ending::referred);
  CHECK(flagged.said.find("breathlessness or chest pain") != flagged.said.npos);
  CHECK(flagged.said.find('%') == flagged.said.npos);

  diary = diary_on("2012-03-08", "");
  CHECK(hold(diary, {"n", "", "", "", "", "", "", ""}).over == Over::Ending::nothing);  // too early after the injury
}

TEST_CASE("a red flag at the track ends the session with a referral") {
  Diary diary = diary_on("2012-03-10", looked_at);
  const Held held = hold(diary, {"", "0", "none", "even", "r", "yes", ""});
  CHECK(held.over == Over::Ending::referred);
  CHECK(diary.athlete().log.back().finished);
}

TEST_CASE("an answer that is none is asked for again and writes nothing") {
  Diary diary = diary_on("2012-03-10", looked_at);
  const std::string before = diary.text;
  const Held held = hold(diary, {"what", "", "eleven", "11", "1", "nun", "none", "even", "z", ""});
  CHECK(held.writes == 1);
  CHECK(diary.athlete().log.back().work.size() == 1);
  CHECK(diary.athlete().log.back().work[0].felt.size() == 3);
}

TEST_CASE("a time that nobody runs is asked for again and not written") {
  Diary diary = diary_on("2012-03-10", looked_at);
  std::size_t asked = 0;
  const Held held = hold(diary, [&](const track::Question& question) -> std::optional<std::string> {
    if (question.text.find("times:") == question.text.npos) return Coach{}(question);
    return ++asked == 1 ? "1" : "3.6 3.5";
  });
  CHECK(held.over == Over::Ending::done);
  CHECK(asked == 2);
  CHECK(held.said.find("1 s over 10 m is faster than") != held.said.npos);
  CHECK(diary.athlete().log.back().work.back().times.size() == 2);
}

TEST_CASE("stopping before the first set leaves no session behind") {
  for (const auto& [key, how] : {std::pair{"e", Over::Ending::nothing}, std::pair{"p", Over::Ending::paused}}) {
    Diary diary = diary_on("2012-03-10", looked_at);
    const std::string before = diary.text;
    CHECK(hold(diary, {key}).over == how);
    CHECK(diary.text == before);
  }
}

TEST_CASE("no answers whatsoever break a dialogue") {
  constexpr const char* words[] = {"",     "0",     "1",    "2",       "3",        "x",  "n",    "s",    "t",   "d",
                                   "e",    "g",     "f",    "c",       "l",        "p",  "r",    "y",    "yes", "no",
                                   "some", "tired", "done", "3.6 3.5", "nonsense", "\n", "\x1b", "limp", "sore"};
  Random random(11);
  int done = 0;
  for (int round = 0; round < 300; ++round) {
    CAPTURE(round);
    Diary diary = diary_on("2012-03-10", random.one_in(2) ? before_two_sets : "");
    int questions = 0;
    const Held held = hold(diary, [&](const track::Question&) {
      return ++questions > 150 ? std::nullopt : std::optional<std::string>(random.one_of(words));
    });
    done += held.over == Over::Ending::done ? 1 : 0;
    const auto log = diary.athlete().log;
    CHECK((log.empty() || log.back().finished || !log.back().work.empty()));
  }
  CHECK(done > 5);
}
