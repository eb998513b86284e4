// What an athlete file may hold: which keys stand in a check-in and beside a line of work depends on the plan.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <span>
#include <string_view>
#include <vector>

#include "read/schema.hpp"
#include "rehab/plan.hpp"

namespace rehab::reading {

/// The keys of an entry, in the order of `AthleteSchema::entry_fields`. After them come the plan's observations; in the walk of a
/// test, behind those, what it has besides.
enum class EntryField : std::int32_t {
  date,
  check_in,
  work,
  notes,
  also,
  finished,
  coach,
  limits,
  injury,
  missed,
  plan,
  sign,
  count
};

/// The first of what a test's walk has besides.
inline std::int32_t as_prescribed_field(const Plan& plan) {
  return static_cast<std::int32_t>(EntryField::count) + static_cast<std::int32_t>(plan.observations.size());
}

/// No observation or exercise may be called by a key that stands where its own does.
bool is_key_of_log(std::string_view word);

/// The fields of a check-in are the plan's observations, then `sign`; those of a line of work its exercises, its observations,
/// `sign`, then `times`. Built once for a plan, which must outlive it. Its parts point at each other, so it stays where it is.
class AthleteSchema {
 public:
  static constexpr std::uint32_t most_entries = 20'000;

  explicit AthleteSchema(const Plan& plan);
  AthleteSchema(const AthleteSchema&) = delete;
  AthleteSchema& operator=(const AthleteSchema&) = delete;

  const Schema& root() const { return root_; }
  const Schema& check_in() const { return check_in_; }
  const Schema& line() const { return line_; }
  const Schema& entry() const { return entry_; }

  // Its parts, for other files that hold the same things.
  const Schema& log() const { return log_; }
  std::span<const Field> entry_fields() const { return entry_fields_; }
  std::span<const Field> line_fields() const { return line_fields_; }

 private:
  const Schema& answer_to(const Observation& observation);
  std::string_view words_like(const Plan& plan);
  void build_coach(const Plan& plan);
  void build_answers(const Plan& plan);
  void build_entry();

  std::deque<std::vector<std::string_view>> words_;
  std::deque<std::string> examples_;
  std::deque<ScalarType> scalars_;
  std::deque<Schema> answers_;
  std::vector<Field> check_in_fields_, line_fields_, entry_fields_;
  ScalarType says_scalar_;
  std::vector<Field> coach_fields_;
  Schema says_, coach_, check_in_, line_, work_, entry_, log_, root_;
  std::vector<Field> root_fields_;
};

std::span<const Field> who_fields();
const Schema& injury_schema();
const Schema& target_schema();

}  // namespace rehab::reading
