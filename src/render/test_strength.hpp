// How strong a plan's cases are: what they touch, and which changes of the plan they would not notice.
#pragma once

#include <string>

#include "cases/coverage.hpp"
#include "cases/mutation.hpp"
#include "rehab/place.hpp"

namespace rehab {

/// The share that is touched, in hundredths of a percent, rounded down.
Percent coverage_share(std::span<const cases::Mark> marks);

/// `coverage of hansen: rules 24/24 fire, ...`: one line.
std::string coverage_sum(const Plan& plan, std::span<const cases::Mark> marks);

/// What no case touches, a line each with its place in the plan.
std::string coverage_gaps(std::span<const cases::Mark> marks, std::span<const Source> sources);
/// The same as notices in the run's annotations.
std::string coverage_github(std::span<const cases::Mark> marks, std::span<const Source> sources);

/// A line of JSON (`rehab.coverage/1`): the sums and what no case touches.
std::string coverage_json(const Plan& plan, std::span<const cases::Mark> marks, std::span<const Source> sources);

/// The share of the changes that is noticed, rounded down.
Percent noticed_share(const cases::Mutation& mutation);

/// `mutation of hansen: 18 of 774 changes noticed, ...`: one line.
std::string mutation_sum(const Plan& plan, const cases::Mutation& mutation);

/// The changes that nothing notices, looser ones first, a line each with its place in the plan.
std::string mutation_text(const cases::Mutation& mutation, std::span<const Source> sources);
/// The same as warnings in the run's annotations.
std::string mutation_github(const cases::Mutation& mutation, std::span<const Source> sources);

/// A line of JSON (`rehab.mutation/1`): the sums and what nothing notices.
std::string mutation_json(const Plan& plan, const cases::Mutation& mutation, std::span<const Source> sources);

}  // namespace rehab
