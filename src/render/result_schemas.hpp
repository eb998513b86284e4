// JSON Schemas of all that commands print as JSON; the next session's is in a file of its own.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace rehab {

struct ResultSchema {
  std::string_view kind;    ///< as `rehab schema` takes it: `verify`
  std::string_view format;  ///< as the JSON says of itself: `rehab.verify/1`
  std::string_view body;    ///< of the schema: what is required, and the properties
};

/// The next session's among them, by name alone: its body is empty.
std::span<const ResultSchema> result_schemas();

/// The schema of one line of what a command prints.
std::string result_json_schema(const ResultSchema& schema);

}  // namespace rehab
