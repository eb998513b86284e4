#include "rehab/next_session.hpp"
#include "engine/warnings.hpp"

#include <algorithm>
#include <utility>

#include "engine/ladder.hpp"
#include "engine/log_follower.hpp"
#include "engine/referrals.hpp"
#include "engine/transition.hpp"
#include "rehab/plan_queries.hpp"

namespace rehab {

namespace {

/// The referral that stands: the last that the log asked for.
std::optional<Referral> find_referral(const Plan& plan, const Athlete& athlete) {
  auto all = referrals(plan, athlete);
  return all.empty() ? std::nullopt : std::optional(std::move(all.back()));
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

/// A session under way is judged as it was prescribed for its own day. On a day of rest it is over.
void resume(NextSession& next, std::size_t open) {
  const Plan& plan = *next.plan;
  UnderWay under_way{open, work_of(plan, next.prescription), {}, {}};
  const int stage = next.prescription.step < 0 ? -1 : plan.step(next.prescription.step).stage;
  under_way.left = remaining(plan, stage, under_way.begun, so_far(next, open));
  if (next.prescription.rest_forbids) {
    under_way.left.work.clear();
    under_way.left.ended = true;
    next.rest = rest_before(plan, next.athlete->profile, next.state, next.today, next.today + Days(1));
  }
  if (!under_way.left.work.empty()) {
    Remaining other = remaining(plan, stage, under_way.begun, so_far(next, open, under_way.left.fired));
    if (other.work != under_way.left.work) under_way.or_left = std::move(other.work);
  }
  next.work = under_way.left.work;
  next.drills = drills_left(next.work, under_way.begun, drills_in(plan, next.prescription));
  next.under_way = std::move(under_way);
}

/// A session that was begun all the same on a day that waits goes on when what is missing has been answered.
bool waits(const Prescription& p) { return p.decision == Decision::wait || (p.complaint && !p.rest_forbids); }

/// Today's session stays what it was today, and so do a referral and a wait that are today's.
bool holds_today(const Prescription& now, const NextSession& next) {
  if (now.decision == Decision::refer) return true;
  if (now.decision == Decision::wait) return next.prescription.decision == Decision::wait && now.judged == next.today;
  return now.date == next.today;
}

Rest both(Rest first, const Rest& then) {
  first.days.insert(first.days.end(), then.days.begin(), then.days.end());
  first.rules.insert(first.rules.end(), then.rules.begin(), then.rules.end());
  std::sort(first.rules.begin(), first.rules.end());
  first.rules.erase(std::unique(first.rules.begin(), first.rules.end()), first.rules.end());
  first.coach = first.coach || then.coach;
  first.apart = std::max(first.apart, then.apart);
  return first;
}

void stand_as_known(const KnownToday& known, NextSession& next) {
  next.state = known.state;
  next.limits_entry = known.limits_entry;
}

/// What is prescribed from the state on, and which days are rest before it. A referral holds at once, whatever date it bears.
void prescribe_next(NextSession& next, const std::optional<KnownToday>& known) {
  const Plan& plan = *next.plan;
  const Profile& profile = next.athlete->profile;
  next.prescription = prescribe(plan, profile, next.state, next.today);
  if (known && next.prescription.decision != Decision::refer) {
    const Prescription now = prescribe(plan, profile, known->state, next.today);
    if (holds_today(now, next)) {
      stand_as_known(*known, next);
      next.prescription = now;
    } else if (next.prescription.judged > next.today) {
      next.rest = rest_before(plan, profile, known->state, next.today, next.today + Days(1));
    }
  }
  if (next.prescription.decision != Decision::refer)
    next.rest = both(std::move(next.rest), rest_before(plan, profile, next.state, next.today, next.prescription.judged));
  next.work = work_of(plan, next.prescription);
  next.drills = drills_in(plan, next.prescription);
}

/// Are the drills done that limits leave of today's session? They make none, and are not asked for twice.
bool are_drills_done(const NextSession& next) {
  const Plan& plan = *next.plan;
  const Prescription& p = next.prescription;
  if (!p.no_runs || p.date != next.today || next.work.empty() || any_run(plan, next.work)) return false;
  if (!any_run(plan, plan.step(p.step).work)) return false;
  std::vector<DoneWork> work;
  std::vector<Answer> felt;
  for (const Entry& entry : next.athlete->log) {
    if (entry.date != next.today || entry.work.empty()) continue;
    work.insert(work.end(), entry.work.begin(), entry.work.end());
    felt.insert(felt.end(), entry.felt.begin(), entry.felt.end());
  }
  return !work.empty() && remaining(plan, plan.step(p.step).stage, next.work, {work, felt}).work.empty();
}

void prescribe_after_drills(NextSession& next) {
  next.drills_done = are_drills_done(next);
  if (!next.drills_done) return;
  const Day tomorrow = next.today + Days(1);
  next.prescription = prescribe(*next.plan, next.athlete->profile, next.state, tomorrow);
  next.rest = rest_before(*next.plan, next.athlete->profile, next.state, tomorrow, next.prescription.judged);
  next.work = work_of(*next.plan, next.prescription);
  next.drills = drills_in(*next.plan, next.prescription);
}

std::vector<int> fired_rules(const Plan& plan, const Prescription& p) {
  std::vector<int> rules;
  for (std::size_t i = 0; i < plan.rules.size(); ++i) {
    if (p.fired.test(i)) rules.push_back(static_cast<int>(i));
  }
  std::stable_partition(rules.begin(), rules.end(), [&](int rule) { return decided(plan, p, rule); });
  return rules;
}

/// What is to be answered on the judged day for a complaint to be lifted.
GateHold complaint_of(const NextSession& next) {
  const Plan& plan = *next.plan;
  GateHold hold{plan.rule(next.state.complaint.rule).id, {}, next.prescription.not_before};
  const auto open = still_to_ask(plan, next.state, next.prescription.judged);
  for (const int o : plan.asked_by_rests) {
    if (std::find(open.begin(), open.end(), o) != open.end()) hold.missing.push_back(plan.observation(o).id);
  }
  return hold;
}

std::optional<GateHold> gate_of(const NextSession& next) {
  const Prescription& p = next.prescription;
  if (p.gate == Gate::none) return std::nullopt;
  if (p.gate == Gate::cut) return GateHold{"cut", {}, {}};
  if (p.gate == Gate::complaint) return complaint_of(next);
  const Stage& stage = next.plan->stage(p.gate_stage);
  GateHold hold{stage.id, {}, {}};
  const GateFacts known = gate_facts_on(*next.plan, next.athlete->profile, next.state, p.judged);
  for (const Condition* condition : missing(stage.enter, known)) hold.missing.push_back(condition->written);
  return hold;
}

/// Is it still to be gone on with? Not after another session, a new injury, or a clearance; nor where its report so far refers,
/// or a referral stands.
bool goes_on(const Plan& plan, const Athlete& athlete, std::size_t open) {
  const std::span<const Entry> log(athlete.log);
  State state = replay(plan, athlete.profile, log.first(open + 1));
  const auto session = state.last_session;
  for (const Entry& entry : log.subspan(open + 1)) {
    absorb_into(plan, athlete.profile, entry, state);
    if (begins_anew(entry) || state.last_session != session) return false;
  }
  return prescribe(plan, athlete.profile, state, athlete.log[open].date).decision != Decision::refer;
}

/// The session that an entry of today left open.
std::optional<std::size_t> session_under_way(const Plan& plan, const Athlete& athlete, Day today) {
  const auto& log = athlete.log;
  const auto is_open = [&](const Entry& entry) { return entry.date == today && is_unfinished(entry); };
  const auto found =
      std::find_if(log.rbegin(), log.rend(), [&](const Entry& entry) { return entry.date < today || is_open(entry); });
  if (found == log.rend() || !is_open(*found)) return std::nullopt;
  const auto open = static_cast<std::size_t>(log.rend() - found - 1);
  return goes_on(plan, athlete, open) ? std::optional(open) : std::nullopt;
}

void add_reasons(NextSession& next) {
  next.facts = facts_on(*next.plan, next.athlete->profile, next.state, next.prescription.judged);
  verdict_on_day(*next.plan, next.state, next.prescription.judged, next.facts);
  next.because = fired_rules(*next.plan, next.prescription);
  next.gate = gate_of(next);
}

}  // namespace

NextSession next_session(const Plan& plan, const Athlete& athlete, Day today, std::string_view file) {
  NextSession next;
  next.file = file;
  next.plan = &plan;
  next.athlete = &athlete;
  next.today = today;
  const auto open = session_under_way(plan, athlete, today);
  LogFollower follower(next, open);
  follower.follow();
  const auto& known = follower.known_today();
  if (open) next.prescription = judge(plan, athlete.profile, known ? known->state : next.state, today);
  if (open && !waits(next.prescription)) {
    if (known) stand_as_known(*known, next);
    resume(next, *open);
  } else {
    prescribe_next(next, known);
  }
  if (!next.under_way) prescribe_after_drills(next);
  add_reasons(next);
  // A progress says that the last session was clean, too.
  if (follower.clean() + (next.prescription.movement == Movement::progress ? 1 : 0) >= clean_sessions_watched)
    next.doubtful_clearance.reset();
  if (!next.under_way) {
    next.checks = checks(plan, athlete.profile, next.state, next.prescription);
    next.all_well = all_well(plan, athlete.profile, next.state, next.prescription);
  }
  if (next.prescription.by_coach) next.override_held = next.prescription.starts_lower;
  if (is_referral(next)) next.referral = find_referral(plan, athlete);
  next.warnings = warnings_of(next);
  return next;
}

NextSession next_prescription(const Plan& plan, const Athlete& athlete, const State& state, Day today) {
  NextSession next;
  next.plan = &plan;
  next.athlete = &athlete;
  next.today = today;
  next.state = state;
  prescribe_next(next, std::nullopt);
  add_reasons(next);
  return next;
}

State before_session(const Plan& plan, const Profile& profile, const State& before, const Entry& entry) {
  State state = before;
  absorb_before_work(plan, profile, entry, state);
  return state;
}

SessionSoFar so_far(const NextSession& next, std::size_t open, std::span<const int> instead) {
  const std::span<const Entry> log(next.athlete->log);
  const Entry& session = log[open];
  const auto later = log.subspan(open + 1);
  const auto end = std::find_if(later.begin(), later.end(), [&](const Entry& entry) { return entry.date != session.date; });
  return {session.work, session.felt, instead, later.first(static_cast<std::size_t>(end - later.begin()))};
}

std::span<const std::int64_t> values_for(const Rule& rule, const Facts& facts) {
  return holds(rule.when, facts.known) == fires(rule, facts) ? facts.known : facts.worst;
}

std::vector<int> rules_that_cut(const Plan& plan, const Prescription& p) {
  std::vector<int> found;
  for (std::size_t r = 0; p.cut && r < plan.rules.size(); ++r) {
    if (p.fired.test(r) && plan.rules[r].then.cap == p.cap) found.push_back(static_cast<int>(r));
  }
  return found;
}

}  // namespace rehab
