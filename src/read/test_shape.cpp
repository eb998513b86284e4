// What a test file may hold, as tables.
#include "read/test_shape.hpp"

#include <algorithm>
#include <array>

#include "rehab/day.hpp"

namespace rehab::reading {
namespace {

using enum Presence;

Said read_day(std::string_view text) {
  if (text == "none" || parse_day(text)) return 0;
  return NotationError{0, "not a date", "a date like 2012-03-10, or none"};
}

Said read_cap(std::string_view text) { return text == "none" ? Said(0) : read_leaf(percent_leaf, text); }

constexpr std::array<std::string_view, 1> kinds_of_file{"test/1"};
constexpr std::array<std::string_view, 1> nothing{"none"};

constexpr Leaf version_leaf{.kind = LeafKind::word, .what = "a kind of file", .words = kinds_of_file};
constexpr Leaf none_leaf{.kind = LeafKind::word, .what = "none", .words = nothing};
constexpr Leaf count_leaf{
    .kind = LeafKind::count, .json = JsonType::integer, .what = "a whole number", .least = 0, .most = 1'000'000};
constexpr Leaf day_leaf{.kind = LeafKind::notation,
                        .what = "a date like 2012-03-10, or none",
                        .pattern = "^((19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|none)$",
                        .read = read_day};
constexpr Leaf cap_leaf{.kind = LeafKind::notation,
                        .what = "a percentage like 60%, or none",
                        .pattern = "^((0|[1-9][0-9]*)(\\.[0-9]+)? *%|none)$",
                        .read = read_cap};

constexpr Shape version = leaf_shape(version_leaf);
constexpr Shape none = leaf_shape(none_leaf);
constexpr Shape count = leaf_shape(count_leaf);
constexpr Shape day = leaf_shape(day_leaf);
constexpr Shape cap = leaf_shape(cap_leaf);

template <class T>
std::vector<std::string_view> ids_of(const std::vector<T>& items, std::initializer_list<std::string_view> others = {}) {
  std::vector<std::string_view> ids(others);
  for (const T& item : items) ids.emplace_back(item.id);
  return ids;
}

}  // namespace

TestShape::TestShape(const Plan& plan) : athlete_(plan) {
  of_plan_ = {&athlete_.check_in(), &athlete_.line(), &line_, &felt_};
  build_expect(plan);
  build_case(plan);
  root_fields_ = {
      {"rehab", &version, required, "test/1"},
      {"plan", &free_text_shape, optional, "a built-in plan, or a path relative to this file; hansen without it"},
      {"cases", &cases_, required, "what is to be prescribed when"},
  };
  root_ = map_shape("a test file", root_fields_);
}

const Shape& TestShape::word(std::string_view what, std::vector<std::string_view> words) {
  Leaf leaf{.kind = LeafKind::word, .what = what};
  leaf.words = words_.emplace_back(std::move(words));
  return shapes_.emplace_back(leaf_shape(leaves_.emplace_back(leaf)));
}

/// Of a part of the plan.
const Shape& TestShape::name(std::string_view what, std::vector<std::string_view> names) {
  const Shape& shape = word(what, std::move(names));
  of_plan_.push_back(&shape);
  return shape;
}

const Shape& TestShape::one_or_list(std::string_view what, const Shape& single) {
  const Shape& many = shapes_.emplace_back(list_shape(what, single, 256));
  return shapes_.emplace_back(either_shape(what, choices_.emplace_back(std::vector<const Shape*>{&single, &many})));
}

/// `{acceleration: 3 x 10 m @ 50%}`, a list of such, or none.
const Shape& TestShape::lines(const Plan& plan) {
  for (const Exercise& exercise : plan.exercises) exercise_fields_.push_back({exercise.id, &dose_shape, one, exercise.title});
  line_ = map_shape("a line of work", exercise_fields_);
  line_.one_of = "exercise";
  const Shape& many = shapes_.emplace_back(list_shape("a list of work lines", line_, 256));
  return shapes_.emplace_back(either_shape("a line of work, a list of them, or none",
                                           choices_.emplace_back(std::vector<const Shape*>{&line_, &many, &none})));
}

/// One field for each Aspect.
void TestShape::build_expect(const Plan& plan) {
  const Shape& work = lines(plan);
  const Shape& rules = one_or_list("a rule, or a list of them", name("a rule", ids_of(plan.rules)));
  const Shape& fired = one_or_list("a rule, a list of them, or none", name("a rule", ids_of(plan.rules, {"none"})));
  expect_fields_ = {
      {"decision", &word("a decision", words_of(plan, Fact::decision)), some,
       "start, progress, repeat, regress, restart, refer or wait"},
      {"date", &day, some, "the day of the session, or none"},
      {"day", &count, some, "days since the injury"},
      {"session", &count, some, "which session it is, from 1"},
      {"complete", &yes_no_shape, some, "whether the last step is done"},
      {"resume", &yes_no_shape, some, "whether a session is under way"},
      {"stage", &name("a stage", ids_of(plan.stages, {"none"})), some, "the stage, or none"},
      {"step", &name("a step", ids_of(plan.steps, {"none"})), some, "the step, or none"},
      {"cap", &cap, some, "the day's highest intensity, or none"},
      {"dose", &work, some, "the step's lines as prescribed"},
      {"work", &work, some, "all lines as prescribed, drills too"},
      {"metres", &distance_or_zero_shape, some, "run metres in all"},
      {"gate", &name("a gate", ids_of(plan.stages, {"none", "cut"})), some, "what held a progress back: a stage, cut or none"},
      {"missing", &one_or_list("what a gate lacks, or a list of it", free_text_shape), some,
       "what the gate lacks, like `stride even`"},
      {"because", &fired, some, "rules that must have fired, among others; or none"},
      {"not_because", &rules, some, "rules that must not have fired"},
      {"rest", &one_or_list("a day of rest, a list of them, or none", day), some, "the days of rest before the session"},
      {"during", &one_or_list("a during rule, a list of them, or none", name("a during rule", ids_of(plan.during, {"none"}))),
       some, "of a session under way: the during rules that fired"},
      {"left", &work, some, "of a session under way: what is left of it"},
      {"warnings", &count, some, "how many warnings stand on the sheet"},
  };
  expect_ = map_shape("what is expected", expect_fields_);
}

void TestShape::build_case(const Plan& plan) {
  for (const Field& field : athlete_.line_fields()) {
    if (plan.find_observation(field.key)) felt_fields_.push_back(field);
  }
  felt_ = map_shape("how the prescribed work felt", felt_fields_);
  day_fields_.assign(athlete_.entry_fields().begin(), athlete_.entry_fields().end());
  const std::vector<Field> more = {
      {"as_prescribed", &felt_, optional, "the prescribed work was done, and felt so"},
      {"today", &date_shape, optional, "the day asked about; the entry's own without it"},
      {"expect", &expect_, optional, "what is to be prescribed then"},
  };
  day_fields_.insert(day_fields_.begin() + static_cast<std::ptrdiff_t>(EntryField::as_prescribed), more.begin(), more.end());
  day_ = map_shape("a day of a case", day_fields_);
  days_ = list_shape("a list of days", day_, 2000);
  case_fields_ = {
      {"case", &free_text_shape, required, "what it shows"},
      {"athlete", &free_text_shape, optional, "an athlete file, relative to this one; or its keys here"},
  };
  for (Field field : who_fields()) {
    field.presence = optional;
    case_fields_.push_back(field);
  }
  case_fields_.insert(case_fields_.end(), {
                                              {"injury", &injury_shape(), optional, "what happened"},
                                              {"target", &target_shape(), optional, "never speeds anything up"},
                                              {"log", &athlete_.log(), optional, "entries as in an athlete file"},
                                              {"days", &days_, optional, "a walk: entries, each with what is expected after it"},
                                              {"today", &date_shape, optional, "the day asked about; the clock is never read"},
                                              {"expect", &expect_, optional, "what is to be prescribed then"},
                                          });
  case_ = map_shape("a case", case_fields_);
  cases_ = list_shape("a list of cases", case_, 10'000);
}

}  // namespace rehab::reading
