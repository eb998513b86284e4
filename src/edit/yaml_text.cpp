#include "edit/yaml_text.hpp"

#include "edit/scalar.hpp"
#include "read/traverse.hpp"

namespace rehab::edit {
namespace {

using reading::each_item;
using reading::each_pair;
using yaml::Cursor;

/// What was plain stays so unless brackets around it would cut it, what was in quotes stays in quotes.
std::string scalar_text(Cursor node, ScalarContext context) {
  const std::string_view text = node.text();
  if (node.node().style != yaml::Style::plain) return in_quotes(text);
  const std::string_view marks = context == ScalarContext::flow ? "\n,[]{}?" : "\n";
  const bool whole =
      !text.empty() && text.find_first_of(marks) == text.npos && text.find(": ") == text.npos && text.find(" #") == text.npos;
  return whole ? std::string(text) : in_quotes(text);
}

}  // namespace

std::string flow_yaml(Cursor node) {
  if (node.is_scalar()) return scalar_text(node, ScalarContext::flow);
  std::string out;
  const auto begin = [&](const char* bracket) { out += out.empty() ? bracket : ", "; };
  each_pair(node, [&](Cursor key, Cursor value) {
    begin("{");
    out += scalar_text(key, ScalarContext::flow) + ": " + flow_yaml(value);
  });
  if (node.is_map()) return out.empty() ? "{}" : out + "}";
  if (node.count() == 0) return "[]";
  each_item(node, [&](Cursor item) {
    begin("[");
    out += flow_yaml(item);
  });
  return out + "]";
}

std::string scalar_yaml(Cursor node) { return scalar_text(node, ScalarContext::block); }

namespace {

/// Several maps in a list, or behind the keys of a table: each has a line of its own.
bool wants_lines(Cursor node) {
  if (node.count() < 2) return false;
  return node.is_list() ? node.first().is_map() : node.first().next().is_map();
}

class YamlWriter {
 public:
  std::string text(Cursor root) {
    bool apart = false;
    each_pair(root, [&](Cursor key, Cursor value) {
      const bool block = !fits(value, key.text().size() + 2);
      if ((block || apart) && !out_.empty()) out_ += '\n';
      apart = block;
      pair(key, value, 0);
    });
    return std::move(out_);
  }

 private:
  static bool fits(Cursor node, std::size_t column) {
    return node.is_scalar() || node.count() == 0 || (!wants_lines(node) && column + flow_yaml(node).size() <= widest_line);
  }

  void pair(Cursor key, Cursor value, std::size_t column) {
    const std::string name = scalar_text(key, ScalarContext::block) + ":";
    out_ += name;
    if (fits(value, column + name.size() + 1)) {
      out_ += " " + on_the_line(value) + "\n";
    } else {
      out_ += '\n';
      block(value, column + 2);
    }
  }

  static std::string on_the_line(Cursor node) {
    return node.is_scalar() ? scalar_text(node, ScalarContext::block) : flow_yaml(node);
  }

  void block(Cursor node, std::size_t column) {
    const std::string indent(column, ' ');
    each_pair(node, [&](Cursor key, Cursor value) {
      out_ += indent;
      pair(key, value, column);
    });
    if (node.is_map()) return;
    each_item(node, [&](Cursor item) {
      out_ += indent + "- ";
      fits_as_item(item, column) ? void(out_ += on_the_line(item) + "\n") : after_dash(item, column + 2);
    });
  }

  static bool fits_as_item(Cursor item, std::size_t column) {
    return item.is_scalar() || column + 2 + flow_yaml(item).size() <= widest_line;
  }

  /// The first key of a map stands beside the dash.
  void after_dash(Cursor item, std::size_t column) {
    const std::size_t from = out_.size();
    block(item, column);
    out_.erase(from, column);
  }

  std::string out_;
};

}  // namespace

std::string yaml_text(const yaml::Tree& tree) { return YamlWriter().text({tree, 0}); }

}  // namespace rehab::edit
