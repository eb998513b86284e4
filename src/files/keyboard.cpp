#include "files/keyboard.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>

#include "domain/utf8.hpp"
#include "files/output.hpp"

namespace rehab::files {
namespace {

constexpr std::array ending_signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

// A signal can tell the program nothing but through a global.
volatile std::sig_atomic_t caught = 0;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

extern "C" void remember(int signal) { caught = signal; }

termios raw_of(termios mode) {
  mode.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
  mode.c_cc[VSUSP] = _POSIX_VDISABLE;
  mode.c_cc[VMIN] = 1;
  mode.c_cc[VTIME] = 0;
  return mode;
}

void set(const termios& mode) { ::tcsetattr(STDIN_FILENO, TCSADRAIN, &mode); }

enum class Waited { ready, timed_out, interrupted };

/// A signal between looking and waiting would be slept through for ever: so it looks again four times a second.
Waited wait_for_input(std::optional<std::chrono::milliseconds> wait) {
  using Clock = std::chrono::steady_clock;
  const auto until = Clock::now() + wait.value_or(std::chrono::hours(24 * 365));
  while (caught == 0) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
    if (left < 0) return Waited::timed_out;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (::poll(&input, 1, static_cast<int>(std::min<long long>(left, 250))) > 0) return Waited::ready;
  }
  return Waited::interrupted;
}

}  // namespace

Keyboard::Keyboard() {
  termios mode{};
  const bool seen = files::is_terminal(Stream::in) && files::is_terminal(Stream::err);
  if (seen && ::tcgetattr(STDIN_FILENO, &mode) == 0) cooked_ = mode;
  caught = 0;
  struct sigaction action {};
  action.sa_handler = remember;
  sigemptyset(&action.sa_mask);
  for (std::size_t i = 0; i < ending_signals.size(); ++i)  // no SA_RESTART: waiting ends
    ::sigaction(ending_signals[i], &action, &before_[i]);
  if (cooked_) set(raw_of(*cooked_));
}

Keyboard::~Keyboard() {
  if (cooked_) set(*cooked_);
  for (std::size_t i = 0; i < ending_signals.size(); ++i) ::sigaction(ending_signals[i], &before_[i], nullptr);
}

std::variant<char, NoInput> Keyboard::byte(std::optional<std::chrono::milliseconds> wait) {
  if (failed_) return NoInput::over;
  switch (wait_for_input(wait)) {
    case Waited::timed_out: return NoInput::waited;
    case Waited::interrupted: return NoInput::interrupted;
    case Waited::ready: break;
  }
  char got = 0;
  const ssize_t size = ::read(STDIN_FILENO, &got, 1);
  if (size == 1) return got;
  if (size < 0 && errno == EINTR && caught == 0) return byte(wait);
  failed_ = size < 0 && caught == 0;
  return caught != 0 ? NoInput::interrupted : NoInput::over;
}

std::variant<std::string, NoInput> Keyboard::line() {
  if (cooked_) return typed_line();
  std::string text;
  std::optional<NoInput> silence;
  while (true) {
    const auto next = byte(std::nullopt);
    if (const auto* why = std::get_if<NoInput>(&next)) {
      silence = *why;
      break;
    }
    if (std::get<char>(next) == '\n') break;
    text += std::get<char>(next);
  }
  if (silence && (text.empty() || failed_ || *silence == NoInput::interrupted)) return *silence;
  if (text.ends_with('\r')) text.pop_back();
  return text;
}

/// Keys one by one, shown as they are typed. Keys that are no characters do nothing.
std::variant<std::string, NoInput> Keyboard::typed_line() {
  constexpr char erase_all = '\x15';  // Ctrl-U
  std::string text;
  const auto rub_out = [&] {
    std::size_t last = text.size() - 1;
    while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80) --last;
    for (int column = display_width(utf8_at(text, last).code); column > 0; --column) write(Stream::err, "\b \b");
    text.resize(last);
  };
  while (true) {
    const auto pressed = key();
    const auto* c = std::get_if<char>(&pressed);
    if (c == nullptr) return std::get<NoInput>(pressed);
    if (*c == '\n') break;
    const bool erases = *c == '\x7f' || *c == '\b';
    if (erases && text.empty()) return std::string("\x7f");
    if (erases) rub_out();
    while (*c == erase_all && !text.empty()) rub_out();
    if (erases || static_cast<unsigned char>(*c) < ' ') continue;
    text += *c;
    write(Stream::err, std::string_view(c, 1));
  }
  write(Stream::err, "\n");
  return text;
}

std::variant<char, NoInput> Keyboard::key(std::optional<std::chrono::milliseconds> wait) {
  constexpr char escape = '\x1b';
  constexpr char end_of_input = '\x04';  // Ctrl-D
  const auto pressed = byte(wait);
  const auto* key = std::get_if<char>(&pressed);
  if (key == nullptr) return pressed;
  if (*key == end_of_input) return NoInput::over;
  // An arrow is several bytes, which are not several answers.
  while (*key == escape && std::holds_alternative<char>(byte(std::chrono::milliseconds(0)))) {
  }
  return *key == '\r' ? '\n' : *key;
}

int Keyboard::interrupted_by() { return caught; }

void die_of_interruption() {
  if (caught == 0) return;
  std::signal(caught, SIG_DFL);
  std::raise(caught);
}

}  // namespace rehab::files
