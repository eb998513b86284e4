#include "rehab/next_session.hpp"

#include <algorithm>

namespace rehab {

namespace {

const Rule& rule_at(const Plan& plan, int rule) { return plan.rules[static_cast<std::size_t>(rule)]; }

std::vector<int> referring(const Plan& plan, const Prescription& p) {
  std::vector<int> rules;
  for (std::size_t i = 0; i < plan.rules.size(); ++i) {
    if (p.fired.test(i) && plan.rules[i].then.movement == Movement::refer) rules.push_back(static_cast<int>(i));
  }
  return rules;
}

/// The rules that referred at an entry: asked before its session, whose report replaces the facts that they saw.
Referral referral_at(const NextSession& next, std::size_t entry) {
  const auto& log = next.athlete->log;
  const Profile& profile = next.athlete->profile;
  const State before = replay(*next.plan, profile, std::span(log).first(entry));
  const State state = before_session(*next.plan, profile, before, log[entry]);
  const Day day = state.last_session == state.day ? state.day + Days(1) : state.day;
  return {entry, referring(*next.plan, judge(*next.plan, profile, state, day)), facts_on(*next.plan, profile, state, day)};
}

/// Walks the log once, as `replay` does, and remembers which entries still matter: the referral, the limits, the coach's words.
void follow(NextSession& next) {
  const Plan& plan = *next.plan;
  const auto& log = next.athlete->log;
  next.state = fresh(next.athlete->profile);
  for (std::size_t i = 0; i < log.size(); ++i) {
    const Entry& entry = log[i];
    const bool was_referred = next.state.referred;
    const bool anew = entry.injury || (entry.coach && std::holds_alternative<SaysCleared>(entry.coach->says));
    absorb_into(plan, next.athlete->profile, entry, next.state);
    if (anew) {
      next.words.clear();
      next.override_entry.reset();
    }
    if (entry.injury) next.limits_entry.reset();
    if (entry.limits) next.limits_entry = entry.limits->now ? std::optional(i) : std::nullopt;
    if (entry.coach) next.words.push_back(i);
    if (entry.coach && std::holds_alternative<SaysStartAt>(entry.coach->says)) next.override_entry = i;
    if (!entry.work.empty() && entry.finished) next.words.clear();
    if (!next.state.referred) {
      next.referral.reset();
    } else if (!was_referred || anew) {
      next.referral = referral_at(next, i);
    }
  }
}

/// Is this what is left of a drill? Work that was switched to may be of the same exercise.
bool is_left_of(const Work& line, const Work& drill) {
  return line.exercise == drill.exercise && line.dose.amount == drill.dose.amount && line.dose.rest == drill.dose.rest &&
         line.dose.total_reps() <= drill.dose.total_reps();
}

/// How many of the first lines left are drills of the session as it was begun.
int drills_left(const std::vector<Work>& left, const std::vector<Work>& begun, int drills) {
  const auto drills_end = begun.begin() + drills;
  auto from = begun.begin();
  int count = 0;
  for (const Work& line : left) {
    from = std::find_if(from, drills_end, [&](const Work& drill) { return is_left_of(line, drill); });
    if (from == drills_end) break;
    ++count;
  }
  return count;
}

/// The referral that the report so far, as it stands, would bring: nothing is left of that session, whatever the during rules
/// say.
std::optional<Referral> referral_under_way(const NextSession& next, std::size_t entry) {
  const Plan& plan = *next.plan;
  Entry finished = next.athlete->log[entry];
  finished.finished = true;
  const State after = absorb(plan, next.athlete->profile, next.state, finished);
  const Prescription p = prescribe(plan, next.athlete->profile, after, finished.date);
  if (p.decision != Decision::refer) return std::nullopt;
  return Referral{entry, referring(plan, p), facts_on(plan, next.athlete->profile, after, p.judged)};
}

/// A session under way is judged as it was prescribed for its own day, rest or not.
void resume(NextSession& next) {
  const Plan& plan = *next.plan;
  const Entry& entry = next.athlete->log.back();
  next.prescription = judge(plan, next.athlete->profile, next.state, entry.date);
  UnderWay under_way{next.athlete->log.size() - 1, work_of(plan, next.prescription), {}};
  under_way.left = remaining(plan, under_way.begun, entry.work);
  if (auto referral = referral_under_way(next, under_way.entry); referral && !next.referral) {
    next.referral = std::move(referral);
    under_way.left = {{}, under_way.left.fired, true};
  }
  next.work = under_way.left.work;
  next.drills = drills_left(next.work, under_way.begun, drills_in(plan, next.prescription));
  next.under_way = std::move(under_way);
}

bool has_work(const Entry& entry) { return !entry.work.empty(); }

/// What was known today, where entries bear tomorrow's date (it is tomorrow already where they were written) and none of them is
/// a session: what they say holds from their own day on. A referral holds at once.
std::optional<State> known_today(const NextSession& next) {
  const auto& log = next.athlete->log;
  const auto later = std::find_if(log.begin(), log.end(), [&](const Entry& entry) { return entry.date > next.today; });
  if (later == log.end() || std::any_of(later, log.end(), has_work) || next.prescription.decision == Decision::refer)
    return std::nullopt;
  return replay(*next.plan, next.athlete->profile, std::span(log).first(static_cast<std::size_t>(later - log.begin())));
}

/// Today's session stays what it was today, and so does a wait.
bool holds_today(const Prescription& now, const NextSession& next) {
  return now.date == next.today || (now.decision == Decision::wait && next.prescription.decision == Decision::wait);
}

Rest both(Rest first, const Rest& then) {
  first.days.insert(first.days.end(), then.days.begin(), then.days.end());
  first.rules.insert(first.rules.end(), then.rules.begin(), then.rules.end());
  std::sort(first.rules.begin(), first.rules.end());
  first.rules.erase(std::unique(first.rules.begin(), first.rules.end()), first.rules.end());
  first.coach = first.coach || then.coach;
  return first;
}

void ask(NextSession& next) {
  const Plan& plan = *next.plan;
  const Profile& profile = next.athlete->profile;
  next.prescription = prescribe(plan, profile, next.state, next.today);
  if (const auto known = known_today(next)) {
    const Prescription now = prescribe(plan, profile, *known, next.today);
    if (holds_today(now, next)) {
      next.state = *known;
      next.prescription = now;
    } else if (next.prescription.date) {
      next.rest = rest_before(plan, profile, *known, next.today, next.today + Days(1));
    }
  }
  if (const auto date = next.prescription.date)
    next.rest = both(std::move(next.rest), rest_before(plan, profile, next.state, next.today, *date));
  next.work = work_of(plan, next.prescription);
  next.drills = drills_in(plan, next.prescription);
  next.checks = checks(plan, profile, next.state, next.prescription);
}

/// On a start or a wait no movement of the rules counts, so none of them decides.
bool movement_counts(const Prescription& p) { return p.decision != Decision::start && p.decision != Decision::wait; }

std::vector<int> fired_rules(const Plan& plan, const Prescription& p) {
  std::vector<int> rules;
  for (std::size_t i = 0; i < plan.rules.size(); ++i) {
    if (p.fired.test(i)) rules.push_back(static_cast<int>(i));
  }
  const auto decides = [&](int rule) {
    return movement_counts(p) && p.movement != Movement::none && rule_at(plan, rule).then.movement == p.movement;
  };
  std::stable_partition(rules.begin(), rules.end(), decides);
  return rules;
}

std::optional<GateHold> gate_of(const NextSession& next) {
  const Prescription& p = next.prescription;
  if (p.gate == Gate::none) return std::nullopt;
  if (p.gate == Gate::cut) return GateHold{"cut", {}};
  const Stage& stage = next.plan->stages[static_cast<std::size_t>(p.gate_stage)];
  GateHold hold{stage.id, {}};
  for (const Condition* condition : missing(stage.enter, next.facts.said)) hold.missing.push_back(condition->written);
  return hold;
}

}  // namespace

NextSession next_session(const Plan& plan, const Athlete& athlete, Day today, std::string_view file) {
  NextSession next;
  next.file = file;
  next.plan = &plan;
  next.athlete = &athlete;
  next.today = today;
  follow(next);
  const bool under_way = !athlete.log.empty() && !athlete.log.back().work.empty() && !athlete.log.back().finished;
  under_way ? resume(next) : ask(next);
  next.facts = facts_on(plan, athlete.profile, next.state, next.prescription.judged);
  next.because = fired_rules(plan, next.prescription);
  next.gate = gate_of(next);
  next.warnings = warnings_of(next);
  return next;
}

State before_session(const Plan& plan, const Profile& profile, const State& before, const Entry& entry) {
  Entry said = entry;
  said.work.clear();
  return absorb(plan, profile, before, said);
}

std::vector<Key> keys_asked(const Test& test) {
  std::vector<Key> keys;
  for (const auto& alternative : test.any) {
    for (const auto& condition : alternative) keys.push_back(condition.key);
  }
  std::sort(keys.begin(), keys.end(),
            [](Key a, Key b) { return is_observation(a) != is_observation(b) ? is_observation(a) : a < b; });
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

Distance run_metres(const Plan& plan, const std::vector<Work>& work, int first) {
  Distance metres;
  for (std::size_t i = static_cast<std::size_t>(first); i < work.size(); ++i) {
    if (const auto distance = run_distance(plan, work[i])) metres = metres + work[i].dose.total_reps() * *distance;
  }
  return metres;
}

}  // namespace rehab
