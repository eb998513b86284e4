// From text to strict tree: byte check, parser, tree builder.
#include "yaml/tree.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "yaml/byte_check.hpp"
#include "yaml/error_list.hpp"
#include "yaml/fast_parser.hpp"
#include "yaml/tree_builder.hpp"
#include "yaml/yaml_cpp_parser.hpp"

namespace rehab::yaml {
namespace {

/// The tree of a text that the fast parser accepts and that has no error; of any other, yaml-cpp's reading counts.
std::optional<Tree> try_fast_parser(std::string_view text, const Bounds& bounds) {
  ErrorList errors;
  TreeBuilder builder(text, bounds, errors);
  if (parse_fast(text, builder) == FastParse::declined) return std::nullopt;
  Tree tree = builder.take();
  if (!errors.empty()) return std::nullopt;
  return tree;
}

/// All else is known of a tree that lacks a value or has a key twice.
bool leaves_no_tree(const Diagnostic& diagnostic) {
  return diagnostic.id != diagnostic_id::repeated_key && diagnostic.id != diagnostic_id::no_value;
}

/// Without a tree nothing of the text was held against what it may say: the last error of YAML tells so, lest whoever mends it
/// takes these for all there are.
void tell_unchecked(std::vector<Diagnostic>& diagnostics) {
  const auto is_of_yaml = [](const Diagnostic& diagnostic) { return diagnostic.id == diagnostic_id::yaml; };
  const auto last = std::find_if(diagnostics.rbegin(), diagnostics.rend(), is_of_yaml);
  if (last == diagnostics.rend()) return;
  last->hint += std::string(last->hint.empty() ? "" : "\n") + "the rest of the file was not checked";
}

}  // namespace

void Nodes::reserve(std::size_t capacity) {
  auto nodes = std::make_unique_for_overwrite<Node[]>(capacity);
  std::copy_n(nodes_.get(), size_, nodes.get());
  nodes_ = std::move(nodes);
  capacity_ = static_cast<std::uint32_t>(capacity);
}

Reading<Tree> parse_with_gaps(std::string_view text, const Bounds& bounds) {
  ErrorList errors;
  std::optional<Tree> tree;
  if (check_bytes(text, bounds, errors)) {
    if (bounds.parser == ParserChoice::fast_first) tree = try_fast_parser(text, bounds);
    if (tree) return {std::move(tree), {}};
    TreeBuilder builder(text, bounds, errors);
    parse_with_yaml_cpp(text, builder);
    tree = builder.take();
  }
  auto diagnostics = errors.take();
  if (std::any_of(diagnostics.begin(), diagnostics.end(), leaves_no_tree)) {
    tree.reset();
    tell_unchecked(diagnostics);
  }
  return {std::move(tree), std::move(diagnostics)};
}

Reading<Tree> parse(std::string_view text, const Bounds& bounds) {
  auto reading = parse_with_gaps(text, bounds);
  if (!reading.diagnostics.empty()) reading.value.reset();
  return reading;
}

}  // namespace rehab::yaml
