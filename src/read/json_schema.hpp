// JSON Schemas (2020-12) of the files that people write, written from the very schemas that the reader checks them against.
#pragma once

#include <string>

#include "read/schema.hpp"
#include "rehab/plan.hpp"

namespace rehab {

/// Of athlete files: with the observations and exercises of a plan, or of any plan where none is given.
std::string athlete_json_schema(const Plan* plan);
/// Of test files, likewise.
std::string test_json_schema(const Plan* plan);
/// Of plan files: whole ones, and such as extend another and give only what differs.
std::string plan_json_schema();

namespace reading {

/// The schema of any schema, on one line, with a title.
std::string json_schema_of(const Schema& schema, std::string_view title);

}  // namespace reading
}  // namespace rehab
