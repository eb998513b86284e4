// Turns an athlete file into an Athlete.
#include <algorithm>
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

namespace {

/// The entries of the days of other plans than this one.
void leave_to_other_plans(Cursor log, const std::vector<PlanName>& plans, std::size_t held, Diagnostics& diagnostics) {
  if (plans.size() == 1 || !log.is_list()) return;
  const std::size_t first = plans[held].entry;
  const std::size_t end = held + 1 < plans.size() ? plans[held + 1].entry : log.count();
  std::size_t entry = 0;
  each_item(log, [&](Cursor map) {
    if (entry < first || entry >= end) diagnostics.leave_to_others(map);
    ++entry;
  });
}

/// A line of an exercise that this plan does not know is left out; what was said beside it counts of the rest.
void leave_out_unknown_work(std::vector<Entry>& log) {
  for (Entry& entry : log) {
    std::vector<Answer> said;
    std::erase_if(entry.work, [&](const DoneWork& line) {
      if (line.exercise >= 0) return false;
      said.insert(said.end(), line.felt.begin(), line.felt.end());
      return true;
    });
    auto& felt = entry.work.empty() ? entry.felt : entry.work.front().felt;
    felt.insert(felt.end(), said.begin(), said.end());
    entry.finished = entry.finished || entry.work.empty();
  }
}

}  // namespace

Reading<Athlete> read_athlete(const Document& document, const Plan& plan, Day today, std::optional<std::size_t> held) {
  auto wrong = wrong_kind(document, FileKind::athlete);
  if (!wrong.empty()) return {std::nullopt, std::move(wrong)};
  Diagnostics diagnostics(document.text);
  diagnostics.add(document.gaps);
  const AthleteSchema schema(plan);
  const Cursor root = document.root();
  const auto plans = plans_named_by(document).value.value_or(std::vector<PlanName>(1));
  const std::size_t which = std::min(held.value_or(plans.size() - 1), plans.size() - 1);
  if (const auto log = find(root, "log")) leave_to_other_plans(*log, plans, which, diagnostics);
  const DecodedValues decoded = validate(root, schema.root(), diagnostics);

  Athlete athlete;
  athlete.profile = read_profile(find(root, "athlete").value_or(root), root, today, diagnostics, decoded);
  athlete.plan = plans.front().name;
  athlete.plan_place = plans.front().place;
  const auto injury = find(root, "injury");
  const auto injured = injury ? day_in(*injury, "date", diagnostics) : std::nullopt;
  if (const auto log = find(root, "log"))
    athlete.log = LogReader(plan, athlete.profile, today, diagnostics, decoded).read(*log, injured);
  if (diagnostics.errors()) return {std::nullopt, diagnostics.take()};
  if (plans.size() > 1) leave_out_unknown_work(athlete.log);
  return {std::move(athlete), diagnostics.take()};
}

Reading<Athlete> read_athlete(std::string_view text, const Plan& plan, Day today) {
  auto document = open_document(text);
  if (!document.value) return {std::nullopt, std::move(document.diagnostics)};
  return read_athlete(*document.value, plan, today);
}

}  // namespace rehab
