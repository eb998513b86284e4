// What is linked into the program, in which version, and whose it is; the build fills it in.
#pragma once

#include <string_view>

namespace rehab::cli {

std::string_view notices();

}  // namespace rehab::cli
