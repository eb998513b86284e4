// Options in, one command run, its output written with every write checked.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/options.hpp"
#include "domain/safe_text.hpp"
#include "files/output.hpp"
#include "yaml/bounds.hpp"

namespace {

using namespace rehab;
using namespace rehab::cli;

/// A result that could not be written was not given.
int finish(Console& console, Status status) {
  if (!flush(console)) return static_cast<int>(Status::unable);
  if (const auto lost = files::close_output()) {
    console.err = "rehab: " + safe_text(lost->message) + "\n";
    flush(console);
    return static_cast<int>(Status::unable);
  }
  return static_cast<int>(status);
}

/// REHAB_YAML=cpp is for tests alone: any suite can run without the fast parser, which must change nothing.
void choose_yaml_parser() {
  const char* name = std::getenv("REHAB_YAML");
  if (name != nullptr && std::string_view(name) == "cpp") yaml::default_parser = yaml::ParserChoice::yaml_cpp_alone;
}

int print(const Usage& usage) {
  Console console;
  (usage.status == 0 ? console.out : console.err) = usage.text;
  return finish(console, static_cast<Status>(usage.status));
}

int answer(const std::vector<std::string>& words) {
  const auto parsed = parse_arguments(words);
  if (const auto* usage = std::get_if<Usage>(&parsed)) return print(*usage);
  Console console;
  const Status status = std::visit([&](const auto& options) { return run(options, console); }, std::get<Command>(parsed));
  return finish(console, status);
}

}  // namespace

int main(int count, char** arguments) {
  try {
    files::prepare_streams();
    choose_yaml_parser();
    return answer({arguments + (count > 0 ? 1 : 0), arguments + count});
  } catch (...) {  // nothing here throws but the allocator
    static_cast<void>(std::fputs("rehab: out of memory\n", stderr));
    return static_cast<int>(Status::unable);
  }
}
