// rehab plan diff: what two plans differ in by meaning, and whose next session changes.
#include <filesystem>

#include "cli/blamed_edits.hpp"
#include "cli/commands.hpp"
#include "cli/counterexample_file.hpp"
#include "cli/load.hpp"
#include "cli/squad.hpp"
#include "cli/watch.hpp"
#include "engine/forecast.hpp"
#include "read/document.hpp"
#include "rehab/next_session.hpp"
#include "render/plan_diff.hpp"

namespace rehab::cli {

namespace {

/// Every first log into the folder, under each plan: `sooner.1.yaml` names the first, `sooner.2.yaml` the second. What could not
/// be written is shown, and is no reason to keep the answer back.
Status save(const std::string& folder, PlanDiffSheet& sheet, const View& view, Console& console) {
  Status worst = Status::answered;
  for (std::size_t i = 0; i < sheet.logs.size(); ++i) {
    const std::string kind(kind_name(sheet.difference.kinds[i].shift));
    Status both = Status::answered;
    for (std::size_t side = 0; side < 2; ++side) {
      const std::string name = kind + "." + std::to_string(side + 1) + ".yaml";
      both = worse(both, save_log(folder, name, sheet.logs[i][side], view, console));
      sheet.saved[i][side] = (std::filesystem::path(folder) / name).string();
    }
    if (both != Status::answered) sheet.saved[i] = {};  // one log alone shows nothing
    worst = worse(worst, both);
  }
  return worst;
}

/// The athlete as one of the plans reads the file, whichever plan it names; or every error shown.
std::variant<Athlete, Status> athlete_under(const Source& source, const LoadedPlan& plan, const View& view, Console& console) {
  const auto document = open_document(source.text);
  if (document.value) return athlete_in(*document.value, source, plan.plan, view, console);
  print_diagnostics(document.diagnostics, {source}, view, console);
  return Status::bad_input;
}

struct Both {
  const diff::TwoPlans& plans;
  std::array<const LoadedPlan*, 2> loaded;
};

/// Whether the file could be read under both; only then `result` holds what came of it.
Status compare(const Both& both, const std::string& file, AthleteUnderBoth& result, const View& view, Console& console) {
  const auto text = load_text(file, view, console);
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
    result.last_step[side] = course_ahead(next).last_step;
  }
  result.shift = diff::shift_on(both.plans, result.prescription[0], result.prescription[1]);
  if (!result.shift && left[0] != left[1]) result.shift = diff::Shift::other;
  return Status::answered;
}

/// Each athlete that could be read under both; a bad file hides no other.
Status compare_all(const Both& both, const PlanDiffOptions& options, std::vector<AthleteUnderBoth>& athletes, Console& console) {
  std::vector<std::optional<AthleteUnderBoth>> compared(options.files.size());
  const auto one = [&](const std::string& file, std::size_t number, FileAnswer& answer) {
    AthleteUnderBoth athlete{name_of_input(file), std::nullopt, {}, {}};
    answer.status = compare(both, file, athlete, options, answer.console);
    if (answer.status == Status::answered) compared[number] = std::move(athlete);
  };
  const auto take = [&](const FileAnswer& answer) {
    console.err += answer.console.err;
    return true;
  };
  const Status worst = answer_files(
      options.files, one, take, [&] { return flush(console); }, console);
  for (auto& athlete : compared) {
    if (athlete) athletes.push_back(std::move(*athlete));
  }
  return worst;
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
  sheet.names = {name_of_input(options.first), name_of_input(options.second)};
  const std::array<const LoadedPlan*, 2> plans = {std::get<SharedPlan>(first).get(), std::get<SharedPlan>(second).get()};
  sheet.plans = {&plans[0]->plan, &plans[1]->plan};
  sheet.most_states = *bound;
  {
    SearchWatch watch;
    sheet.difference = plan_difference(plans[0]->plan, plans[1]->plan, *bound, watch.searching());
  }
  const std::string folder = options.save.empty() ? "." : options.save;
  for (const auto& kind : sheet.difference.kinds) {
    sheet.logs.emplace_back();
    sheet.saved.emplace_back();
    for (std::size_t side = 0; side < 2; ++side)
      sheet.logs.back()[side] = athlete_text(*sheet.plans[side], sheet.names[side], kind.first.athlete[side], folder);
  }
  name_edits(plans, sheet);
  const Status saved = options.save.empty() ? Status::answered : save(options.save, sheet, options, console);
  Status status = saved;
  const diff::TwoPlans both(*sheet.plans[0], *sheet.plans[1]);
  status = worse(status, compare_all({both, plans}, options, sheet.athletes, console));
  if (has_difference(sheet, options.fail_on))
    status = worse(status, Status::found);
  else if (!sheet.difference.complete)
    status = worse(status, Status::unable);
  if (sheet.difference.stopped) status = Status::unable;
  console.out += options.format == Format::json     ? plan_diff_json(sheet)
                 : options.format == Format::github ? plan_diff_github(sheet)
                                                    : plan_diff_text(sheet, color_on(files::Stream::out, options));
  return status;
}

}  // namespace rehab::cli
