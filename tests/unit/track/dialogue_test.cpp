#include "track/dialogue.hpp"

#include "unit/random.hpp"
#include "unit/track/held.hpp"

using namespace rehab;
using namespace rehab::test;
using track::Over;
using track::Question;

namespace {

using Given = std::optional<std::string>;

bool asks(const Question& question, const char* what) { return question.text.find(what) != std::string::npos; }
bool is_set(const Question& question) { return asks(question, "leave out"); }

Answer answer(const char* id, const std::string& word) {
  const int observation = *hansen().find_observation(id);
  for (int notch = 0;; ++notch) {
    if (value_text(hansen(), key_of_observation(observation), notch) == word) return {observation, notch, {}};
  }
}

Athlete logged_at_once(Diary diary, const Coach& coach) {
  const Athlete before = diary.athlete();
  const NextSession next = next_session(hansen(), before, diary.today, "a.yaml");
  edit::Addition all;
  all.entry.date = diary.today;
  for (const Work& line : next.work) {
    DoneWork done;
    done.exercise = line.exercise;
    done.dose = line.dose;
    done.felt = {answer("pain", coach.pain),  answer("fatigue", coach.fatigue), answer("stride", coach.stride),
                 answer("stiffness", "none"), answer("twinge", "no"),           answer("red_flag", "no")};
    all.entry.work.push_back(done);
  }
  return diary.add(all);
}

std::vector<std::string> lines_of_work(const Diary& diary) {
  std::vector<std::string> lines;
  const Athlete athlete = diary.athlete();
  for (const DoneWork& line : athlete.log.back().work)
    lines.push_back(hansen().exercises[static_cast<std::size_t>(line.exercise)].id + ": " + to_string(line.dose));
  return lines;
}

}  // namespace

TEST_CASE("a session is asked for drill by drill and set by set, and finished") {
  Diary diary = diary_on("2012-03-10", at_step("10m-sets"));
  const Held held = hold(diary, Coach{});
  CHECK(held.over == Over::Ending::done);
  CHECK(held.said.find("DRILL 3 of 3: Running A 2 x 5 m") != held.said.npos);
  CHECK(held.said.find("SET 2 of 2: Acceleration 5 x 10 m @ 50%") != held.said.npos);
  CHECK(diary.athlete().log.back().finished);
  CHECK(lines_of_work(diary) ==
        std::vector<std::string>{"march: 2 x 10 m rest 1-2 min", "skip: 2 x 10 m rest 1-2 min", "running_a: 2 x 5 m rest 1-2 min",
                                 "acceleration: 5 x 10 m @ 50% rest 2-4 min", "acceleration: 5 x 10 m @ 50% rest 2-4 min"});
}

TEST_CASE("two sets with drills take at most 20 prompts, five runs asked one by one at most 25") {
  const std::string sets =
      "  - date: 2012-03-09\n    check_in: {walk: normal}\n    coach: {by: x, says: start at 10m-sets, reason: y}\n";
  Diary two_sets = diary_on("2012-03-10", sets);
  CHECK(hold(two_sets, Coach{}).prompts <= 20);
  Diary reps = diary_on("2012-03-10", sets);
  reps.text.replace(reps.text.find("10m-sets"), 8, "20m-easy");
  const Held held = hold(reps, Coach{});
  CHECK(held.over == Over::Ending::done);
  CHECK(held.said.find("REP 5 of 5: Acceleration 20 m @ 60%") != held.said.npos);
  CHECK(held.prompts <= 25);
}

TEST_CASE("where nothing changed two keys do, below a line that shows what stands") {
  Diary diary = diary_on("2012-03-10", at_step("20m-easy"));
  std::vector<int> prompts;
  const Held held = hold(diary, [&](const Question& question) {
    if (is_set(question)) prompts.push_back(0);
    if (!prompts.empty()) ++prompts.back();
    return Coach{}(question);
  });
  REQUIRE(prompts.size() == 8);  // three drills, five runs
  for (const int drill : {0, 1, 2}) CHECK(prompts[static_cast<std::size_t>(drill)] == 1);
  for (const std::size_t run : {4U, 5U, 6U}) CHECK(prompts[run] == 2);
  CHECK(held.said.find("  1 pain 0, 2 fatigue none, 3 stride slight, 4 no stiffness, twinge or red flag\n") != held.said.npos);
  CHECK(lines_of_work(diary).back() == "acceleration: 5 x 20 m @ 60% rest 2-4 min");
}

TEST_CASE("a session tracked equals the same session logged at once") {
  for (const char* step : {"10m-set", "10m-sets", "20m-easy", "drills-only"}) {
    for (const char* pain : {"0", "1"}) {
      for (const char* stride : {"even", "slight", "guarded"}) {
        CAPTURE(step);
        Coach coach;
        coach.pain = pain;
        coach.stride = stride;
        Diary tracked = diary_on("2012-03-10", at_step(step));
        const Athlete at_once = logged_at_once(tracked, coach);
        CHECK(hold(tracked, coach).over == Over::Ending::done);
        CHECK((tracked.state() == replay(hansen(), at_once.profile, at_once.log)));
      }
    }
  }
}

TEST_CASE("every answer is in the file before the next question, and a session that broke off goes on to the same text") {
  for (const char* step : {"10m-sets", "20m-easy"}) {
    const std::string before =
        std::string("  - date: 2012-03-09\n    check_in: {walk: normal}\n    coach: {by: x, says: start at ") + step +
        ", reason: y}\n";
    Diary whole = diary_on("2012-03-10", before);
    const Held held = hold(whole, Coach{});
    REQUIRE(held.over == Over::Ending::done);
    for (std::size_t dead = 0; dead < held.prompts; ++dead) {
      CAPTURE(dead);
      Diary diary = diary_on("2012-03-10", before);
      std::size_t asked = 0;
      CHECK_FALSE(hold(diary, [&](const Question& question) { return asked++ == dead ? std::nullopt : Coach{}(question); }).over);
      CHECK(diary.text == held.texts[dead]);
      CHECK(hold(diary, Coach{}).over == Over::Ending::done);
      CHECK(diary.text == whole.text);
    }
  }
}

TEST_CASE("what was asked and answered well is written, what was not asked is not") {
  Diary diary = diary_on("2012-03-10", "");
  hold(diary, {"1", "1", "", "0", "1"});
  CHECK(diary.text.find("check_in: {walk: normal, morning: fine, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}") !=
        diary.text.npos);
}

TEST_CASE("a hamstring that tires in the third run switches then and there") {
  Diary diary = diary_on("2012-03-10", at_step("20m-easy"));
  int runs = 0;
  const Held held = hold(diary, [&](const Question& question) -> Given {
    if (is_set(question) && asks(question, "t done")) ++runs;
    if (asks(question, "Enter as before") && runs == 3) return "2";
    if (asks(question, "fatigue: 1") && runs == 3) return "tired";
    return Coach{}(question);
  });
  CHECK(held.over == Over::Ending::done);
  CHECK(held.said.find("Tired: no more runs today.") != held.said.npos);
  CHECK(held.said.find("INSTEAD: Running A 5 x 5 m") != held.said.npos);
  const auto work = lines_of_work(diary);
  REQUIRE(work.size() == 6);
  CHECK(work[3] == "acceleration: 2 x 20 m @ 60% rest 2-4 min");
  CHECK(work[4] == "acceleration: 20 m @ 60%");
  CHECK(work[5] == "running_a: 5 x 5 m rest 2 min");
}

TEST_CASE("the coach may choose what the plan offers beside its own") {
  Diary diary = diary_on("2012-03-10", at_step("10m-sets"));
  const Held held = hold(diary, [&](const Question& question) -> Given {
    if (asks(question, "as the coach prefers")) return "2";
    Coach coach;
    coach.fatigue = "tired";
    return coach(question);
  });
  CHECK(held.over == Over::Ending::done);
  CHECK(lines_of_work(diary).back() == "acceleration: 5 x 10 m @ 50% rest 8 min");
  REQUIRE(held.rests.size() == 5);
  CHECK(held.rests[4] == Recovery{minutes(8), minutes(8)});
}

TEST_CASE("some fatigue makes the recoveries longer and a clean set does not") {
  for (const bool tired : {false, true}) {
    Diary diary = diary_on("2012-03-10", at_step("10m-sets"));
    Coach coach;
    if (tired) coach.fatigue = "some";
    const Held held = hold(diary, coach);
    REQUIRE(held.rests.size() == 5);
    CHECK_FALSE(held.rests[0]);
    CHECK(held.rests[3] == Recovery{minutes(2), minutes(4)});  // before the first run
    CHECK(held.rests[4] == (tired ? Recovery{minutes(8), minutes(8)} : Recovery{minutes(5), minutes(5)}));
  }
}

TEST_CASE("pain ends the session and the day, and can be taken back") {
  Diary diary = diary_on("2012-03-10", at_step("10m-sets"));
  Held held = hold(diary, {"1", "3", "", ""});
  CHECK(held.over == Over::Ending::done);
  CHECK(held.said.find("That is it for today. No more work.") != held.said.npos);
  CHECK(lines_of_work(diary).size() == 1);
  CHECK(diary.athlete().log.back().finished);

  diary = diary_on("2012-03-10", at_step("10m-sets"));
  held = hold(diary, {"1", "3", "", "b", "b", "0", ""});
  CHECK(held.said.find("DRILL 2 of 3") != held.said.npos);
  CHECK_FALSE(diary.athlete().log.back().finished);
}

TEST_CASE("fewer reps are written as they were and the rest is still to do; more are written too") {
  Diary diary = diary_on("2012-03-10", at_step("10m-sets"));
  hold(diary, {"", "", "", "f", "2", "0", "1", "1", "1", "", ""});
  auto work = lines_of_work(diary);
  REQUIRE(work.size() == 5);
  CHECK(work[3] == "acceleration: 2 x 10 m @ 50% rest 2-4 min");
  CHECK(work[4] == "acceleration: 3 x 10 m @ 50% rest 2-4 min");

  diary = diary_on("2012-03-10", at_step("20m-easy"));
  Held held = hold(diary, {"", "", "", "f", "7", "0", "1", "1", "1", ""});
  CHECK(held.over == Over::Ending::done);
  CHECK(held.said.find("2 reps more than prescribed.") != held.said.npos);
  CHECK(lines_of_work(diary).back() == "acceleration: 7 x 20 m @ 60% rest 2-4 min");
}

TEST_CASE("reps that felt the same share a line, with their times") {
  Diary diary = diary_on("2012-03-10", at_step("20m-easy"));
  hold(diary, {"", "", "", "t", "5.2", "0", "1", "1", "1", "", "", "t", "5,1", "5.1", ""});
  const auto work = diary.athlete().log.back().work;
  REQUIRE(work.size() == 4);
  CHECK(work[3].dose.reps == 3);
  CHECK(work[3].times == std::vector<Duration>{Duration{5200}, Duration{}, Duration{5100}});
}

TEST_CASE("a time that nobody runs is asked for again and not written") {
  Diary diary = diary_on("2012-03-10", at_step("20m-easy"));
  const Held held = hold(diary, {"", "", "", "t", "1", "52", "5,2"});
  CHECK(held.said.find("1 s over 20 m is faster than") != held.said.npos);
  CHECK(held.said.find("decimals take a point: 5.2") != held.said.npos);
  CHECK(diary.athlete().log.back().work.back().times.empty());
}

TEST_CASE("what is left out is not asked for again") {
  Diary diary = diary_on("2012-03-10", looked_at);
  int drills = 0;
  const Held held =
      hold(diary, [&](const Question& question) { return is_set(question) && drills++ < 3 ? Given("l") : Coach{}(question); });
  CHECK(held.over == Over::Ending::done);
  CHECK(lines_of_work(diary) == std::vector<std::string>{"acceleration: 5 x 10 m @ 50% rest 2-4 min"});
}

TEST_CASE("the check-in comes first and can take the session away, until it is taken back") {
  Diary diary = diary_on("2012-03-10", "");
  CHECK(hold(diary, {"limp", "1", "1", "0", "1", ""}).over == Over::Ending::nothing);
  CHECK(diary.athlete().log.size() == 1);

  diary = diary_on("2012-03-10", "");
  const Held back = hold(diary, {"2", "1", "1", "0", "1", "b", "b", "b", "b", "b", "1", "1", "1", "0", "1", "e"});
  CHECK(back.said.find("TODAY   Acceleration 5 x 10 m @ 50%") != back.said.npos);
  CHECK(diary.text.find("walk: normal") != diary.text.npos);

  diary = diary_on("2012-03-08", "");
  CHECK(hold(diary, {"1", "", "", "", "", ""}).over == Over::Ending::nothing);  // too early after the injury
}

TEST_CASE("which red flag it is can be said, and it is asked once more before all is over") {
  Diary diary = diary_on("2012-03-10", "");
  const Held flagged = hold(diary, {"1", "1", "1", "0", "5", "6", "1", ""});
  CHECK(flagged.over == Over::Ending::referred);
  CHECK(flagged.said.find("Which of these?") != flagged.said.npos);
  CHECK(flagged.said.find('%') == flagged.said.npos);
  CHECK(diary.text.find("sign: \"a swollen, warm or tender calf\"") != diary.text.npos);

  diary = diary_on("2012-03-10", looked_at);
  const Held at_work = hold(diary, {"3", "3", "", "1", "", ""});
  CHECK(at_work.over == Over::Ending::referred);
  CHECK(diary.athlete().log.back().finished);
}

TEST_CASE("an answer that is none says what to press, and writes nothing") {
  Diary diary = diary_on("2012-03-10", "");
  const Held held = hold(diary, {"what", "3", "n", "1"});
  CHECK(held.writes == 1);
  CHECK(held.said.find("  press 1, 2, Enter or b\n") != held.said.npos);
}

TEST_CASE("ending asks once more") {
  Diary diary = diary_on("2012-03-10", looked_at);
  const std::string before = diary.text;
  CHECK(hold(diary, {"e", "e", ""}).over == Over::Ending::nothing);
  CHECK(diary.text == before);
  CHECK(hold(diary, {"p"}).over == Over::Ending::paused);
  CHECK(diary.text == before);
  const Held held = hold(diary, {"e", "", "", "e", "e", "rain"});
  CHECK(held.over == Over::Ending::done);
  CHECK(lines_of_work(diary).size() == 1);
  CHECK(diary.athlete().log.back().notes == "rain");
}

TEST_CASE("a session left open on another day is taken as it stands") {
  const std::string open = at_step("10m-set") + "    finished: no\n    work:\n      - march: 2 x 10 m\n        pain: 0\n";
  Diary diary = diary_on("2012-03-12", open);
  const Held held = hold(diary, Coach{});
  const std::string first = held.said.substr(0, 200);
  CHECK(first.find("The session of Saturday 10 March 2012 was left unfinished.") != first.npos);
  CHECK(first.find("Is the walk normal?") != first.npos);
  CHECK(diary.athlete().log.back().date == *parse_day("2012-03-12"));
  CHECK(diary.text.find(open) != diary.text.npos);
}

TEST_CASE("what somebody else writes in between stays, and the day is looked at again where it is about it") {
  Diary diary = diary_on("2012-03-10", looked_at);
  const std::string comment = "# weather: rain\n";
  int sets = 0;
  Held held = hold(diary, [&](const Question& question) {
    if (is_set(question) && ++sets == 2) diary.text.insert(diary.text.find("injury:"), comment);
    return Coach{}(question);
  });
  CHECK(held.over == Over::Ending::done);
  CHECK(diary.text.find(comment) != diary.text.npos);
  CHECK(lines_of_work(diary).size() == 4);
  CHECK(held.said.find("Somebody else") == held.said.npos);

  diary = diary_on("2012-03-10", looked_at);
  sets = 0;
  held = hold(diary, [&](const Question& question) {
    if (is_set(question) && ++sets == 3) diary.text.replace(diary.text.find("skip: 2 x 10 m"), 14, "skip: 1 x 10 m");
    return Coach{}(question);
  });
  CHECK(held.over == Over::Ending::done);
  CHECK(held.said.find("Somebody else has changed what the file says of today.") != held.said.npos);
  CHECK(diary.text.find("skip: 1 x 10 m") != diary.text.npos);
}

TEST_CASE("comments within a session that broke off stay, and it goes on behind them") {
  Diary diary = diary_on("2012-03-10",
                         looked_at + "    finished: no\n    work:\n      - march: 2 x 10 m   # stiff shoes\n        pain: 0\n");
  const Held held = hold(diary, Coach{});
  CHECK(held.over == Over::Ending::done);
  CHECK(diary.text.find("# stiff shoes") != diary.text.npos);
  CHECK(lines_of_work(diary).size() == 4);
}

TEST_CASE("on 40 columns no line is wider and no word is broken") {
  Diary diary = diary_on("2012-03-10", "");
  Coach coach;
  coach.fatigue = "some";
  const Held held = hold(diary, coach, 40);
  CHECK(held.over == Over::Ending::done);
  const Held wide = [&] {
    Diary again = diary_on("2012-03-10", "");
    return hold(again, coach, 200);
  }();
  for (std::size_t at = 0; at < held.said.size();) {
    const std::size_t end = std::min(held.said.find('\n', at), held.said.size());
    const std::string line = held.said.substr(at, end - at);
    CAPTURE(line);
    CHECK(columns(line) <= 40);
    const std::size_t last = line.find_last_of(' ');
    if (last != line.npos) CHECK(wide.said.find(line.substr(last + 1)) != wide.said.npos);
    at = end + 1;
  }
}

// ---- Properties ----

namespace {

/// Any answer that the question allows and that can be taken back.
std::string any_answer(const Question& question, Random& random) {
  if (question.choices.empty()) return asks(question, "seconds") ? "5.2" : "2";
  while (true) {
    const track::Choice& choice =
        question.choices[static_cast<std::size_t>(random.between(0, static_cast<int>(question.choices.size()) - 1))];
    if (choice.word != "pause" && choice.word != "clock" && choice.word != "go on") return choice.label;
  }
}

/// Gives the right answers in their order; in between others, which it takes back, and some of the right ones once more.
struct Slipping {
  const std::vector<std::string>& right;
  Random& random;
  std::size_t next = 0;
  int wrong = 0;  ///< answers that have to be taken back
  int taken_back = 0;

  Given operator()(const Question& question) {
    const bool last = asks(question, "Notes") || asks(question, "Enter closes");
    if (wrong > 0 && (last || wrong > 4 || random.one_in(2))) return back(--wrong);
    if (wrong == 0 && next > 0 && random.one_in(8)) return back(static_cast<int>(--next));
    if (wrong > 0 || (!last && random.one_in(5))) {
      ++wrong;
      return any_answer(question, random);
    }
    return next < right.size() ? Given(right[next++]) : std::nullopt;
  }

 private:
  std::string back(int) {
    ++taken_back;
    return "b";
  }
};

}  // namespace

TEST_CASE("whatever is answered and taken back, the file equals the one tracked right at once") {
  Random random(7);
  int finished = 0, taken_back = 0;
  for (int round = 0; round < rounds(100); ++round) {
    CAPTURE(round);
    const char* const steps[] = {"10m-sets", "20m-easy", "drills-only"};
    const std::string log = random.one_in(3) ? "" : at_step(random.one_of(steps));
    std::vector<std::string> right;
    Diary clean = diary_on("2012-03-10", log);
    const Held at_once = hold(clean, [&](const Question& question) -> Given {
      if (right.size() == 60) return std::nullopt;
      right.push_back(asks(question, "Notes")                                 ? "dry"
                      : random.one_in(2) || asks(question, "End the session") ? any_answer(question, random)
                                                                              : *Coach{}(question));
      return right.back();
    });
    finished += at_once.over == Over::Ending::done ? 1 : 0;
    Diary diary = diary_on("2012-03-10", log);
    Slipping slipping{right, random};
    const Held slips = hold(diary, [&](const Question& question) { return slipping(question); });
    taken_back += slipping.taken_back;
    CHECK(slips.over == at_once.over);
    CHECK(diary.text == clean.text);
  }
  CHECK(finished > rounds(20));
  CHECK(taken_back > rounds(500));
}

TEST_CASE("all answers taken back leave the file as it was") {
  for (const std::string& log : {std::string(), looked_at, at_step("20m-easy")}) {
    Diary diary = diary_on("2012-03-10", log);
    const std::string before = diary.text;
    int questions = 0, back = 0;
    hold(diary, [&](const Question& question) -> Given {
      if (asks(question, "Notes") || back > 0) return ++back > 40 ? std::nullopt : Given("b");
      return ++questions > 60 ? std::nullopt : Coach{}(question);
    });
    CHECK(back > 5);
    // A check-in of the day belongs to the session: it goes, too.
    CHECK(diary.text == (log.empty() ? before : before.substr(0, before.size() - looked_at.size())));
  }
}

TEST_CASE("no answers whatsoever break a dialogue") {
  constexpr const char* words[] = {"",     "0",     "1",    "2",       "3",        "4",  "5",    "x",   "b",
                                   "t",    "f",     "c",    "l",       "e",        "p",  "n",    "yes", "no",
                                   "some", "tired", "done", "3.6 3.5", "nonsense", "\n", "\x1b", "limp"};
  Random random(11);
  int done = 0;
  for (int round = 0; round < rounds(200); ++round) {
    CAPTURE(round);
    Diary diary = diary_on("2012-03-10", random.one_in(2) ? at_step("10m-sets") : "");
    int questions = 0;
    const Held held =
        hold(diary, [&](const Question&) -> Given { return ++questions > 200 ? std::nullopt : Given(random.one_of(words)); });
    done += held.over == Over::Ending::done ? 1 : 0;
    const auto log = diary.athlete().log;
    CHECK((log.empty() || log.back().finished || !log.back().work.empty()));
  }
  CHECK(done > rounds(5));
}
