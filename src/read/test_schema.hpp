// What a test file may hold: the steps, rules and doses that can be expected are those of its plan.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "read/athlete_schema.hpp"
#include "read/schema.hpp"
#include "rehab/plan.hpp"

namespace rehab::reading {

/// Built once for a plan, which must outlive it. Its parts point at each other, so it stays where it is.
class TestSchema {
 public:
  /// Of cases that were written for another plan, what that one names can be expected, too: it will not come.
  explicit TestSchema(const Plan& plan, const Plan* written_for = nullptr);
  TestSchema(const TestSchema&) = delete;
  TestSchema& operator=(const TestSchema&) = delete;

  const Schema& root() const { return root_; }

  /// The schemas whose words or keys are the plan's own: what is open where no plan is given.
  const std::vector<const Schema*>& of_plan() const { return of_plan_; }

 private:
  const Schema& word(std::string_view what, std::vector<std::string_view> words);
  const Schema& name(std::string_view what, std::vector<std::string_view> names);
  const Schema& one_or_list(std::string_view what, const Schema& single);
  const Schema& lines(const Plan& plan);
  void build_expect(const Plan& plan, const Plan* written_for);
  void build_case(const Plan& plan);

  AthleteSchema athlete_;
  std::deque<std::vector<std::string_view>> words_;
  std::deque<ScalarType> scalars_;
  std::deque<Schema> schemas_;
  std::deque<std::vector<const Schema*>> choices_;
  std::vector<const Schema*> of_plan_;
  std::vector<Field> exercise_fields_, expect_fields_, felt_fields_, day_fields_, case_fields_, root_fields_;
  Schema line_, expect_, felt_, day_, days_, case_, cases_, root_;
};

}  // namespace rehab::reading
