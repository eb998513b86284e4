// JSON Schemas (2020-12) of the files that people write, written from the very shapes that the reader checks them against.
#pragma once

#include <string>

#include "read/shape.hpp"
#include "rehab/plan.hpp"

namespace rehab {

/// Of athlete files: with the observations and exercises of a plan, or of any plan where none is given.
std::string athlete_schema(const Plan* plan);
/// Of test files, likewise.
std::string test_schema(const Plan* plan);
/// Of plan files: whole ones, and such as extend another and give only what differs.
std::string plan_schema();

namespace reading {

/// The schema of any shape, on one line, with a title.
std::string schema_of(const Shape& shape, std::string_view title);

}  // namespace reading
}  // namespace rehab
