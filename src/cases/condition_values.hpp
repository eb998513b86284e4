// Conditions by meaning: which values they accept, of those that there are.
#pragma once

#include <vector>

#include "rehab/plan_queries.hpp"

namespace rehab::cases {

/// How far a number's neighbours are: a notch, a day, a percentage point, a metre.
std::int64_t unit_of(Key key);

/// What a condition accepts: in order, apart from each other, within the key's range. Two conditions with the same intervals and
/// the same answer to `unknown` mean the same.
std::vector<Interval> accepted(const Plan& plan, const Condition& condition);

/// Whether two tests hold for the same facts, as far as their conditions show it one by one.
bool same_meaning(const Plan& plan, const Test& a, const Test& b);

}  // namespace rehab::cases
