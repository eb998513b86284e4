// Appends a line to a file by files::replace: the smallest program that the fault tests can kill, starve and race.
#include <exception>

#include "files/output.hpp"
#include "files/replace.hpp"

using namespace rehab::files;

namespace {

int say(const Replaced& result) {
  if (result.outcome != Outcome::refused) {
    if (write(Stream::out, "saved\n")) return 3;
    return 0;
  }
  write(Stream::err, result.why.message + "\n");
  return result.why.exit_status();
}

}  // namespace

int main(int count, char** arguments) {
  prepare_streams();
  if (count != 3) return 2;
  const std::string line = std::string(arguments[2]) + "\n";
  try {
    return say(replace(arguments[1], [&](const std::string& old) { return old + line; }));
  } catch (const std::exception&) {
    return 3;
  }
}
