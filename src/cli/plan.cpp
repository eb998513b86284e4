// rehab plan list, show: the plans that the program brings along.
#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "domain/json.hpp"
#include "domain/suggest.hpp"
#include "rehab/builtin.hpp"
#include "rehab/read.hpp"

namespace rehab::cli {

Status run(const PlanListOptions& options, Console& console) {
  for (const auto& built_in : built_in_plans()) {
    const auto reading = read_plan(built_in.text);
    const std::string title = reading.value ? reading.value->title : "";
    if (options.format == Format::json) {
      JsonWriter json(console.out);
      json.object().key("schema").string("rehab.plan/1").key("name").string(built_in.name).key("title").string(title).close();
      console.out += '\n';
    } else {
      console.out += fmt::format("{:<18}{}\n", built_in.name, title);
    }
  }
  return Status::answered;
}

Status run(const PlanShowOptions& options, Console& console) {
  if (const auto built_in = built_in_plan(options.name)) {
    console.out += built_in->text;
    return Status::answered;
  }
  std::vector<std::string_view> names;
  for (const auto& plan : built_in_plans()) names.push_back(plan.name);
  say_failure(options.name, "no built-in plan " + options.name + "; " + hint_for(options.name, names), options, console);
  return Status::bad_input;
}

}  // namespace rehab::cli
