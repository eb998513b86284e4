#include "rehab/next_session.hpp"
#include "engine/warnings.hpp"

#include <algorithm>
#include <utility>

#include "engine/ladder.hpp"
#include "engine/referrals.hpp"
#include "engine/transition.hpp"

namespace rehab {

namespace {

/// The referral that stands: the last that the log asked for.
std::optional<Referral> find_referral(const Plan& plan, const Athlete& athlete) {
  auto all = referrals(plan, athlete);
  return all.empty() ? std::nullopt : std::optional(std::move(all.back()));
}

bool is_unfinished(const Entry& entry) { return !entry.finished && !entry.work.empty(); }

/// Walks the log once, as `replay` does, and remembers which entries still matter: the last report, the limits, the coach's
/// words. Of a session under way the work is left out.
class Follower {
 public:
  explicit Follower(NextSession& next) : next_(next), log_(next.athlete->log) {}

  /// How many sessions since the clearance that is warned of are known to have been clean.
  int follow(std::optional<std::size_t> under_way) {
    next_.state = fresh(next_.athlete->profile);
    for (std::size_t i = 0; i < log_.size(); ++i) {
      if (next_.doubtful_clearance) count_clean(log_[i]);
      const bool open = i == under_way;
      const auto before = next_.state.last_session;
      if (open)
        absorb_before_work(*next_.plan, next_.athlete->profile, log_[i], next_.state);
      else
        absorb_into(*next_.plan, next_.athlete->profile, log_[i], next_.state);
      note(i, !open && dated_session(log_[i], before, next_.state));
    }
    return clean_;
  }

 private:
  /// A session run on a progress says that the one before it was clean.
  void count_clean(const Entry& entry) {
    if (entry.work.empty()) return;
    State before = next_.state;
    absorb_before_work(*next_.plan, next_.athlete->profile, entry, before);
    const Prescription p = judge(*next_.plan, next_.athlete->profile, before, entry.date);
    if (!is_session(*next_.plan, before, p, entry.work) || p.movement != Movement::progress) return;
    if (++clean_ == clean_sessions_watched) next_.doubtful_clearance.reset();
  }

  void note_words(std::size_t i) {
    const Entry& entry = log_[i];
    if (!entry.coach) return;
    const std::string& clinician = next_.athlete->profile.clinician;
    if (clears(entry)) {
      next_.doubtful_clearance = !clinician.empty() && entry.coach->by != clinician ? std::optional(i) : std::nullopt;
      clean_ = 0;
    }
    const auto* says = std::get_if<SaysWord>(&entry.coach->says);
    if (says != nullptr && !note_word(i, says->word)) return;
    if (const auto* start = std::get_if<SaysStartAt>(&entry.coach->says)) note_start(i, start->step);
    next_.words.push_back(i);
  }

  /// Does it stand? One that was said and does not did not count.
  bool note_word(std::size_t i, int word) {
    std::erase_if(next_.unheeded, [&](std::size_t before) { return std::get<SaysWord>(log_[before].coach->says).word == word; });
    const bool counts = next_.state.has_word(word);
    if (!counts) next_.unheeded.push_back(i);
    return counts;
  }

  /// Would the session of that day have been as high without the word?
  void note_start(std::size_t i, int step) {
    State unsaid = next_.state;
    unsaid.pending.start_at = -1;
    const Day day = day_spoken_of(unsaid, log_[i].date);
    next_.override_entry = i;
    next_.override_beyond = judge(*next_.plan, next_.athlete->profile, unsaid, day).step < step;
    said_ = step;
  }

  void note(std::size_t i, bool is_session) {
    const Entry& entry = log_[i];
    const bool anew = entry.injury || clears(entry);
    if (anew) {
      next_.words.clear();
      next_.override_entry.reset();
      said_ = -1;
      next_.last_report.reset();
      next_.unfinished.reset();
      next_.unheeded.clear();
    }
    if (entry.limits) next_.limits_entry = entry.limits->now ? std::optional(i) : std::nullopt;
    note_words(i);
    if (!is_session) return;
    next_.words.clear();
    if (said_ >= 0) next_.override_held = next_.state.step < std::exchange(said_, -1);
    next_.last_report = i;
    next_.unfinished = is_unfinished(entry) ? std::optional(i) : std::nullopt;
  }

  NextSession& next_;
  const std::vector<Entry>& log_;
  int clean_ = 0;  ///< clean sessions since the clearance that is warned of
  int said_ = -1;  ///< the step of a `start at` that no session has been run on
};

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

/// A session under way is judged as it was prescribed for its own day. Nothing is left of one on a day of rest.
void resume(NextSession& next, std::size_t open) {
  const Plan& plan = *next.plan;
  const Entry& entry = next.athlete->log[open];
  UnderWay under_way{open, work_of(plan, next.prescription), {}, {}};
  const int stage = next.prescription.step < 0 ? -1 : plan.step(next.prescription.step).stage;
  under_way.left = remaining(plan, stage, under_way.begun, {entry.work, entry.felt});
  if (next.prescription.rest_forbids) under_way.left.work.clear();
  if (!under_way.left.work.empty()) {
    Remaining other = remaining(plan, stage, under_way.begun, {entry.work, entry.felt, under_way.left.fired});
    if (other.work != under_way.left.work) under_way.or_left = std::move(other.work);
  }
  next.work = under_way.left.work;
  next.drills = drills_left(next.work, under_way.begun, drills_in(plan, next.prescription));
  next.under_way = std::move(under_way);
}

/// A session that was begun all the same on a day that waits goes on when what is missing has been answered.
bool waits(const Prescription& p) { return p.decision == Decision::wait || (p.complaint && !p.rest_forbids); }

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

/// Today's session stays what it was today, and so does a wait that is today's.
bool holds_today(const Prescription& now, const NextSession& next) {
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

/// What is prescribed from the state on, and which days are rest before it.
void prescribe_next(NextSession& next) {
  const Plan& plan = *next.plan;
  const Profile& profile = next.athlete->profile;
  next.prescription = prescribe(plan, profile, next.state, next.today);
  if (const auto known = known_today(next)) {
    const Prescription now = prescribe(plan, profile, *known, next.today);
    if (holds_today(now, next)) {
      next.state = *known;
      next.prescription = now;
    } else if (next.prescription.judged > next.today) {
      next.rest = rest_before(plan, profile, *known, next.today, next.today + Days(1));
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

/// The session that an entry left open on its own day. Where its report so far refers, or a referral stands, nothing of it is
/// left to do: it is over.
std::optional<std::size_t> session_under_way(const Plan& plan, const Athlete& athlete, Day today) {
  const auto& log = athlete.log;
  std::size_t open = log.size();
  while (open > 0 && log[open - 1].date >= today && !is_unfinished(log[open - 1])) --open;
  if (open == 0 || log[open - 1].date < today) return std::nullopt;
  const State over = replay(plan, athlete.profile, log);
  if (prescribe(plan, athlete.profile, over, today).decision == Decision::refer) return std::nullopt;
  return open - 1;
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
  const int clean = Follower(next).follow(open);
  if (open) next.prescription = judge(plan, athlete.profile, next.state, today);
  open && !waits(next.prescription) ? resume(next, *open) : prescribe_next(next);
  if (!next.under_way) prescribe_after_drills(next);
  add_reasons(next);
  // A progress says that the last session was clean, too.
  if (clean + (next.prescription.movement == Movement::progress ? 1 : 0) >= clean_sessions_watched)
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
  prescribe_next(next);
  add_reasons(next);
  return next;
}

State before_session(const Plan& plan, const Profile& profile, const State& before, const Entry& entry) {
  State state = before;
  absorb_before_work(plan, profile, entry, state);
  return state;
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
