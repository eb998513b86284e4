// Options in, one command run, its output written with every write checked.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/complete.hpp"
#include "cli/console.hpp"
#include "cli/options.hpp"
#include "domain/safe_text.hpp"
#include "files/output.hpp"
#include "yaml/bounds.hpp"

namespace {

using namespace rehab;
using namespace rehab::cli;

bool all_written(Console& console) {
  if (!flush(console)) return false;
  const auto lost = files::close_output();
  if (lost) {
    console.err = failure_line("", lost->message, console.format);
    flush(console);
  }
  return !lost;
}

/// A result that could not be written was not given; but what was saved is saved, and must not be tried again.
int finish(Console& console, Status status) {
  return static_cast<int>(all_written(console) || console.saved ? status : Status::unable);
}

/// REHAB_YAML=cpp is for tests alone: any suite can run without the fast parser, which must change nothing.
void choose_yaml_parser() {
  const char* name = std::getenv("REHAB_YAML");
  if (name != nullptr && std::string_view(name) == "cpp") yaml::default_parser = yaml::ParserChoice::yaml_cpp_alone;
}

std::string line_of(const Misuse& misuse, Format format) {
  const std::string message = misuse.command + ": " + misuse.message;
  return format == Format::json ? failure_line("", message, format) : safe_text(message) + "\n";
}

int answer(const std::vector<std::string>& words) {
  Console console;
  if (words.empty()) {
    console.err = overview();
    return finish(console, Status::bad_input);
  }
  if (words[0] == "--complete") {
    console.out = completions(std::span(words).subspan(1));
    return finish(console, Status::answered);
  }
  const auto parsing = parse_arguments(words);
  if (const auto* help = std::get_if<Help>(&parsing)) {
    console.out = help->text;
    return finish(console, Status::answered);
  }
  if (const auto* misuse = std::get_if<Misuse>(&parsing)) {
    console.format = ask_for_json(words) ? Format::json : Format::text;
    console.err = line_of(*misuse, console.format);
    return finish(console, Status::bad_input);
  }
  const Status status = std::visit(
      [&](const auto& options) {
        console.format = options.format;
        return run(options, console);
      },
      std::get<Command>(parsing));
  return finish(console, status);
}

}  // namespace

int main(int count, char** arguments) {
  try {
    files::prepare_streams();
    choose_yaml_parser();
    return answer({arguments + (count > 0 ? 1 : 0), arguments + count});
  } catch (const std::bad_alloc&) {
    static_cast<void>(std::fputs("rehab: out of memory\n", stderr));
  } catch (const std::exception& fault) {  // nothing here throws but the allocator: anything else is no full machine
    static_cast<void>(std::fprintf(stderr, "rehab: a fault of the program: %s\n", fault.what()));
  }
  return static_cast<int>(Status::unable);
}
