#include "verify/counterexample.hpp"

#include <algorithm>

#include "search/log_writer.hpp"

namespace rehab::verify {

using namespace search;

namespace {

bool is(const Prescription& real, const Prescribed& wanted) {
  return real.decision == wanted.decides() && real.step == wanted.step &&
         (real.step < 0 || real.load.intensity.hundredths == wanted.load);
}

Counterexample replayed(const Plan& plan, const LogWriter& writer, Day day) {
  Counterexample found;
  found.athlete = writer.athlete(0, "Counterexample");
  found.today = day;
  found.prescription = prescribe(plan, found.athlete.profile, replay(plan, found.athlete.profile, found.athlete.log), day);
  return found;
}

/// Tries every report that can lead to the answer until the engine's replay agrees.
Counterexample of_answer(const Plan& plan, Search& search, const Breach& breach, const LogWriter& here, Day day) {
  const Answered& answer = *breach.answer;
  Counterexample found;
  for (const auto& folded : search.reports().folded(given_to(search.positions_of(breach.state)))) {
    const Report* report = &folded.report;
    if (breach.part >= 0) {
      const auto with =
          std::find_if(folded.with.begin(), folded.with.end(), [&](const auto& w) { return w.first == breach.part; });
      if (with == folded.with.end()) continue;
      report = &with->second;
    }
    for (const Day check_in_on : {here.last_session(), day}) {
      LogWriter writer = here;
      writer.report(*report, check_in_on);
      if (check_in_on == here.last_session()) writer.say(search.plans().words[answer.word]);
      found = replayed(plan, writer, day);
      const bool on_day = !found.prescription.date || *found.prescription.date == day;
      found.replays = on_day && is(found.prescription, search.prescriptions().prescribed(answer.joint, 0));
      if (found.replays) return found;
    }
  }
  return found;
}

Counterexample of_pair(const Plan& plan, Search& search, const Breach& breach, const LogWriter& here, Day day) {
  const VerdictPair& pair = *breach.pair;
  const ReportPair& reports = search.reports().pairs(pair.given)[static_cast<std::size_t>(pair.pair)];
  const Day check_in_on = pair.given == Given::on_the_day ? day : here.last_session();
  const auto with = [&](const Report& report) {
    LogWriter writer = here;
    writer.report(report, check_in_on);
    return replayed(plan, writer, day);
  };
  Counterexample worse = with(reports.worse);
  const Prescription better = with(reports.better).prescription;
  const auto o = static_cast<std::size_t>(reports.observation);
  const auto notch = [&](const Report& report) { return std::max(report.reported[o], report.checked[o]); };
  const auto value = [&](std::int8_t n) {
    return value_text(plan, key_of_observation(reports.observation), n == State::unsaid ? unknown : n);
  };
  worse.said = plan.observations[o].id + " " + value(notch(reports.worse)) + " instead of " + value(notch(reports.better));
  const Prescription& p = worse.prescription;
  const bool earlier = p.date && (!better.date || *p.date < *better.date);
  const bool more = p.step > better.step || (p.step == better.step && p.load.intensity > better.load.intensity);
  worse.replays = p.date && (earlier || more);
  return worse;
}

/// What a log leaves, but for how the last check-ins were said.
State left_by(const Plan& plan, const Athlete& athlete) {
  State state = replay(plan, athlete.profile, athlete.log);
  state.day = {};
  state.checked.fill(State::unsaid);
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
  const bool empty = check_in.empty() && !shorter.log[entry].coach && shorter.log[entry].work.empty();
  if (empty) shorter.log.erase(shorter.log.begin() + static_cast<std::ptrdiff_t>(entry));
  return shorter;
}

/// Answers that say no more than silence does, and that nothing in this log hangs on.
void leave_out_idle_answers(const Plan& plan, Counterexample& found) {
  const State left = left_by(plan, found.athlete);
  for (std::size_t e = found.athlete.log.size(); e-- > 0;) {
    for (std::size_t a = found.athlete.log[e].check_in.size(); a-- > 0;) {
      const Answer& answer = found.athlete.log[e].check_in[a];
      if (plan.observations[static_cast<std::size_t>(answer.observation)].unless_said != answer.notch) continue;
      Athlete shorter = without(found.athlete, e, a);
      const State state = replay(plan, shorter.profile, shorter.log);
      const bool same =
          left_by(plan, shorter) == left && same_next(prescribe(plan, shorter.profile, state, found.today), found.prescription);
      if (!same) continue;
      found.athlete = std::move(shorter);
    }
  }
}

Counterexample as_searched(const Plan& plan, Search& search, const Breach& breach) {
  LogWriter writer(search);
  writer.lead_to(breach.state);
  const Day day = writer.day_after(breach.state, breach.gap);
  writer.turn(breach.state, breach.person, day);
  if (breach.pair) return of_pair(plan, search, breach, writer, day);
  if (breach.answer) return of_answer(plan, search, breach, writer, day);
  writer.report(search.reports().folded(given_to(search.positions_of(breach.state)))[0].report, writer.last_session());
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
