// rehab schema: JSON Schemas, for editors and scripts.
#include <vector>

#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "domain/suggest.hpp"
#include "read/json_schema.hpp"
#include "render/next_schema.hpp"
#include "render/result_schemas.hpp"

namespace rehab::cli {

namespace {

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

/// Of what is the same whatever the plan: naming one is a slip.
Status of_any_plan(const std::string& schema, const SchemaOptions& options, Console& console) {
  if (!options.plan.empty()) {
    print_failure(options.kind,
                  "--plan goes with athlete and test; the schema of " + options.kind + " is the same for every plan", options,
                  console);
    return Status::bad_input;
  }
  console.out += schema;
  return Status::answered;
}

}  // namespace

std::vector<std::string_view> schema_kinds() {
  std::vector<std::string_view> kinds = {"athlete", "plan", "test"};
  for (const ResultSchema& schema : result_schemas()) kinds.push_back(schema.kind);
  return kinds;
}

Status run(const SchemaOptions& options, Console& console) {
  if (options.kind == "athlete") return of_plan(athlete_json_schema, options, console);
  if (options.kind == "test") return of_plan(test_json_schema, options, console);
  if (options.kind == "plan") return of_any_plan(plan_json_schema(), options, console);
  for (const ResultSchema& schema : result_schemas()) {
    if (schema.kind != options.kind) continue;
    return of_any_plan(schema.body.empty() ? next_json_schema() : result_json_schema(schema), options, console);
  }
  print_failure(options.kind, "no schema of " + options.kind + "; " + hint_for(options.kind, schema_kinds()), options, console);
  return Status::bad_input;
}

}  // namespace rehab::cli
