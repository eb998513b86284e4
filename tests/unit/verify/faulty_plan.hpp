// A built-in plan with something wrong in it.
#pragma once

#include <string>
#include <string_view>

#include "unit/engine/course.hpp"

namespace rehab::test {

/// What a plan gives that extends another, after its head.
inline Plan extended(std::string_view differs, std::string_view base = "hansen") {
  return plan_from("rehab: plan/1\nextends: " + std::string(base) + "\nname: faulty\ntitle: Faulty\n" + std::string(differs));
}

}  // namespace rehab::test
