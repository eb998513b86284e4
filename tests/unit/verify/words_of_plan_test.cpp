// A plan with words of its own is proved as any other: they are given on the way back, and a breach that needs one has it in its
// log.
#include <algorithm>
#include <string>

#include "unit/fixtures.hpp"
#include "unit/search/small_plans.hpp"
#include "verify/verify.hpp"

namespace rehab::test {

namespace {

Verification proof_with(std::string_view more_rules, std::string_view more_nevers) {
  std::string text(plan_of_own_words);
  text.insert(text.find("during:"), more_rules);
  text.insert(text.find("always:"), more_nevers);
  return verify_plan(plan_from(text), enough);
}

std::string broken(const Verification& proof) {
  std::string names;
  for (const auto& violation : proof.violations) names += violation.property + " ";
  return names;
}

}  // namespace

TEST_CASE("words are given on the way back where a gate needs them") {
  const Verification proof = proof_with("", "");
  CHECK(broken(proof).empty());
  CHECK(proof.complete);
  CHECK(proof.fastest.last_step.has_value());
}

TEST_CASE("whoever has no clinician waits at the clinician's gate, and is stuck nowhere else") {
  constexpr std::string_view asks = "  - {rule: alone, when: {clinician: no, pain: 1}, then: cap 50%, say: easy, from: house}\n";
  CHECK(broken(proof_with(asks, "")).empty());
}

TEST_CASE("a breach that needs the clinician's word has it in its log, and replays") {
  const Verification proof = proof_with("", "  - {never: up-on-a-word, when: {contact: yes, climb: \">= 1\"}, from: house}\n");
  REQUIRE(broken(proof) == "up-on-a-word ");
  REQUIRE(proof.violations[0].log.has_value());
  const Athlete& athlete = proof.violations[0].log->athlete;
  CHECK_FALSE(athlete.profile.clinician.empty());
  CHECK(std::any_of(athlete.log.begin(), athlete.log.end(), [&](const Entry& entry) {
    const auto* says = entry.coach ? std::get_if<SaysWord>(&entry.coach->says) : nullptr;
    return says != nullptr && says->word == 1 && entry.coach->by == athlete.profile.clinician;
  }));
}

}  // namespace rehab::test
