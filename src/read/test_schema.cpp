// What a test file may hold, as tables.
#include "read/test_schema.hpp"

#include <algorithm>
#include <array>

#include "read/date_hints.hpp"
#include "read/wording.hpp"
#include "rehab/day.hpp"

namespace rehab::reading {
namespace {

using enum Presence;

ParsedScalar read_day(std::string_view text) {
  if (text == "none" || parse_day(text)) return 0;
  const std::string meant = dates_meant(text);
  return NotationError{0, "not a date",
                       (meant.empty() ? "" : "did you mean " + meant + "? ") + "a date like 2012-03-10, or none"};
}

ParsedScalar read_cap(std::string_view text) { return text == "none" ? ParsedScalar(0) : parse_scalar(percent_scalar, text); }

constexpr std::array<std::string_view, 1> test_kinds{"test/1"};

constexpr ScalarType version_scalar{.kind = ScalarKind::word, .what = "a kind of file", .words = test_kinds};

/// Work is a map, as beside a step: `jog: 3 x 60 s` in quotes is one text to YAML.
ParsedScalar read_no_work(std::string_view text) {
  if (text == "none") return 0;
  const bool line = text.find(": ") != std::string_view::npos;
  return NotationError{
      0, in_quotes(text) + " is no line of work",
      line ? "write it in braces: {" + std::string(text) + "}" : "write {EXERCISE: DOSE}, a list of them, or none"};
}
constexpr ScalarType no_work_scalar{.kind = ScalarKind::notation, .what = "none", .pattern = "^none$", .read = read_no_work};
constexpr ScalarType count_scalar{
    .kind = ScalarKind::count, .json = JsonType::integer, .what = "a whole number", .least = 0, .most = 1'000'000};
constexpr ScalarType day_scalar{.kind = ScalarKind::notation,
                                .what = "a date like 2012-03-10, or none",
                                .pattern = "^((19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|none)$",
                                .read = read_day};
constexpr ScalarType cap_scalar{.kind = ScalarKind::notation,
                                .what = "a percentage like 60%, or none",
                                .pattern = "^((0|[1-9][0-9]*)(\\.[0-9]+)? *%|none)$",
                                .read = read_cap};

constexpr Schema version = scalar_schema(version_scalar);
constexpr Schema no_work = scalar_schema(no_work_scalar);
constexpr Schema count = scalar_schema(count_scalar);
constexpr Schema day = scalar_schema(day_scalar);
constexpr Schema cap = scalar_schema(cap_scalar);

/// The names of parts, as of both plans' rules, each once.
class PlanNames {
 public:
  PlanNames(const Plan& plan, const Plan* written_for) : plan_(plan), written_for_(written_for) {}

  template <class Part>
  std::vector<std::string_view> of(std::vector<Part> Plan::*parts, std::vector<std::string_view> others = {}) const {
    add((plan_.*parts), others);
    if (written_for_ != nullptr) add((written_for_->*parts), others);
    return others;
  }
  /// What can hold an athlete: a stage's gate, a cut, or the rule whose complaint stands.
  std::vector<std::string_view> of_gates() const { return of(&Plan::rules, of(&Plan::stages, {"none", "cut"})); }

 private:
  template <class Part>
  static void add(const std::vector<Part>& parts, std::vector<std::string_view>& names) {
    for (const Part& part : parts) {
      if (std::find(names.begin(), names.end(), part.id) == names.end()) names.emplace_back(part.id);
    }
  }

  const Plan& plan_;
  const Plan* written_for_;
};

}  // namespace

TestSchema::TestSchema(const Plan& plan, const Plan* written_for) : athlete_(plan) {
  of_plan_ = {&athlete_.check_in(), &athlete_.line(), &athlete_.entry(), &line_, &felt_, &day_};
  build_expect(plan, written_for);
  build_case(plan);
  root_fields_ = {
      {"rehab", &version, required, "test/1"},
      {"plan", &free_text_schema, optional, "a built-in plan, or a path relative to this file; hansen without it"},
      {"cases", &cases_, required, "what is to be prescribed when"},
  };
  root_ = map_schema("a test file", root_fields_);
}

const Schema& TestSchema::word(std::string_view what, std::vector<std::string_view> words) {
  ScalarType scalar{.kind = ScalarKind::word, .what = what};
  scalar.words = words_.emplace_back(std::move(words));
  return schemas_.emplace_back(scalar_schema(scalars_.emplace_back(scalar)));
}

/// Of a part of the plan.
const Schema& TestSchema::name(std::string_view what, std::vector<std::string_view> names) {
  const Schema& schema = word(what, std::move(names));
  of_plan_.push_back(&schema);
  return schema;
}

const Schema& TestSchema::one_or_list(std::string_view what, const Schema& single) {
  const Schema& many = schemas_.emplace_back(list_schema(what, single, 256));
  return schemas_.emplace_back(either_schema(what, choices_.emplace_back(std::vector<const Schema*>{&single, &many})));
}

/// `{acceleration: 3 x 10 m @ 50%}`, a list of such, or none.
const Schema& TestSchema::lines(const Plan& plan) {
  for (const Exercise& exercise : plan.exercises) exercise_fields_.push_back({exercise.id, &dose_schema, one, exercise.title});
  line_ = map_schema("a line of work", exercise_fields_);
  line_.one_of = "exercise";
  const Schema& many = schemas_.emplace_back(list_schema("a list of work lines", line_, 256));
  return schemas_.emplace_back(either_schema("a line of work, a list of them, or none",
                                             choices_.emplace_back(std::vector<const Schema*>{&line_, &many, &no_work})));
}

/// One field for each Aspect.
void TestSchema::build_expect(const Plan& plan, const Plan* written_for) {
  const PlanNames names(plan, written_for);
  const Schema& work = lines(plan);
  const Schema& rules = one_or_list("a rule, or a list of them", name("a rule", names.of(&Plan::rules)));
  const Schema& fired = one_or_list("a rule, a list of them, or none", name("a rule", names.of(&Plan::rules, {"none"})));
  expect_fields_ = {
      {"decision", &word("a decision", words_of(plan, Fact::decision)), some,
       "start, progress, repeat, regress, restart, refer or wait"},
      {"date", &day, some, "the day of the session, or none"},
      {"day", &count, some, "days since the injury"},
      {"session", &count, some, "which session it is, from 1"},
      {"complete", &yes_no_schema, some, "whether the last step is done"},
      {"resume", &yes_no_schema, some, "whether a session is under way"},
      {"stage", &name("a stage", names.of(&Plan::stages, {"none"})), some, "the stage, or none"},
      {"step", &name("a step", names.of(&Plan::steps, {"none"})), some, "the step, or none"},
      {"cap", &cap, some, "the day's highest intensity, or none"},
      {"dose", &work, some, "the step's lines as prescribed"},
      {"work", &work, some, "all lines as prescribed, drills too"},
      {"metres", &distance_or_zero_schema, some, "run metres in all"},
      {"gate", &name("a gate", names.of_gates()), some, "what holds her: a stage, cut, the rule of a complaint, or none"},
      {"missing", &one_or_list("what a gate lacks, or a list of it", free_text_schema), some,
       "what the gate lacks, like `stride even`"},
      {"because", &fired, some, "rules that must have fired, among others; or none"},
      {"not_because", &rules, some, "rules that must not have fired"},
      {"rest", &one_or_list("a day of rest, a list of them, or none", day), some, "the days of rest before the session"},
      {"during", &one_or_list("a during rule, a list of them, or none", name("a during rule", names.of(&Plan::during, {"none"}))),
       some, "of a session under way: the during rules that fired"},
      {"left", &work, some, "of a session under way: what is left of it"},
      {"warnings", &count, some, "how many warnings stand on the sheet"},
  };
  expect_ = map_schema("what is expected", expect_fields_);
}

void TestSchema::build_case(const Plan& plan) {
  for (const Field& field : athlete_.line_fields()) {
    if (plan.find_observation(field.key) || field.key == "sign") felt_fields_.push_back(field);
  }
  felt_ = map_schema("how the prescribed work felt", felt_fields_);
  day_fields_.assign(athlete_.entry_fields().begin(), athlete_.entry_fields().end());
  for (Field& field : day_fields_) {
    if (field.key == "plan") field = {"plan", nullptr, Presence::elsewhere, "a case is walked under the plan of its file"};
  }
  const std::vector<Field> more = {
      {"as_prescribed", &felt_, optional, "the prescribed work was done, and felt so"},
      {"today", &date_schema, optional, "the day asked about; the entry's own without it"},
      {"expect", &expect_, optional, "what is to be prescribed then"},
  };
  day_fields_.insert(day_fields_.end(), more.begin(), more.end());
  day_ = map_schema("a day of a case", day_fields_);
  days_ = list_schema("a list of days", day_, 2000);
  case_fields_ = {
      {"case", &free_text_schema, required, "what it shows"},
      {"athlete", &free_text_schema, optional, "an athlete file, relative to this one; or its keys here"},
  };
  for (Field field : who_fields()) {
    field.presence = optional;
    case_fields_.push_back(field);
  }
  case_fields_.insert(case_fields_.end(), {
                                              {"injury", &injury_schema(), optional, "what happened"},
                                              {"target", &target_schema(), optional, "never speeds anything up"},
                                              {"log", &athlete_.log(), optional, "entries as in an athlete file"},
                                              {"days", &days_, optional, "a walk: entries, each with what is expected after it"},
                                              {"today", &date_schema, optional, "the day asked about; the clock is never read"},
                                              {"expect", &expect_, optional, "what is to be prescribed then"},
                                          });
  case_ = map_schema("a case", case_fields_);
  cases_ = list_schema("a list of cases", case_, 10'000);
}

}  // namespace rehab::reading
