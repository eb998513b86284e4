#include "unit/render/small_plan.hpp"

#include <string>

namespace rehab::test {

namespace {

enum Exercises { march, jog, acceleration };

Dose dose_of(std::string_view text) { return std::get<Dose>(parse_dose(text)); }
Work line(int exercise, std::string_view dose) { return {exercise, dose_of(dose), {}}; }

Condition condition(Key key, std::int64_t least, std::int64_t most, std::string_view written) {
  Condition c;
  c.key = key;
  c.any = {{least, most}};
  c.written = written;
  return c;
}
Condition observed(int observation, int least, int most, std::string_view written) {
  return condition(key_of_observation(observation), least, most, written);
}
Condition at_least(Fact fact, std::int64_t least, std::string_view written) {
  return condition(key_of(fact), least, facts::no_end, written);
}
Condition below(Fact fact, std::int64_t bound, std::string_view written) {
  return condition(key_of(fact), facts::no_beginning, bound - 1, written);
}

Test all(Alternative conditions) { return {{std::move(conditions)}}; }

std::vector<Citation> from(int source, std::string_view where = {}) { return {{source, std::string(where)}}; }

void add_observations(Plan& plan) {
  plan.observations = {
      {"pain", {{}, 0, 10}, Of::work, "Worst pain while running, 0-10?", {}, {}, false, {}},
      {"fatigue", {{"none", "some", "tired"}, 0, 0}, Of::work, "Is it tired?", {}, {}, false, {}},
      {"walk", {{"normal", "limp"}, 0, 0}, Of::check_in, "Is the walk normal?", {}, {}, false, {}},
      {"morning", {{"fine", "stiff", "sore", "bad"}, 0, 0}, Of::check_in, "How is it the morning after?", {}, 0, false, {}},
      {"red_flag",
       {{"no", "yes"}, 0, 0},
       Of::any,
       "Any of these?",
       {Sign{"a pop or a tearing", Urgency::today}, Sign{"a gap to the touch", Urgency::today}},
       0,
       false,
       {}},
  };
}

void add_ladder(Plan& plan) {
  plan.exercises = {{"march", "March", Kind::drill, false, {}, PercentOf::unstated, "Tall.", {}},
                    {"jog", "Easy jog", Kind::drill, false, {}, PercentOf::unstated, "", {}},
                    {"acceleration", "Acceleration", Kind::run, true, {}, PercentOf::speed, "Run naturally.", {}}};
  Stage first;
  first.id = "short";
  first.title = "Short runs";
  first.cap = percent(60);
  first.enter = all({at_least(Fact::days_since_injury, 5, "days_since_injury >= 5"), observed(walk, 0, 0, "walk normal")});
  first.from = from(0);
  first.warm_up = {"easy walking"};
  first.drills = {line(march, "2 x 10 m rest 1 min")};
  first.care = {{{from(1)}, "walk back as recovery", {}}};
  first.step_count = 3;
  Stage second;
  second.id = "fast";
  second.title = "Fast runs";
  second.cap = percent(80);
  second.enter = all({at_least(Fact::sessions, 3, "sessions >= 3")});
  second.from = from(1);
  second.first_step = 3;
  second.step_count = 1;
  plan.stages = {first, second};
  const auto step = [](std::string_view id, int stage, Work work, std::vector<Citation> cited) {
    Step s;
    s.id = id;
    s.stage = stage;
    s.work = {std::move(work)};
    s.from = std::move(cited);
    return s;
  };
  plan.steps = {step("jog-easy", 0, line(jog, "4 x 5 m rest 1-2 min"), from(1)),
                step("run-10", 0, line(acceleration, "3 x 10 m @ 50% rest 2-4 min"), from(0, "12")),
                step("run-20", 0, line(acceleration, "2 x 5 x 20 m @ 50% rest 2-4 min / 5 min"), from(1)),
                step("run-fast", 1, line(acceleration, "4 x 20 m @ 80% rest 3 min"), from(1))};
  plan.start = 1;
}

Rule rule(std::string_view id, Test when, Outcome then, std::string_view say, std::vector<Citation> cited) {
  Rule r;
  r.id = id;
  r.when = std::move(when);
  r.then = then;
  r.say = say;
  r.from = std::move(cited);
  return r;
}

void add_rules(Plan& plan) {
  const auto moves = [](Movement movement) { return Outcome{movement, {}, {}, 0, {}, false}; };
  const Outcome back = {Movement::regress, {1}, {}, 1, {}, false};
  plan.rules = {
      rule("red-flag", all({observed(red_flag, 1, 1, "red_flag yes")}), moves(Movement::refer), "See a clinician.", from(1)),
      rule("hurt", all({observed(pain, 2, 10, "pain >= 2")}), back, "Some pain: a day off and one step back.", from(0)),
      rule("sore", all({observed(morning, 2, 3, "morning sore or bad")}), {Movement::repeat, {}, {}, 1, {}, false},
           "Sore: a day off.", from(1)),
      rule("limp", all({observed(walk, 1, 1, "walk limp")}), back, "Nobody runs on a limp.", from(1)),
      rule("early", all({below(Fact::sessions, 3, "sessions < 3")}), {Movement::none, {}, {}, 0, percent(60), false},
           "Easy at first.", from(0)),
      rule("tired", all({observed(fatigue, 2, 2, "fatigue tired")}), moves(Movement::repeat), "The same again.", from(1)),
      rule("slow", all({at_least(Fact::days_since_injury, 20, "days_since_injury >= 20")}), {Movement::none, {}, {}, 0, {}, true},
           "Longer than usual: have it looked at.", from(1)),
      rule("clean",
           all({at_least(Fact::completed, 10'000, "completed >= 100%"), observed(pain, 0, 1, "pain 0 to 1"),
                observed(fatigue, 0, 1, "fatigue none or some")}),
           moves(Movement::progress), "All of it done.", from(0, "12")),
  };
  plan.rules[1].setback = true;
  const auto during = [](std::string_view id, Test when, DuringOutcome then, std::string_view say) {
    DuringRule r;
    r.id = id;
    r.when = std::move(when);
    r.then = std::move(then);
    r.say = say;
    r.from = {{1, ""}};
    return r;
  };
  plan.during = {
      during("stop", all({observed(pain, 2, 10, "pain >= 2")}), {{}, {}, true, {}}, "No more running."),
      during("switch", all({observed(fatigue, 2, 2, "fatigue tired")}), {{}, {line(jog, "5 x 5 m rest 2 min")}, false, {}}, ""),
      during("longer-rest", all({observed(fatigue, 1, 1, "fatigue some")}), {Recovery{minutes(4), minutes(4)}, {}, false, {}},
             ""),
  };
}

}  // namespace

Plan small_plan() {
  Plan plan;
  plan.name = "small";
  plan.title = "A small plan";
  plan.sources = {{"book", "Back to running", "A. Coach", "author", {}}, {"house", "our own choice", "", "house", {}}};
  plan.tolerance = {percent(5), percent(10)};
  plan.rises.distance = metres(10);
  plan.rises.intensity = percent(10);
  plan.rises.metres = metres(200);
  plan.rises.from = from(1);
  add_observations(plan);
  add_ladder(plan);
  add_rules(plan);
  resolve(plan);
  return plan;
}

Day on(std::string_view day) { return *parse_day(day); }

LimitsChange limits_of(std::optional<Percent> intensity, std::optional<Distance> distance) {
  return {Allowance{intensity, distance, LengthUnit::m, false, {}, "City Physio"}, {}};
}

Entry check_in(std::string_view day, std::vector<Answer> answers) {
  Entry entry;
  entry.date = on(day);
  entry.check_in = std::move(answers);
  return entry;
}

Entry session(std::string_view day, std::string_view exercise, std::string_view dose, std::vector<Answer> felt) {
  Entry entry;
  entry.date = on(day);
  DoneWork done;
  done.exercise = *small_plan().find_exercise(exercise);
  done.dose = dose_of(dose);
  done.felt = std::move(felt);
  entry.work = {done};
  return entry;
}

Athlete with(Athlete athlete, Entry entry) {
  athlete.log.push_back(std::move(entry));
  return athlete;
}

Entry word(std::string_view day, CoachSays says, std::string_view reason) {
  Entry entry;
  entry.date = on(day);
  entry.coach = CoachWord{"A. Coach", says, std::string(reason), {}};
  return entry;
}

Athlete newcomer() {
  Athlete athlete;
  athlete.profile.name = "Runner";
  athlete.profile.injury.date = on("2024-03-01");
  athlete.profile.best = {{metres(10), Duration{1800}}, {metres(20), Duration{3000}}};
  athlete.plan = "small";
  return athlete;
}

Athlete beginner() {
  Athlete athlete = newcomer();
  Entry first = session("2024-03-06", "acceleration", "3 x 10 m @ 50%", {{pain, 0, {}}, {fatigue, 0, {}}});
  first.check_in = {{walk, 0, {}}};
  athlete.log = {first};
  return athlete;
}

}  // namespace rehab::test
