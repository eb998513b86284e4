// An athlete's course in a few lines: days counted from the injury, answers by name, work in the dose notation.
#pragma once

#include <doctest/doctest.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rehab/engine.hpp"
#include "rehab/read.hpp"
#include "unit/fixtures.hpp"

namespace rehab::test {

using Felt = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// What a good day is reported as.
inline constexpr std::pair<std::string_view, std::string_view> good_day[] = {
    {"pain", "0"}, {"fatigue", "none"}, {"stride", "even"}};

/// A physio's limits, from the day that they are written on.
inline Allowance at_most(std::optional<Percent> intensity, std::optional<Distance> distance = {}, std::optional<Day> until = {}) {
  return {intensity, distance, LengthUnit::m, false, until, "City Physio"};
}
inline Allowance no_runs() { return {{}, {}, LengthUnit::m, true, {}, "City Physio"}; }

class Course {
 public:
  explicit Course(const Plan& plan = hansen()) : plan_(plan) {
    profile_.name = "Sledder";
    profile_.injury.date = day(0);
  }

  static Day day(int n) { return Day(std::chrono::year(2026) / 3 / 2) + Days(n); }

  Profile& profile() { return profile_; }
  const Profile& profile() const { return profile_; }
  const Plan& plan() const { return plan_; }
  const std::vector<Entry>& log() const { return log_; }
  State state() const { return replay(plan_, profile_, log_); }
  Prescription next(int on) const { return prescribe(plan_, profile_, state(), day(on)); }
  std::string step(const Prescription& p) const { return p.step < 0 ? "none" : plan_.steps[static_cast<std::size_t>(p.step)].id; }
  std::string dose(const Prescription& p) const { return to_string(work_of(plan_, p).back().dose); }
  bool fired(const Prescription& p, std::string_view rule) const {
    for (std::size_t i = 0; i < plan_.rules.size(); ++i) {
      if (plan_.rules[i].id == rule) return p.fired.test(i);
    }
    FAIL("no such rule: " << rule);
    return false;
  }

  Course& check_in(int on, Felt answers) {
    Entry entry;
    entry.date = day(on);
    for (const auto& [name, value] : answers) entry.check_in.push_back(answer(name, value));
    return add(std::move(entry));
  }
  Course& coach(int on, CoachSays says) {
    Entry entry;
    entry.date = day(on);
    entry.coach = CoachWord{"D. H.", says, "seen at the track", {}};
    return add(std::move(entry));
  }
  Course& start_at(int on, std::string_view step) { return coach(on, SaysStartAt{plan_.find_step(step).value()}); }
  Course& limits(int on, std::optional<Allowance> now) {
    Entry entry;
    entry.date = day(on);
    entry.limits = LimitsChange{std::move(now), {}};
    return add(std::move(entry));
  }
  /// Something else than the session, and how it felt.
  Course& extra(int on, std::string_view exercise, std::string_view dose, Felt felt) { return session(on, exercise, dose, felt); }
  Course& injured(int on) {
    Entry entry;
    entry.date = day(on);
    entry.injury = Injury{day(on), "", "", "", ""};
    return add(std::move(entry));
  }
  /// The best answer to everything that a check-in can answer, but for what is said.
  Course& all_well(int on, Felt but = {}) {
    Entry entry;
    entry.date = day(on);
    for (std::size_t o = 0; o < plan_.observations.size(); ++o) {
      if (plan_.observations[o].of != Of::work && !named(but, plan_.observations[o].id))
        entry.check_in.push_back({static_cast<int>(o), 0, {}});
    }
    for (const auto& [name, value] : but) entry.check_in.push_back(answer(name, value));
    return add(std::move(entry));
  }
  /// A session of one line, and how it felt.
  Course& session(int on, std::string_view exercise, std::string_view dose, Felt felt, std::vector<Duration> times = {}) {
    Entry entry;
    entry.date = day(on);
    DoneWork line;
    line.exercise = plan_.find_exercise(exercise).value();
    line.dose = std::get<Dose>(parse_dose(dose));
    line.times = std::move(times);
    for (const auto& [name, value] : felt) line.felt.push_back(answer(name, value));
    entry.work.push_back(std::move(line));
    return add(std::move(entry));
  }
  /// What was prescribed for the day, done and felt good but for what is said.
  Course& as_prescribed(int on, Felt but = {}) {
    const Prescription p = judge(plan_, profile_, state(), day(on));
    Entry entry;
    entry.date = day(on);
    for (const auto& work : work_of(plan_, p)) {
      DoneWork line;
      static_cast<Work&>(line) = work;
      entry.work.push_back(std::move(line));
    }
    REQUIRE_FALSE(entry.work.empty());
    auto& felt = entry.felt;
    for (const auto& [name, value] : good_day) {
      if (!named(but, name)) felt.push_back(answer(name, value));
    }
    for (const auto& [name, value] : but) {
      if (value != "unsaid") felt.push_back(answer(name, value));
    }
    return add(std::move(entry));
  }
  Course& add(Entry entry) {
    log_.push_back(std::move(entry));
    return *this;
  }
  /// Walk normal on day 5 and the first session that day.
  Course& started() { return check_in(5, {{"walk", "normal"}}).as_prescribed(5); }

  Answer answer(std::string_view name, std::string_view value) const {
    const int o = plan_.find_observation(name).value();
    const Scale& scale = plan_.observations[static_cast<std::size_t>(o)].scale;
    for (int notch = 0; notch < scale.size(); ++notch) {
      if (value_text(plan_, key_of_observation(o), notch) == value) return {o, notch, {}};
    }
    FAIL("off the scale of " << name << ": " << value);
    return {};
  }

 private:
  static bool named(Felt felt, std::string_view name) {
    for (const auto& f : felt) {
      if (f.first == name) return true;
    }
    return false;
  }

  const Plan& plan_;
  Profile profile_;
  std::vector<Entry> log_;
};

}  // namespace rehab::test
