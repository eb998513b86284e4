// What a test file may hold: the steps, rules and doses that can be expected are those of its plan.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "read/athlete_shape.hpp"
#include "read/shape.hpp"
#include "rehab/plan.hpp"

namespace rehab::reading {

/// Built once for a plan, which must outlive it. Its parts point at each other, so it stays where it is.
class TestShape {
 public:
  explicit TestShape(const Plan& plan);
  TestShape(const TestShape&) = delete;
  TestShape& operator=(const TestShape&) = delete;

  const Shape& root() const { return root_; }

  /// The shapes whose words or keys are the plan's own: what is open where no plan is given.
  const std::vector<const Shape*>& of_plan() const { return of_plan_; }

 private:
  const Shape& word(std::string_view what, std::vector<std::string_view> words);
  const Shape& name(std::string_view what, std::vector<std::string_view> names);
  const Shape& one_or_list(std::string_view what, const Shape& single);
  const Shape& lines(const Plan& plan);
  void build_expect(const Plan& plan);
  void build_case(const Plan& plan);

  AthleteShape athlete_;
  std::deque<std::vector<std::string_view>> words_;
  std::deque<Leaf> leaves_;
  std::deque<Shape> shapes_;
  std::deque<std::vector<const Shape*>> choices_;
  std::vector<const Shape*> of_plan_;
  std::vector<Field> exercise_fields_, expect_fields_, felt_fields_, day_fields_, case_fields_, root_fields_;
  Shape line_, expect_, felt_, day_, days_, case_, cases_, root_;
};

}  // namespace rehab::reading
