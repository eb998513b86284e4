#include "read/bounds_reader.hpp"

#include <array>

#include "domain/suggest.hpp"

namespace rehab::reading {

using yaml::Cursor;

namespace {

/// Alone it is the intensity's.
void read_tolerance(Cursor tolerance, Plan& plan) {
  plan.tolerance.place = tolerance.place();
  const auto intensity = tolerance.is_map() ? find(tolerance, "intensity") : tolerance;
  if (intensity) plan.tolerance.intensity = valid(parse_percent(intensity->text(), Zero::allowed));
  if (const auto distance = find(tolerance, "distance"))
    plan.tolerance.distance = valid(parse_percent(distance->text(), Zero::allowed));
}

/// What is not given is as it is otherwise.
Rises read_limits(PlanParts& parts, Cursor limits, const Rises& otherwise) {
  Rises rises = otherwise;
  rises.place = limits.place();
  rises.from = parts.from(limits);
  if (const auto rise = parts.value(limits, "distance_rise")) rises.distance = valid(parse_distance(rise->text(), Zero::allowed));
  if (const auto rise = parts.value(limits, "intensity_rise"))
    rises.intensity = valid(parse_percent(rise->text(), Zero::allowed));
  if (const auto rise = parts.value(limits, "metres_rise")) rises.metres = valid(parse_distance(rise->text(), Zero::allowed));
  if (const auto rise = parts.value(limits, "minutes_rise")) rises.minutes = valid(parse_duration(rise->text()));
  if (const auto rise = parts.value(limits, "reps_rise")) rises.reps = parse_count(rise->text(), 1000);
  return rises;
}

/// A step has work that nothing bounds.
void require(Diagnostics& diagnostics, Cursor map, std::string_view key, std::string_view of, const Step* step,
             std::string_view what) {
  if (step == nullptr || find(map, key)) return;
  bool misspelt = false;
  each_pair(map, [&](Cursor name, Cursor) {
    misspelt = misspelt || (!diagnostics.clean(name) && nearest(name.text(), std::array{key}).has_value());
  });
  if (misspelt) return;
  diagnostics.at(map, std::string(of) + " needs the key " + in_quotes(key), "step " + step->id + " " + std::string(what));
}

}  // namespace

std::optional<Rises> own_rises(PlanParts& parts, Cursor map, const Rises& otherwise) {
  const auto limits = find(map, "limits");
  return limits && limits->is_map() ? std::optional(read_limits(parts, *limits, otherwise)) : std::nullopt;
}

void read_bounds(PlanParts& parts, Cursor root) {
  parts.plan.tolerance.distance = percent(10);
  if (const auto tolerance = parts.value(root, "tolerance")) read_tolerance(*tolerance, parts.plan);
  if (const auto limits = find(root, "limits")) parts.plan.rises = read_limits(parts, *limits, {});
}

void require_bounds(PlanParts& parts, Cursor root) {
  constexpr std::string_view states = "states the intensity of a run";
  constexpr std::string_view has_distance = "has a run over a distance";
  std::vector<const Step*> at_intensity(parts.plan.stages.size(), nullptr);
  const Step* with_intensity = nullptr;
  const Step* with_distance = nullptr;
  for (const Step& step : parts.plan.steps) {
    for (const Work& work : step.work) {
      if (!is_run(parts.plan, work)) continue;
      if (with_distance == nullptr && run_distance(parts.plan, work)) with_distance = &step;
      if (!work.dose.intensity) continue;
      if (with_intensity == nullptr) with_intensity = &step;
      at_intensity[static_cast<std::size_t>(step.stage)] = &step;
    }
  }
  const Step* with_run = with_distance != nullptr ? with_distance : with_intensity;
  require(parts.diagnostics, root, "tolerance", "a plan", with_run, with_run == with_distance ? has_distance : states);
  if (const auto tolerance = find(root, "tolerance"); tolerance && tolerance->is_map())
    require(parts.diagnostics, *tolerance, "intensity", "a tolerance", with_intensity, states);
  require(parts.diagnostics, root, "limits", "a plan", with_run, with_run == with_distance ? has_distance : states);
  if (const auto limits = find(root, "limits"); limits && limits->is_map()) {
    require(parts.diagnostics, *limits, "distance_rise", "a set of limits", with_distance, has_distance);
    require(parts.diagnostics, *limits, "metres_rise", "a set of limits", with_distance, has_distance);
    require(parts.diagnostics, *limits, "intensity_rise", "a set of limits", with_intensity, states);
  }
  std::size_t stage = 0;
  const auto stages = find(root, "stages");
  if (!stages || !stages->is_list()) return;
  each_item(*stages, [&](Cursor map) {
    if (stage < at_intensity.size()) require(parts.diagnostics, map, "cap", "a stage", at_intensity[stage++], states);
  });
}

}  // namespace rehab::reading
