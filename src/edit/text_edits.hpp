// Small changes to a text, gathered first and applied together; every byte that no change names stays.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "edit/entry_text.hpp"

namespace rehab::edit {

class TextEdits {
 public:
  explicit TextEdits(std::string_view text) : text_(text) {}

  /// `size` bytes from `at` on become `with`.
  void replace(std::size_t at, std::size_t size, std::string with);
  void insert(std::size_t at, std::string with) { replace(at, 0, std::move(with)); }

  /// Lines before the line that begins at `at`, or after the last one, with the line ends that the text has there.
  void insert_lines(std::size_t at, const Lines& lines);

  /// Changes at one place come in the order in which they were made.
  std::string apply() const;

 private:
  struct Edit {
    std::size_t at = 0;
    std::size_t size = 0;
    std::string with;
    bool lines = false;
  };
  std::string_view newline_before(std::size_t at) const;

  std::string_view text_;
  std::vector<Edit> edits_;
};

}  // namespace rehab::edit
