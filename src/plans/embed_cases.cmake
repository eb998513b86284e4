# Writes the built-in plans' own cases, every YAML file below ROOT (a folder a plan), as strings into the C++ file OUTPUT:
#   cmake -DROOT=… -DOUTPUT=… -P embed_cases.cmake
file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/*.yaml")
list(SORT files)
list(LENGTH files count)

set(rows "")
foreach(file IN LISTS files)
  string(REGEX MATCH "^([^/]+)/(.+)$" matched "${file}")
  set(plan "${CMAKE_MATCH_1}")
  set(path "${CMAKE_MATCH_2}")
  file(READ "${ROOT}/${file}" text)
  string(APPEND rows "    {\"${plan}\", \"${path}\", R\"rehab_cases(${text})rehab_cases\"},\n")
endforeach()

file(WRITE "${OUTPUT}" "// Generated from tests/plans by src/plans/embed_cases.cmake.
#include <array>

#include \"rehab/builtin.hpp\"

namespace rehab {

std::span<const BuiltInCases> built_in_cases() {
  static constexpr std::array<BuiltInCases, ${count}> files{{
${rows}  }};
  return files;
}

}  // namespace rehab
")
