// Answers from a person: whole lines from a terminal or a pipe, single keys from a terminal.
#pragma once

#include <termios.h>

#include <array>
#include <chrono>
#include <csignal>
#include <optional>
#include <string>
#include <variant>

namespace rehab::files {

/// Why there is no answer.
enum class NoInput : std::uint8_t {
  over,         ///< the input has ended
  interrupted,  ///< Ctrl-C, a hang-up or the like
  waited,       ///< nobody pressed a key in time
};

/// While it lives, a terminal gives single keys unseen, and a signal that would end the program becomes an answer instead, so
/// that what is begun is finished. Ctrl-Z is off: it would leave the shell a terminal that shows nothing.
class Keyboard {
 public:
  Keyboard();
  ~Keyboard();
  Keyboard(const Keyboard&) = delete;
  Keyboard& operator=(const Keyboard&) = delete;

  /// Somebody sits there: standard input and standard error are a terminal.
  bool is_terminal() const { return cooked_.has_value(); }

  /// A line without its end. On a terminal Backspace rubs out, and is the answer itself (`\x7f`) where nothing is typed yet.
  std::variant<std::string, NoInput> line();

  /// A key's character: `\n` for Enter, `\x1b` for any that has none (an arrow). From a terminal alone.
  std::variant<char, NoInput> key(std::optional<std::chrono::milliseconds> wait = std::nullopt);

  /// The signal that interrupted; 0: none.
  static int interrupted_by();

 private:
  std::variant<std::string, NoInput> typed_line();
  /// Waits for input, then for a byte of it.
  std::variant<char, NoInput> byte(std::optional<std::chrono::milliseconds> wait);

  std::optional<termios> cooked_;
  std::array<struct sigaction, 4> before_{};  ///< by ending signal
  bool failed_ = false;  ///< reading did: what came before it is half a line, and what comes after it no answer
};

/// Ends the program by the signal that interrupted it, if one did: whoever called sees that it was not done.
void die_of_interruption();

}  // namespace rehab::files
