# Writes each of PLANS (paths, with | between) as a string into the C++ file OUTPUT:  cmake -DPLANS=… -DOUTPUT=… -P embed_plans.cmake
string(REPLACE "|" ";" plans "${PLANS}")
list(LENGTH plans count)

set(rows "")
foreach(plan IN LISTS plans)
  get_filename_component(name "${plan}" NAME_WE)
  file(READ "${plan}" text)
  string(APPEND rows "    {\"${name}\", R\"rehab_plan(${text})rehab_plan\"},\n")
endforeach()

file(WRITE "${OUTPUT}" "// Generated from src/plans by src/plans/embed_plans.cmake.
#include <array>

#include \"rehab/builtin.hpp\"

namespace rehab {

std::span<const BuiltIn> built_in_plans() {
  static constexpr std::array<BuiltIn, ${count}> plans{{
${rows}  }};
  return plans;
}

}  // namespace rehab
")
