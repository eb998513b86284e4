// Of the sheet's top: nothing yet. From when, and what has to be so first.
#include <fmt/format.h>

#include <algorithm>

#include "render/conditions.hpp"
#include "render/sheet.hpp"
#include "render/sheet_held.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

/// `the walk is normal again`: what was said against a session, turned round.
std::string lifted_words(const NextSession& next, const Condition& against) {
  const Scale& scale = next.plan->observation(observation_of(against.key)).scale;
  const Condition good = turned_round(*next.plan, against);
  const bool words = !scale.words.empty() && good.any.size() > 1;
  return words ? no_longer_words(*next.plan, against) : so_words(*next.plan, good) + " again";
}

/// All that was said against a session and is not yet answered anew, of an answer the strictest.
std::vector<Condition> against_her(const NextSession& next, std::span<const int> missing) {
  std::vector<Condition> against;
  const auto need = [&](const Condition& condition) {
    if (!is_observation(condition.key)) return;
    if (std::find(missing.begin(), missing.end(), observation_of(condition.key)) == missing.end()) return;
    const auto same = std::find_if(against.begin(), against.end(), [&](const Condition& c) { return c.key == condition.key; });
    if (same == against.end()) return against.push_back(condition);
    same->any.insert(same->any.end(), condition.any.begin(), condition.any.end());
  };
  for (std::size_t r = 0; r < next.plan->rules.size(); ++r) {
    if (!next.state.complaint.rules.test(r)) continue;
    for (const Alternative& alternative : next.plan->rules[r].when.any) {
      if (holds(alternative, next.facts.worst)) std::for_each(alternative.begin(), alternative.end(), need);
    }
  }
  return against;
}

/// `once the walk is normal again and the rest of that day's check-in is good: morning and tone`: what one day's answers have to
/// say together.
std::string once_lifted(const NextSession& next, std::vector<int> missing, std::string_view days) {
  std::vector<std::string> needed, others;
  for (const Condition& condition : against_her(next, missing)) {
    needed.push_back(lifted_words(next, condition));
    std::erase(missing, observation_of(condition.key));
  }
  for (const int o : missing) others.push_back(noun_of(next.plan->observation(o).id));
  if (!others.empty())
    needed.push_back(fmt::format("{}{} check-in is good: {}", needed.empty() ? "" : "the rest of ", days, list(others, "and")));
  return needed.empty() ? "once every question of the check-in is answered well" : "once " + list(needed, "and");
}

/// No earlier than the best answers lead to.
Day at_the_earliest(const NextSession& next, Day day) {
  const bool known = next.all_well && next.all_well->date;
  return known ? std::max(day, *next.all_well->date) : day;
}

void add_complaint(const NextSession& next, Page& page) {
  const Day judged = std::max(next.prescription.judged, next.prescription.not_before.value_or(next.today));
  if (is_done_today(next) || rests_today(next)) {
    add_today(next, page);
  } else {
    page.push_back({Part::headline, "WAIT", "No session before the check-in is answered."});
  }
  const Day first = at_the_earliest(next, judged);
  std::vector<int> missing;
  for (const std::string& id : next.gate->missing) missing.push_back(*next.plan->find_observation(id));
  say(page, fmt::format("The next session is {} at the earliest, {}.", when(first, next.today),
                        once_lifted(next, missing, first <= next.today ? "today's" : "that day's")));
  add_check_in_command(next, missing, first, page);
  add_unreported(next, page);
}

/// Nothing speaks of running where a plan has none.
void add_closed_start(const NextSession& next, Page& page) {
  const Alternative today = missing_at_gate(next, next.prescription.judged);
  const bool runs = has_runs(*next.plan);
  const bool before = runs ? next.state.ever_run : next.state.first_session.has_value();
  page.push_back({Part::headline, "WAIT", fmt::format("no {} {}", runs ? "running" : "session", before ? "for now" : "yet")});
  const auto by_days = day_by_days(next, today);
  const Day first = at_the_earliest(next, by_days.value_or(next.today));
  const Alternative lacking = by_days && first > next.prescription.judged ? missing_at_gate(next, first) : today;
  const std::string needed = list_needed(*next.plan, lacking, by_days.has_value(), so_words);
  const std::string once = needed.empty() ? "" : fmt::format("{}once {}", first <= next.today ? " " : ", ", needed);
  const std::string at = first <= next.today ? "" : fmt::format(" {} at the earliest", when(first, next.today));
  if (!at.empty() || !once.empty())
    say(page, fmt::format("{} {}{}{}.", before ? "Next" : "First", runs ? "run" : "session", at, once));
  add_gate_commands(next, lacking, first, page);
}

}  // namespace

void add_wait(const NextSession& next, Page& page) {
  next.prescription.gate == Gate::complaint ? add_complaint(next, page) : add_closed_start(next, page);
}

}  // namespace rehab
