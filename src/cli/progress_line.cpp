#include "cli/progress_line.hpp"

#include <string>

#include "files/output.hpp"

namespace rehab::cli {

ProgressLine::ProgressLine() : watched_(files::is_terminal(files::Stream::err) && files::knows_escapes()) {}

bool ProgressLine::is_due() const { return watched_ && Clock::now() >= due_; }

void ProgressLine::show(std::string_view text) {
  if (!is_due()) return;
  files::write(files::Stream::err, "\r" + std::string(text) + "\x1b[K");
  shown_ = true;
  due_ = Clock::now() + std::chrono::milliseconds(200);
}

void ProgressLine::erase() {
  if (shown_) files::write(files::Stream::err, "\r\x1b[K");
  shown_ = false;
}

}  // namespace rehab::cli
