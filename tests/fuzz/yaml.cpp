// The byte gate and the strict tree: any bytes at all are read, or refused with places, and the tree hangs together.
#include <string>

#include "domain/safe_text.hpp"
#include "domain/utf8.hpp"
#include "fuzz/fuzz.hpp"
#include "yaml/tree.hpp"

namespace {

using namespace rehab;

/// Walks all below `at`; gives the index after it.
std::uint32_t walk(const yaml::Tree& tree, std::uint32_t at, std::size_t size) {
  const auto& node = tree[at];
  fuzz::require(node.offset <= size, "every node has its place");
  std::uint32_t next = at + 1;
  const std::uint32_t children = node.kind == yaml::NodeKind::map ? 2 * node.count() : node.count();
  for (std::uint32_t i = 0; node.kind != yaml::NodeKind::scalar && i < children; ++i) {
    const bool is_key = node.kind == yaml::NodeKind::map && i % 2 == 0;
    fuzz::require(!is_key || tree[next].kind == yaml::NodeKind::scalar, "keys are scalars");
    next = walk(tree, next, size);
  }
  fuzz::require(at + node.span == next, "a node ends where the next begins");
  return next;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = fuzz::text_of(data, size);
  const auto reading = yaml::parse(text);
  fuzz::require_places(reading, size);
  if (reading.value && !reading.value->empty()) fuzz::require(walk(*reading.value, 0, size) == reading.value->size(), "one tree");
  const std::string safe = safe_text(text);
  fuzz::require(safe_text(safe) == safe, "safe text is safe");
  return 0;
}
