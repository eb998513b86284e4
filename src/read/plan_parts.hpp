// What the parts of a plan have in common: texts, citations, lines of work, names that must be known and ids that must be new.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/decoded_values.hpp"
#include "read/diagnostics.hpp"
#include "read/traverse.hpp"
#include "read/wording.hpp"
#include "rehab/plan.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// Ids of one sort, each of which may stand once.
class Ids {
 public:
  /// `sort` with its article: `a step`.
  explicit Ids(std::string_view sort) : sort_(sort) {}

  /// An error where the id is there already.
  void add(yaml::Cursor id, Diagnostics& diagnostics);

 private:
  std::string_view sort_;
  std::vector<yaml::Cursor> seen_;
};

/// Whether the names of a sort could all be read. Where they could not, a name that is not among them is no error.
struct Known {
  bool sources = false;
  bool observations = false;
  bool exercises = false;
  bool steps = false;
};

/// What is done in the rests of a line is an exercise of the plan, and no run unless the line is one.
void judge_rest_exercise(yaml::Cursor dose, const Work& line, const Plan& plan, Diagnostics& diagnostics);

/// Of a run's dose that states neither.
void report_missing_amount(yaml::Cursor node, const Dose& dose, Diagnostics& diagnostics);

/// A value whose text the schema found to be one.
template <class T>
T valid(Parsed<T> value) {
  return std::get<T>(std::move(value));
}

class PlanParts {
 public:
  PlanParts(Plan& into, Diagnostics& gathered, const DecodedValues& decoded)
      : plan(into), diagnostics(gathered), decoded_(decoded) {}

  /// The value behind a key, where it is there and nothing is wrong with it.
  std::optional<yaml::Cursor> value(yaml::Cursor map, std::string_view key) const;
  std::string text(yaml::Cursor map, std::string_view key) const;
  std::vector<Citation> from(yaml::Cursor map, std::string_view key = "from");

  /// The warnings that an item allows.
  void allow(yaml::Cursor map, Place of);

  std::vector<Work> work(yaml::Cursor list);
  /// The same, with an error for every run: no cap and no rise would be about it.
  std::vector<Work> drills(yaml::Cursor list);
  /// Every exercise and dose of a map.
  void add_work(yaml::Cursor map, std::vector<Work>& lines);
  void add_repeated(yaml::Cursor map, yaml::Cursor times, int turns, std::vector<Work>& lines);

  std::optional<int> step(yaml::Cursor name);
  /// The step of that name, or the first of the stage of that name.
  std::optional<int> step_or_first_of(yaml::Cursor node, std::string_view name);

  Plan& plan;
  Diagnostics& diagnostics;
  Known known;

 private:
  template <class T>
  std::optional<int> resolve(yaml::Cursor node, std::string_view name, const std::vector<T>& items, bool all_known,
                             std::string_view sort);
  std::optional<Citation> citation(yaml::Cursor node);

  const DecodedValues& decoded_;
};

}  // namespace rehab::reading
