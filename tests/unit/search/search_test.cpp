// The search by tables comes to what a plain one comes to, and every session that it takes is the engine's own.
#include "search/search.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <set>
#include <string>
#include <tuple>

#include "unit/engine/course.hpp"
#include "unit/search/engine_steps.hpp"
#include "unit/search/small_plans.hpp"

namespace rehab::test {

namespace {

using namespace search;
using search::testing::PlainSearch;

constexpr std::uint64_t enough = 1'000'000;
constexpr Day today = Day(std::chrono::year(2024) / 5 / 6);

int stopped(int count, int at) { return std::min(count, at); }

/// What a plan counts.
enum class Counts : std::uint8_t { nothing, days, at_step };

Counts counts_of(std::string_view plan) {
  return plan == plan_of_days ? Counts::days : plan == plan_of_positions ? Counts::at_step : Counts::nothing;
}

/// What this file holds to be enough of a state, for its own plans, by looking at them: one asks for no day and no session, one
/// for less than 4 of each and for a week of setbacks, one for less than 4 sessions at a step.
auto enough_of(const State& s, Counts counted) {
  std::array<int, 7> counts{};
  if (counted == Counts::at_step) counts[0] = stopped(s.at_step, 4);
  if (counted == Counts::days) {
    const int since_start = s.first_session ? stopped(days_between(*s.first_session, *s.last_session), 4) : -1;
    const int since_injury = stopped(days_between(s.injury, s.last_session.value_or(s.injury)), 4);
    counts = {stopped(s.at_step, 4),  stopped(s.sessions, 4),       since_start, since_injury,
              stopped(s.in_a_row, 4), stopped(s.since_exceeded, 4), s.setbacks};
  }
  return std::tuple(s.on_ladder, s.referred, s.full_speed, s.cut, s.step, s.clean, s.last_session.has_value(), s.exceeded, counts,
                    s.completed, s.base.distance, s.base.intensity, s.load.intensity.hundredths);
}

class Plain {
 public:
  Plain(const Plan& plan, const Search& search, Counts counted) : plan_(plan), search_(search), counts_(counted) {
    profile_.injury.date = today;
    for (const char* text : {"2 x 10 m", "1 x 10 m", "2 x 20 m", "1 x 20 m", "2 x 21 m"}) {
      for (const int percent : {0,    1,    500,  1000, 1500, 2000, 2500, 3000, 3500, 4000, 4499, 4500,
                                5000, 5001, 5499, 5500, 6000, 6001, 6500, 7000, 7001, 8000, 8001, 9000}) {
        if (percent == 0 || percent == 9000 || counted != Counts::days) can_do("run", text, percent);
      }
    }
    for (const char* text : {"1 x 5 m", "2 x 5 m"}) can_do("march", text, 0);
  }

  /// The folds of every state that any log leads to.
  std::set<std::string> all() {
    come_to(fresh(profile_));
    while (!open_.empty()) {
      const State state = open_.front();
      open_.pop_front();
      words(state);
      const int first = state.last_session ? 1 : 0;
      for (int gap = first; gap <= (counts_ == Counts::days ? 8 : 2); ++gap)
        sessions(state, state.last_session.value_or(state.injury) + Days(gap));
    }
    return folds_;
  }

 private:
  void come_to(const State& state) {
    if (!seen_.insert(enough_of(state, counts_)).second) return;
    open_.push_back(state);
    folds_.insert(search::testing::folded(search_, state, 0));
  }

  State after(const State& state, Entry entry) const { return absorb(plan_, profile_, state, entry); }

  void words(const State& state) {
    Entry entry;
    entry.date = state.day;
    entry.coach = CoachWord{"a coach", SaysCleared{}, "", {}};
    come_to(after(state, entry));
    entry.coach->says = SaysFullSpeed{};
    if (!state.referred) come_to(after(state, entry));
  }

  /// Every report of the last session, check-in of that evening or of the day, and word.
  void sessions(const State& state, Day day) {
    std::vector<CoachSays> says{SaysRepeat{}, SaysRegress{1}, SaysRegress{2}, SaysRest{8}};
    for (int step = 0; step < static_cast<int>(plan_.steps.size()); ++step) says.push_back(SaysStartAt{step});
    const auto told = [&](const State& before, const CoachSays& word) {
      Entry entry;
      entry.date = state.day;
      entry.coach = CoachWord{"a coach", word, "", {}};
      return after(before, entry);
    };
    each_report(state, 0, day, [&](const State& reported) {
      work(reported, day);
      for (const auto& word : says) work(told(reported, word), day);
    });
    if (counts_ != Counts::at_step) return;  // nothing in the others hangs on whether the word or the answer came first
    each_felt(state, 0, [&](const State& felt) {
      for (const auto& word : says) each_check_in(told(felt, word), day, [&](const State& heard) { work(heard, day); });
    });
  }

  template <class Then>
  void each_felt(const State& state, std::size_t o, const Then& then) {
    if (o == plan_.observations.size() || state.exceeded == unknown) return then(state);
    each_felt(state, o + 1, then);
    if (plan_.observations[o].of != Of::work) return;
    for (int notch = 0; notch < plan_.observations[o].scale.size(); ++notch) {
      State said = state;
      said.reported[o] = static_cast<std::int8_t>(notch);
      each_felt(said, o + 1, then);
    }
  }

  template <class Then>
  void each_check_in(const State& state, Day day, const Then& then) {
    for (std::size_t o = 0; o < plan_.observations.size(); ++o) {
      if (plan_.observations[o].of == Of::work) continue;
      for (int notch = 0; notch < plan_.observations[o].scale.size(); ++notch) {
        for (const Day on : {state.day, day}) {
          Entry entry;
          entry.date = on;
          entry.check_in = {{static_cast<int>(o), notch, {}}};
          then(after(state, entry));
        }
      }
    }
  }

  template <class Then>
  void each_report(State state, std::size_t o, Day day, const Then& then) {
    if (o == plan_.observations.size()) return then(state);
    each_report(state, o + 1, day, then);
    const auto& observation = plan_.observations[o];
    if (observation.of == Of::work && state.exceeded == unknown) return;
    for (int notch = 0; notch < observation.scale.size(); ++notch) {
      State said = state;
      if (observation.of == Of::work) {
        said.reported[o] = static_cast<std::int8_t>(notch);
        each_report(said, o + 1, day, then);
        continue;
      }
      for (const Day on : {state.day, day}) {
        Entry entry;
        entry.date = on;
        entry.check_in = {{static_cast<int>(o), notch, {}}};
        each_report(after(state, entry), o + 1, day, then);
      }
    }
  }

  void work(const State& state, Day day) {
    const Prescription p = judge(plan_, profile_, state, day);
    // The same prescription of the same state: the report and the word are gone once the session is done.
    const auto asked =
        std::tuple(enough_of(state, counts_), day - state.last_session.value_or(state.injury), p.decision, p.step, p.clean,
                   p.cap.hundredths, p.cut, p.setback, p.rest_forbids, p.complete, state.pending.start_at);
    if (!worked_.insert(asked).second) return;
    for (auto& entry : doable_) {
      entry.date = day;
      come_to(after(state, entry));
    }
  }

  void can_do(std::string_view exercise, std::string_view text, int hundredths) {
    Entry entry;
    entry.work.emplace_back();
    entry.work.back().exercise = *plan_.find_exercise(exercise);
    entry.work.back().dose = std::get<Dose>(parse_dose(text));
    if (hundredths > 0) entry.work.back().dose.intensity = Percent{hundredths};
    doable_.push_back(std::move(entry));
  }

  const Plan& plan_;
  const Search& search_;
  Counts counts_;
  Profile profile_;
  std::vector<Entry> doable_;
  std::deque<State> open_;
  std::set<std::string> folds_;
  std::set<decltype(enough_of(State(), Counts::days))> seen_;
  std::set<
      std::tuple<decltype(enough_of(State(), Counts::days)), Days, Decision, int, int, std::int32_t, bool, bool, bool, bool, int>>
      worked_;
};

}  // namespace

// Minutes where a sanitizer looks on, which leaves this suite out; the other tests here run the same code.
TEST_SUITE_BEGIN("exhaustive");

TEST_CASE("the search comes to the states that a plain one over all logs comes to, and to no others") {
  for (const auto text : {plan_of_reports, plan_of_days, plan_of_positions}) {
    const Plan plan = plan_from(text);
    CAPTURE(plan.name);
    PlainSearch by_tables(plan);
    Search& search = by_tables.search;
    REQUIRE(search.run(enough));
    std::set<std::string> by_search;
    for (std::uint32_t i = 0; i < search.size(); ++i) by_search.insert(search::testing::written(search, search.state(i)));
    const auto by_plain_walk = Plain(plan, search, counts_of(text)).all();
    std::vector<std::string> missed;
    std::set_difference(by_plain_walk.begin(), by_plain_walk.end(), by_search.begin(), by_search.end(),
                        std::back_inserter(missed));
    CHECK(by_search.size() > 30);
    CHECK(missed.empty());
    CHECK(by_search.size() == by_plain_walk.size());
  }
}

TEST_CASE("every session that the search takes is what the engine makes of the state, unfolded") {
  for (const auto text : {plan_of_reports, plan_of_days, plan_of_positions}) {
    const Plan plan = plan_from(text);
    CAPTURE(plan.name);
    PlainSearch by_tables(plan);
    REQUIRE(by_tables.search.run(enough));
    const auto compared = search::testing::compare_all_steps(plan, by_tables.search);
    CHECK(compared.sessions > 1'000);
    CHECK(compared.wrong == 0);
    CHECK(compared.unreached == 0);
  }
}

TEST_SUITE_END();

TEST_CASE("a bound stops the search at once") {
  PlainSearch by_tables(hansen());
  CHECK_FALSE(by_tables.search.run(10'000));
  CHECK(by_tables.search.size() > 10'000);
  CHECK(by_tables.search.size() < 20'000);
}

}  // namespace rehab::test
