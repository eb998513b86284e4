// rehab check: every error of a file with its place; of a plan also what reading it shows and nobody can mean.

#include "cli/commands.hpp"
#include "cli/folder.hpp"
#include "cli/load.hpp"
#include "cli/squad.hpp"
#include "cli/suites.hpp"
#include "read/document.hpp"
#include "rehab/builtin.hpp"
#include "verify/lint.hpp"

namespace rehab::cli {

namespace {

Status check_plan(const Source& source, const View& view, Console& console) {
  auto reading = read_plan(source, find_plan);
  if (reading.value) {
    const auto base = base_of(reading.sources);
    auto findings = lint(*reading.value, base ? &*base : nullptr);
    reading.diagnostics.insert(reading.diagnostics.end(), findings.begin(), findings.end());
  }
  print_diagnostics(reading.diagnostics, reading.sources, view, console);
  if (!reading.value) return Status::bad_input;
  return reading.diagnostics.empty() ? Status::answered : Status::found;
}

Status check_one(const Source& source, const std::string& file, const View& view, PlanCache& plans, Console& console) {
  const auto document = open_document(source.text);
  if (!document.value) {
    print_diagnostics(document.diagnostics, {source}, view, console);
    return Status::bad_input;
  }
  if (document.value->kind == FileKind::plan) return check_plan(source, view, console);
  if (document.value->kind == FileKind::test) {
    const auto suite = suite_from(source, file, plans, view, console);
    const auto* failed = std::get_if<Status>(&suite);
    return failed != nullptr ? *failed : Status::answered;
  }
  const auto athlete = athlete_from(source, file, view, plans, console);
  const auto* status = std::get_if<Status>(&athlete);
  return status != nullptr ? *status : Status::answered;
}

}  // namespace

Status run(const CheckOptions& options, Console& console) {
  PlanCache plans;
  NamedFiles files;
  Status worst = Status::answered;
  for (const std::string& path : options.files) worst = worse(worst, files.add(path, options, console));
  plans.leave_unsaid(files.all());
  const auto one = [&](const std::string& file, Console& output) {
    const auto text = load_text(file, options, output);
    if (const auto* status = std::get_if<Status>(&text)) return *status;
    const Source& source = std::get<Source>(text);
    Console remark;
    if (files.in_folder(file) && !is_ours(source, options, remark)) {
      if (!options.quiet) output.err += remark.err;
      return Status::answered;
    }
    return check_one(source, file, options, plans, output);
  };
  return worse(worst, for_each_file(files.all(), one, console));
}

}  // namespace rehab::cli
