// A line on the terminal that tells how far long work is: not before a second has passed, overwritten, and erased at the end.
#pragma once

#include <chrono>
#include <string_view>

namespace rehab::cli {

class ProgressLine {
 public:
  /// Shows nothing where standard error is no terminal that goes back on a line.
  ProgressLine();
  ~ProgressLine() { erase(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// Whether to show something now: a few times a second.
  bool is_due() const;
  void show(std::string_view text);
  void erase();

 private:
  using Clock = std::chrono::steady_clock;
  bool watched_;
  bool shown_ = false;
  Clock::time_point due_ = Clock::now() + std::chrono::seconds(1);
};

}  // namespace rehab::cli
