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

double metres_of(const Plan& plan, const Work& work) {
  const auto distance = run_distance(plan, work);
  return distance ? static_cast<double>(distance->tenths_mm) / 10'000 : 0;
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

std::optional<DayLoad> day_load(const Plan& plan, std::span<const Work> work) {
  DayLoad load;
  load.unit = load_unit(plan);
  const bool runs = any_run(plan, work);
  for (const Work& line : work) {
    if (runs && !is_run(plan, line)) continue;  // beside runs, other work is no measure of the day
    const double value = value_of(plan, load.unit, line);
    if (load.unit == LoadUnit::reps) {
      load.value += value;
    } else if (value > load.value || (value == load.value && line.dose.intensity > load.intensity)) {
      load.value = value;
      load.intensity = line.dose.intensity;
    }
  }
  return load.value > 0 ? std::optional(load) : std::nullopt;
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
