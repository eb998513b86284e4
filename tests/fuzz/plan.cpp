// Plan files: what is accepted can be linted and asked for sessions, whatever it says; what is refused says where.
#include "fuzz/fuzz.hpp"
#include "rehab/engine.hpp"
#include "rehab/read.hpp"
#include "verify/lint.hpp"

namespace {

using namespace rehab;

constexpr Day injury = std::chrono::sys_days(std::chrono::year(2026) / 1 / 5);

/// A session done as prescribed, and nothing said of it.
Entry as_prescribed(const Plan& plan, const Prescription& prescription) {
  Entry entry;
  entry.date = *prescription.date;
  for (auto& work : work_of(plan, prescription)) entry.work.push_back({{work}, {}, {}});
  return entry;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto reading = read_plan(fuzz::text_of(data, size));
  fuzz::require_places(reading, size);
  if (!reading.value) return 0;
  const Plan& plan = *reading.value;
  for (const auto& finding : lint(plan)) fuzz::require(finding.place.offset <= size, "every finding has a place in the text");

  Profile profile;
  profile.injury.date = injury;
  State state = fresh(profile);
  Day day = injury;
  for (int session = 0; session < 8; ++session) {
    const auto next = prescribe(plan, profile, state, day);
    fuzz::require(next.date.has_value() == (next.decision != Decision::refer && next.decision != Decision::wait),
                  "a session has a date");
    if (!next.date) return 0;
    fuzz::require(*next.date >= day, "no session lies in the past");
    fuzz::require(next.step >= 0 && static_cast<std::size_t>(next.step) < plan.steps.size(), "a session is a step of the ladder");
    const Entry entry = as_prescribed(plan, next);
    if (entry.work.empty()) return 0;
    state = absorb(plan, profile, state, entry);
    day = *next.date + Days(1);
  }
  return 0;
}
