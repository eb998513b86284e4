// rehab verify: a plan proved over every state, or the shortest athlete file that breaks a property.
#include <algorithm>
#include <filesystem>
#include <limits>
#include <set>

#include "cli/commands.hpp"
#include "cli/counterexample_file.hpp"
#include "cli/load.hpp"
#include "cli/watch.hpp"
#include "rehab/builtin.hpp"
#include "render/source_lines.hpp"
#include "render/verify.hpp"

namespace rehab::cli {

namespace {

/// The property's name; a plan may state one under the name of one that every plan must have.
std::string name_of_log(const VerifySheet& sheet, std::size_t violation) {
  const auto& all = sheet.proof.violations;
  const std::string& name = all[violation].property;
  const auto before = std::count_if(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(violation),
                                    [&](const Violation& v) { return v.property == name; });
  return name + (before > 0 ? "-" + std::to_string(before + 1) : "") + ".yaml";
}

/// Every violation's log into the folder. What could not be written is shown, and is no reason to keep the answer back.
Status save(const std::string& folder, VerifySheet& sheet, const View& view, Console& console) {
  Status worst = Status::answered;
  for (std::size_t i = 0; i < sheet.logs.size(); ++i) {
    if (sheet.logs[i].empty()) continue;
    const std::string name = name_of_log(sheet, i);
    const Status status = save_log(folder, name, sheet.logs[i], view, console);
    if (status == Status::answered) sheet.saved[i] = (std::filesystem::path(folder) / name).string();
    worst = worse(worst, status);
  }
  return worst;
}

}  // namespace

std::optional<std::uint64_t> read_bound(const std::string& text, const View& view, Console& console) {
  if (text.empty()) return default_most_states;
  const auto count = parse_count(text, std::numeric_limits<int>::max());
  if (!count || *count == 0) {
    print_failure("", "--max-states " + text + ": write it as a whole number, such as 1000000", view, console);
    return std::nullopt;
  }
  return static_cast<std::uint64_t>(*count);
}

namespace {

/// One plan of those named; counterexamples go into `folder`, if any.
Status verify_one(const VerifyOptions& options, const std::string& name, const std::string& folder, std::uint64_t bound,
                  Console& console) {
  const auto loaded = load_plan(name, options, console);
  if (const auto* status = std::get_if<Status>(&loaded)) return *status;
  const LoadedPlan& plan = *std::get<SharedPlan>(loaded);
  VerifySheet sheet;
  sheet.plan = &plan.plan;
  sheet.file = plan.sources[0].name;
  sheet.lines = SourceLines(plan.sources);
  {
    SearchWatch watch;
    sheet.proof = verify_plan(plan.plan, bound, watch.searching());
  }
  for (const auto& violation : sheet.proof.violations) {
    sheet.logs.push_back(violation.log ? athlete_text(plan.plan, name, violation.log->athlete, folder.empty() ? "." : folder)
                                       : "");
    sheet.saved.emplace_back();
  }
  const Status saved = folder.empty() ? Status::answered : save(folder, sheet, options, console);
  const bool broken = !sheet.proof.violations.empty() && !sheet.proof.stopped;
  const Status status = broken ? worse(Status::found, saved) : sheet.proof.complete ? saved : Status::unable;
  if (options.quiet && status == Status::answered) return status;
  if (!console.out.empty() && options.format == Format::text) console.out += '\n';
  console.out += options.format == Format::json     ? verify_json(sheet)
                 : options.format == Format::github ? verify_github(sheet)
                                                    : verify_text(sheet, color_on(files::Stream::out, options));
  return status;
}

/// A plan that is named twice, however its path is written, is one plan.
std::vector<std::string> each_once(const std::vector<std::string>& named) {
  std::vector<std::string> plans;
  std::set<std::string> known;
  for (const std::string& plan : named) {
    if (known.insert(plan_key(plan)).second) plans.push_back(plan);
  }
  return plans;
}

/// For each plan where its logs go: of several each into a folder of its own, called after its file, and of two that are called
/// alike the later with a number.
std::vector<std::string> folders_of(const std::vector<std::string>& plans, const std::string& save) {
  if (save.empty() || plans.size() == 1) return std::vector<std::string>(plans.size(), save);
  std::vector<std::string> folders;
  for (const std::string& plan : plans) {
    const std::string stem = std::filesystem::path(plan).stem().string();
    std::string name = stem;
    const auto path = [&] { return (std::filesystem::path(save) / name).string(); };
    for (int number = 2; std::find(folders.begin(), folders.end(), path()) != folders.end(); ++number)
      name = stem + "-" + std::to_string(number);
    folders.push_back(path());
  }
  return folders;
}

}  // namespace

Status run(const VerifyOptions& options, Console& console) {
  const auto bound = read_bound(options.max_states, options, console);
  if (!bound) return Status::bad_input;
  const std::vector<std::string> plans = each_once(options.plans);
  const std::vector<std::string> folders = folders_of(plans, options.save);
  Status worst = Status::answered;
  for (std::size_t i = 0; i < plans.size(); ++i) worst = worse(worst, verify_one(options, plans[i], folders[i], *bound, console));
  return worst;
}

}  // namespace rehab::cli
