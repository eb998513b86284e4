#include "engine/forecast.hpp"

#include <algorithm>
#include <utility>

#include "engine/transition.hpp"
#include "rehab/plan_queries.hpp"

namespace rehab {

namespace {

Entry entry_on(Day day) {
  Entry entry;
  entry.date = day;
  return entry;
}

/// The best answer to every question of a check-in, or beside a line of work.
std::vector<Answer> best_answers(const Plan& plan, Of of) {
  std::vector<Answer> answers;
  for (std::size_t o = 0; o < plan.observations.size(); ++o) {
    const Of its = plan.observations[o].of;
    if (its == of || its == Of::any) answers.push_back({static_cast<int>(o), 0, {}});
  }
  return answers;
}

Entry good_session(const Plan& plan, const Prescription& p) {
  Entry entry = entry_on(*p.date);
  for (const auto& work : work_of(plan, p)) entry.work.push_back(as_done(work));
  entry.felt = best_answers(plan, Of::work);
  return entry;
}

/// The session under way with what is left of it done well: what was felt so far stands, all else is answered best.
Entry good_rest_of(const NextSession& next) {
  const Entry& begun = next.athlete->log[next.under_way->entry];
  Entry entry = entry_on(begun.date);
  entry.work = begun.work;
  for (const Work& work : next.work) entry.work.push_back(as_done(work));
  entry.felt = begun.felt;
  for (const Answer& best : best_answers(*next.plan, Of::work)) {
    const auto same = [&](const Answer& one) { return one.observation == best.observation; };
    if (std::none_of(begun.felt.begin(), begun.felt.end(), same)) entry.felt.push_back(best);
  }
  return entry;
}

/// The words without which a rule cuts the day.
std::vector<int> words_of_cap(const Plan& plan, const Prescription& p) {
  std::vector<int> words;
  for (const int rule : rules_that_cut(plan, p)) {
    for (const Alternative& alternative : plan.rule(rule).when.any) {
      for (const Condition& condition : alternative) {
        const auto fact = static_cast<Fact>(condition.key);
        if (!is_observation(condition.key) && is_word_given(fact) && condition.holds(0)) words.push_back(word_of(fact));
      }
    }
  }
  return words;
}

/// The words of the plan that the closed gate waits for, or the full dose.
std::vector<int> words_lacking(const Plan& plan, const Prescription& p, const GateFacts& known) {
  if (p.gate != Gate::stage) return words_of_cap(plan, p);
  std::vector<int> words;
  for (const Condition* condition : missing(plan.stage(p.gate_stage).enter, known)) {
    if (is_observation(condition->key)) continue;
    const auto fact = static_cast<Fact>(condition->key);
    if (is_word_given(fact) && condition->holds(1)) words.push_back(word_of(fact));
  }
  return words;
}

/// Walks on from a state, all reports good.
class Walk {
 public:
  Walk(const Plan& plan, const Profile& profile, State state)
      : plan_(plan), profile_(profile), state_(std::move(state)), unheard_(state_), measured_(state_.checked) {}

  /// On from a session under way. One that was stopped early is over: it lies behind. What was logged since comes after it, as it
  /// will from tomorrow on.
  CourseAhead run_from(const NextSession& next) {
    const Entry session = good_rest_of(next);
    if (next.under_way->left.ended)
      absorb_session(session);
    else if (take(next.prescription, session))
      return std::move(ahead_);
    for (const Entry& since : std::span(next.athlete->log).subspan(next.under_way->entry + 1)) absorb_entry(since);
    begin_unheard();
    return run(session.date + Days(1));
  }

  /// The sessions from a day on until another, whatever step they are of.
  std::vector<Ahead> upkeep(Day today, Day until) {
    goes_on_until_ = until;
    return run(today).sessions;
  }

  CourseAhead run(Day today) {
    Day day = today;
    while (!stands_still()) {
      hear(day);
      Prescription p = prescribe(plan_, profile_, state_, day);
      const Day said = p.date.value_or(day);
      const auto lacking = words_lacking(plan_, p, gate_facts_on(plan_, profile_, state_, p.judged));
      for (const int word : lacking) say(word, said);
      if (!lacking.empty()) p = prescribe(plan_, profile_, state_, said);
      if (!p.date) {
        const auto later = all_well(plan_, profile_, state_, p);
        if (!later) return held_up(p);
        p = *later;
      }
      if (p.date > day) {
        day = *p.date;  // what is answered on the day itself may hold as well
        continue;
      }
      if (take(p, good_session(plan_, p))) return std::move(ahead_);
      day = *p.date + Days(1);
    }
    return held_at_step();
  }

 private:
  void absorb_entry(const Entry& entry) { state_ = absorb(plan_, profile_, state_, entry); }

  void hear(Day day) {
    Entry entry = entry_on(day);
    entry.check_in = best_answers(plan_, Of::check_in);
    absorb_entry(entry);
  }

  /// A word that the gate waits for is said on the day, where somebody may say it.
  void say(int number, Day day) {
    const PlanWord& word = plan_.word(number);
    Entry entry = entry_on(day);
    entry.coach = CoachWord{profile_.clinician, SaysWord{number}, "", {}};
    absorb_entry(entry);
    nobody_may_ = word.by_clinician && profile_.clinician.empty();
    if (state_.has_word(number))
      ahead_.assumed.push_back({day, (word.by_clinician ? "the clinician's word: " : "the coach's word: ") + word.says});
  }

  CourseAhead held_up(const Prescription& p) {
    ahead_.held_up = p.decision == Decision::refer ? "a referral stands"
                     : nobody_may_                 ? no_clinician
                                                   : "the gate does not open on good reports";
    return std::move(ahead_);
  }

  /// The first session at the highest step so far.
  std::vector<Ahead>::const_iterator first_at_highest() const {
    return std::max_element(ahead_.sessions.begin(), ahead_.sessions.end(),
                            [](auto& a, auto& b) { return a.prescribed.step < b.prescribed.step; });
  }

  /// More sessions without a higher step than the way up to the highest takes, and than any gate can wait for: none will come.
  bool stands_still() const {
    if (ahead_.sessions.empty()) return false;
    const auto highest = first_at_highest();
    int needed = gate_watched.count() + slack;
    for (int step = 0; step <= highest->prescribed.step; ++step) needed += plan_.step(step).sessions;
    return ahead_.sessions.end() - highest > needed;
  }

  CourseAhead held_at_step() {
    if (ahead_.sessions.back().prescribed.step !=
        first_at_highest()->prescribed.step)  // it leads up to that step and back again, for ever
      ahead_.sessions.erase(first_at_highest() + 1, ahead_.sessions.end());
    const Prescription last = ahead_.sessions.back().prescribed;
    const auto alike = [&](const Prescription& p) { return p.step == last.step && p.gate == last.gate; };
    while (ahead_.sessions.size() > 1 && alike(std::prev(ahead_.sessions.end(), 2)->prescribed)) ahead_.sessions.pop_back();
    const bool limited = state_.limits.intensity || state_.limits.distance || state_.limits.no_runs;
    ahead_.held_at = last.step;
    const std::string& step = plan_.step(last.step).id;
    ahead_.held_up = limited && last.cut                       ? "the limits in the log hold the athlete at " + step
                     : nobody_may_ && last.gate == Gate::stage ? no_clinician
                                                               : "good reports do not lead on from " + step;
    return std::move(ahead_);
  }

  static constexpr const char* no_clinician = "the clinician's word is needed, and the file names no clinician";
  static constexpr int slack = 8;  ///< sessions: a week's setbacks, and some

  /// What has to be answered well for this session, by what would be prescribed if nobody answered anything.
  std::vector<int> hangs_on(const Prescription& p) const {
    const Prescription silent = prescribe(plan_, profile_, unheard_, *p.date);
    if (silent.date == p.date && silent.step == p.step && silent.load == p.load) return {};
    if (silent.gate == Gate::complaint) return plan_.asked_by_rests;
    std::vector<int> asked = silent.movement == Movement::none ? asked_by_progress(*p.date) : std::vector<int>();
    const int stage = plan_.step(p.step).stage;
    const bool enters = unheard_.on_ladder && plan_.step(unheard_.step).stage < stage;
    const int gate = silent.gate == Gate::stage ? silent.gate_stage : enters ? stage : -1;
    if (gate < 0) return asked;
    const GateFacts known = gate_facts_on(plan_, profile_, unheard_, *p.date);
    for (const Condition* condition : missing(plan_.stage(gate).enter, known)) {
      if (!is_observation(condition->key)) continue;
      const int o = observation_of(condition->key);
      if (std::find(asked.begin(), asked.end(), o) == asked.end()) asked.push_back(o);
    }
    std::sort(asked.begin(), asked.end());
    return asked;
  }

  /// What a check-in can answer, nobody has answered, and a rule of progress asks about.
  std::vector<int> asked_by_progress(Day day) const {
    const Facts facts = facts_on(plan_, profile_, unheard_, day);
    std::vector<int> asked;
    for (int o = 0; o < static_cast<int>(plan_.observations.size()); ++o) {
      const Key key = key_of_observation(o);
      if (plan_.observation(o).of == Of::work || facts.known[static_cast<std::size_t>(key)] != unknown) continue;
      if (progress_asks(plan_, key)) asked.push_back(o);
    }
    return asked;
  }

  /// True once the last step has been reached.
  bool take(const Prescription& p, const Entry& session) {
    ahead_.sessions.push_back({session.date, p, hangs_on(p), is_session(plan_, state_, p, session.work)});
    if (goes_on_until_ ? session.date >= *goes_on_until_ : p.step + 1 == static_cast<int>(plan_.steps.size())) {
      ahead_.last_step = session.date;
      return true;
    }
    if (session.work.empty()) {
      ahead_.held_up = "limits leave nothing to run";
      return true;
    }
    absorb_session(session);
    return false;
  }

  void absorb_session(const Entry& session) {
    absorb_entry(session);
    begin_unheard();
  }

  /// From here on every good answer is taken for granted.
  void begin_unheard() {
    unheard_ = state_;
    // A test that nobody has made is asked for where its gate comes, though a good result is taken for granted from the first day
    // on.
    for (std::size_t o = 0; o < plan_.observations.size(); ++o) {
      if (plan_.observations[o].kept) unheard_.checked[o] = measured_[o];
    }
  }

  const Plan& plan_;
  const Profile& profile_;
  State state_;
  State unheard_;                      ///< after the last session, before any good answer that is taken for granted
  decltype(State::checked) measured_;  ///< what the log says of tests
  std::optional<Day> goes_on_until_;   ///< past the first session of the last step
  bool nobody_may_ = false;            ///< a gate waits for the word of a clinician whom the file does not name
  CourseAhead ahead_;
};

}  // namespace

CourseAhead course_ahead(const Plan& plan, const Profile& profile, const State& state, Day today) {
  return Walk(plan, profile, state).run(std::max(today, state.last_session ? *state.last_session + Days(1) : today));
}

CourseAhead course_ahead(const NextSession& next) {
  const Plan& plan = *next.plan;
  const Profile& profile = next.athlete->profile;
  if (!next.under_way) {
    const Day from = next.today + Days(next.drills_done ? 1 : 0);
    CourseAhead ahead = course_ahead(plan, profile, next.state, from);
    if (is_finished(next) || ahead.held_at >= 0)
      ahead.upkeep = Walk(plan, profile, next.state).upkeep(next.prescription.date.value_or(from), next.today + Days(14));
    return ahead;
  }
  const std::span<const Entry> log(next.athlete->log);
  const std::size_t open = next.under_way->entry;
  const State before = before_session(plan, profile, replay(plan, profile, log.first(open)), log[open]);
  return Walk(plan, profile, before).run_from(next);
}

std::optional<Day> kept_until(const NextSession& next) {
  constexpr int looked_ahead = 60;
  if (!is_finished(next)) return std::nullopt;
  for (Day day = *next.prescription.date; day < next.today + Days(looked_ahead); day += Days(1)) {
    const Prescription p = prescribe(*next.plan, next.athlete->profile, next.state, day);
    if (p.decision == Decision::regress || p.decision == Decision::restart) return day - Days(1);
  }
  return std::nullopt;
}

}  // namespace rehab
