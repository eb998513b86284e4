// Run by the build: reads every built-in plan, fails where one is not without fault, and writes them frozen as C++: freeze_plans
// FILE
#include <cstdio>
#include <string>

#include "read/frozen_plan.hpp"
#include "rehab/builtin.hpp"
#include "rehab/read.hpp"

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::string out = "#include \"cli/frozen_plans.hpp\"\n\nnamespace rehab::cli {\n\n";
  std::string table;
  for (const rehab::BuiltIn& plan : rehab::built_in_plans()) {
    const auto read = rehab::read_plan(plan.text);
    for (const auto& fault : read.diagnostics)
      std::fprintf(stderr, "%s: %s\n", std::string(plan.name).c_str(), fault.message.c_str());
    if (!read.diagnostics.empty()) return 1;
    const std::string name = "plan_" + std::to_string(table.size());
    out += "static const signed char " + name + "[] = {";
    std::size_t count = 0;
    for (const char byte : rehab::freeze(*read.value))
      out += std::to_string(static_cast<signed char>(byte)) + (++count % 32 == 0 ? ",\n" : ",");
    out += "};\n";
    table += "  if (name == \"" + std::string(plan.name) + "\") return {reinterpret_cast<const char*>(" + name + "), sizeof " +
             name + "};\n";
  }
  out += "\nstd::string_view frozen_plan(std::string_view name) {\n" + table + "  return {};\n}\n\n}  // namespace rehab::cli\n";
  std::FILE* file = std::fopen(argv[1], "wb");
  if (file == nullptr) return 1;
  const bool whole = std::fwrite(out.data(), 1, out.size(), file) == out.size();
  return std::fclose(file) == 0 && whole ? 0 : 1;
}
