// Files that were found in a folder, and not named: only what is of the kind looked for is meant.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "files/find_files.hpp"
#include "rehab/place.hpp"
#include "rehab/read.hpp"

namespace rehab::cli {

/// Whether a file of a folder could be one of ours. YAML of somebody else is passed over, and that is shown.
bool is_ours(const Source& found, const View& view, Console& console);

/// Whether a file of a folder is of that kind, or too broken to tell. YAML of somebody else is passed over, and that is shown.
bool is_meant(const Source& found, FileKind wanted, const View& view, Console& console);

/// Shows which folders could not be looked through; all others are answered.
Status show_unopened(const files::FoundFiles& found, const View& view, Console& console);

/// The files named, and the YAML files in the folders named.
class NamedFiles {
 public:
  /// What cannot be looked through, or holds nothing, is shown.
  Status add(const std::string& path, const View& view, Console& console);

  const std::vector<std::string>& all() const { return all_; }
  bool in_folder(const std::string& file) const { return in_folders_.contains(file); }

 private:
  std::vector<std::string> all_;
  std::set<std::string> in_folders_;
};

}  // namespace rehab::cli
