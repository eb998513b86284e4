// The sheet's top: the one thing to do, what it must not exceed, what holds it back and what would free it.
#include <fmt/format.h>

#include <algorithm>

#include "engine/during.hpp"
#include "render/conditions.hpp"
#include "render/sheet.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

void say(Page& page, std::string text) { page.push_back({Part::under, "", std::move(text)}); }

/// On one line, however long it is.
std::string command(const NextSession& next, std::string_view verb, const std::string& options) {
  return unbroken(fmt::format("rehab {} {} {}", verb, shell_word(next.file), options));
}

std::span<const Work> step_lines(const NextSession& next) {
  return std::span(next.work).subspan(static_cast<std::size_t>(next.drills));
}

/// `Today`, `Tomorrow`, `Sat 10 October`.
std::string when(Day day, Day today) {
  if (day <= today) return "today";
  return day == today + Days(1) ? "tomorrow" : "on " + spaced_day(day, today);
}

// ---- The one thing to do ----

void add_limits(const NextSession& next, Page& page) {
  if (!limits_hold(next) || !next.prescription.cut) return;
  const Prescription& p = next.prescription;
  const Allowance& limits = next.state.limits;
  std::vector<std::string> allowed;
  if (limits.no_runs) allowed.emplace_back("no runs");
  if (limits.intensity && *limits.intensity == p.cap) allowed.push_back("nothing above " + to_string(*limits.intensity));
  if (limits.distance && p.longest == limits.distance)
    allowed.push_back("no run longer than " + to_string(*limits.distance, limits.unit));
  if (allowed.empty()) return;
  say(page, fmt::format("{} {}{}.", limits.by.empty() ? "The limits in the log allow" : limits.by + " allows",
                        list(allowed, "and"), limits.until ? ", until " + spaced_day(*limits.until, next.today) : ""));
}

/// The session's step, a line of work each, and what nobody may misread.
void add_dose(const NextSession& next, std::string lead, Part part, std::string label, Page& page) {
  const auto lines = step_lines(next);
  if (lines.empty()) page.push_back({part, label, lead + "drills only"});
  for (const Turns& turns : in_turns(lines)) {
    page.push_back({part, label, lead + task(*next.plan, turns)});
    part = Part::under;
    label.clear();
    lead = "then ";
  }
  say(page, ceiling_words(next));
  add_limits(next, page);
}

/// Why today is no day for a session.
std::string rest_reason(const NextSession& next) {
  if (const std::string reason = resting_words(next); !reason.empty()) return off_because("Today is", reason);
  return next.rest.coach ? "Today is off, on the coach's word." : "Today is off.";
}

bool rests_today(const NextSession& next) { return !next.rest.days.empty() && next.rest.days.front() == next.today; }

/// What the top says of today where the session is on another day.
void add_today(const NextSession& next, Page& page) {
  if (next.state.last_session == next.today) {
    page.push_back({Part::headline, "DONE", "for today"});
  } else if (rests_today(next)) {
    page.push_back({Part::headline, "REST", rest_reason(next)});
  } else {
    page.push_back({Part::headline, "WAIT", "no session today"});
  }
}

void add_dated(const NextSession& next, Page& page) {
  const Day date = *next.prescription.date;
  if (date == next.today) return add_dose(next, "", Part::headline, "TODAY", page);
  add_today(next, page);
  add_dose(next, spaced_day(date, next.today) + ": ", Part::headline, "NEXT", page);
}

// ---- What holds it ----

bool comes_by_days(const Condition& condition) {
  return !is_observation(condition.key) && info(static_cast<Fact>(condition.key)).by_days != ByDays::stays;
}

/// The first day on which every condition holds that days alone decide.
Day day_by_days(const NextSession& next, const Alternative& conditions) {
  constexpr int looked_ahead = 60;
  const Day first = std::max(next.today, next.prescription.judged);
  for (int days = 0; days <= looked_ahead; ++days) {
    const auto facts = gate_facts_on(*next.plan, next.athlete->profile, next.state, first + Days(days));
    if (std::all_of(conditions.begin(), conditions.end(),
                    [&](const Condition& c) { return !comes_by_days(c) || c.holds(facts[static_cast<std::size_t>(c.key)]); }))
      return first + Days(days);
  }
  return first;
}

Alternative missing_at(const NextSession& next) {
  const Stage& stage = next.plan->stage(next.prescription.gate_stage);
  const auto facts = gate_facts_on(*next.plan, next.athlete->profile, next.state, next.prescription.judged);
  Alternative all;
  for (const Condition* condition : missing(stage.enter, facts)) all.push_back(*condition);
  return all;
}

using InWords = std::string (*)(const Plan& plan, const Condition& condition);

/// What days alone do not bring.
std::string list_needed(const NextSession& next, const Alternative& conditions, InWords in_words) {
  std::vector<std::string> needed;
  for (const Condition& condition : conditions) {
    if (!comes_by_days(condition)) needed.push_back(in_words(*next.plan, condition));
  }
  return list(needed, "and");
}

/// How to give a word of the plan: by whoever may.
void add_word_command(const NextSession& next, const PlanWord& word, Page& page) {
  const std::string& clinician = next.athlete->profile.clinician;
  const bool nobody = word.by_clinician && clinician.empty();
  if (nobody) {
    say(page, "It counts only from the clinician whom the athlete's file names, and it names none:");
    say(page, command(next, "log", "--clinician NAME"));
  }
  const std::string by = word.by_clinician && !nobody ? shell_word(clinician) : "NAME";
  say(page, command(next, "log", fmt::format("--coach {} --by {} --reason WHY", shell_word(word.says), by)));
}

/// How to write down what a gate waits for.
void add_commands(const NextSession& next, const Alternative& conditions, Page& page) {
  std::string check_in;
  std::string report;
  for (const Condition& condition : conditions) {
    if (!is_observation(condition.key)) {
      if (is_word_given(static_cast<Fact>(condition.key)) && condition.holds(1))
        add_word_command(next, next.plan->word(word_of(static_cast<Fact>(condition.key))), page);
      continue;
    }
    const Observation& asked = next.plan->observation(observation_of(condition.key));
    asked.of == Of::work ? report += fmt::format(" --{} ANSWER", asked.id)
                         : check_in += fmt::format("{}{}=ANSWER", check_in.empty() ? "" : ",", asked.id);
  }
  if (!check_in.empty()) say(page, command(next, "log", "--check-in " + check_in));
  if (!report.empty()) say(page, command(next, "amend", report.substr(1)));
}

std::string held_at(const NextSession& next) {
  const Load& load = next.prescription.load;
  return load.distance > Distance{} ? "Held at " + unbroken(to_string(load.distance)) : std::string("Held here");
}

void add_closed_gate(const NextSession& next, Page& page) {
  const Alternative lacking = missing_at(next);
  const std::string& title = next.plan->stage(next.prescription.gate_stage).title;
  const std::string needed = list_needed(next, lacking, needed_words);
  const bool days = std::any_of(lacking.begin(), lacking.end(), comes_by_days);
  const std::string from = days ? when(day_by_days(next, lacking), next.today) + " at the earliest" : "";
  const std::string needs = needed.empty() ? "" : " needs " + needed + (from.empty() ? "" : ",");
  say(page, fmt::format("{}: {}{}{}.", held_at(next), title, needs, from.empty() ? "" : " " + from));
  add_commands(next, lacking, page);
}

/// What the last report leaves out that a progress asks for.
std::vector<int> unreported(const NextSession& next) {
  std::vector<int> open;
  if (!next.last_report || next.prescription.movement != Movement::none || next.prescription.by_coach) return open;
  for (std::size_t o = 0; o < next.plan->observations.size(); ++o) {
    const Key key = key_of_observation(static_cast<int>(o));
    if (next.plan->observations[o].of != Of::work || next.facts.known[static_cast<std::size_t>(key)] != unknown) continue;
    const bool asked = std::any_of(next.plan->rules.begin(), next.plan->rules.end(), [&](const Rule& rule) {
      const auto keys = keys_asked(rule.when);
      return rule.then.movement == Movement::progress && std::find(keys.begin(), keys.end(), key) != keys.end();
    });
    if (asked) open.push_back(static_cast<int>(o));
  }
  return open;
}

void add_unreported(const NextSession& next, Page& page) {
  std::vector<std::string> names;
  std::string options;
  for (const int o : unreported(next)) {
    names.push_back(noun_of(next.plan->observation(o).id));
    options += fmt::format(" --{} ANSWER", next.plan->observation(o).id);
  }
  if (names.empty()) return;
  const Day day = next.athlete->log[*next.last_report].date;
  const std::string of_day = day == next.today ? "" : " of " + short_day(day, next.today);
  say(page, fmt::format("No step up: {}{} {} not written down.", list(names, "and"), of_day, names.size() == 1 ? "was" : "were"));
  const bool last = next.athlete->log.back().date == day;
  say(page, command(next, "amend", (last ? "" : "--date " + to_string(day) + " ") + options.substr(1)));
}

// ---- Nothing yet ----

/// `the walk is normal again`: what was said against a session, turned round.
std::string lifted_words(const NextSession& next, const Condition& against) {
  const Scale& scale = next.plan->observation(observation_of(against.key)).scale;
  Condition good = against;
  good.any.clear();
  for (int notch = 0; notch < scale.size(); ++notch) {
    if (!against.holds(notch)) good.any.push_back({notch, notch});
  }
  const bool words = !scale.words.empty() && good.any.size() > 1;
  return words ? no_longer_words(*next.plan, against) : so_words(*next.plan, good) + " again";
}

/// `once the walk is normal again and the ache is 1 or less again`: all that was said against a session.
std::string once_lifted(const NextSession& next) {
  std::vector<std::string> needed;
  const auto need = [&](const Condition& condition) {
    if (!is_observation(condition.key) || next.plan->observation(observation_of(condition.key)).of == Of::work) return;
    std::string words = lifted_words(next, condition);
    if (std::find(needed.begin(), needed.end(), words) == needed.end()) needed.push_back(std::move(words));
  };
  for (std::size_t r = 0; r < next.plan->rules.size(); ++r) {
    if (!next.state.complaint.rules.test(r)) continue;
    for (const Alternative& alternative : next.plan->rules[r].when.any) {
      if (holds(alternative, next.facts.worst)) std::for_each(alternative.begin(), alternative.end(), need);
    }
  }
  return needed.empty() ? "once every question of the check-in is answered well" : "once " + list(needed, "and");
}

void add_wait(const NextSession& next, Page& page) {
  if (next.prescription.gate == Gate::complaint) {
    const Day first = std::max(next.prescription.judged, next.prescription.not_before.value_or(next.today));
    if (next.state.last_session == next.today || rests_today(next)) {
      add_today(next, page);
    } else {
      page.push_back({Part::headline, "WAIT", "No session before the check-in is answered."});
    }
    say(page, fmt::format("The next session is {} at the earliest, {}.", when(first, next.today), once_lifted(next)));
    return add_unreported(next, page);
  }
  const Alternative lacking = missing_at(next);
  const std::string needed = list_needed(next, lacking, so_words);
  page.push_back({Part::headline, "WAIT", next.state.ever_run ? "no running for now" : "no running yet"});
  const Day first = day_by_days(next, lacking);
  const std::string once = needed.empty() ? "" : fmt::format("{}once {}", first <= next.today ? " " : ", ", needed);
  const std::string at = first <= next.today ? "" : fmt::format(" {} at the earliest", when(first, next.today));
  if (!at.empty() || !once.empty()) say(page, fmt::format("{} run{}{}.", next.state.ever_run ? "Next" : "First", at, once));
  add_commands(next, lacking, page);
}

/// The answers on which during rules ended the session under way: `pain 2 and twinge yes`.
std::string what_ended(const NextSession& next) {
  const Plan& plan = *next.plan;
  const Entry& entry = next.athlete->log[next.under_way->entry];
  std::vector<std::string> seen;
  for (const int rule : next.under_way->left.fired) {
    const DuringRule& during = plan.during[static_cast<std::size_t>(rule)];
    if (!during.then.end) continue;
    const auto look = [&](std::span<const Answer> felt) {
      note_seen(plan, during.when, set_values(plan, stage_today(next), felt), seen);
    };
    for (const DoneWork& line : entry.work) look(line.felt);
    look(entry.felt);
  }
  return list(seen, "and");
}

void add_under_way(const NextSession& next, Page& page) {
  const UnderWay& under_way = *next.under_way;
  if (!under_way.left.ended && !next.work.empty()) return add_dose(next, "", Part::headline, "CONTINUE", page);
  const bool ended = under_way.left.ended;
  page.push_back({ended ? Part::stop : Part::headline, ended ? "END" : "DONE",
                  ended ? "Stop for today." : "Nothing is left of this session."});
  if (const std::string answer = what_ended(next); !answer.empty()) say(page, sentence(answer));
  say(page, "To close it: " + command(next, "log", "--finished"));
}

/// What was not written down is said above already.
bool is_about_silence(const NextSession& next, const Warning& warning) {
  if (unreported(next).empty()) return false;
  return std::any_of(next.plan->rules.begin(), next.plan->rules.end(), [&](const Rule& rule) {
    return rule.id == warning.id && std::all_of(rule.when.any.begin(), rule.when.any.end(), [](const Alternative& alternative) {
             return std::any_of(alternative.begin(), alternative.end(),
                                [](const Condition& c) { return is_observation(c.key) && c.or_unknown && c.any.empty(); });
           });
  });
}

}  // namespace

void add_held(const NextSession& next, Page& page) {
  const Prescription& p = next.prescription;
  if (p.coach_held && !next.words.empty()) {
    const CoachWord& word = *next.athlete->log[next.words.back()].coach;
    say(page, fmt::format("Held on the word of {}: {}", word.by, sentence(word.reason)));
  }
  if (p.gate == Gate::stage) add_closed_gate(next, page);
  if (p.gate == Gate::cut)
    say(page, "No step up yet: the last session was cut shorter or slower than its own dose, so the full one comes first.");
  add_unreported(next, page);
}

void add_top(const NextSession& next, Page& page) {
  if (next.prescription.decision == Decision::wait) {
    add_wait(next, page);
  } else {
    next.under_way ? add_under_way(next, page) : add_dated(next, page);
    if (!next.under_way) add_held(next, page);
  }
  if (is_finished(next)) say(page, "Plan finished. Repeat this session to keep your speed.");
}

void add_warnings(const NextSession& next, Page& page) {
  for (const Warning& warning : next.warnings) {
    if (!is_about_silence(next, warning)) page.push_back({Part::warning, "", sentence(warning.text)});
  }
}

}  // namespace rehab
