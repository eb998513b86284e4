#include "edit/canonical.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "edit/comments.hpp"
#include "edit/yaml_text.hpp"
#include "read/traverse.hpp"

namespace rehab::edit {
namespace {

using reading::each_item;
using reading::each_pair;
using yaml::Cursor;

/// Writes the tree line by line; fails where a comment has no line to stand on.
class LayoutWriter {
 public:
  LayoutWriter(const SourceTree& written, const CommentedText& comments) : written_(written), comments_(comments) {}

  std::optional<std::string> text() {
    block(written_.root(), 0);
    for (const LineAbove& line : comments_.at_end) line_above(line, 0);
    return failed_ ? std::nullopt : std::optional(std::move(out_));
  }

 private:
  const Remarks& of(Cursor node) const { return comments_.of_node[node.index()]; }

  /// The first value on the line that a node begins.
  static Cursor first_value(Cursor node) {
    while (!node.is_scalar() && node.count() > 0) node = node.first();
    return node;
  }

  /// No comment stands inside, but for one at its very end.
  bool is_bare(Cursor node) const {
    for (std::uint32_t i = node.index(); i < node.end(); ++i) {
      const Remarks& remarks = comments_.of_node[i];
      if (i > first_value(node).index() && remarks.has_comment_above()) return false;
      if (i + 1 < node.end() && !remarks.behind.empty()) return false;
    }
    return true;
  }

  bool on_one_line(Cursor node, std::size_t column) const {
    if (node.is_scalar() || node.count() == 0) return true;
    if (!is_flow(written_, node) || !is_bare(node)) return false;
    return is_on_one_line(node) || column + flow_yaml(node).size() <= widest_line;
  }

  /// The author has all of it on a line, however wide that is.
  bool is_on_one_line(Cursor node) const {
    const auto end = end_of(written_, node);
    return end && *end <= line_end(written_.text, node.place().offset);
  }

  static std::string shown(Cursor node) { return node.is_scalar() ? scalar_yaml(node) : flow_yaml(node); }

  /// Begins a line, below what was written above its first value.
  void begin_line(Cursor first, std::size_t column) {
    for (const LineAbove& line : of(first).above) {
      if (!line.text.empty() || (!out_.empty() && !out_.ends_with("\n\n"))) line_above(line, column);
    }
    out_.append(column, ' ');
  }

  /// In the column of what follows, or deeper: where it stands below a map that ends there, and in its column, it is about that.
  void line_above(const LineAbove& line, std::size_t column) {
    for (const KeyColumn& level : levels_) {
      if (level.written <= line.column) column = std::max(column, level.now);
    }
    out_ += (line.text.empty() ? "" : std::string(column, ' ') + line.text) + "\n";
  }

  /// A key begins in this column: the maps that it is in are those that a comment may be about next.
  void enter(Cursor key, std::size_t column) {
    std::erase_if(levels_, [&](const KeyColumn& level) { return level.now >= column; });
    levels_.push_back({static_cast<std::size_t>(column_of(written_.text, key.place().offset)), column});
  }

  void end_line(const Remarks& remarks) {
    if (!remarks.behind.empty()) out_ += std::string(std::max<std::size_t>(remarks.gap, 2), ' ') + remarks.behind;
    out_ += '\n';
  }

  /// What stands behind a key or a dash that begins the line; `column` is where it would stand.
  void value(Cursor before, Cursor node, std::size_t column) {
    if (of(first_value(node)).has_comment_above()) failed_ = true;
    const Remarks& last = comments_.of_node[node.end() - 1];
    if (!of(before).behind.empty() && !last.behind.empty()) failed_ = true;
    if (!is_left_out(node)) out_ += std::string(column > width_of_line() ? column - width_of_line() : 1, ' ') + shown(node);
    end_line(last.behind.empty() ? of(before) : last);
  }

  std::size_t width_of_line() const { return out_.size() - (out_.rfind('\n') == std::string::npos ? 0 : out_.rfind('\n') + 1); }

  void pair(Cursor key, Cursor node, std::size_t column, std::size_t values_at) {
    enter(key, column);
    const std::string name = scalar_yaml(key) + ":";
    out_ += name;
    const bool below_comment = !node.is_scalar() && node.count() > 0 && of(first_value(node)).has_comment_above();
    if (!below_comment && on_one_line(node, column + name.size() + 1)) return value(key, node, values_at);
    end_line(of(key));
    block(node, column + 2);
  }

  /// The column that the author has values of a map under each other in, behind keys of several lengths; 0 where there is none.
  std::size_t common_column(Cursor map, std::size_t column) const {
    std::map<int, std::set<std::size_t>> keys_at;  ///< the lengths of keys, by how far from its key a value stands
    each_pair(map, [&](Cursor key, Cursor node) {
      const std::size_t size = scalar_yaml(key).size() + 1;
      const bool same_line = line_start(written_.text, key.place().offset) == line_start(written_.text, node.place().offset);
      if (!same_line || is_left_out(node) || !on_one_line(node, column + size + 1)) return;
      keys_at[column_of(written_.text, node.place().offset) - column_of(written_.text, key.place().offset)].insert(size);
    });
    const auto most = std::max_element(keys_at.begin(), keys_at.end(),
                                       [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    return most == keys_at.end() || most->second.size() < 2 ? 0 : column + static_cast<std::size_t>(most->first);
  }

  void block(Cursor node, std::size_t column) {
    if (node.is_list()) return items(node, column);
    const std::size_t values_at = common_column(node, column);
    bool after_dash = width_of_line() > 0;  // the first key of a map stands beside the dash
    each_pair(node, [&](Cursor key, Cursor held) {
      if (!after_dash) begin_line(key, column);
      after_dash = false;
      pair(key, held, column, values_at);
    });
  }

  void items(Cursor list, std::size_t column) {
    if (width_of_line() > 0) failed_ = true;  // a list in a list, in lines: nothing of ours has one
    each_item(list, [&](Cursor item) {
      const Cursor first = first_value(item);
      begin_line(first, column);
      out_ += "-";
      if (on_one_line(item, column + 2)) {
        out_ += " " + shown(item);
        end_line(comments_.of_node[item.end() - 1]);
      } else {
        out_ += " ";
        block(item, column + 2);
      }
    });
  }

  /// A column that keys of a map stand in.
  struct KeyColumn {
    std::size_t written = 0;
    std::size_t now = 0;
  };

  const SourceTree& written_;
  const CommentedText& comments_;
  std::vector<KeyColumn> levels_;  ///< of the last key and the maps that it is in
  std::string out_;
  bool failed_ = false;
};

/// The same values, plain or in quotes, in the same maps and lists.
bool same_tree(const yaml::Tree& a, const yaml::Tree& b) {
  if (a.size() != b.size()) return false;
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    const bool plain = a[i].style == yaml::Style::plain;
    if (a[i].kind != b[i].kind || a[i].span != b[i].span || a[i].text() != b[i].text()) return false;
    if (a[i].kind == yaml::NodeKind::scalar && plain != (b[i].style == yaml::Style::plain)) return false;
  }
  return true;
}

std::vector<std::string> texts_of(const CommentedText& comments) {
  std::vector<std::string> all;
  const auto add = [&](const std::string& line) {
    if (!line.empty()) all.push_back(line);
  };
  for (const Remarks& remarks : comments.of_node) {
    for (const LineAbove& line : remarks.above) add(line.text);
    add(remarks.behind);
  }
  for (const LineAbove& line : comments.at_end) add(line.text);
  return all;
}

struct LaidOut {
  yaml::Tree tree;
  std::vector<std::string> comments;
  std::optional<std::string> text;
};

std::optional<LaidOut> laid_out(std::string_view text) {
  auto parsed = yaml::parse(text);
  if (!parsed.value) return std::nullopt;
  const SourceTree written{text, *parsed.value};
  const auto comments = comments_of(written);
  if (!comments) return std::nullopt;
  auto out = LayoutWriter(written, *comments).text();
  return LaidOut{std::move(*parsed.value), texts_of(*comments), std::move(out)};
}

}  // namespace

std::variant<std::string, NotLaidOut> canonical_layout(std::string_view text) {
  const auto before = laid_out(text);
  if (!before) return NotLaidOut{"it holds a block of text (| or >), of which the lines cannot be told from comments"};
  if (!before->text) return NotLaidOut{"a comment stands between a key and its value, where no line is left for it"};
  const auto after = laid_out(*before->text);
  const bool same = after && same_tree(before->tree, after->tree) && before->comments == after->comments;
  if (!same || after->text != before->text) return NotLaidOut{"laid out anew it would not read as it does"};
  return std::move(*before->text);
}

}  // namespace rehab::edit
