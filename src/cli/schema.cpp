// rehab schema: JSON Schemas, for editors and scripts.
#include <array>

#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "domain/suggest.hpp"
#include "read/schema.hpp"
#include "render/next_schema.hpp"

namespace rehab::cli {

namespace {

constexpr std::array<std::string_view, 4> kinds = {"athlete", "plan", "test", "next"};

/// Of a file whose words are those of a plan, if one is named.
Status of_plan(std::string (*schema)(const Plan*), const SchemaOptions& options, Console& console) {
  if (options.plan.empty()) {
    console.out += schema(nullptr);
    return Status::answered;
  }
  const auto plan = load_plan(options.plan, options, console);
  if (const auto* status = std::get_if<Status>(&plan)) return *status;
  console.out += schema(&std::get<SharedPlan>(plan)->plan);
  return Status::answered;
}

}  // namespace

Status run(const SchemaOptions& options, Console& console) {
  if (options.kind == "athlete") return of_plan(athlete_schema, options, console);
  if (options.kind == "test") return of_plan(test_schema, options, console);
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
