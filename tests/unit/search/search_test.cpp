// The search by tables comes to what a plain one comes to, and every session that it takes is the engine's own.
#include "search/search.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "unit/random.hpp"
#include "unit/search/plain_walk.hpp"
#include "unit/search/small_plans.hpp"

namespace rehab::test {

namespace {

using namespace search;
using search::testing::Enough;
using search::testing::PlainSearch;
using search::testing::PlainWalk;

/// One asks for no day and no session, one for less than 4 of each and for a week of setbacks, one for less than 4 sessions at a
/// step, one for a check-in's rest.
Enough enough_of(std::string_view plan) {
  if (plan == plan_of_days) return {4, true, 8, true};
  if (plan == plan_of_positions) return {0, true, 2, false};
  if (plan == plan_of_complaints) return {0, false, 3, true};
  return {0, false, 1, true};
}

/// Work at which something changes for the small plans, without limits and under some.
std::vector<Entry> doable(const Plan& plan) {
  std::vector<Entry> all;
  const auto add = [&](std::string_view exercise, std::string_view text, int hundredths, const std::vector<Allowance>& limits) {
    Entry entry;
    entry.work.emplace_back();
    entry.work.back().exercise = *plan.find_exercise(exercise);
    entry.work.back().dose = std::get<Dose>(parse_dose(text));
    if (hundredths > 0) entry.work.back().dose.intensity = Percent{hundredths};
    all.push_back(entry);
    for (const Allowance& limit : limits) {
      all.push_back(entry);
      all.back().limits = LimitsChange{limit, {}};
    }
  };
  const bool states_intensity = plan.steps.back().intensity > Percent{};
  const bool in_yards = plan.steps.back().work.back().dose.unit == LengthUnit::yd;
  for (const char* text : {in_yards ? "2 x 20 yd" : "2 x 10 m", in_yards ? "2 x 30 yd" : "2 x 20 m"}) {
    add("run", text, 0, {at_most({}, metres(10)), at_most(percent(45)), no_runs()});
    for (const int level : {4500, 6501}) {
      if (states_intensity) add("run", text, level, {});
    }
  }
  add("run", "1 x 10 m", 0, {});
  for (const char* text : {"1 x 5 m", "2 x 5 m", "8 x 5 m"}) add("march", text, 0, {});
  return all;
}

/// Of a fold what bounds and compares doses, and the rest.
struct Split {
  std::string rest;
  std::vector<std::int64_t> bounds;
};

/// Where nothing bounds, everything may follow; where no run was prescribed, there is nothing that a dose could rise above.
Split split(const Search& search, Counters counters, Positions positions) {
  Split split;
  Position& place = positions[0];
  const auto distance = [&](std::int16_t number, std::int64_t none_is) {
    return number < 0 ? none_is : search.abstraction().distance_of(number).tenths_mm;
  };
  constexpr std::int64_t no_bound = 1'000'000'000;
  split.bounds = {distance(place.base_distance, no_bound), place.base_intensity < 0 ? no_bound : place.base_intensity,
                  distance(place.load_distance, -1),       place.load_intensity,
                  distance(place.load_metres, -1),         -std::int64_t{place.rest_left}};  // which only forbids
  const Position made;
  place.base_distance = made.base_distance;
  place.base_intensity = made.base_intensity;
  place.load_distance = made.load_distance;
  place.load_intensity = made.load_intensity;
  place.load_metres = made.load_metres;
  place.rest_left = made.rest_left;
  split.rest = std::string(reinterpret_cast<const char*>(&counters), sizeof counters) +
               std::string(reinterpret_cast<const char*>(&positions), sizeof positions);
  return split;
}

bool covers(const std::vector<std::int64_t>& more, const std::vector<std::int64_t>& less) {
  return std::equal(more.begin(), more.end(), less.begin(), [](std::int64_t a, std::int64_t b) { return a >= b; });
}

using ByRest = std::map<std::string, std::vector<std::vector<std::int64_t>>>;

/// A search's states.
ByRest by_rest(const Search& search) {
  ByRest all;
  for (std::uint32_t i = 0; i < search.size(); ++i) {
    Split state = split(search, search.counters_of(i), search.positions_of(i));
    all[state.rest].push_back(std::move(state.bounds));
  }
  return all;
}

bool is_covered(const ByRest& all, const Split& state) {
  const auto known = all.find(state.rest);
  return known != all.end() && std::any_of(known->second.begin(), known->second.end(),
                                           [&](const auto& bounds) { return covers(bounds, state.bounds); });
}

/// Every state that a log leads to is among those of the search, or bounds the next dose more.
void walk_against_search(std::string_view text) {
  const Plan plan = plan_from(text);
  PlainSearch by_tables(plan);
  Search& search = by_tables.search;
  REQUIRE(search.run());
  const ByRest by_search = by_rest(search);
  std::size_t missed = 0;
  std::set<std::string> reached;
  PlainWalk walk(plan, search, enough_of(text), doable(plan));
  const auto folds = walk.all();
  for (const auto& [fold, state] : folds) {
    const Positions places{search.abstraction().place_of(0, state), Position()};
    const Counters counters = search.abstraction().counters_of({&state, 1}, places, 0);
    const Split real = split(search, counters, places);
    reached.insert(real.rest);
    const bool covered = is_covered(by_search, real);
    missed += covered ? 0 : 1;
    if (!covered && missed < 4) MESSAGE(search::testing::shown(places[0], counters));
  }
  MESSAGE(folds.size(), " folds, ", reached.size(), " of ", by_search.size(), " of the search, missed ", missed);
  CHECK(reached.size() > (plan.name == "yards" ? 15 : 30));
  CHECK(missed == 0);
}

}  // namespace

// Optimised, in a binary of their own: the other tests here run the same code where a sanitizer looks on.
TEST_SUITE_BEGIN("searches");

TEST_CASE("of a plan of reports the search reaches every state that a log leads to") { walk_against_search(plan_of_reports); }
TEST_CASE("of a plan of positions the search reaches every state that a log leads to") { walk_against_search(plan_of_positions); }
TEST_CASE("of a plan in yards the search reaches every state that a log leads to") { walk_against_search(plan_of_yards); }

TEST_SUITE_END();

// Minutes.
TEST_SUITE_BEGIN("exhaustive");

TEST_CASE("of a plan of days the search reaches every state that a log leads to") { walk_against_search(plan_of_days); }
TEST_CASE("of a plan of complaints the search reaches every state that a log leads to") {
  walk_against_search(plan_of_complaints);
}
TEST_CASE("of a plan with words of its own the search reaches every state that a log leads to") {
  walk_against_search(plan_of_own_words);
}

TEST_SUITE_END();

TEST_CASE("every session that the search takes is what the engine makes of the state, unfolded") {
  for (const auto text :
       {plan_of_reports, plan_of_days, plan_of_yards, plan_of_positions, plan_of_complaints, plan_of_words, plan_of_own_words}) {
    const Plan plan = plan_from(text);
    CAPTURE(plan.name);
    PlainSearch by_tables(plan);
    REQUIRE(by_tables.search.run());
    const auto compared = search::testing::compare_all_steps(plan, by_tables.search, one_in_so_many);
    CHECK(compared.sessions > rounds(1'000));
    CHECK(compared.wrong == 0);
    CHECK(compared.unreached == 0);
  }
}

TEST_CASE("a base that is forgotten leaves out no state: each is there with one that bounds no more") {
  for (const auto text : {plan_of_reports, plan_of_days, plan_of_yards, plan_of_positions, plan_of_complaints, plan_of_words}) {
    const Plan plan = plan_from(text);
    CAPTURE(plan.name);
    PlainSearch every(plan), fewer(plan);
    fewer.search.forget_older_bases();
    REQUIRE(every.search.run());
    REQUIRE(fewer.search.run());
    const ByRest kept = by_rest(fewer.search);
    std::size_t missed = 0;
    for (std::uint32_t i = 0; i < every.search.size(); ++i) {
      const Split state = split(every.search, every.search.counters_of(i), every.search.positions_of(i));
      if (!is_covered(kept, state)) ++missed;
    }
    CHECK(missed == 0);
    CHECK(fewer.search.size() <= every.search.size());
  }
}

TEST_CASE("a bound stops the search at once") {
  PlainSearch by_tables(hansen());
  by_tables.search.bound(10'000, {});
  CHECK_FALSE(by_tables.search.run());
  CHECK(by_tables.search.size() > 10'000);
  CHECK(by_tables.search.size() < 20'000);
}

}  // namespace rehab::test
