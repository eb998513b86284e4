// The YAML files below a folder.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "files/failure.hpp"
#include "files/temporary.hpp"

namespace rehab::files {

inline constexpr std::size_t most_files = 100'000;

struct FoundFiles {
  std::vector<std::string> names;
  std::vector<std::pair<std::string, Failure>> unopened;  ///< folders that could not be looked through, by name
};

/// A folder's `.yaml` and `.yml` files, in small letters or capitals, and those of its folders, by name; hidden ones and links to
/// folders are passed over. Any other path is itself, whatever it is: reading it will tell.
FoundFiles yaml_files(const std::string& path);

bool is_folder(const std::string& path);

/// Which file a path leads to, however it is written; nothing for standard input and for what is not there.
std::optional<Identity> file_behind(const std::string& path);

}  // namespace rehab::files
