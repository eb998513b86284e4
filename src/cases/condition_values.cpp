#include "cases/condition_values.hpp"

#include <algorithm>

namespace rehab::cases {

std::int64_t unit_of(Key key) {
  if (is_observation(key)) return 1;
  const FactType type = info(static_cast<Fact>(key)).type;
  switch (type) {
    case FactType::percent: return percent(1).hundredths;
    case FactType::distance: return metres(1).tenths_mm;
    case FactType::time: return 60'000;  // a minute
    case FactType::count:
    case FactType::yes_no:
    case FactType::stage:
    case FactType::decision: break;
  }
  return 1;
}

std::vector<Interval> accepted(const Plan& plan, const Condition& condition) {
  const Interval range = domain_of(plan, condition.key).values;
  std::vector<Interval> parts;
  for (Interval part : condition.any) {
    part = {std::max(part.least, range.least), std::min(part.most, range.most)};
    if (part.least <= part.most) parts.push_back(part);
  }
  std::sort(parts.begin(), parts.end(), [](const Interval& a, const Interval& b) { return a.least < b.least; });
  std::vector<Interval> apart;
  for (const Interval& part : parts) {
    const bool touches = !apart.empty() && part.least - 1 <= apart.back().most;
    if (touches)
      apart.back().most = std::max(apart.back().most, part.most);
    else
      apart.push_back(part);
  }
  return apart;
}

bool same_meaning(const Plan& plan, const Test& a, const Test& b) {
  return std::equal(a.any.begin(), a.any.end(), b.any.begin(), b.any.end(), [&](const Alternative& x, const Alternative& y) {
    return std::equal(x.begin(), x.end(), y.begin(), y.end(), [&](const Condition& c, const Condition& d) {
      return c.key == d.key && c.or_unknown == d.or_unknown && accepted(plan, c) == accepted(plan, d);
    });
  });
}

}  // namespace rehab::cases
