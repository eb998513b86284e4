#include "verify/counterexample.hpp"

#include <algorithm>

#include "engine/transition.hpp"
#include "search/log_writer.hpp"

namespace rehab::verify {

using namespace search;

namespace {

bool is(const Prescription& real, const Prescribed& wanted) {
  return real.decision == wanted.decides() && real.step == wanted.step &&
         (real.step < 0 || real.load.intensity.hundredths == wanted.intensity);
}

Counterexample replayed(const Plan& plan, const LogWriter& writer, Day day) {
  Counterexample found;
  found.athlete = writer.athlete(0, "Counterexample");
  found.today = day;
  found.prescription = prescribe(plan, found.athlete.profile, replay(plan, found.athlete.profile, found.athlete.log), day);
  return found;
}

/// Does the next session break that property, by the engine's own account?
bool breaks(const Plan& plan, const Counterexample& found, int never) {
  const State state = replay(plan, found.athlete.profile, found.athlete.log);
  const auto broken = broken_nevers(plan, found.athlete.profile, state, found.prescription);
  return std::find(broken.begin(), broken.end(), never) != broken.end();
}

constexpr std::size_t most_tries = 5'000;

/// The day on which a property breaks.
const DayAfter& day_of(Search& search, const Breach& breach) {
  const auto days = search.days(breach.state);
  return *std::find_if(days.begin(), days.end(),
                       [&](const DayAfter& day) { return day.gap == breach.gap && day.person == breach.person; });
}

/// Everything that can have been reported where an answer was given, the most benign first; last what the rules rule otherwise,
/// since several rulings can come to one answer.
std::vector<Statement> statements_of(Search& search, const Breach& breach) {
  const StateAt state = search.state(breach.state);
  const Situation situation = search.situation(breach.state, breach.gap, breach.person);
  const Verdicts& verdicts = search.verdicts();
  const DayVerdicts& kept = verdicts[verdicts.day(search.there_on(day_of(search, breach), state.counters, state.place))];
  const auto here = search.verdicts().spelt_out(situation);
  const bool started = breach.answer->started;
  const std::uint32_t kind = (started ? kept.starts : kept.classes)[breach.answer->verdict].kind;
  const auto& classes = started ? here.verdicts.starts : here.verdicts.classes;
  const auto verdict = std::find_if(classes.begin(), classes.end(), [&](const VerdictClass& c) { return c.kind == kind; });
  const Statement first = (started ? here.starts : here.classes)[static_cast<std::size_t>(verdict - classes.begin())];
  const ReportClasses& reports = started ? *here.verdicts.start_reports : *here.verdicts.reports;
  const auto before = search.statements().resting_answers(situation);
  std::vector<Statement> all{first};
  const auto add = [&](bool of_verdict) {
    for (std::uint32_t fold = 0; fold < reports.of_fold.size() && all.size() < most_tries; ++fold) {
      const auto at = std::find(verdict->classes.begin(), verdict->classes.end(), reports.of_fold[fold]);
      if ((at != verdict->classes.end()) != of_verdict) continue;
      for (const Told& told : search.statements().days_told(situation, first.given, fold, before))
        all.push_back({first.given, fold, told});
    }
  };
  add(true);
  add(false);
  return all;
}

/// Two verdicts that one notch tells apart, with reports that lead to them there.
VerdictPair pair_of(Search& search, const Breach& breach) {
  const auto here = search.verdicts().spelt_out(search.situation(breach.state, breach.gap, breach.person));
  const auto change = [&](const VerdictPair& pair) { return search.reports().pair(pair.given, pair.pair).change; };
  return *std::find_if(here.verdicts.pairs.begin(), here.verdicts.pairs.end(), [&](const VerdictPair& pair) {
    return pair.better == breach.pair->better && pair.worse == breach.pair->worse && change(pair) == change(*breach.pair);
  });
}

/// How far somebody ran who is kept to that.
Distance run_before(const Plan& plan, const LogWriter& writer) {
  const Athlete athlete = writer.athlete(0, "");
  return replay(plan, athlete.profile, athlete.log).base.distance.value_or(metres(1));
}

/// Tries every report that can lead to the answer until the engine's replay agrees.
Counterexample of_answer(const Plan& plan, Search& search, const Breach& breach, const LogWriter& here, Day day) {
  const Answered& answer = *breach.answer;
  Counterexample found;
  for (const Statement& statement : statements_of(search, breach)) {
    const Reports& reports = search.reports();
    const auto report = breach.part >= 0 ? reports.report_with(statement.given, statement.fold, breach.part)
                                         : std::optional(reports.report(statement.given, statement.fold));
    if (!report) continue;
    LogWriter writer = here;
    writer.report(statement, *report, day);
    writer.say(search.plans().words[answer.word], day);
    if (breach.no_farther) writer.limit_distance(run_before(plan, writer), day);
    found = replayed(plan, writer, day);
    const bool on_day = !found.prescription.date || *found.prescription.date == day;
    // A log of less work than the search took it for may break a `never` all the same.
    const bool breaks_it = breach.never >= 0 ? breaks(plan, found, breach.never)
                                             : is(found.prescription, search.prescriptions().prescribed(answer.joint, 0));
    found.replays = on_day && breaks_it;
    if (found.replays) return found;
  }
  return found;
}

Counterexample of_pair(const Plan& plan, Search& search, const Breach& breach, const LogWriter& here, Day day) {
  const VerdictPair pair = pair_of(search, breach);
  const ReportPair& folds = search.reports().pair(pair.given, pair.pair);
  const auto [better_report, worse_report] = search.reports().reports_of(pair.given, folds);
  const auto with = [&](std::uint32_t fold, const Report& report) {
    LogWriter writer = here;
    writer.report({pair.given, fold, pair.told}, report, day);
    return replayed(plan, writer, day);
  };
  Counterexample worse = with(folds.worse, worse_report);
  const Prescription better = with(folds.better, better_report).prescription;
  const auto o = static_cast<std::size_t>(folds.observation);
  const auto value = [&](const Reply& reply) {
    const std::int8_t notch = std::max(reply.reported, reply.checked);
    return value_text(plan, key_of_observation(folds.observation), notch == State::unsaid ? unknown : notch);
  };
  worse.said = plan.observations[o].id + " " + value(worse_report[o]) + " instead of " + value(better_report[o]);
  const Prescription& p = worse.prescription;
  const bool earlier = p.date && (!better.date || *p.date < *better.date);
  const bool more =
      p.step > better.step ||
      (p.step == better.step && (p.load.intensity > better.load.intensity || p.load.distance > better.load.distance));
  // Held by a gate, a progress may still rise over less than was run, and a repeat may not.
  const bool rises = p.step == better.step && p.may_rise() && !better.may_rise();
  worse.replays = p.date && (earlier || more || rises);
  return worse;
}

/// What a log leaves, but for how the last check-ins were said.
State left_by(const Plan& plan, const Athlete& athlete) {
  State state = replay(plan, athlete.profile, athlete.log);
  state.day = {};
  state.checked.fill(State::unsaid);
  state.answered.fill(State::unsaid);
  state.answers_of = State::no_day;
  return state;
}

/// Does the next session come out as before, for the same reasons?
bool same_next(const Prescription& a, const Prescription& b) {
  return a.decision == b.decision && a.date == b.date && a.step == b.step && a.fired == b.fired && a.load == b.load &&
         a.cap == b.cap && a.gate == b.gate && a.cut == b.cut;
}

Athlete without(const Athlete& athlete, std::size_t entry, std::size_t answer) {
  Athlete shorter = athlete;
  auto& check_in = shorter.log[entry].check_in;
  check_in.erase(check_in.begin() + static_cast<std::ptrdiff_t>(answer));
  const bool empty = check_in.empty() && !shorter.log[entry].coach && shorter.log[entry].work.empty() &&
                     shorter.log[entry].felt.empty() && !shorter.log[entry].injury;
  if (empty) shorter.log.erase(shorter.log.begin() + static_cast<std::ptrdiff_t>(entry));
  return shorter;
}

/// The log without an entry, where that is an answer alone about work that is not in it.
std::optional<Athlete> without_idle_entry(const Athlete& athlete, std::size_t entry) {
  const Entry& idle = athlete.log[entry];
  const bool alone = idle.work.empty() && idle.check_in.empty() && !idle.coach && !idle.limits && !idle.injury;
  if (!alone) return std::nullopt;
  Athlete shorter = athlete;
  shorter.log.erase(shorter.log.begin() + static_cast<std::ptrdiff_t>(entry));
  return shorter;
}

/// Answers that say no more than silence does, and that nothing in this log hangs on.
void leave_out_idle_answers(const Plan& plan, Counterexample& found) {
  const State left = left_by(plan, found.athlete);
  const auto take = [&](Athlete shorter) {
    const State state = replay(plan, shorter.profile, shorter.log);
    const Prescription then = prescribe(plan, shorter.profile, state, found.today);
    if (left_by(plan, shorter) == left && same_next(then, found.prescription)) found.athlete = std::move(shorter);
  };
  for (std::size_t e = found.athlete.log.size(); e-- > 0;) {
    for (std::size_t a = found.athlete.log[e].check_in.size(); a-- > 0;) {
      const Answer& answer = found.athlete.log[e].check_in[a];
      if (plan.observation(answer.observation).unless_said == answer.notch) take(without(found.athlete, e, a));
    }
    if (auto shorter = without_idle_entry(found.athlete, e)) take(std::move(*shorter));
  }
}

Counterexample as_searched(const Plan& plan, Search& search, const Breach& breach) {
  LogWriter writer(search);
  writer.lead_to(breach.state);
  if (breach.lifted) writer.limit_last(*breach.lifted);
  const Day day = writer.day_after(breach.state, breach.gap);
  writer.turn(breach.state, breach.person, day);
  if (breach.pair) return of_pair(plan, search, breach, writer, day);
  if (breach.answer) return of_answer(plan, search, breach, writer, day);
  const Given given = given_to(search.positions_of(breach.state));
  const Told told =
      search.statements().days_told(search.situation(breach.state, breach.gap, breach.person), given, 0, {}).front();
  writer.report({given, 0, told}, search.reports().report(given, 0), day);
  Counterexample found = replayed(plan, writer, day);
  found.replays = true;
  return found;
}

}  // namespace

Counterexample counterexample(const Plan& plan, Search& search, const Breach& breach) {
  Counterexample found = as_searched(plan, search, breach);
  if (found.replays) leave_out_idle_answers(plan, found);
  return found;
}

}  // namespace rehab::verify
