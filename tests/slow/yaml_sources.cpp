// Compares the plain source with yaml-cpp on every text up to a length, in every place that differs, and on random ones.
//
//   rehab_yaml_sources [LENGTH [RANDOM]]     6 characters and a million random texts, where nothing is said
#include <cstdio>
#include <cstdlib>
#include <string>

#include "rehab/builtin.hpp"
#include "unit/yaml/recorder.hpp"
#include "unit/yaml/texts.hpp"

namespace {

using namespace rehab;
using namespace rehab::yaml::testing;

struct Tally {
  long texts = 0;
  long read = 0;
  long differ = 0;

  void operator()(const std::string& text) {
    ++texts;
    const Agreement agreement = compare_sources(text);
    if (agreement == Agreement::same) ++read;
    if (agreement == Agreement::differs && ++differ <= 10) std::printf("%s\n", difference(text).c_str());
  }
};

constexpr std::string_view signs = "a: \n-[]{},\"#'";
constexpr std::string_view rare = "a: \n-.?&*!|>%@~\t\r<`\\";

struct Setting {
  std::string_view alphabet, before, after;
  int shorter;  ///< than the longest, so that each takes about as long
};

constexpr Setting settings[] = {
    {signs, "", "", 0},
    {signs, "a:", "", 1},
    {signs, "- ", "\n", 1},
    {signs, "a: [b, ", " c]\n", 1},
    {signs, "a: {b: ", " }\n", 1},
    {signs, "a:\n  b: c\n", "d: e\n", 1},
    {signs, "- a:\n", "  - b\n", 1},
    {signs, "a: [{b: c}, ", "]  # d\n", 1},
    {signs, "a:\n- b\n", "", 1},
    {"a: \n-#", "", "", -3},
    {"a: \n-#", "a:\n  - b\n", "", -2},
    {"a: \n-\"", "- a: \"", "", -1},
    {"a: \n-\r", "- a\n", "\r\n", -1},
    {"a: \n-\r", "\xef\xbb\xbf", "", -1},
    {rare, "", "", 1},
    {rare, "a: ", "", 2},
    {rare, "a: [", "]\n", 2},
    {rare, "a: {b", "}\n", 2},
    {rare, "- b", "\n", 2},
    {"~:nul \n,#", "a:", ": b\n", 0},
    {"~: ,#}n", "a: {", " null}\n", 0},
};

}  // namespace

int main(int count, char** words) {
  const int longest = count > 1 ? std::atoi(words[1]) : 6;
  const long randoms = count > 2 ? std::atol(words[2]) : 1'000'000;
  Tally tally;
  for (const Setting& setting : settings)
    every_text(setting.alphabet, static_cast<std::size_t>(longest - setting.shorter), setting.before, setting.after,
               [&](const std::string& text) { tally(text); });
  std::printf("%ld short texts, %ld read by both, %ld differ\n", tally.texts, tally.read, tally.differ);

  Tally chance;
  test::Random random(20120310);
  for (long i = 0; i < randoms; ++i) {
    const std::string text = random_text(random);
    chance(text);
    chance(mutant(text, random));
  }
  for (const BuiltIn& plan : built_in_plans())
    for (long i = 0; i < randoms / 500; ++i) chance(mutant(std::string(plan.text), random));
  std::printf("%ld random texts, %ld read by both, %ld differ\n", chance.texts, chance.read, chance.differ);
  return tally.differ + chance.differ == 0 ? 0 : 1;
}
