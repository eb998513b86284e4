#include "render/test_strength.hpp"

#include <fmt/format.h>

#include <array>

#include "domain/safe_text.hpp"
#include "render/where.hpp"

namespace rehab {
namespace {

struct Count {
  int touched = 0;
  int all = 0;
};

std::array<Count, cases::touch_count> counted(const cases::Coverage& coverage) {
  std::array<Count, cases::touch_count> counts{};
  for (const auto& mark : coverage.marks()) {
    Count& count = counts[static_cast<std::size_t>(mark.touch)];
    ++count.all;
    count.touched += mark.touched ? 1 : 0;
  }
  return counts;
}

constexpr std::array<std::string_view, cases::touch_count> touch_names = {
    "rule never fires", "rule never decides", "step never prescribed",
    "gate never holds", "gate never opens",   "during rule never fires",
    "boundary"};

}  // namespace

Percent coverage_share(const cases::Coverage& coverage) {
  Count sum;
  for (const Count& count : counted(coverage)) sum = {sum.touched + count.touched, sum.all + count.all};
  return sum.all == 0 ? percent(100) : Percent{sum.touched * 10'000 / sum.all};
}

std::string coverage_sum(const Plan& plan, const cases::Coverage& coverage) {
  constexpr std::array<std::string_view, cases::touch_count> names = {"rules fire", "decide",       "steps",     "gates hold",
                                                                      "gates open", "during rules", "boundaries"};
  std::string out = "coverage of " + safe_text(plan.name) + ":";
  const auto counts = counted(coverage);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i].all > 0) out += fmt::format(" {} {}/{},", names[i], counts[i].touched, counts[i].all);
  }
  return out + fmt::format(" in all {}\n", to_string(coverage_share(coverage)));
}

std::string coverage_gaps(const cases::Coverage& coverage, std::span<const Source> sources) {
  const Where where(sources);
  std::string out;
  for (const auto& mark : coverage.marks()) {
    if (mark.touched) continue;
    out +=
        fmt::format("{}: {}: {}\n", where(mark.place), touch_names[static_cast<std::size_t>(mark.touch)], safe_text(mark.what));
  }
  return out;
}

std::string mutation_text(const Plan& plan, const cases::Mutation& mutation, std::span<const Source> sources) {
  constexpr std::array<std::string_view, 3> leanings = {"looser", "other", "stricter"};
  const Where where(sources);
  std::string out;
  for (const auto& mutant : mutation.left) {
    out += fmt::format("{}: {}: {}\n", where(mutant.place), leanings[static_cast<std::size_t>(mutant.leaning)],
                       safe_text(mutant.what));
  }
  return out + fmt::format("mutation of {}: {} of {} changes noticed, {} left; {} more mean the same\n", safe_text(plan.name),
                           mutation.noticed, mutation.mutants, mutation.left.size(), mutation.same);
}

}  // namespace rehab
