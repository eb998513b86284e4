// The JSON Schema of what `next --format json` prints: fields are added, never changed.
#pragma once

#include <string>

namespace rehab {

std::string next_json_schema();

}  // namespace rehab
