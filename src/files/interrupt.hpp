// Ctrl-C during long work: the first is remembered, so that what is known so far can be told; the second ends the program.
#pragma once

#include <csignal>

namespace rehab::files {

class FirstInterrupt {
 public:
  FirstInterrupt();
  ~FirstInterrupt();
  FirstInterrupt(const FirstInterrupt&) = delete;
  FirstInterrupt& operator=(const FirstInterrupt&) = delete;

  /// Whether it came while one of these lives.
  static bool came();

 private:
  struct sigaction before_ {};
};

}  // namespace rehab::files
