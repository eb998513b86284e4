// The two YAML parsers: of every text that the fast one accepts, yaml-cpp gives the same events at the same places, and the tree
// is the same whichever read it.
#include <string>

#include "fuzz/fuzz.hpp"
#include "unit/yaml/recorder.hpp"
#include "unit/yaml/tree_text.hpp"
#include "yaml/tree.hpp"

namespace {

using namespace rehab;
using namespace rehab::yaml::testing;

std::string tree_of(std::string_view text, yaml::ParserChoice parser) {
  const auto reading = yaml::parse(text, {.parser = parser});
  if (!reading.value) return reading.diagnostics.front().message + std::to_string(reading.diagnostics.front().place.offset);
  std::string out = tree_text(yaml::Cursor(*reading.value, 0));
  for (std::uint32_t i = 0; i < reading.value->size(); ++i) out += ' ' + std::to_string((*reading.value)[i].offset);
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = fuzz::text_of(data, size);
  fuzz::require(compare_sources(text) != Agreement::differs, "the plain source says what yaml-cpp says");
  fuzz::require(tree_of(text, yaml::ParserChoice::fast_first) == tree_of(text, yaml::ParserChoice::yaml_cpp_alone),
                "one tree, whoever reads");
  return 0;
}
