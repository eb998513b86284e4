// Times whole programs against each other: one run of each in turn, many times over, so that a noisy machine disturbs all alike.
//
//     interleave ROUNDS NAME PROGRAM [ARG…] [, NAME PROGRAM [ARG…]]…
//
// For each: the median wall time of spawn to exit, the quartiles, the fastest, the most memory; the ratio to the first program in
// the same round, its median and quartiles; CPU time, user and system. Output of the programs is thrown away; one that ends by a
// signal or with a status above 2, which `rehab` has for bad input, ends the run.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Program {
  std::string name;
  std::vector<char*> arguments;  ///< ends with a null
  std::vector<double> wall_ms;   ///< by round
  std::vector<double> cpu_ms;
  long peak_kib = 0;
};

[[noreturn]] void fail(const std::string& message) {
  std::fprintf(stderr, "interleave: %s\n", message.c_str());
  std::exit(2);
}

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

std::vector<Program> programs_in(int count, char** arguments) {
  std::vector<Program> programs;
  for (int i = 0; i < count; ++i) {
    Program program{.name = arguments[i], .arguments = {}, .wall_ms = {}, .cpu_ms = {}};
    for (++i; i < count && std::string_view(arguments[i]) != ","; ++i) program.arguments.push_back(arguments[i]);
    if (program.arguments.empty()) fail("no program for " + program.name);
    program.arguments.push_back(nullptr);
    programs.push_back(std::move(program));
  }
  return programs;
}

void run_once(Program& program, const posix_spawn_file_actions_t& silent) {
  using Clock = std::chrono::steady_clock;
  pid_t child = 0;
  int status = 0;
  rusage used{};
  const auto before = Clock::now();
  if (posix_spawnp(&child, program.arguments[0], &silent, nullptr, program.arguments.data(), environ) != 0)
    fail("cannot start " + program.name);
  if (wait4(child, &status, 0, &used) != child) fail("lost " + program.name);
  const std::chrono::duration<double, std::milli> wall = Clock::now() - before;
  if (!WIFEXITED(status) || WEXITSTATUS(status) > 2) fail(program.name + " failed");
  program.wall_ms.push_back(wall.count());
  program.cpu_ms.push_back(milliseconds(used.ru_utime) + milliseconds(used.ru_stime));
  program.peak_kib = std::max(program.peak_kib, used.ru_maxrss);
}

/// The value below which `share` of all lie.
double quantile(std::vector<double> values, double share) {
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

std::vector<double> ratios(const Program& program, const Program& first) {
  std::vector<double> all(program.wall_ms.size());
  std::transform(program.wall_ms.begin(), program.wall_ms.end(), first.wall_ms.begin(), all.begin(), std::divides<>());
  return all;
}

void print(const Program& program, const Program& first) {
  const auto& wall = program.wall_ms;
  const auto ratio = ratios(program, first);
  std::printf("%-28s %8.3f  %7.3f-%-7.3f %8.3f  %8ld  %6.3f  %6.3f-%-6.3f  %8.3f\n", program.name.c_str(), quantile(wall, 0.5),
              quantile(wall, 0.25), quantile(wall, 0.75), quantile(wall, 0), program.peak_kib, quantile(ratio, 0.5),
              quantile(ratio, 0.25), quantile(ratio, 0.75), quantile(program.cpu_ms, 0.5));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) fail("usage: interleave ROUNDS NAME PROGRAM [ARG…] [, NAME PROGRAM [ARG…]]…");
  const int rounds = std::atoi(argv[1]);
  if (rounds < 1) fail("ROUNDS is a count");
  auto programs = programs_in(argc - 2, argv + 2);
  posix_spawn_file_actions_t silent;
  posix_spawn_file_actions_init(&silent);
  posix_spawn_file_actions_addopen(&silent, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&silent, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  for (int round = 0; round < rounds; ++round)
    for (auto& program : programs) run_once(program, silent);
  posix_spawn_file_actions_destroy(&silent);
  std::printf("%-28s %8s  %15s %8s  %8s  %6s  %13s  %8s\n", "", "wall ms", "quartiles", "fastest", "peak KiB", "ratio",
              "quartiles", "cpu ms");
  for (const auto& program : programs) print(program, programs.front());
}
