#include "render/test_strength.hpp"

#include <fmt/format.h>

#include <array>

#include "domain/annotation.hpp"
#include "domain/json.hpp"
#include "domain/json_format.hpp"
#include "domain/safe_text.hpp"
#include "render/source_lines.hpp"

namespace rehab {
namespace {

struct TouchCount {
  int touched = 0;
  int all = 0;
};

std::array<TouchCount, cases::touch_count> counted(std::span<const cases::Mark> marks) {
  std::array<TouchCount, cases::touch_count> counts{};
  for (const auto& mark : marks) {
    TouchCount& count = counts[static_cast<std::size_t>(mark.touch)];
    ++count.all;
    count.touched += mark.touched ? 1 : 0;
  }
  return counts;
}

constexpr std::array<std::string_view, cases::touch_count> sum_names = {"rules fire", "decide",       "steps",     "gates hold",
                                                                        "gates open", "during rules", "boundaries"};

constexpr std::array<std::string_view, cases::touch_count> touch_names = {
    "rule never fires", "rule never decides",      "step in no answer", "gate never holds",
    "gate never opens", "during rule never fires", "boundary"};

constexpr std::array<std::string_view, 3> leanings = {"looser", "other", "stricter"};

void write_place(JsonWriter& json, SourceLines::LineNumber line) { json.field("file", line.name).field("line", line.number); }

}  // namespace

Percent coverage_share(std::span<const cases::Mark> marks) {
  TouchCount sum;
  for (const TouchCount& count : counted(marks)) sum = {sum.touched + count.touched, sum.all + count.all};
  return sum.all == 0 ? percent(100) : Percent{sum.touched * 10'000 / sum.all};
}

std::string coverage_sum(const Plan& plan, std::span<const cases::Mark> marks) {
  std::string out = "coverage of " + safe_text(plan.name) + ":";
  const auto counts = counted(marks);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i].all > 0) out += fmt::format(" {} {}/{},", sum_names[i], counts[i].touched, counts[i].all);
  }
  return out + fmt::format(" in all {}\n", to_string(coverage_share(marks)));
}

std::string coverage_gaps(std::span<const cases::Mark> marks, std::span<const Source> sources) {
  const SourceLines where(sources);
  std::string out;
  for (const auto& mark : marks) {
    if (mark.touched) continue;
    out +=
        fmt::format("{}: {}: {}\n", where(mark.place), touch_names[static_cast<std::size_t>(mark.touch)], safe_text(mark.what));
  }
  return out;
}

std::string coverage_github(std::span<const cases::Mark> marks, std::span<const Source> sources) {
  const SourceLines where(sources);
  std::string out;
  for (const auto& mark : marks) {
    if (mark.touched) continue;
    const auto [line, in_base] = where.annotated(mark.place);
    out += annotation_line({AnnotationLevel::notice, line.name, static_cast<std::size_t>(line.number), 0,
                            touch_names[static_cast<std::size_t>(mark.touch)], in_base + mark.what});
  }
  return out;
}

std::string coverage_json(const Plan& plan, std::span<const cases::Mark> marks, std::span<const Source> sources) {
  const SourceLines where(sources);
  std::string out;
  JsonWriter json(out);
  json.object().field("schema", json_format::coverage).field("plan", plan.name);
  json.key("share_pct").number(decimal(coverage_share(marks).hundredths, 2)).key("sums").array();
  const auto counts = counted(marks);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i].all == 0) continue;
    json.object().field("of", sum_names[i]).field("touched", counts[i].touched).field("all", counts[i].all);
    json.close();
  }
  json.close().key("untouched").array();
  for (const auto& mark : marks) {
    if (mark.touched) continue;
    json.object().field("why", touch_names[static_cast<std::size_t>(mark.touch)]).field("what", mark.what);
    write_place(json, where.line_of(mark.place));
    json.close();
  }
  json.close().close();
  return out + "\n";
}

std::string mutation_sum(const Plan& plan, const cases::Mutation& mutation) {
  return fmt::format("mutation of {}: {} of {} changes noticed, {} left; {} more mean the same\n", safe_text(plan.name),
                     mutation.noticed, mutation.mutants, mutation.left.size(), mutation.same);
}

Percent noticed_share(const cases::Mutation& mutation) {
  if (mutation.mutants == 0) return percent(100);
  return Percent{static_cast<int>(mutation.noticed * 10'000 / mutation.mutants)};
}

std::string mutation_text(const cases::Mutation& mutation, std::span<const Source> sources) {
  const SourceLines where(sources);
  std::string out;
  for (const auto& mutant : mutation.left) {
    out += fmt::format("{}: {}: {}\n", where(mutant.place), leanings[static_cast<std::size_t>(mutant.strictness)],
                       safe_text(mutant.what));
  }
  return out;
}

std::string mutation_github(const cases::Mutation& mutation, std::span<const Source> sources) {
  const SourceLines where(sources);
  std::string out;
  for (const auto& mutant : mutation.left) {
    const auto [line, in_base] = where.annotated(mutant.place);
    out += annotation_line({AnnotationLevel::warning, line.name, static_cast<std::size_t>(line.number), 0,
                            "no case notices this change", in_base + mutant.what});
  }
  return out;
}

std::string mutation_json(const Plan& plan, const cases::Mutation& mutation, std::span<const Source> sources) {
  const auto count = [](std::size_t number) { return static_cast<std::int64_t>(number); };
  const SourceLines where(sources);
  std::string out;
  JsonWriter json(out);
  json.object().field("schema", json_format::mutation).field("plan", plan.name);
  json.field("changes", count(mutation.mutants)).field("noticed", count(mutation.noticed));
  json.field("mean_the_same", count(mutation.same)).key("left").array();
  for (const auto& mutant : mutation.left) {
    json.object().field("leaning", leanings[static_cast<std::size_t>(mutant.strictness)]).field("what", mutant.what);
    write_place(json, where.line_of(mutant.place));
    json.close();
  }
  json.close().close();
  return out + "\n";
}

}  // namespace rehab
