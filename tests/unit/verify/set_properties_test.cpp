// What is proved of a session under way: each fault breaks its own property, and the shortest set that shows it is one.
#include "verify/set_properties.hpp"

#include <algorithm>

#include "engine/during.hpp"
#include "unit/random.hpp"
#include "unit/verify/faulty_plan.hpp"

namespace rehab::test {

using namespace verify;

namespace {

struct Fault {
  const char* differs;
  const char* property;
  const char* set;
  const char* step;  ///< the lowest at which it breaks
};

const Fault faults[] = {
    // A worse answer gives less.
    {"during: [{rule: stop-draggy, then: rest 20 min, say: x}]", "set-monotone", "fatigue draggy", "drills-only"},
    {"during: [{rule: stop-draggy, when: {fatigue: draggy, stage: [short, longer, sprint]}}]", "set-monotone", "fatigue draggy",
     "60m-fast"},
    {"during: [{rule: switch, when: {fatigue: tired, stiffness: [none, slight]}}]", "set-monotone",
     "fatigue tired, stiffness marked", "drills-only"},
    {"during: [{rule: dull, when: {stiffness: slight}, then: end, say: x, from: house}]", "set-monotone", "stiffness marked",
     "drills-only"},
    {"during: [{rule: rigid, when: {stride: guarded}, then: {switch: {march: 30 x 5 m rest 1 min}}, say: x, from: house},"
     " {rule: uneven, when: {stride: slight}, then: {switch: {march: 2 x 5 m rest 1 min}}, say: x, from: house}]",
     "set-monotone", "stride guarded", "drills-only"},
    {"during: [{rule: switch, then: {switch: {running_a: 5 x 5 m rest 2 min}, or: rest 7 min}, say: x}]", "set-monotone",
     "fatigue tired", "drills-only"},
    // It hurts, and the session goes on.
    {"during: [{rule: stop-pain, when: [{pain: \">= 3\"}, {twinge: yes}, {red_flag: yes}]}]", "hurt-ends", "pain 2",
     "drills-only"},
    {"during: [{rule: stop-pain, when: [{pain: \">= 2\"}, {twinge: yes}]}]", "hurt-ends", "red_flag yes", "drills-only"},
    {"during: [{rule: stop-pain, when: [{pain: \">= 2\"}, {twinge: yes, stage: [short, longer]}, {red_flag: yes}]}]", "hurt-ends",
     "twinge yes", "30m-strong"},
    {"rules: [{rule: at-speed, when: {stride: guarded, stage: full}, then: regress 1, setback: yes, from: house}]", "hurt-ends",
     "stride guarded", "60m-fast"},
    {"rules: [{rule: both, when: {stiffness: marked, stride: \">= slight\"}, then: refer, from: house}]", "hurt-ends",
     "stride slight, stiffness marked", "drills-only"},
    {"rules: [{rule: mark, when: {stiffness: marked}, then: rest 1 day, setback: yes, from: house}]", "hurt-ends",
     "stiffness marked", "drills-only"},
    // A switch is more than the day's own work.
    {"during: [{rule: switch, then: {switch: {acceleration: 1 x 10 m @ 80% rest 2 min}}, say: x}]", "switch-within",
     "fatigue tired", "10m-set"},
    {"during: [{rule: switch, then: {switch: {flying_20: 1 x 1 m @ 50%}}, say: x}]", "switch-within", "fatigue tired", "10m-set"},
    {"during: [{rule: switch, then: {switch: {acceleration: 5 x 5 m @ 30% rest 2 min}}, say: x}]", "switch-within",
     "fatigue tired", "10m-set"},
    {"during: [{rule: switch, then: {switch: {acceleration: 5 min @ 30%}}, say: x}]", "switch-within", "fatigue tired",
     "10m-set"},
    {"during: [{rule: switch, then: {switch: {running_a: 5 x 5 m rest 2 min}, or: {switch: {acceleration: 1 x 60 m @ 50%}}},"
     " say: x}]",
     "switch-within", "fatigue tired", "10m-set"},
    // A rest that is none.
    {"during: [{rule: longer-rest, then: rest 1 min, say: x}]", "rest-never-shorter", "fatigue some", "10m-set"},
    {"during: [{rule: longer-rest, when: {fatigue: some, stage: [short, longer, sprint]}, say: x},"
     " {rule: at-speed, when: {fatigue: some, stage: full}, then: rest 5-9 min, say: x, from: house},"
     " {rule: switch, when: {fatigue: tired, stage: [short, longer, sprint]}}]",
     "rest-never-shorter", "fatigue some", "full-speed"},
};

/// What the engine makes of a set of the step's work, after all that comes before the last rep.
Remaining after_a_set(const Plan& plan, const SetBreach& breach) {
  const Step& step = plan.steps[static_cast<std::size_t>(breach.step)];
  std::vector<DoneWork> done(1);
  static_cast<Work&>(done[0]) = step.work[0];
  done[0].dose.sets = 1;
  done[0].dose.reps = std::max(1, step.work[0].dose.reps - 1);
  done[0].felt = breach.felt;
  return remaining(plan, step.stage, step.work, {done, {}});
}

Plan chosen(Plan plan) {
  for (auto& rule : plan.during) {
    if (!rule.then.instead.empty()) rule.then = DuringOutcome(rule.then.instead.front());
  }
  return plan;
}

/// How strict the outcome of a set is, to be compared: of one kind, the more the stricter.
std::array<std::int64_t, 3> strictness(const Plan& plan, int stage, const std::vector<Answer>& felt) {
  AfterSet after;
  const auto values = set_values(plan, stage, felt);
  for (const auto& rule : plan.during) {
    if (holds(rule.when, values)) after.add(rule.then);
  }
  if (after.end) return {3, 0, 0};
  if (after.switch_to != nullptr) return {2, -after.switch_to->front().dose.total_reps(), 0};
  if (after.rest) return {1, after.rest->least.ms, after.rest->most.ms};
  return {0, 0, 0};
}

}  // namespace

TEST_CASE("the built-in plans hold every property of sets") {
  for (const auto& built_in : built_in_plans()) {
    CAPTURE(built_in.name);
    const SetProof proof = prove_sets(plan_from(built_in.text));
    CHECK(proof.complete);
    for (const auto& breach : proof.breaches) FAIL_CHECK(breach.property << ": " << breach.detail);
  }
}

TEST_CASE("a fault breaks its property and no other, and the shortest set shows it") {
  for (const auto& fault : faults) {
    CAPTURE(fault.differs);
    const Plan plan = extended(fault.differs);
    const SetProof proof = prove_sets(plan);
    CHECK(proof.complete);
    REQUIRE(!proof.breaches.empty());
    for (const auto& breach : proof.breaches) CHECK(breach.property == fault.property);
    const SetBreach& first = proof.breaches.front();
    CHECK(set_in_words(plan, first.felt) == fault.set);
    CHECK(plan.steps[static_cast<std::size_t>(first.step)].id == fault.step);
  }
}

TEST_CASE("what a set breaks, the engine does after it") {
  for (const auto& fault : faults) {
    CAPTURE(fault.differs);
    const Plan written = extended(fault.differs);
    for (const auto& breach : prove_sets(written).breaches) {
      const Plan plan = breach.coach_chooses ? chosen(written) : written;
      const Remaining left = after_a_set(plan, breach);
      const Step& step = plan.steps[static_cast<std::size_t>(breach.step)];
      CHECK_FALSE(left.ended);
      if (breach.property != "switch-within") continue;
      bool more = false;
      for (const auto& work : left.work) {
        if (!is_run(plan, work)) continue;
        const auto distance = run_distance(plan, work);
        more = more || !distance || *distance > step.distance || work.dose.intensity > step.intensity || work.dose.reps > 1;
      }
      CHECK(more);
    }
  }
}

TEST_CASE("a switch to less than the smallest part of the day is within it") {
  CHECK(prove_sets(extended("during: [{rule: switch, then: {switch: {acceleration: 1 x 5 m @ 30%}}, say: x}]")).breaches.empty());
}

TEST_CASE("many symptoms that each end the session are proved at once") {
  std::string observations = "observations:\n";
  std::string rules = "rules:\n";
  std::string during = "during:\n";
  for (int i = 0; i < 40; ++i) {
    const std::string name = "symptom_" + std::to_string(i);
    observations += "  " + name + ": {scale: [no, yes], of: work, ask: x}\n";
    rules += "  - {rule: " + name + ", when: {" + name + ": yes}, then: refer, from: house}\n";
    during += "  - {rule: " + name + ", when: {" + name + ": yes}, then: end, from: house}\n";
  }
  const SetProof proof = prove_sets(extended(observations + rules + during));
  CHECK(proof.complete);
  CHECK(proof.breaches.empty());
}

TEST_CASE("where a plan asks too much at once, that is said, and nothing is claimed") {
  std::string observations = "observations:\n";
  std::string during = "during:\n";
  for (int i = 0; i < 24; ++i) {
    const std::string name = "symptom_" + std::to_string(i);
    observations += "  " + name + ": {scale: [no, yes], of: work, ask: x}\n";
    during += "  - {rule: " + name + ", when: {" + name + ": yes, last: yes}, then: end, from: house}\n";
  }
  observations +=
      "  last: {scale: [no, yes], of: work, ask: x}\nrules: [{rule: last, when: {last: yes}, then: refer, from: house}]\n";
  CHECK_FALSE(prove_sets(extended(observations + during)).complete);
}

namespace {

enum { observations = 3, notches = 3 };

/// A small plan of one step, whose tests and outcomes are drawn at random.
Plan random_plan(Random& random) {
  Plan plan;
  plan.exercises.resize(1);
  plan.exercises[0].kind = Kind::drill;
  plan.stages.resize(1);
  plan.steps.resize(1);
  plan.steps[0].work.push_back({0, std::get<Dose>(parse_dose("4 x 5 m")), {}});
  for (int o = 0; o < observations; ++o) {
    Observation observation;
    observation.id = std::string(1, static_cast<char>('a' + o));
    observation.scale.last = notches - 1;
    if (random.one_in(2)) observation.unless_said = 0;
    plan.observations.push_back(observation);
  }
  const auto test = [&] {
    Test drawn;
    for (int n = random.between(1, 2); n > 0; --n) {
      Alternative all;
      for (int o = 0; o < observations; ++o) {
        if (!random.one_in(2) && !(o == observations - 1 && all.empty())) continue;
        Condition c;
        c.key = key_of_observation(o);
        c.or_unknown = random.one_in(4);
        c.any = {{random.between(0, 2), 2}};
        if (random.one_in(3)) c.any[0].most = c.any[0].least;
        all.push_back(c);
      }
      drawn.any.push_back(all);
    }
    return drawn;
  };
  for (int i = random.between(1, 4); i > 0; --i) {
    DuringRule rule;
    rule.place.offset = static_cast<std::uint32_t>(i);
    rule.when = test();
    const int kind = random.between(0, 2);
    if (kind == 0) rule.then.end = true;
    if (kind == 1) rule.then.switch_to = {{0, std::get<Dose>(parse_dose(random.one_in(2) ? "2 x 5 m" : "3 x 5 m")), {}}};
    if (kind == 2) rule.then.rest = Recovery{minutes(random.between(1, 3)), minutes(random.between(3, 5))};
    plan.during.push_back(rule);
  }
  Rule refers;
  refers.when = test();
  refers.then.movement = Movement::refer;
  plan.rules.push_back(refers);
  resolve(plan);
  return plan;
}

std::vector<std::vector<Answer>> every_set() {
  std::vector<std::vector<Answer>> sets{{}};
  for (int o = 0; o < observations; ++o) {
    const auto before = sets;
    for (const auto& set : before) {
      for (int n = 0; n < notches; ++n) {
        sets.push_back(set);
        sets.back().push_back({o, n, {}});
      }
    }
  }
  return sets;
}

/// The fewest answers that break a property, tried one by one; nothing where none do.
std::optional<std::size_t> fewest_laxer(const Plan& plan) {
  std::optional<std::size_t> fewest;
  for (const auto& set : every_set()) {
    for (std::size_t i = 0; i < set.size(); ++i) {
      auto better = set;
      if (--better[i].notch < 0) continue;
      const auto [kind, least, most] = strictness(plan, 0, set);
      const auto [kind_better, least_better, most_better] = strictness(plan, 0, better);
      if (kind > kind_better || (kind == kind_better && least >= least_better && most >= most_better)) continue;
      fewest = std::min(fewest.value_or(set.size()), set.size());
    }
  }
  return fewest;
}

std::optional<std::size_t> fewest_hurt(const Plan& plan) {
  std::optional<std::size_t> fewest;
  for (const auto& set : every_set()) {
    const auto values = set_values(plan, 0, set);
    const auto by_what_was_said = [&](const Alternative& all) {
      return holds(all, values) && std::any_of(all.begin(), all.end(), [&](const Condition& c) {
               return std::any_of(set.begin(), set.end(),
                                  [&](const Answer& a) { return key_of_observation(a.observation) == c.key; });
             });
    };
    const auto& any = plan.rules[0].when.any;
    if (std::none_of(any.begin(), any.end(), by_what_was_said) || strictness(plan, 0, set)[0] == 3) continue;
    fewest = std::min(fewest.value_or(set.size()), set.size());
  }
  return fewest;
}

}  // namespace

TEST_CASE("the sets of random plans, tried one by one, break what the proof says and no fewer answers do") {
  Random random(13);
  int broken = 0;
  for (int n = 0; n < rounds(2000); ++n) {
    CAPTURE(n);
    const Plan plan = random_plan(random);
    const SetProof proof = prove_sets(plan);
    REQUIRE(proof.complete);
    std::optional<std::size_t> laxer, hurt;
    for (const auto& breach : proof.breaches) {
      auto& fewest = breach.property == "set-monotone" ? laxer : hurt;
      fewest = std::min(fewest.value_or(breach.felt.size()), breach.felt.size());
    }
    CHECK(laxer == fewest_laxer(plan));
    CHECK(hurt == fewest_hurt(plan));
    broken += laxer || hurt ? 1 : 0;
  }
  CHECK(broken > rounds(500));
  CHECK(broken < 1990);
}

}  // namespace rehab::test
