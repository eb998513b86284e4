// Turns an athlete file into an Athlete.
#include <utility>

#include "read/athlete_schema.hpp"
#include "read/document.hpp"
#include "read/log_reader.hpp"
#include "read/profile_reader.hpp"
#include "read/traverse.hpp"
#include "read/validate.hpp"

namespace rehab {

using namespace reading;
using yaml::Cursor;

Reading<Athlete> read_athlete(const Document& document, const Plan& plan, Day today) {
  auto wrong = wrong_kind(document, FileKind::athlete);
  if (!wrong.empty()) return {std::nullopt, std::move(wrong)};
  Diagnostics diagnostics(document.text);
  diagnostics.add(document.gaps);
  const AthleteSchema schema(plan);
  const Cursor root = document.root();
  const DecodedValues decoded = validate(root, schema.root(), diagnostics);

  Athlete athlete;
  athlete.profile = read_profile(find(root, "athlete").value_or(root), root, today, diagnostics, decoded);
  const PlanName named = plan_named_by(document).value.value_or(PlanName{});
  athlete.plan = named.name;
  athlete.plan_place = named.place;
  const auto injury = find(root, "injury");
  const auto injured = injury ? day_in(*injury, "date", diagnostics) : std::nullopt;
  if (const auto log = find(root, "log"))
    athlete.log = LogReader(plan, athlete.profile, today, diagnostics, decoded).read(*log, injured);
  if (diagnostics.errors()) return {std::nullopt, diagnostics.take()};
  return {std::move(athlete), diagnostics.take()};
}

Reading<Athlete> read_athlete(std::string_view text, const Plan& plan, Day today) {
  auto document = open_document(text);
  if (!document.value) return {std::nullopt, std::move(document.diagnostics)};
  return read_athlete(*document.value, plan, today);
}

}  // namespace rehab
