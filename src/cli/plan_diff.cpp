// rehab plan diff: what two plans differ in by meaning, and whose next session changes.
#include <filesystem>

#include "cli/commands.hpp"
#include "cli/counterexample_file.hpp"
#include "cli/load.hpp"
#include "engine/forecast.hpp"
#include "files/replace.hpp"
#include "read/document.hpp"
#include "rehab/next_session.hpp"
#include "render/plan_diff.hpp"

namespace rehab::cli {

namespace {

/// Every first log into the folder, under each plan: `sooner.1.yaml` names the first, `sooner.2.yaml` the second.
Status save(const std::string& folder, PlanDiffSheet& sheet, const View& view, Console& console) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  for (std::size_t i = 0; i < sheet.logs.size(); ++i) {
    const std::string name(kind_name(sheet.difference.kinds[i].shift));
    for (std::size_t side = 0; side < 2; ++side) {
      const auto path = (std::filesystem::path(folder) / (name + "." + std::to_string(side + 1) + ".yaml")).string();
      const auto made = files::create(path, sheet.logs[i][side]);
      if (made.outcome == files::ReplaceStatus::refused) {
        print_failure(path, made.why.message, view, console);
        return Status::unable;
      }
      sheet.saved[i][side] = path;
    }
  }
  return Status::answered;
}

/// The athlete as one of the plans reads the file, whichever plan it names; or every error shown.
std::variant<Athlete, Status> athlete_under(const Source& source, const LoadedPlan& plan, const View& view, Console& console) {
  const auto document = open_document(source.text);
  auto athlete = document.value ? read_athlete(*document.value, plan.plan, newest_today(view)) : Reading<Athlete>{};
  if (!athlete.value) {
    print_diagnostics(document.value ? athlete.diagnostics : document.diagnostics, {source}, view, console);
    return Status::bad_input;
  }
  if (today(view) < athlete.value->profile.injury.date) {
    print_diagnostics(
        {{Severity::error, {}, "asked for " + to_string(today(view)) + ", before the injury", "give a later --today"}}, {source},
        view, console);
    return Status::bad_input;
  }
  return std::move(*athlete.value);
}

struct Both {
  const diff::TwoPlans& plans;
  std::array<const LoadedPlan*, 2> loaded;
};

Status compare(const Both& both, AthleteUnderBoth& result, const View& view, Console& console) {
  const auto text = load_text(result.file, view, console);
  if (const auto* status = std::get_if<Status>(&text)) return *status;
  std::array<std::string, 2> left;
  for (std::size_t side = 0; side < 2; ++side) {
    auto read = athlete_under(std::get<Source>(text), *both.loaded[side], view, console);
    if (const auto* status = std::get_if<Status>(&read)) return *status;
    const Plan& plan = both.loaded[side]->plan;
    const Athlete& athlete = std::get<Athlete>(read);
    const NextSession next = next_session(plan, athlete, today(view), result.file);
    result.prescription[side] = next.prescription;
    if (next.under_way) left[side] = diff::work_text(both.plans, side, next.work);
    result.last_step[side] = course_ahead(plan, athlete.profile, next.state, today(view)).last_step;
  }
  result.readable = true;
  result.shift = diff::shift_on(both.plans, result.prescription[0], result.prescription[1]);
  if (!result.shift && left[0] != left[1]) result.shift = diff::Shift::other;
  return result.shift ? Status::found : Status::answered;
}

}  // namespace

Status run(const PlanDiffOptions& options, Console& console) {
  const auto bound = read_bound(options.max_states, options, console);
  if (!bound) return Status::bad_input;
  const auto first = load_plan(options.first, options, console);
  const auto second = load_plan(options.second, options, console);
  for (const auto* loaded : {&first, &second}) {
    if (const auto* status = std::get_if<Status>(loaded)) return *status;
  }
  PlanDiffSheet sheet;
  sheet.names = {options.first, options.second};
  const std::array<const LoadedPlan*, 2> plans = {std::get<SharedPlan>(first).get(), std::get<SharedPlan>(second).get()};
  sheet.plans = {&plans[0]->plan, &plans[1]->plan};
  sheet.most_states = *bound;
  sheet.difference = plan_difference(plans[0]->plan, plans[1]->plan, *bound);
  const std::string folder = options.save.empty() ? "." : options.save;
  for (const auto& kind : sheet.difference.kinds) {
    sheet.logs.emplace_back();
    sheet.saved.emplace_back();
    for (std::size_t side = 0; side < 2; ++side)
      sheet.logs.back()[side] = athlete_text(*sheet.plans[side], sheet.names[side], kind.first.athlete[side], folder);
  }
  if (!options.save.empty()) {
    if (const Status status = save(options.save, sheet, options, console); status != Status::answered) return status;
  }
  const PlanDifference& difference = sheet.difference;
  const bool differ = !difference.kinds.empty() || !difference.during.empty();
  Status status = differ ? Status::found : difference.complete ? Status::answered : Status::unable;
  const diff::TwoPlans both(*sheet.plans[0], *sheet.plans[1]);
  for (const auto& file : options.files) {
    sheet.athletes.push_back({file, false, std::nullopt, {}, {}});
    status = worse(status, compare({both, plans}, sheet.athletes.back(), options, console));
  }
  console.out += options.format == Format::json ? plan_diff_json(sheet) : plan_diff_text(sheet);
  return status;
}

}  // namespace rehab::cli
