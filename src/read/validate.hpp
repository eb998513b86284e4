// Validates a file against its schema in one pass: keys, kinds, notations, empty values. What the parts mean together is checked
// by the readers.
#pragma once

#include "read/decoded_values.hpp"
#include "read/diagnostics.hpp"
#include "read/schema.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// Reports everything below `node` that is not as `schema` describes it; returns the values of the rest.
DecodedValues validate(yaml::Cursor node, const Schema& schema, Diagnostics& diagnostics);

}  // namespace rehab::reading
