#include "files/interrupt.hpp"

namespace rehab::files {
namespace {

// A signal can tell the program nothing but through a global.
volatile std::sig_atomic_t interrupted = 0;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

extern "C" void note_interrupt(int) { interrupted = 1; }

}  // namespace

FirstInterrupt::FirstInterrupt() {
  interrupted = 0;
  struct sigaction once {};
  once.sa_handler = note_interrupt;
  once.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
  sigemptyset(&once.sa_mask);
  ::sigaction(SIGINT, nullptr, &before_);
  if (before_.sa_handler != SIG_IGN) ::sigaction(SIGINT, &once, nullptr);  // a job in the background ignores it
}

FirstInterrupt::~FirstInterrupt() { ::sigaction(SIGINT, &before_, nullptr); }

bool FirstInterrupt::came() { return interrupted != 0; }

}  // namespace rehab::files
