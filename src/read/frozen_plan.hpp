// A plan as bytes. The built-in plans are read and judged when the program is built; whoever asks for a session only unpacks one.
#pragma once

#include <string>
#include <string_view>

#include "rehab/plan.hpp"

namespace rehab {

/// All that decides a session: what a plan proves (`never`, `always`) or allows is left out. Bytes of this machine's own kind.
std::string freeze(const Plan& plan);

/// The plan again. The bytes must be those of `freeze`: nothing is judged here.
Plan thaw(std::string_view frozen);

}  // namespace rehab
