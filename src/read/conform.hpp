// The one pass that holds a file against its shape: keys, kinds, notations, empty values. What the parts mean together is not its
// business.
#pragma once

#include "read/complaints.hpp"
#include "read/conformed.hpp"
#include "read/shape.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// Complains of everything below `node` that is not as `shape` describes it; gives what the rest says.
Conformed conform(yaml::Cursor node, const Shape& shape, Complaints& complaints);

}  // namespace rehab::reading
