// The sheet's reasons in two sentences; its care, short or whole; its sources.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "rehab/plan_queries.hpp"
#include "render/entry_words.hpp"
#include "render/numbers.hpp"
#include "render/sheet.hpp"
#include "render/sheet_held.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

constexpr std::size_t reasons_shown = 2;

const Rule& plan_rule(const NextSession& next, int rule) { return next.plan->rule(rule); }

bool is_said_on_top(const NextSession& next, const Rule& rule) {
  return std::any_of(next.warnings.begin(), next.warnings.end(), [&](const Warning& w) { return w.id == rule.id; });
}

/// The rules whose movement decided, then the cap that made the dose what it is.
void add_deciding(const NextSession& next, std::vector<std::string>& reasons) {
  const Prescription& p = next.prescription;
  for (const int index : next.because) {
    const Rule& rule = plan_rule(next, index);
    if (decided(*next.plan, p, index) && !rule.say.empty() && !is_said_on_top(next, rule)) reasons.push_back(sentence(rule.say));
  }
  if (!p.load.runs) return;
  for (const int index : rules_that_cut(*next.plan, p)) {
    const Rule& rule = plan_rule(next, index);
    if (!rule.say.empty()) reasons.push_back(sentence(rule.say));
  }
}

/// Was the dose made smaller by what was run last, and by no limits (those stand on top)?
bool is_bounded_by_base(const NextSession& next) {
  const Prescription& p = next.prescription;
  if (!p.cut || p.step < 0 || limits_hold(next)) return false;
  const Plan& plan = *next.plan;
  const Step& step = plan.step(p.step);
  const bool shorter = p.longest && std::any_of(step.work.begin(), step.work.end(), [&](const Work& line) {
                         const auto distance = run_distance(plan, line);
                         return distance && *distance > *p.longest;
                       });
  const bool by_a_rule =
      std::any_of(next.because.begin(), next.because.end(), [&](int rule) { return plan_rule(next, rule).then.cap == p.cap; });
  const bool less = (p.most_minutes && step.minutes > *p.most_minutes) || (p.most_reps && step.reps > *p.most_reps);
  return shorter || less || (!by_a_rule && plan.stage_of(p.step).cap != p.cap);
}

void add_base(const NextSession& next, std::vector<std::string>& reasons) {
  const Base& base = next.state.base;
  if (!is_bounded_by_base(next) || base == Base{}) return;
  reasons.push_back(fmt::format("{} what was {} last, {}.",
                                next.prescription.may_rise() ? "One rise at most above" : "No more than", done_or_run(base),
                                base_words(base)));
}

/// `Thursday is off: three days on, one off.`
void add_rest(const NextSession& next, std::vector<std::string>& reasons) {
  if (next.rest.days.empty()) return;
  std::vector<std::string> days;
  for (const Day day : next.rest.days) days.push_back(spaced_day(day, next.today));
  constexpr std::size_t named = 4;  // of more the first and the last
  const bool in_a_row = days_between(next.rest.days.front(), next.rest.days.back()) + 1 == static_cast<int>(days.size());
  if (days.size() > named && in_a_row) days = {days.front() + " to " + days.back()};
  std::string why = resting_words(next);
  if (why.empty() && next.rest.coach) why = "the coach's word";
  const bool is_said = why.empty() || std::find(reasons.begin(), reasons.end(), sentence(why)) != reasons.end();
  const std::string are = fmt::format("{} {}", list(days, "and"), next.rest.days.size() == 1 ? "is" : "are");
  reasons.push_back(is_said ? are + " off." : off_because(are, why));
}

void add_clean(const NextSession& next, std::vector<std::string>& reasons) {
  const Prescription& p = next.prescription;
  if (p.step < 0 || p.decision == Decision::progress) return;
  const int needed = next.plan->step(p.step).sessions;
  if (needed > 1)
    reasons.push_back(fmt::format("{} of {} clean sessions at this step so far.", std::min(p.clean, needed), needed));
}

/// A word that has set the session stands on top; one of the plan is news only from the stage on that asks for it.
bool is_news(const NextSession& next, const CoachWord& word) {
  const Prescription& p = next.prescription;
  const bool has_set_it = p.by_coach && (!next.prescription.starts_lower || std::holds_alternative<SaysStartAt>(word.says));
  if (has_set_it) return false;
  const auto* says = std::get_if<SaysWord>(&word.says);
  if (says == nullptr) return true;
  const Key asked = key_of(fact_of_word(says->word));
  const auto its_gate = [&](const Stage& stage) { return asks(stage.enter, asked); };
  const auto& stages = next.plan->stages;
  const auto first = std::find_if(stages.begin(), stages.end(), its_gate) - stages.begin();
  return p.step >= 0 && (next.plan->step(p.step).stage >= first || stages.size() == static_cast<std::size_t>(first));
}

void add_words(const NextSession& next, std::vector<std::string>& reasons) {
  const auto& log = next.athlete->log;
  for (const std::size_t entry : next.words) {
    const CoachWord& word = *log[entry].coach;
    if (!is_news(next, word)) continue;
    const std::string reason = &word == holding_word(next) ? "" : " (" + word.reason + ")";  // that one's stands on top
    reasons.push_back(sentence(fmt::format("{} said on {}: {}{}", word.by, spaced_day(log[entry].date, next.today),
                                           word_in_titles(*next.plan, word.says), reason)));
  }
}

/// Where it begins, and after what.
std::string anew_words(const NextSession& next) {
  if (!has_trained(next.state)) return "The first session begins at the plan's start.";
  const auto& log = next.athlete->log;
  const auto anew = std::find_if(log.rbegin(), log.rend(), [](const Entry& entry) { return entry.injury || clears(entry); });
  if (anew == log.rend()) return "What counts begins at the plan's start.";
  return clears(*anew) ? "After a clearance it begins at the plan's start." : "After a new injury everything starts anew.";
}

/// A start is the plan's own, or the coach's, who stands on top; where it is lower, so does the reason for that, or a rule's does
/// in its place.
std::string start_reason(const NextSession& next) {
  const Prescription& p = next.prescription;
  return p.starts_lower || p.by_coach ? "" : anew_words(next);
}

/// Where there is no other reason for a coach's start: whose word it is.
std::string word_of_start(const NextSession& next) {
  if (!next.prescription.by_coach || !next.override_entry) return {};
  const CoachWord& word = *next.athlete->log[*next.override_entry].coach;
  return fmt::format("On the word of {}: {}", word.by, sentence(word.reason));
}

std::string first_reason(const NextSession& next) {
  const Prescription& p = next.prescription;
  if (p.decision == Decision::wait && p.gate == Gate::complaint) return sentence(plan_rule(next, next.state.complaint.rule).say);
  if (p.decision == Decision::start) return start_reason(next);
  if (p.decision == Decision::repeat && p.movement == Movement::none)
    return unasked(next).empty() ? "Nothing in the last report leads on."
                                 : "The last report leads on once the check-in is good, too.";
  return {};
}

/// Was a session under way ended by its day, which is one of rest?
bool ends_on_rest(const NextSession& next) { return next.under_way && next.prescription.rest_forbids; }

/// Was a session under way ended or changed at the track by what was felt?
bool is_changed(const NextSession& next) {
  if (!next.under_way || next.under_way->left.fired.empty() || ends_on_rest(next)) return false;
  return next.under_way->left.ended || !next.work.empty();
}

/// What ended or changed it: of the rules that fired the strictest.
void add_changed(const NextSession& next, std::vector<std::string>& reasons) {
  const auto& fired = next.under_way->left.fired;
  const auto rule = [&](int index) -> const DuringRule& { return next.plan->during[static_cast<std::size_t>(index)]; };
  int strictest = 0;
  for (const int index : fired) strictest = std::max(strictest, rule(index).then.rank());
  for (const int index : fired) {
    if (rule(index).then.rank() == strictest) reasons.push_back(during_sentence(*next.plan, stage_today(next), rule(index)));
  }
}

void add_prescribed_because(const NextSession& next, std::vector<std::string>& reasons) {
  const bool word_decides = holding_word(next) != nullptr;
  if (word_decides) add_words(next, reasons);
  if (auto first = first_reason(next); !first.empty()) reasons.push_back(std::move(first));
  add_deciding(next, reasons);
  add_base(next, reasons);
  add_rest(next, reasons);
  if (!word_decides) add_words(next, reasons);
  add_clean(next, reasons);
  if (std::string word = word_of_start(next); reasons.empty() && !word.empty()) reasons.push_back(std::move(word));
}

void cite(const Cited& cited, std::set<int>& sources) {
  for (const auto& citation : cited.from) sources.insert(citation.source);
}

std::set<int> cited_on(const NextSession& next) {
  std::set<int> sources;
  const Prescription& p = next.prescription;
  if (p.gate == Gate::stage) cite(next.plan->stage(p.gate_stage), sources);
  for (const int rule : p.step < 0 ? next.rest.rules : next.because) cite(plan_rule(next, rule), sources);
  if (p.step < 0) {
    if (p.gate == Gate::complaint) cite(plan_rule(next, next.state.complaint.rule), sources);
    return sources;
  }
  const Stage& stage = next.plan->stage_of(next.prescription.step);
  cite(next.plan->step(next.prescription.step), sources);
  cite(stage, sources);
  for (const Note& note : stage.care) cite(note, sources);
  return sources;
}

/// Was the last sheet of this stage, too?
bool was_in_stage(const NextSession& next) {
  return next.prescription.step >= 0 && next.state.on_ladder &&
         next.plan->step(next.state.step).stage == next.plan->step(next.prescription.step).stage;
}

}  // namespace

std::string off_because(std::string_view days, const std::string& reason) {
  const bool has_colon = reason.find(':') != std::string::npos;
  return fmt::format("{} off{}", days, has_colon ? ". " + sentence(reason) : ": " + clause(sentence(reason)));
}

std::string resting_words(const NextSession& next) {
  const auto leads = [&](int rule) { return decided(*next.plan, next.prescription, rule); };
  int longest = -1;
  for (const int index : next.rest.rules) {
    const Rule& rule = plan_rule(next, index);
    if (rule.say.empty()) continue;
    const int more = longest < 0 ? 1 : rule.then.rest_days - plan_rule(next, longest).then.rest_days;
    if (more > 0 || (more == 0 && leads(index) && !leads(longest))) longest = index;
  }
  if (longest >= 0) return plan_rule(next, longest).say;
  if (next.rest.apart == 0) return {};
  return next.rest.apart == 2 ? "every other day at this stage"
                              : fmt::format("a session every {} days at this stage", next.rest.apart);
}

void add_why(const NextSession& next, Detail detail, Page& page) {
  std::vector<std::string> reasons;
  if (ends_on_rest(next)) {
    add_rest(next, reasons);
    add_words(next, reasons);
  } else {
    is_changed(next) ? add_changed(next, reasons) : add_prescribed_because(next, reasons);
  }
  page.push_back({Part::section, "WHY", ""});
  reasons.resize(std::min(reasons.size(), detail == Detail::least ? 1 : reasons_shown));
  std::string text;
  for (const std::string& reason : reasons) text += (text.empty() ? "" : " ") + reason;
  if (!text.empty()) page.push_back({Part::item, "", text});
}

void add_more(const NextSession& next, Detail detail, Page& page) {
  const std::string file = file_word(next.file);
  const bool has_care = next.prescription.step >= 0 && !next.plan->stage_of(next.prescription.step).care.empty();
  const std::string care = fmt::format("care{}", was_in_stage(next) ? "" : " (new)");
  const std::string what = detail != Detail::full ? "what is left out here" : has_care ? care : "";
  const std::string whole =
      what.empty() ? "" : fmt::format("; {}: {}", what, unbroken(fmt::format("rehab next {} --long", file)));
  page.push_back({Part::item, "", "More: " + unbroken("rehab explain " + file) + whole + "."});
}

void add_care(const NextSession& next, Page& page) {
  if (next.prescription.step < 0) return;
  const auto& care = next.plan->stage_of(next.prescription.step).care;
  if (!care.empty()) page.push_back({Part::section, "CARE", ""});
  for (const Note& note : care) page.push_back({Part::item, "", sentence(note.text)});
}

void add_sources(const NextSession& next, Page& page) {
  const auto cited = cited_on(next);
  if (cited.empty()) return;
  page.push_back({Part::section, "FROM", ""});
  for (const int index : cited) {
    const Literature& source = next.plan->sources[static_cast<std::size_t>(index)];
    std::string text = source.title;
    if (!source.by.empty()) text += ", " + source.by;
    if (!source.weight.empty()) text += ". How sure: " + source.weight;
    page.push_back({Part::item, "", sentence(text)});
  }
}

}  // namespace rehab
