// What a plan file may hold.
#pragma once

#include "read/schema.hpp"

namespace rehab::reading {

const Schema& plan_schema();

}  // namespace rehab::reading
