#include "cases/actual.hpp"

#include <algorithm>

#include "rehab/plan_queries.hpp"

namespace rehab::cases {
namespace {

template <class Items, class Text>
Values texts_of(const Items& items, Text&& text) {
  Values out;
  for (const auto& item : items) out.push_back(text(item));
  if (out.empty()) out.emplace_back("none");
  return out;
}

std::string yes_no(bool yes) { return yes ? "yes" : "no"; }

Values lines(const NextSession& next, int first) {
  const std::vector<Work> work(next.work.begin() + first, next.work.end());
  return texts_of(work, [&](const Work& line) { return next.plan->exercise(line.exercise).id + ": " + to_string(line.dose); });
}

template <class Parts>
Values ids(const std::vector<int>& indices, const Parts& parts) {
  return texts_of(indices, [&](int index) { return parts[static_cast<std::size_t>(index)].id; });
}

std::string step_id(const NextSession& next) {
  const int step = next.prescription.step;
  return step < 0 ? "none" : next.plan->step(step).id;
}

bool among(const Values& all, const std::string& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

}  // namespace

std::vector<std::string> actual(const NextSession& next, Aspect aspect) {
  const Prescription& p = next.prescription;
  switch (aspect) {
    case Aspect::decision: return {std::string(to_string(p.decision))};
    case Aspect::date: return {p.date ? to_string(*p.date) : "none"};
    case Aspect::day: return {std::to_string(days_between(next.state.injury, p.date.value_or(next.today)))};
    case Aspect::session: return {std::to_string(next.state.sessions + 1)};
    case Aspect::complete: return {yes_no(p.complete)};
    case Aspect::resume: return {yes_no(next.under_way.has_value())};
    case Aspect::stage: return {p.step < 0 ? "none" : next.plan->stage_of(p.step).id};
    case Aspect::step: return {step_id(next)};
    case Aspect::cap: return {p.step < 0 || !next.plan->states_intensity ? "none" : to_string(p.cap)};
    case Aspect::dose: return lines(next, next.drills);
    case Aspect::work: return lines(next, 0);
    case Aspect::metres: return {to_string(run_metres(*next.plan, next.work, next.drills))};
    case Aspect::gate: return {next.gate ? next.gate->id : "none"};
    case Aspect::missing: return next.gate && !next.gate->missing.empty() ? next.gate->missing : Values{"none"};
    case Aspect::because:
    case Aspect::not_because: return ids(next.because, next.plan->rules);
    case Aspect::rest: return texts_of(next.rest.days, [](Day day) { return to_string(day); });
    case Aspect::during: return next.under_way ? ids(next.under_way->left.fired, next.plan->during) : Values{"none"};
    case Aspect::left: return next.under_way ? lines(next, 0) : Values{"none"};
    case Aspect::warnings: return {std::to_string(next.warnings.size())};
  }
  return {};
}

bool holds(const Expectation& expected, const NextSession& next) {
  const Values now = actual(next, expected.aspect);
  const auto fired = [&](const std::string& rule) { return among(now, rule); };
  if (expected.aspect == Aspect::because) return std::all_of(expected.values.begin(), expected.values.end(), fired);
  if (expected.aspect == Aspect::not_because) return std::none_of(expected.values.begin(), expected.values.end(), fired);
  return expected.values == now;
}

}  // namespace rehab::cases
