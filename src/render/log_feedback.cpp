#include "render/log_feedback.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "engine/evidence.hpp"
#include "render/entry_words.hpp"
#include "render/sheet.hpp"
#include "render/sheet_held.hpp"
#include "render/too_much.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

/// The step's own lines; where it has none but drills, those.
std::string runs_of(const Plan& plan, std::span<const Work> all, int drills) {
  const auto runs = all.subspan(static_cast<std::size_t>(drills));
  return session_words(plan, all, runs.empty() ? 0 : drills);
}

std::string what_is_left(const NextSession& next) {
  if (next.work.empty()) return "nothing is left of this session; --finished ends it";
  const std::string other = or_left_words(next);
  return one_line("left of this session: " + tasks(*next.plan, next.work) + (other.empty() ? "" : "; " + other));
}

/// The headline of a sheet and what stands under it, as one line.
std::string told(const Page& page) {
  std::string text;
  bool after_command = false;
  for (const Line& line : page) {
    if (line.part != Part::headline && line.part != Part::under && line.part != Part::stop) continue;
    const bool command = line.text.rfind("rehab", 0) == 0;  // it stands as it is typed
    if (command && !text.empty() && !after_command) text.back() = ':';
    text += text.empty() ? "" : after_command ? "; " : " ";
    text += command ? line.text : sentence(line.label == "DONE" ? "done " + line.text : line.text);
    after_command = command;
  }
  return one_line(text);
}

/// What was prescribed for a day that had a session.
std::string prescribed_words(const Plan& plan, const Prescription& p) {
  if (p.decision == Decision::refer) return "no session before a clinician has cleared it";
  if (p.decision == Decision::wait) return "no session yet";
  const std::string work = runs_of(plan, work_of(plan, p), drills_in(plan, p));
  return p.rest_forbids ? "a day of rest, then " + work : p.complaint ? "no session before the check-in is answered" : work;
}

std::vector<std::pair<Day, std::string>> prescribed_after(const Plan& plan, const Athlete& athlete, Day day) {
  std::vector<std::pair<Day, std::string>> sessions;
  for (const Passed& one : passed(plan, athlete)) {
    const Entry& entry = athlete.log[one.entry];
    if (one.is_session && entry.date > day) sessions.emplace_back(entry.date, prescribed_words(plan, one.prescribed));
  }
  return sessions;
}

}  // namespace

std::string what_changed_later(const Plan& plan, const Athlete& before, const Athlete& now, Day day) {
  const auto earlier = prescribed_after(plan, before, day);
  std::string text;
  for (const auto& [date, words] : prescribed_after(plan, now, day)) {
    const auto old =
        std::find_if(earlier.begin(), earlier.end(), [day_of = date](const auto& one) { return one.first == day_of; });
    if (old == earlier.end() || old->second == words) continue;
    text += one_line(
        fmt::format("{} would have been prescribed otherwise: {}; it was {}", spaced_day(date, day), words, old->second));
    text += "\n";
  }
  return text;
}

std::string which_answers_count(const Plan& plan, const Athlete& athlete, std::size_t entry, const Entry* there) {
  const Entry& added = athlete.log[entry];
  const State before = replay(plan, athlete.profile, std::span(athlete.log).first(entry));
  std::string text;
  for (const Answer& answer : added.check_in) {
    std::optional<int> other;
    bool other_is_newer = false;
    for (std::size_t i = 0; i < athlete.log.size(); ++i) {
      if (i == entry || athlete.log[i].date != added.date) continue;
      for (const Answer& one : athlete.log[i].check_in) {
        if (one.observation != answer.observation || one.notch == answer.notch) continue;
        other = one.notch;
        other_is_newer = i > entry;
      }
    }
    const auto same = [&](const Answer& one) { return one.observation == answer.observation; };
    const bool old = there != nullptr && std::any_of(there->check_in.begin(), there->check_in.end(), same);
    if (!other || old) continue;
    const Key key = key_of_observation(answer.observation);
    const bool worse_counts = before.on_ladder && !plan.observation(answer.observation).kept;  // a test's result is its newest
    const int newer = other_is_newer ? *other : answer.notch;
    const int counts = worse_counts ? std::max(*other, answer.notch) : newer;
    const auto word = [&](int notch) { return value_text(plan, key, notch); };
    text += fmt::format("Two answers on {}, {} {} and {}: {} counts, {}.\n", short_day(added.date, added.date),
                        noun_of(plan.observation(answer.observation).id), word(*other), word(answer.notch), word(counts),
                        worse_counts ? "the worse of the two" : "the newer one");
  }
  return text;
}

std::string what_comes_next(const NextSession& next) {
  const Prescription& p = next.prescription;
  if (is_referral(next)) {
    Page page;
    add_referral_message(next, page);
    return "STOP: " + told(page) + " What lifts it: rehab next " + file_word(next.file);
  }
  if (next.under_way) return what_is_left(next);
  if (p.decision == Decision::wait) {
    Page page;
    add_top(next, page);
    return told(page);
  }
  return one_line(fmt::format("next: {}, {}: {}", spaced_day(*p.date, next.today), movement_words(next, p),
                              runs_of(*next.plan, next.work, next.drills)));
}

std::string next_lines(const NextSession& next) {
  const Prescription& p = next.prescription;
  Page page;
  if (p.date && !next.under_way) add_held(next, page);
  return what_comes_next(next) + "\n" + (page.empty() ? "" : told(page) + "\n");
}

std::string limits_now(const NextSession& before, const NextSession& now) {
  const auto bind = [](const NextSession& next) { return limits_hold(next) ? next.state.limits : Allowance{}; };
  const Allowance limits = bind(now);
  if (limits == bind(before)) return {};
  const std::vector<std::string> clauses = limits_clauses(limits);
  std::vector<std::string> lifted = limits_clauses(bind(before));
  std::erase_if(lifted, [&](const auto& clause) { return std::find(clauses.begin(), clauses.end(), clause) != clauses.end(); });
  std::string text = "No limits hold now.";
  if (!clauses.empty()) text = "What holds now: " + limits_sentence(limits, now.today);
  if (!lifted.empty()) text += fmt::format(" Lifted: {}.", list(lifted, "and"));
  return one_line(text) + "\n";
}

std::string beyond_prescribed(const Plan& plan, const Athlete& athlete) {
  if (athlete.log.empty() || athlete.log.back().work.empty()) return {};
  const Entry& session = athlete.log.back();
  const State before = replay(plan, athlete.profile, std::span(athlete.log).first(athlete.log.size() - 1));
  const State after = absorb(plan, athlete.profile, before, session);
  if (after.since_exceeded != 0 || after.last_session != session.date || before.last_session == session.date) return {};

  const Prescription p = judge(plan, athlete.profile, before_session(plan, athlete.profile, before, session), session.date);
  const std::string day = to_string(session.date);
  if (p.decision == Decision::refer) return fmt::format("the session of {} went against a referral", day);
  if (p.decision == Decision::wait) return fmt::format("no session was due yet on {}", day);
  if (p.rest_forbids) return fmt::format("{} was to be a day of rest", day);
  if (p.complaint) return fmt::format("no session was due on {} before the check-in was answered", day);
  const std::string words = too_much_words(plan, athlete.profile, passed(plan, athlete).back());
  return one_line(fmt::format("the session of {} was more than was prescribed: {}", day, words));
}

std::string word_in_vain(const NextSession& next, std::size_t entry) {
  const Entry& said = next.athlete->log[entry];
  if (!said.coach || clears(said)) return {};
  if (!next.unheeded.empty() && next.unheeded.back() == entry) {
    for (const Warning& warning : next.warnings) {
      if (is_of_words(warning)) return one_line(warning.text);
    }
  }
  const CoachSays& says = said.coach->says;
  const bool of_day = std::holds_alternative<SaysWord>(says) || std::holds_alternative<SaysStartAt>(says);
  if (of_day || said.work.empty() || !passed(*next.plan, *next.athlete)[entry].is_session) return {};
  return one_line(fmt::format(
      "the word \"{}\" stands with a session, and counts for that one. For the next one it needs an entry of its own: "
      "rehab log {} --coach {} --by {} --reason {}",
      coach_says(*next.plan, says), file_word(next.file), shell_word(coach_says(*next.plan, says)),
      shell_word_or("NAME", said.coach->by), shell_word_or("WHY", said.coach->reason)));
}

}  // namespace rehab
