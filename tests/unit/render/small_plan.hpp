// A plan of four steps and an invented athlete, small enough that a whole sheet of it is read at a glance.
#pragma once

#include <string_view>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab::test {

/// jog-easy, run-10, run-20 | run-fast; starts at run-10, on day 5 with a normal walk.
Plan small_plan();

/// Observations of the small plan, by index.
enum Observed { pain, fatigue, walk, morning, red_flag };

/// Hurt on 2024-03-01, best times over 10 and 20 m; nothing logged.
Athlete newcomer();

Day on(std::string_view day);
Entry check_in(std::string_view day, std::vector<Answer> answers);
/// A session of one line; `exercise` by its id, `dose` as written.
Entry session(std::string_view day, std::string_view exercise, std::string_view dose, std::vector<Answer> felt);
/// With one entry more.
Athlete with(Athlete athlete, Entry entry);
Entry word(std::string_view day, CoachSays says, std::string_view reason);

/// A physio's limits for an entry.
LimitsChange limits_of(std::optional<Percent> intensity, std::optional<Distance> distance);

/// The newcomer after a walk looked at and a clean first session on 2024-03-06.
Athlete beginner();

}  // namespace rehab::test
