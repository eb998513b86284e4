// rehab plan list, show: the plans that the program brings along, and a plan as text.
#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "cli/plan_skeleton.hpp"
#include "domain/json.hpp"
#include "domain/json_format.hpp"
#include "domain/safe_text.hpp"
#include "edit/yaml_text.hpp"
#include "read/plan_chain.hpp"
#include "rehab/builtin.hpp"
#include "rehab/read.hpp"

namespace rehab::cli {

Status run(const PlanListOptions& options, Console& console) {
  for (const auto& built_in : built_in_plans()) {
    const auto reading = read_plan(built_in.text);
    const std::string title = reading.value ? reading.value->title : "";
    if (options.format == Format::json) {
      JsonWriter json(console.out);
      json.object().field("schema", json_format::plan).field("name", built_in.name).field("title", title).close();
      console.out += '\n';
    } else {
      console.out += fmt::format("{:<18}{}\n", built_in.name, title);
    }
  }
  return Status::answered;
}

namespace {

/// One file instead of several, in the order of the plan that the others build on.
std::string flat_text(const LoadedPlan& plan) {
  const reading::PlanChain chain(plan.sources[0], find_plan);
  std::string text = "# " + plan.plan.name + ", with all that it extends in one file:";
  for (std::size_t i = 1; i < plan.sources.size(); ++i) text += (i > 1 ? ", " : " ") + safe_text(plan.sources[i].name);
  return chain.tree() == nullptr ? "" : text + "\n" + edit::yaml_text(*chain.tree());
}

}  // namespace

Status run(const PlanShowOptions& options, Console& console) {
  const auto loaded = load_plan(options.name, options, console);
  if (const auto* status = std::get_if<Status>(&loaded)) return *status;
  const LoadedPlan& plan = *std::get<SharedPlan>(loaded);
  console.out += options.flat && plan.sources.size() > 1 ? flat_text(plan) : plan.sources[0].text;
  return Status::answered;
}

/// The name is judged by the reader of plans, where it stands.
Status run(const PlanNewOptions& options, Console& console) {
  constexpr std::string_view place = "NAME";
  constexpr std::size_t at = plan_skeleton.find(place);
  static_assert(at != std::string_view::npos && plan_skeleton.find(place, at + 1) == std::string_view::npos);
  const std::string text =
      std::string(plan_skeleton.substr(0, at)) + options.name + std::string(plan_skeleton.substr(at + place.size()));
  const auto reading = read_plan(text);
  if (!reading.value || reading.value->name != options.name) {
    print_failure(options.name, "no name of a plan: letters, digits, - and _, at most 64", options, console);
    return Status::bad_input;
  }
  console.out += text;
  return Status::answered;
}

}  // namespace rehab::cli
