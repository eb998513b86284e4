#include "render/day_load.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "rehab/plan_queries.hpp"

namespace rehab {

namespace {

double minutes_a_rep(const Work& work) {
  const auto* time = std::get_if<Duration>(&work.dose.amount);
  return time == nullptr ? 0 : static_cast<double>(time->ms) / 60'000;
}

/// Of a run what is measured: nobody runs its build-up at the intensity that the dose gives, and some only walk it.
Length length_of(const Plan& plan, const Work& work) {
  const Distance* distance = work.dose.distance();
  return is_run(plan, work) && distance != nullptr ? Length{*distance, work.dose.unit} : Length{};
}

double metres_of(const Plan& plan, const Work& work) {
  return static_cast<double>(length_of(plan, work).distance.tenths_mm) / 10'000;
}

double value_of(const Plan& plan, LoadUnit unit, const Work& work) {
  switch (unit) {
    case LoadUnit::metres: return metres_of(plan, work);
    case LoadUnit::minutes: return minutes_a_rep(work);
    case LoadUnit::reps: return work.dose.total_reps();
  }
  return 0;
}

}  // namespace

LoadUnit load_unit(const Plan& plan) {
  bool timed = false;
  for (const Step& step : plan.steps) {
    for (const Work& work : step.work) {
      if (metres_of(plan, work) > 0) return LoadUnit::metres;
      timed = timed || minutes_a_rep(work) > 0;
    }
  }
  return timed ? LoadUnit::minutes : LoadUnit::reps;
}

namespace {

std::optional<DayLoad> load_in(const Plan& plan, LoadUnit unit, std::span<const Work> work) {
  DayLoad load;
  load.unit = unit;
  const bool runs = any_run(plan, work);
  for (const Work& line : work) {
    if (runs && !is_run(plan, line)) continue;  // beside runs, other work is no measure of the day
    const double value = value_of(plan, unit, line);
    if (unit == LoadUnit::reps) {
      load.value += value;
    } else if (value > load.value || (value == load.value && line.dose.intensity > load.intensity)) {
      load.value = value;
      load.length = length_of(plan, line);
      load.intensity = line.dose.intensity;
    }
  }
  return load.value > 0 ? std::optional(load) : std::nullopt;
}

}  // namespace

std::optional<DayLoad> day_load(const Plan& plan, std::span<const Work> work) { return load_in(plan, load_unit(plan), work); }

std::string other_work(const Plan& plan, std::span<const Work> work) {
  std::vector<Work> no_drills;
  std::copy_if(work.begin(), work.end(), std::back_inserter(no_drills),
               [&](const Work& line) { return plan.exercise(line.exercise).kind != Kind::drill; });
  for (const LoadUnit unit : {LoadUnit::minutes, LoadUnit::reps}) {
    if (const auto load = load_in(plan, unit, no_drills)) return load_text(*load);
  }
  return work.empty() ? "nothing" : "drills";
}

std::string load_title(LoadUnit unit) {
  switch (unit) {
    case LoadUnit::metres: return "Longest run";
    case LoadUnit::minutes: return "Longest work";
    case LoadUnit::reps: return "Reps";
  }
  return {};
}

std::string unit_name(LoadUnit unit) {
  switch (unit) {
    case LoadUnit::metres: return "m";
    case LoadUnit::minutes: return "min";
    case LoadUnit::reps: return "";
  }
  return {};
}

std::string number_text(double value) { return decimal(std::llround(value * 10), 1); }

std::string load_text(const DayLoad& load) {
  if (load.unit == LoadUnit::metres && load.length.unit != LengthUnit::m) return to_string(load.length);
  return number_text(load.value) + " " + (load.unit == LoadUnit::reps ? "reps" : unit_name(load.unit));
}

namespace {

constexpr std::int32_t first_bound = 60;  ///< points; each further step begins 10 above
constexpr std::int32_t bound_width = 10;

}  // namespace

int intensity_step(const std::optional<Percent>& intensity) {
  if (!intensity || *intensity < percent(first_bound)) return 0;
  return std::min((intensity->hundredths / 100 - first_bound) / bound_width + 1, intensity_steps - 1);
}

std::string intensity_step_text(int step) {
  const int from = first_bound + (step - 1) * bound_width;
  if (step == 0) return fmt::format("under {} %", first_bound);
  return step + 1 == intensity_steps ? fmt::format("{} % and more", from) : fmt::format("{}-{} %", from, from + bound_width - 1);
}

}  // namespace rehab
