// Every session that the search takes on a plan, held against what the engine makes of the same state, unfolded: all of them.
//
//   rehab_verify_steps [PLAN.yaml]     the built-in plan, where nothing is said
#include <chrono>
#include <cstdio>
#include <string>

#include "rehab/builtin.hpp"
#include "rehab/read.hpp"
#include "unit/search/engine_steps.hpp"

namespace {

using namespace rehab;
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point then) { return std::chrono::duration<double>(Clock::now() - then).count(); }

std::string text_of(const char* path) {
  std::string text;
  std::FILE* file = std::fopen(path, "rb");
  if (file == nullptr) return text;
  char buffer[1 << 16];
  while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, file)) text.append(buffer, got);
  std::fclose(file);
  return text;
}

}  // namespace

int main(int count, char** words) {
  const auto reading = read_plan(count > 1 ? text_of(words[1]) : std::string(built_in_plan("hansen")->text));
  if (!reading.value) {
    std::printf("no plan can be read there\n");
    return 2;
  }
  const Plan& plan = *reading.value;
  const auto begun = Clock::now();
  search::testing::PlainSearch by_tables(plan);
  search::Search& search = by_tables.search;
  search.run();
  std::printf("%s: %u states, searched in %.2f s\n", plan.name.c_str(), search.size(), seconds_since(begun));
  const auto compared = search::testing::compare_all_steps(plan, search);
  std::printf("%llu sessions compared with the engine: %llu differ, %llu lead to what was not reached; %.1f s\n",
              static_cast<unsigned long long>(compared.sessions), static_cast<unsigned long long>(compared.wrong),
              static_cast<unsigned long long>(compared.unreached), seconds_since(begun));
  return compared.wrong + compared.unreached == 0 ? 0 : 1;
}
