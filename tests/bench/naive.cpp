// What a first program for this would be: the athlete file and the plan through yaml-cpp's DOM, every value converted once, and a
// line printed. No place, no judgement, no rule is evaluated: reading alone, as a floor for whoever reads by `YAML::Node`.
#include <yaml-cpp/yaml.h>

#include <iostream>

namespace {

std::size_t values_in(const YAML::Node& node) {
  if (node.IsScalar()) return node.as<std::string>().empty() ? 0 : 1;
  std::size_t values = 0;
  for (const auto& child : node) values += node.IsMap() ? 1 + values_in(child.second) : values_in(child);
  return values;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const YAML::Node plan = YAML::LoadFile(argv[1]);
  std::size_t values = values_in(plan);
  for (int i = 2; i < argc; ++i) {
    const YAML::Node athlete = YAML::LoadFile(argv[i]);
    values += values_in(athlete);
    std::cout << argv[i] << ": " << athlete["log"].size() << " sessions, " << values << " values\n";
  }
}
