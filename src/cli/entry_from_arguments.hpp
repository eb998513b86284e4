// An entry from the arguments of the command line or from standard input. It is read by the reader of athlete files itself, so
// that there is one grammar; an error names the argument that it is about.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/place.hpp"
#include "rehab/plan.hpp"

namespace rehab::cli {

/// Lines of YAML, each with the argument that it comes from: `--pain 11`.
class EntryBuilder {
 public:
  /// `KEY: "VALUE"` at a column; the value is quoted, so that it is what it is.
  void pair(int column, std::string_view key, std::string_view value, std::string origin);
  /// The same as the first pair of a list's item.
  void item_pair(int column, std::string_view key, std::string_view value, std::string origin);
  /// An item that is a value.
  void item(int column, std::string_view value, std::string origin);
  /// `KEY:` with what follows below it.
  void opening(int column, std::string_view key, std::string origin);

  /// The entry, or one line for each thing that is wrong with it.
  std::variant<Entry, std::vector<std::string>> read(const Plan& plan, const Profile& profile, Day today) const;

 private:
  void line(int column, std::string text, std::string origin);
  std::string error(const Diagnostic& diagnostic, std::size_t head) const;

  std::string text_;
  struct WorkArgument {
    std::size_t end;
    std::string origin;
  };
  std::vector<WorkArgument> lines_;
};

/// An entry as YAML: an item of a list, as `next --format yaml` prints it, or a map. Errors have their places in `source`.
struct WrittenEntry {
  std::optional<Entry> entry;
  std::vector<Diagnostic> errors;
  Source source;
};
WrittenEntry read_entry(std::string_view text, std::string name, const Plan& plan, const Profile& profile, Day today);

}  // namespace rehab::cli
