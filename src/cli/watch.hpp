// Long work under the eyes of a person: a line that tells how far it is, and an end at Ctrl-C with what is known by then.
#pragma once

#include <mutex>
#include <string_view>

#include "cli/progress_line.hpp"
#include "files/interrupt.hpp"
#include "search/progress.hpp"

namespace rehab::cli {

class SearchWatch {
 public:
  /// For a search. The watch must outlive it.
  Watcher searching();
  /// For `done` of `all` pieces of work, `what` in words; false once it is to end. Safe to call from several threads.
  bool goes_on(std::size_t done, std::size_t all, std::string_view what);

 private:
  ProgressLine line_;
  files::FirstInterrupt interrupt_;
  std::mutex showing_;
};

}  // namespace rehab::cli
