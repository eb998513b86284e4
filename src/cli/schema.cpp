// rehab schema: JSON Schemas, for editors and scripts.
#include <array>

#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "domain/suggest.hpp"
#include "read/schema.hpp"
#include "render/next_schema.hpp"

namespace rehab::cli {

namespace {

constexpr std::array<std::string_view, 3> kinds = {"athlete", "plan", "next"};

Status athlete(const SchemaOptions& options, Console& console) {
  if (options.plan.empty()) {
    console.out += athlete_schema(nullptr);
    return Status::answered;
  }
  const auto plan = load_plan(options.plan, options, console);
  if (const auto* status = std::get_if<Status>(&plan)) return *status;
  console.out += athlete_schema(&std::get<SharedPlan>(plan)->plan);
  return Status::answered;
}

}  // namespace

Status run(const SchemaOptions& options, Console& console) {
  if (options.kind == "athlete") return athlete(options, console);
  if (options.kind == "plan") {
    console.out += plan_schema();
  } else if (options.kind == "next") {
    console.out += next_schema();
  } else {
    say_failure(options.kind, "no schema of " + options.kind + "; " + hint_for(options.kind, kinds), options, console);
    return Status::bad_input;
  }
  return Status::answered;
}

}  // namespace rehab::cli
