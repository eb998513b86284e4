#include "edit/text_edits.hpp"

#include <algorithm>

namespace rehab::edit {

void TextEdits::replace(std::size_t at, std::size_t size, std::string with) {
  edits_.push_back({at, size, std::move(with), false});
}

void TextEdits::insert_lines(std::size_t at, const Lines& lines) {
  if (!lines.empty()) edits_.push_back({at, 0, joined(lines, newline_before(at)), true});
}

std::string_view TextEdits::newline_before(std::size_t at) const {
  std::size_t end = at > 0 ? text_.rfind('\n', at - 1) : text_.npos;
  if (end == text_.npos) end = text_.find('\n');
  return end != text_.npos && end > 0 && text_[end - 1] == '\r' ? "\r\n" : "\n";
}

std::string TextEdits::apply() const {
  auto edits = edits_;
  std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.at < b.at; });
  std::string result;
  std::size_t copied = 0;
  for (const Edit& edit : edits) {
    if (edit.at > copied) result.append(text_.substr(copied, edit.at - copied));
    // A last line without an end gets one when lines follow it.
    if (edit.lines && !result.empty() && result.back() != '\n') result.append(newline_before(edit.at));
    result.append(edit.with);
    copied = std::max(copied, edit.at + edit.size);
  }
  return result.append(text_.substr(copied));
}

}  // namespace rehab::edit
