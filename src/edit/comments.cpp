#include "edit/comments.hpp"

#include <algorithm>

namespace rehab::edit {
namespace {

using yaml::Cursor;

bool is_value(Cursor node) { return node.is_scalar() || node.count() == 0; }

std::string without_blanks_behind(std::string_view line) {
  const std::size_t last = line.find_last_not_of(" \t\r\n");
  return std::string(line.substr(0, last == line.npos ? 0 : last + 1));
}

/// Goes through what stands between the values.
class Gatherer {
 public:
  explicit Gatherer(const SourceTree& written) : written_(written) { out_.of_node.resize(written.tree.size()); }

  std::optional<CommentedText> all() {
    std::size_t at = written_.text.starts_with("\xef\xbb\xbf") ? 3 : 0;
    for (std::uint32_t i = 0; i < written_.tree.size(); ++i) {
      const Cursor node(written_.tree, i);
      if (!is_value(node) || is_left_out(node)) continue;
      const auto end = end_of(written_, node);
      if (!end || node.place().offset < at) return std::nullopt;
      between(at, node.place().offset, i);
      at = *end;
      before_ = i;
    }
    between(at, written_.text.size(), std::nullopt);
    while (!out_.at_end.empty() && out_.at_end.back().text.empty()) out_.at_end.pop_back();
    return std::move(out_);
  }

 private:
  void between(std::size_t from, std::size_t until, std::optional<std::uint32_t> next) {
    std::vector<LineAbove>& above = next ? out_.of_node[*next].above : out_.at_end;
    std::size_t start = from;
    bool own_line = from == 0 || written_.text[from - 1] == '\n';
    while (start < until) {
      const std::size_t end = std::min(line_end(written_.text, start), until);
      const std::string_view line = written_.text.substr(start, end - start);
      const std::size_t mark = comment_in(line, own_line || before_ == none);
      if (mark != line.npos) {
        keep(line, mark, own_line && line.find_first_not_of(" \t-") == mark, above);
      } else if (own_line && line.ends_with('\n') && line.find_first_not_of(" \t\r\n") == line.npos) {
        if (above.empty() ? before_ != none : !above.back().text.empty()) above.emplace_back();
      }
      own_line = true;
      start = end;
    }
  }

  /// Where a comment begins: at the line's start or behind a blank. Between values there is nothing that could look like one.
  static std::size_t comment_in(std::string_view line, bool at_start) {
    for (std::size_t at = line.find('#'); at != line.npos; at = line.find('#', at + 1)) {
      if (at == 0 ? at_start : line[at - 1] == ' ' || line[at - 1] == '\t') return at;
    }
    return line.npos;
  }

  void keep(std::string_view line, std::size_t mark, bool own_line, std::vector<LineAbove>& above) {
    std::string text = without_blanks_behind(line.substr(mark));
    if (own_line || before_ == none || !out_.of_node[before_].behind.empty()) {
      above.push_back({std::move(text), own_line ? mark : 0});
      return;
    }
    Remarks& remarks = out_.of_node[before_];
    remarks.behind = std::move(text);
    const std::size_t content = line.substr(0, mark).find_last_not_of(" \t");
    remarks.gap = mark - (content == line.npos ? 0 : content + 1);
  }

  static constexpr std::uint32_t none = UINT32_MAX;

  const SourceTree& written_;
  CommentedText out_;
  std::uint32_t before_ = none;  ///< the value before
};

}  // namespace

bool Remarks::has_comment_above() const {
  return std::any_of(above.begin(), above.end(), [](const LineAbove& line) { return !line.text.empty(); });
}

std::optional<CommentedText> comments_of(const SourceTree& written) { return Gatherer(written).all(); }

std::vector<std::string> comment_texts(std::string_view text) {
  std::vector<std::string> texts;
  const Reading<yaml::Tree> tree = yaml::parse(text);
  const auto comments = tree.value ? comments_of({text, *tree.value}) : std::nullopt;
  if (!comments) return texts;
  const auto add = [&](const std::vector<LineAbove>& lines) {
    for (const LineAbove& line : lines) {
      if (!line.text.empty()) texts.push_back(line.text);
    }
  };
  for (const Remarks& remarks : comments->of_node) {
    add(remarks.above);
    if (!remarks.behind.empty()) texts.push_back(remarks.behind);
  }
  add(comments->at_end);
  return texts;
}

}  // namespace rehab::edit
