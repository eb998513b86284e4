// The YAML files below a folder.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "files/failure.hpp"
#include "files/temporary.hpp"

namespace rehab::files {

inline constexpr std::size_t most_files = 100'000;

/// A folder's `.yaml` and `.yml` files, in small letters or capitals, and those of its folders, by name; hidden ones and links to
/// folders are passed over. Any other path is itself, whatever it is: reading it will tell.
std::variant<std::vector<std::string>, Failure> yaml_files(const std::string& path);

bool is_folder(const std::string& path);

/// Which file a path leads to, however it is written; nothing for standard input and for what is not there.
std::optional<Identity> file_behind(const std::string& path);

}  // namespace rehab::files
