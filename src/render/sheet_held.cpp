// Of the sheet's top: what holds her at a step, what would free her, and the command for it; warnings.
#include "render/sheet_held.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "rehab/plan_queries.hpp"
#include "render/conditions.hpp"
#include "render/day_load.hpp"
#include "render/sheet.hpp"
#include "render/too_much.hpp"
#include "render/words.hpp"

namespace rehab {

std::string command(const NextSession& next, std::string_view verb, const std::string& options) {
  return unbroken(fmt::format("rehab {} {} {}", verb, file_word(next.file), options));
}

std::string when(Day day, Day today) {
  if (day <= today) return "today";
  return day == today + Days(1) ? "tomorrow" : "on " + spaced_day(day, today);
}

// ---- What a gate lacks ----

bool comes_by_days(const Condition& condition) {
  return !is_observation(condition.key) && info(static_cast<Fact>(condition.key)).by_days != ByDays::stays;
}

std::optional<Day> day_by_days(const NextSession& next, const Alternative& conditions) {
  constexpr int looked_ahead = 3 * 365;
  const Day first = std::max(next.today, next.prescription.judged);
  for (int days = 0; days <= looked_ahead; ++days) {
    const auto facts = gate_facts_on(*next.plan, next.athlete->profile, next.state, first + Days(days));
    if (std::all_of(conditions.begin(), conditions.end(),
                    [&](const Condition& c) { return !comes_by_days(c) || c.holds(facts[static_cast<std::size_t>(c.key)]); }))
      return first + Days(days);
  }
  return std::nullopt;
}

Alternative missing_at_gate(const NextSession& next, Day day) {
  const Stage& stage = next.plan->stage(next.prescription.gate_stage);
  const auto facts = gate_facts_on(*next.plan, next.athlete->profile, next.state, day);
  Alternative all;
  for (const Condition* condition : missing(stage.enter, facts)) all.push_back(*condition);
  return all;
}

Condition turned_round(const Plan& plan, const Condition& condition) {
  Condition good = condition;
  good.any.clear();
  good.or_unknown = false;
  const bool answered = is_observation(condition.key);
  const int most = answered ? plan.observation(observation_of(condition.key)).scale.size() - 1 : 1;
  for (int value = 0; value <= most; ++value) {
    if (!condition.holds(value)) {
      good.any.push_back({value, value});
    } else if (answered && !good.any.empty()) {
      break;  // what is worse than an answer against her frees nobody, whatever rule it is for
    }
  }
  return good;
}

std::string list_needed(const Plan& plan, const Alternative& conditions, bool days_known, InWords in_words) {
  std::vector<std::string> needed;
  for (const Condition& condition : conditions) {
    if (!days_known || !comes_by_days(condition)) needed.push_back(in_words(plan, condition));
  }
  return list(needed, "and");
}

namespace {

/// Options of `amend` that name the entry of the last report, where it is not the one that it takes by itself.
std::string of_last_report(const NextSession& next) {
  const auto& log = next.athlete->log;
  const Entry& entry = log[*next.last_report];
  return log.back().date == entry.date ? "" : "--date " + to_string(entry.date) + " ";
}

/// How to give a word of the plan: by whoever may.
void add_word_command(const NextSession& next, const PlanWord& word, Page& page) {
  const std::string& clinician = next.athlete->profile.clinician;
  const bool nobody = word.by_clinician && clinician.empty();
  if (nobody) {
    say(page, "It counts only from the clinician whom the athlete's file names, and it names none:");
    say(page, command(next, "log", "--clinician NAME"));
  }
  const std::string by = word.by_clinician && !nobody ? shell_word_or("NAME", clinician) : "NAME";
  say(page, command(next, "log", fmt::format("--coach {} --by {} --reason WHY", shell_word(word.says), by)));
}

bool is_unknown(const NextSession& next, Key key) { return next.facts.known[static_cast<std::size_t>(key)] == unknown; }

}  // namespace

void add_check_in_command(const NextSession& next, std::span<const int> observations, Day day, Page& page) {
  std::string answers;
  for (const int o : observations)
    answers += fmt::format("{}{}=ANSWER", answers.empty() ? "" : ",", next.plan->observation(o).id);
  const std::string date = day > next.today ? "--date " + to_string(day) + " " : "";
  if (!answers.empty()) say(page, command(next, "log", date + "--check-in " + answers));
}

/// Has a check-in of that day answered? Of two answers the worse counts, so it is asked anew the day after.
bool stands_answered(const NextSession& next, int observation, Day day) {
  const bool is_answered = next.state.answered[static_cast<std::size_t>(observation)] != State::unsaid;
  return next.state.on_ladder && next.state.answers_of == day && is_answered;
}

/// An answer of the last session that was given stands: only one that nobody wrote down can be written down.
void add_gate_commands(const NextSession& next, const Alternative& conditions, Day from, Page& page) {
  std::vector<int> any_day, on_the_day, day_after;  // a test's result counts whenever it was measured
  std::string report;
  for (const Condition& condition : conditions) {
    if (!is_observation(condition.key)) {
      if (is_word_given(static_cast<Fact>(condition.key)) && condition.holds(1))
        add_word_command(next, next.plan->word(word_of(static_cast<Fact>(condition.key))), page);
      continue;
    }
    const int o = observation_of(condition.key);
    const Observation& asked = next.plan->observation(o);
    if (asked.of != Of::work && !asked.kept && stands_answered(next, o, from))
      day_after.push_back(o);
    else if (asked.of != Of::work)
      (asked.kept || from <= next.today ? any_day : on_the_day).push_back(o);
    else if (next.last_report && is_unknown(next, condition.key))
      report += fmt::format(" --{} ANSWER", asked.id);
  }
  add_check_in_command(next, any_day, next.today, page);
  add_check_in_command(next, on_the_day, from, page);
  add_check_in_command(next, day_after, from + Days(1), page);
  if (!report.empty()) say(page, command(next, "amend", of_last_report(next) + report.substr(1)));
}

namespace {

/// By the longest run as its dose says it, without a build-up.
std::string held_at(const NextSession& next) {
  const auto load = day_load(*next.plan, next.work);
  return load && load->unit == LoadUnit::metres ? "Held at " + unbroken(load_text(*load)) : std::string("Held here");
}

void add_closed_gate(const NextSession& next, Page& page) {
  const Alternative lacking = missing_at_gate(next, next.prescription.judged);
  const std::string& title = next.plan->stage(next.prescription.gate_stage).title;
  const auto first = day_by_days(next, lacking);
  const std::string needed = list_needed(*next.plan, lacking, first.has_value(), needed_words);
  const bool days = first && std::any_of(lacking.begin(), lacking.end(), comes_by_days);
  const std::string from = days ? when(*first, next.today) + " at the earliest" : "";
  const std::string needs = needed.empty() ? "" : " needs " + needed + (from.empty() ? "" : ",");
  say(page, fmt::format("{}: {}{}{}.", held_at(next), title, needs, from.empty() ? "" : " " + from));
  add_gate_commands(next, lacking, next.prescription.judged, page);
}

// ---- A dose that a rule cuts ----

/// What fired the rules whose cap cuts the dose, and could be otherwise: answers and words.
Alternative what_cuts(const NextSession& next) {
  Alternative all;
  for (const int index : rules_that_cut(*next.plan, next.prescription)) {
    const Rule& rule = next.plan->rule(index);
    for (const Alternative& alternative : rule.when.any) {
      if (!holds(alternative, values_for(rule, next.facts))) continue;
      for (const Condition& condition : alternative) {
        const bool word = !is_observation(condition.key) && is_word_given(static_cast<Fact>(condition.key));
        if (word || is_observation(condition.key)) all.push_back(turned_round(*next.plan, condition));
      }
    }
  }
  return all;
}

/// The full dose comes first; where a rule cuts today's as well, it says what it waits for.
void add_cut(const NextSession& next, Page& page) {
  const Alternative lacking = what_cuts(next);
  if (lacking.empty())
    return say(page, fmt::format("No step up yet: the last session was cut shorter or slower than its own dose, {}.",
                                 next.prescription.cut ? "and so is this one" : "so the full one comes first"));
  std::vector<std::string> needed;
  for (const Condition& condition : lacking) {
    const bool unsaid = is_observation(condition.key) && is_unknown(next, condition.key);
    const std::string noun = unsaid ? noun_of(next.plan->observation(observation_of(condition.key)).id) : "";
    needed.push_back(unsaid ? fmt::format("the {}, which was not written down", noun) : needed_words(*next.plan, condition));
  }
  say(page, fmt::format("{}: more than {} needs {}.", held_at(next), to_string(next.prescription.cap), list(needed, "and")));
  add_gate_commands(next, lacking, next.prescription.judged, page);
}

// ---- A report with gaps ----

/// Does an answer that nobody gave keep the session from any movement, though a rule of progress asks for it?
bool lacks_answer(const NextSession& next, int observation) {
  const Key key = key_of_observation(observation);
  return is_unknown(next, key) && progress_asks(*next.plan, key);
}

/// What the last report leaves out that a progress asks for.
std::vector<int> unreported(const NextSession& next) {
  std::vector<int> open;
  if (!next.last_report || next.prescription.movement != Movement::none || next.prescription.by_coach) return open;
  for (int o = 0; o < static_cast<int>(next.plan->observations.size()); ++o) {
    if (next.plan->observation(o).of == Of::work && lacks_answer(next, o)) open.push_back(o);
  }
  return open;
}

/// Is it about an answer that is said above already to be lacking?
bool is_about_silence(const NextSession& next, const Warning& warning) {
  std::vector<int> lacking = unreported(next);
  for (const int o : unasked(next)) lacking.push_back(o);
  const auto is_lacking = [&](const Condition& c) {
    return is_observation(c.key) && c.or_unknown && c.any.empty() &&
           std::find(lacking.begin(), lacking.end(), observation_of(c.key)) != lacking.end();
  };
  return std::any_of(next.plan->rules.begin(), next.plan->rules.end(), [&](const Rule& rule) {
    return rule.id == warning.id && std::any_of(rule.when.any.begin(), rule.when.any.end(), [&](const Alternative& alternative) {
             return std::any_of(alternative.begin(), alternative.end(), is_lacking);
           });
  });
}

/// Is it a rule's, which asks one of these facts in every way in which it holds?
bool asks_in_all(const NextSession& next, const Warning& warning, std::span<const Fact> facts) {
  const auto asks = [&](const Alternative& alternative) {
    return std::any_of(alternative.begin(), alternative.end(), [&](const Condition& condition) {
      return std::any_of(facts.begin(), facts.end(), [&](Fact fact) { return condition.key == key_of(fact); });
    });
  };
  return std::any_of(next.plan->rules.begin(), next.plan->rules.end(), [&](const Rule& rule) {
    return rule.id == warning.id && std::all_of(rule.when.any.begin(), rule.when.any.end(), asks);
  });
}

/// The facts know that the plan is finished only once another session has been run.
bool is_about_unfinished(const NextSession& next, const Warning& warning) {
  constexpr std::array facts{Fact::complete};
  return is_finished(next) && asks_in_all(next, warning, facts);
}

bool is_about_excess(const NextSession& next, const Warning& warning) {
  constexpr std::array facts{Fact::exceeded, Fact::sessions_since_exceeded};
  return asks_in_all(next, warning, facts);
}

/// ` On Sat 7 March: rep 3 of Acceleration in 3.20 s, where no faster than 3.70 s was allowed.`
std::string what_was_too_much(const NextSession& next) {
  const auto all = passed(*next.plan, *next.athlete);
  const auto last = std::find_if(all.rbegin(), all.rend(), [](const Passed& one) { return one.exceeded; });
  if (last == all.rend()) return {};
  const std::string words = too_much_words(*next.plan, next.athlete->profile, *last);
  if (words.empty()) return {};
  return fmt::format(" On {}: {}.", spaced_day(next.athlete->log[last->entry].date, next.today), words);
}

}  // namespace

const CoachWord* holding_word(const NextSession& next) {
  const Prescription& p = next.prescription;
  const bool decided = p.coach_held && !next.words.empty() && (p.decision != Decision::start || p.starts_lower);
  if (!decided) return nullptr;
  const auto rank = [&](std::size_t entry) {
    const CoachSays& says = next.athlete->log[entry].coach->says;
    if (const auto* regress = std::get_if<SaysRegress>(&says)) return 1 + regress->steps;
    return std::holds_alternative<SaysRepeat>(says) ? 1 : 0;
  };
  const auto strictest =
      std::max_element(next.words.rbegin(), next.words.rend(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
  return &*next.athlete->log[*strictest].coach;
}

std::vector<int> unasked(const NextSession& next) {
  std::vector<int> open;
  const Prescription& p = next.prescription;
  const bool leads_on = next.all_well && next.all_well->step > p.step;
  if (!leads_on || !next.last_report || !p.date || p.movement != Movement::none || p.by_coach) return open;
  for (const int o : questions_before(next)) {
    if (!next.plan->observation(o).kept && lacks_answer(next, o)) open.push_back(o);
  }
  return open;
}

void add_unasked(const NextSession& next, Page& page) {
  const std::vector<int> open = unasked(next);
  if (open.empty()) return;
  std::vector<std::string> names;
  for (const int o : open) names.push_back(noun_of(next.plan->observation(o).id));
  const Day day = *next.prescription.date;
  say(page, fmt::format("No step up yet: {} {} {}to be asked{}.", list(names, "and"), names.size() == 1 ? "is" : "are",
                        day > next.today ? "" : "still ", day > next.today ? " " + when(day, next.today) : ""));
  add_check_in_command(next, open, day, page);
}

void add_unreported(const NextSession& next, Page& page) {
  std::vector<std::string> unsaid, misplaced;
  std::string options;
  for (const int o : unreported(next)) {
    const bool is_said = next.state.reported[static_cast<std::size_t>(o)] != State::unsaid;
    (is_said ? misplaced : unsaid).push_back(noun_of(next.plan->observation(o).id));
    options += fmt::format(" --{} ANSWER", next.plan->observation(o).id);
  }
  if (options.empty()) return;
  const Day day = next.athlete->log[*next.last_report].date;
  const std::string of_day = day == next.today ? "" : " of " + short_day(day, next.today);
  const auto say_lacking = [&](const std::vector<std::string>& names, std::string_view one, std::string_view several) {
    if (names.empty()) return;
    say(page, fmt::format("No step up: {}{} {}.", list(names, "and"), of_day, names.size() == 1 ? one : several));
  };
  say_lacking(unsaid, "was not written down", "were not written down");
  say_lacking(misplaced, "does not stand beside the last line of the work", "do not stand beside the last line of the work");
  say(page, command(next, "amend", of_last_report(next) + options.substr(1)));
}

void add_held(const NextSession& next, Page& page) {
  const Prescription& p = next.prescription;
  if (const CoachWord* word = holding_word(next)) {
    const bool back = goes_back(p.movement, p.back);
    say(page, fmt::format("{} on the word of {}: {}", back ? "Back" : "Held", word->by, sentence(word->reason)));
  }
  if (p.gate == Gate::stage) add_closed_gate(next, page);
  if (p.gate == Gate::cut) add_cut(next, page);
  add_unreported(next, page);
  add_unasked(next, page);
}

std::vector<std::string> warnings_shown(const NextSession& next) {
  std::vector<std::string> shown;
  for (const Warning& warning : next.warnings) {
    if (is_about_silence(next, warning) || is_about_unfinished(next, warning)) continue;
    shown.push_back(sentence(warning.text) + (is_about_excess(next, warning) ? what_was_too_much(next) : ""));
  }
  return shown;
}

void add_warnings(const NextSession& next, Page& page) {
  for (std::string& warning : warnings_shown(next)) page.push_back({Part::warning, "", std::move(warning)});
}

}  // namespace rehab
