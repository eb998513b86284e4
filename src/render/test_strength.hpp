// How strong a plan's cases are: what they touch, and which changes of the plan they would not notice.
#pragma once

#include <string>

#include "cases/coverage.hpp"
#include "cases/mutation.hpp"
#include "rehab/place.hpp"

namespace rehab {

/// The share that is touched, in hundredths of a percent, rounded down.
Percent coverage_share(const cases::Coverage& coverage);

/// `coverage of hansen: rules 24/24 fire, ...`: one line.
std::string coverage_sum(const Plan& plan, const cases::Coverage& coverage);

/// What no case touches, a line each with its place in the plan.
std::string coverage_gaps(const cases::Coverage& coverage, std::span<const Source> sources);

/// A line of JSON (`rehab.coverage/1`): the sums and what no case touches.
std::string coverage_json(const Plan& plan, const cases::Coverage& coverage, std::span<const Source> sources);

/// The changes that nothing notices, looser ones first, then the sum.
std::string mutation_text(const Plan& plan, const cases::Mutation& mutation, std::span<const Source> sources);

/// The same as a line of JSON (`rehab.mutation/1`).
std::string mutation_json(const Plan& plan, const cases::Mutation& mutation, std::span<const Source> sources);

}  // namespace rehab
