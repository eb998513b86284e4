// The built-in plan's own cases, walked both ways, and plans with a fault put in.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "cases/actual.hpp"
#include "cases/condition_values.hpp"
#include "cases/coverage.hpp"
#include "cases/mutation.hpp"
#include "cases/run.hpp"
#include "cases/walk.hpp"
#include "read/test_reader.hpp"
#include "rehab/read.hpp"
#include "unit/fixtures.hpp"

namespace rehab::cases {
namespace {

using test::hansen;

const std::filesystem::path folder = std::filesystem::path(REHAB_SOURCE_DIR) / "tests/plans/hansen";

std::string text_of(const std::filesystem::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<Case> cases_in(const std::string& text) {
  const auto document = open_document(text);
  REQUIRE(document.value.has_value());
  const auto beside = [](std::string_view name) -> std::variant<Source, std::string> {
    return Source{std::string(name), text_of(folder / name)};
  };
  auto reading = read_test(*document.value, hansen(), beside);
  REQUIRE(reading.value.has_value());
  return std::move(reading.value->cases);
}

const std::vector<Case>& all_cases() {
  static const std::vector<Case> all = [] {
    std::vector<Case> found;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
      if (file.path().extension() != ".yaml") continue;
      auto some = cases_in(text_of(file.path()));
      std::move(some.begin(), some.end(), std::back_inserter(found));
    }
    return found;
  }();
  return all;
}

bool noticed(void (*fault)(Plan&)) {
  Plan plan = hansen();
  fault(plan);
  resolve(plan);
  return !std::all_of(all_cases().begin(), all_cases().end(), [&](const Case& one) { return passes(plan, one); });
}

TEST_CASE("the plan's own cases hold, and no other depth of looking says otherwise") {
  REQUIRE(all_cases().size() > 100);
  for (const Case& one : all_cases()) {
    INFO(one.name);
    CHECK(run(hansen(), one).passed());
    CHECK(passes(hansen(), one));
  }
}

TEST_CASE("what is expected is the same, seen in a whole next session and in what was asked for alone") {
  for (const Case& one : all_cases()) {
    std::vector<std::vector<std::string>> seen[2];
    for (const Depth depth : {Depth::whole, Depth::expected}) {
      WalkObserver observer;
      observer.asked = [&](const Moment& moment, const NextSession& next) {
        for (const Expectation& expected : moment.expected) {
          auto texts = actual(next, expected.aspect);
          std::sort(texts.begin(), texts.end());
          seen[static_cast<int>(depth)].push_back(std::move(texts));
        }
        return WalkControl::on;
      };
      walk(hansen(), one, depth, observer);
    }
    INFO(one.name);
    CHECK(seen[0] == seen[1]);
  }
}

TEST_CASE("a fault in the plan is noticed by its cases") {
  CHECK(!noticed([](Plan&) {}));
  CHECK(noticed([](Plan& plan) { plan.stages[1].cap = percent(80); }));
  CHECK(noticed([](Plan& plan) { plan.stages[1].enter = {}; }));
  CHECK(noticed([](Plan& plan) { plan.during[0].then.end = false; }));
  CHECK(noticed([](Plan& plan) { plan.tolerance.intensity = percent(6); }));
}

TEST_CASE("every rule dropped is noticed") {
  for (std::size_t i = 0; i < hansen().rules.size(); ++i) {
    Plan plan = hansen();
    plan.rules[i].when.any = {{Condition{key_of(Fact::sessions), {}, false, "never", {}}}};
    resolve(plan);
    INFO(hansen().rules[i].id);
    CHECK(std::any_of(all_cases().begin(), all_cases().end(), [&](const Case& one) { return !passes(plan, one); }));
  }
}

TEST_CASE("conditions that accept the same values mean the same") {
  const Key fatigue = key_of_observation(*hansen().find_observation("fatigue"));
  const auto test = [&](std::vector<Interval> any) { return Test{{{Condition{fatigue, std::move(any), false, "", {}}}}}; };
  CHECK(same_meaning(hansen(), test({{0, 0}, {1, 1}}), test({{0, 1}})));
  CHECK(same_meaning(hansen(), test({{2, 3}}), test({{2, 1000}})));
  CHECK(!same_meaning(hansen(), test({{2, 3}}), test({{1, 3}})));
}

TEST_CASE("one case touches what it shows and no more") {
  Coverage coverage(hansen());
  coverage.add(
      cases_in("rehab: test/1\ncases:\n  - case: day 5\n    injury: {date: 2026-03-02}\n    log: [{date: 2026-03-07, check_in: "
               "{walk: normal}}]\n    today: 2026-03-07\n    expect: {decision: start}\n")
          .front());
  const auto touched = [&](Touch touch, std::string_view what) {
    return std::any_of(coverage.marks().begin(), coverage.marks().end(),
                       [&](const Mark& mark) { return mark.touch == touch && mark.what == what && mark.touched; });
  };
  CHECK(touched(Touch::gate_opens, "short"));
  CHECK(!touched(Touch::gate_holds, "short"));
  CHECK(touched(Touch::step, "10m-first"));
  CHECK(!touched(Touch::rule_fires, "clean"));
}

}  // namespace
}  // namespace rehab::cases
