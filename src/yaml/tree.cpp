// The way of a text into a strict tree: gate, source, builder.
#include "yaml/tree.hpp"

#include <utility>

#include "yaml/builder.hpp"
#include "yaml/cpp_source.hpp"
#include "yaml/faults.hpp"
#include "yaml/gate.hpp"

namespace rehab::yaml {

Reading<Tree> parse(std::string_view text, const Bounds& bounds) {
  Faults faults;
  if (!gate(text, bounds, faults)) return {std::nullopt, faults.take()};
  Builder builder(text, bounds, faults);
  read_with_cpp(text, builder);
  Tree tree = builder.take();
  if (!faults.empty()) return {std::nullopt, faults.take()};
  return {std::move(tree), {}};
}

}  // namespace rehab::yaml
