// Every state that any log leads to, by brute force: entries through the engine's own replay, day by day, with nothing of the
// search but the fold of what is come to.
#pragma once

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/transition.hpp"
#include "unit/engine/course.hpp"
#include "unit/search/engine_steps.hpp"

namespace rehab::search::testing {

/// What this file holds to be enough of a state, for its own plans, by looking at them: what they count, and up to where.
struct Enough {
  int counts = 0;  ///< sessions, days, setbacks and what exceeded, up to this
  bool at_step = false;
  int longest_gap = 2;
  bool extra_work = false;
};

class PlainWalk {
 public:
  PlainWalk(const Plan& plan, const Search& search, const Enough& enough, std::vector<Entry> doable)
      : plan_(plan), search_(search), enough_(enough), doable_(std::move(doable)) {
    profile_.clinician = "a coach";
    profile_.injury.date = Day(std::chrono::year(2024) / 5 / 6);
    std::vector<CoachSays> says{SaysRepeat{}, SaysRegress{1}, SaysRegress{2}, SaysRest{1}, SaysCleared{}};
    for (int word = 0; word < static_cast<int>(plan.words.size()); ++word) says.push_back(SaysWord{word});
    for (int step = 0; step < static_cast<int>(plan.steps.size()); ++step) says.push_back(SaysStartAt{step});
    for (const CoachSays& word : says)
      words_.push_back(entry_of([&](Entry& e) { e.coach = CoachWord{"a coach", word, "", {}}; }));
    check_ins(0, {});
    felt(0, {});
  }

  /// The folds, each with one log's state that led there.
  std::map<std::string, State> all() {
    come_to(fresh(profile_));
    while (!open_.empty()) {
      const State state = open_.front();
      open_.pop_front();
      follow(state);
    }
    return folds_;
  }

 private:
  using Key = std::vector<std::int64_t>;

  template <class Fill>
  static Entry entry_of(const Fill& fill) {
    Entry entry;
    fill(entry);
    return entry;
  }

  /// Every set of answers of one check-in, and of extra work.
  void check_ins(std::size_t o, std::vector<Answer> answers) {
    if (o == plan_.observations.size()) {
      if (!answers.empty()) check_ins_.push_back(entry_of([&](Entry& e) { e.check_in = answers; }));
      return;
    }
    check_ins(o + 1, answers);
    for (int notch = 0; plan_.observations[o].of != Of::work && notch < plan_.observations[o].scale.size(); ++notch) {
      auto more = answers;
      more.push_back({static_cast<int>(o), notch, {}});
      check_ins(o + 1, more);
    }
  }
  void felt(std::size_t o, std::vector<Answer> answers) {
    if (o == plan_.observations.size()) {
      felt_.push_back(answers);
      return;
    }
    felt(o + 1, answers);
    for (int notch = 0; plan_.observations[o].of != Of::check_in && notch < plan_.observations[o].scale.size(); ++notch) {
      auto more = answers;
      more.push_back({static_cast<int>(o), notch, {}});
      felt(o + 1, more);
    }
  }

  int stopped(int count) const { return std::min(count, enough_.counts); }

  Key key_of(const State& s) const {
    const Day last = s.last_session.value_or(s.injury);
    const auto after = [&](Day day) { return day > last ? days_between(last, day) : 0; };
    const auto value = [](const auto& v) { return v ? std::int64_t{1} : 0; };
    Key key{s.on_ladder,
            s.referred,
            s.words,
            s.complete,
            s.cut,
            s.step,
            s.clean,
            value(s.last_session),
            s.exceeded,
            s.completed == unknown ? -1 : s.completed == 10'000,
            s.base.distance ? s.base.distance->tenths_mm : -1,
            s.base.intensity ? s.base.intensity->hundredths : -1,
            s.load.runs,
            s.load.distance.tenths_mm,
            s.load.intensity.hundredths,
            s.load.metres.tenths_mm,
            s.complaint.stands,
            after(s.rest_until),
            s.ever_run,
            s.after_clearance,
            s.not_before > last};
    if (enough_.counts > 0) {
      const int since_start = s.first_session ? stopped(days_between(*s.first_session, last)) : -1;
      for (const int count : {stopped(s.sessions), since_start, stopped(days_between(s.injury, last)), stopped(s.in_a_row),
                              stopped(s.since_exceeded), std::min(s.setbacks, 1), int{s.setbacks_week}})
        key.push_back(count);
    }
    if (enough_.counts > 0 || enough_.at_step) key.push_back(std::min(s.at_step, 4));
    return key;
  }

  /// Between two sessions: what was reported, answered and said since, as well.
  Key key_between(const State& s) const {
    Key key = key_of(s);
    const auto ago = [&](Day day) { return std::clamp(days_between(day, s.day), -9, 9); };
    for (const int number :
         {ago(s.complaint.said), ago(s.complaint.from), ago(s.complaint.rest_until), ago(s.rest_from), ago(s.rest_until),
          static_cast<int>(s.pending.movement), int{s.pending.steps}, int{s.pending.start_at},
          s.pending.rest_until ? ago(*s.pending.rest_until) : 99, s.answers_of == s.day ? 1 : 0, s.at_step})
      key.push_back(number);
    for (std::size_t o = 0; o < plan_.observations.size(); ++o) {
      for (const int notch : {int{s.reported[o]}, s.known.test(o) ? 1 : 0, int{s.checked[o]}, int{s.answered[o]}})
        key.push_back(notch);
    }
    return key;
  }

  void come_to(const State& state) {
    if (!seen_.insert(key_of(state)).second) return;
    open_.push_back(state);
    folds_.emplace(folded(search_, state, 0), state);
  }

  State after(const State& state, Entry entry, Day day) {
    entry.date = day;
    return absorb(plan_, profile_, state, entry);
  }

  /// What is said on a day comes on top of what was said before it; a session may follow on each.
  void follow(const State& state) {
    const Day last = state.last_session.value_or(state.injury);
    for (const Entry& word : words_) {
      const auto& says = word.coach->says;
      if (std::holds_alternative<SaysCleared>(says) || std::holds_alternative<SaysWord>(says)) come_to(after(state, word, last));
    }
    Entry injury;
    injury.injury = Injury{last, {}, {}, {}, {}};
    State hurt = after(state, injury, last);
    hurt.trained = State::no_day;  // nobody runs twice on a day, so it is as if it were of the morning after
    come_to(hurt);
    std::map<Key, State> today;
    for (const State& reported : reports(state)) today.emplace(key_between(reported), reported);
    const Key before = key_of(state);
    for (int gap = 0; gap <= enough_.longest_gap; ++gap) {
      const Day day = last + Days(gap);
      std::map<Key, State> said;
      for (auto [key, heard] : today) {
        heard.day = std::max(heard.day, day);
        each_said(heard, day, said);
      }
      today = std::move(said);
      if (gap == 0 && state.last_session) continue;
      for (const auto& [key, heard] : today) sessions(heard, day, gap, before);
    }
  }

  /// Of the session: each answer beside all of it, or beside an early line.
  std::vector<State> reports(const State& state) const {
    std::vector<State> all{state};
    if (state.exceeded == unknown) return all;
    for (const auto& answers : felt_) {
      for (const bool known : {true, false}) {
        State said = state;
        for (const Answer& answer : answers) {
          said.reported[static_cast<std::size_t>(answer.observation)] = static_cast<std::int8_t>(answer.notch);
          said.known.set(static_cast<std::size_t>(answer.observation), known);
        }
        all.push_back(said);
      }
    }
    return all;
  }

  /// A check-in and extra work after it, or a word before it or after it; a word is said on one of the first two days.
  void each_said(const State& state, Day day, std::map<Key, State>& said) {
    const auto add = [&](const State& heard) { said.emplace(key_between(heard), heard); };
    const Day last = state.last_session.value_or(state.injury);
    const bool may_say = state.pending == Pending() && days_between(last, day) <= 1;
    const auto then = [&](const State& heard) {
      add(heard);
      for (const auto& answers : felt_) {
        if (enough_.extra_work && !answers.empty()) add(after(heard, entry_of([&](Entry& e) { e.felt = answers; }), day));
      }
      for (const Entry& word : words_) {
        if (may_say) add(after(heard, word, day));
      }
    };
    then(state);
    for (const Entry& check_in : check_ins_) {
      then(after(state, check_in, day));
      for (const Entry& word : words_) {
        if (may_say) add(after(after(state, word, day), check_in, day));
      }
    }
  }

  /// The same prescription of the same state: what was reported and said is gone once the session is done.
  void sessions(const State& state, Day day, int gap, const Key& before) {
    const Prescription p = judge(plan_, profile_, state, day);
    Key asked = before;
    const int left = state.rest_until > day ? days_between(day, state.rest_until) : 0;
    for (const int number : {gap,
                             static_cast<int>(p.decision),
                             p.step,
                             p.clean,
                             p.cap.hundredths,
                             p.cut ? 1 : 0,
                             p.setback ? 1 : 0,
                             p.rest_forbids ? 1 : 0,
                             p.complete ? 1 : 0,
                             int{state.pending.start_at},
                             state.complaint.stands ? 1 : 0,
                             left,
                             static_cast<int>(state.words),
                             state.referred ? 1 : 0,
                             state.on_ladder ? 1 : 0,
                             state.after_clearance ? 1 : 0,
                             state.at_step,
                             state.last_session ? 1 : 0,
                             static_cast<int>(p.load.distance.tenths_mm),
                             p.load.intensity.hundredths,
                             int{state.setbacks_week}})
      asked.push_back(number);
    if (!worked_.insert(asked).second) return;
    for (const Entry& work : doable_) {
      Entry entry = work;
      if (entry.limits && entry.limits->now) entry.limits->now->until = day;
      const State done = after(state, entry, day);
      if (done.last_session == day) come_to(done);
    }
  }

  const Plan& plan_;
  const Search& search_;
  Enough enough_;
  Profile profile_;
  std::vector<Entry> doable_, words_, check_ins_;
  std::vector<std::vector<Answer>> felt_;
  std::deque<State> open_;
  std::map<std::string, State> folds_;
  std::set<Key> seen_, worked_;
};

}  // namespace rehab::search::testing
