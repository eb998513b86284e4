// Replacing a file that a person also edits, so that whatever happens it is the old one or the new one, and no other program's
// change to it is lost. The steps: lock the directory, read, write beside, sync, compare, exchange, compare what came out, sync
// the directory.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <variant>

#include "files/failure.hpp"

namespace rehab::files {

enum class ReplaceStatus : std::uint8_t {
  saved,
  saved_but,  ///< the file is the new one, but `why` says what failed after that: the last sync, or clearing up
  refused,    ///< the file is as it was; `why` says why
};

struct Replaced {
  ReplaceStatus outcome = ReplaceStatus::refused;
  Failure why;
};

/// The file is as it was.
inline Replaced refuse(Failure why) { return {ReplaceStatus::refused, std::move(why)}; }

/// Gives the new text for the old one, or says why there is none. Called under the lock, so what it was given is what gets
/// replaced.
using ChangeText = std::function<std::variant<std::string, Failure>(const std::string& old_text)>;

/// Replaces a regular file's text. Symbolic links on the way stay; owner, mode and extended attributes stay. Refused: a file with
/// hard links, one that may not be written, one that another program changed meanwhile, a directory that stays locked.
Replaced replace(const std::string& path, const ChangeText& change);

/// Makes a new file with this text, whole or not at all; never in the place of one that is there.
Replaced create(const std::string& path, std::string_view text);

}  // namespace rehab::files
