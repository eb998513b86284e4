// A file that the program makes anew at any time, in any size: written piece by piece beside its place, and put there once it is
// whole. What somebody else wrote is never replaced.
#pragma once

#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "files/replace.hpp"

namespace rehab::files {

/// Takes the next piece of a text; 0 or an errno.
using Sink = std::function<int(std::string_view piece)>;
/// Hands all pieces to the sink, and the sink's error on.
using WritePieces = std::function<int(const Sink& sink)>;

/// Writes a new file, or replaces one that is empty or whose first line holds `mark`. `kind` is what messages call such a file.
Replaced write_generated(const std::string& path, std::string_view mark, std::string_view kind, const WritePieces& pieces);

/// A text that is put together before anybody knows what stands before it: a file without a name, gone when this is.
class Spool {
 public:
  /// Both 0 or an errno.
  int add(std::string_view piece);
  int copy_to(const Sink& sink);

 private:
  struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Closer> file_;
};

}  // namespace rehab::files
