// What a plan file may hold.
#pragma once

#include "read/shape.hpp"

namespace rehab::reading {

const Shape& plan_shape();

}  // namespace rehab::reading
