// The way of a text into a strict tree: gate, source, builder.
#include "yaml/tree.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>

#include "yaml/builder.hpp"
#include "yaml/cpp_source.hpp"
#include "yaml/faults.hpp"
#include "yaml/gate.hpp"
#include "yaml/plain_source.hpp"

namespace rehab::yaml {
namespace {

/// REHAB_YAML=cpp: a switch for tests alone, so that any suite can run without the plain source, which has to change nothing.
bool plain_source_is_off() {
  static const bool off = [] {
    const char* asked = std::getenv("REHAB_YAML");
    return asked != nullptr && std::string_view(asked) == "cpp";
  }();
  return off;
}

/// The tree of a text that the plain source reads and that has no fault; of any other, yaml-cpp's reading counts.
std::optional<Tree> read_plainly(std::string_view text, const Bounds& bounds) {
  Faults faults;
  Builder builder(text, bounds, faults);
  if (read_plain(text, builder) == PlainRead::declined) return std::nullopt;
  Tree tree = builder.take();
  if (!faults.empty()) return std::nullopt;
  return tree;
}

}  // namespace

void Nodes::reserve(std::size_t capacity) {
  auto nodes = std::make_unique_for_overwrite<Node[]>(capacity);
  std::copy_n(nodes_.get(), size_, nodes.get());
  nodes_ = std::move(nodes);
  capacity_ = static_cast<std::uint32_t>(capacity);
}

Reading<Tree> parse(std::string_view text, const Bounds& bounds) {
  Faults faults;
  if (!gate(text, bounds, faults)) return {std::nullopt, faults.take()};
  if (bounds.sources == Sources::both && !plain_source_is_off())
    if (auto tree = read_plainly(text, bounds)) return {std::move(tree), {}};
  Builder builder(text, bounds, faults);
  read_with_cpp(text, builder);
  Tree tree = builder.take();
  if (!faults.empty()) return {std::nullopt, faults.take()};
  return {std::move(tree), {}};
}

}  // namespace rehab::yaml
