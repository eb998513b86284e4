// Set by set: what to run, how it went, how it felt, and what the plan makes of that at once.
#include <fmt/format.h>

#include <algorithm>

#include "render/sheet.hpp"
#include "render/words.hpp"
#include "track/dialogue.hpp"

namespace rehab::track {

namespace {

const Question how_it_went{"  Enter done, f fewer reps, c clock, l leave it out, e end, p pause > ",
                           {{'\n', "done"}, {'f', "fewer"}, {'c', "clock"}, {'l', "leave"}, {'e', "end"}, {'p', "pause"}}};
enum SetChoice : std::size_t { done, fewer, clock, leave, stop, pause };

}  // namespace

std::vector<Work> Dialogue::left() const {
  std::vector<Work> work = now_.work;
  std::erase_if(work, [&](const Work& line) { return left_out_.contains(line.exercise); });
  return work;
}

std::size_t Dialogue::sets_done() const { return now_.under_way ? athlete_.log[now_.under_way->entry].work.size() : 0; }

std::string Dialogue::set_text(const Work& line) const {
  std::size_t of = sets_done();
  for (const Work& one : left()) of += static_cast<std::size_t>(one.dose.sets);
  std::string text = fmt::format("\nSET {} of {}  {}\n", sets_done() + 1, of, one_line(task(plan_, set_)));
  const std::string rest = line.dose.rest && line.dose.reps > 1 ? "rest " + to_string(*line.dose.rest) + " between reps" : "";
  for (const std::string& more : {speed_limit(plan_, athlete_.profile, line), rest, exercise_of(plan_, line).cue}) {
    if (!more.empty()) text += "  " + one_line(more) + "\n";
  }
  return text;
}

void Dialogue::announce_set() {
  const auto work = left();
  if (work.empty()) {
    if (sets_done() == 0) return end(Over::Ending::nothing);
    phase_ = Phase::notes;
    return;
  }
  set_ = {};
  set_.exercise = work.front().exercise;
  set_.dose = work.front().dose;
  set_.dose.sets = 1;
  set_.dose.set_rest.reset();
  if (set_.dose.reps == 1) set_.dose.rest.reset();
  say(set_text(work.front()));
  ask(how_it_went);
  phase_ = Phase::how;
}

void Dialogue::take_how(std::string_view answer) {
  const auto number = parse_count(answer, set_.dose.reps);
  if (number && *number > 0) {  // on a pipe the reps themselves
    set_.dose.reps = *number;
    return begin_felt();
  }
  const auto choice = choice_of(how_it_went, answer);
  if (!choice) return not_understood();
  switch (*choice) {
    case done: return begin_felt();
    case fewer:
      ask({fmt::format("  how many of the {} were run? > ", set_.dose.reps), {}});
      phase_ = Phase::reps;
      return;
    case clock:
      if (set_.dose.rest) actions_.push_back(RestTimer{*set_.dose.rest});
      return;
    case leave:
      left_out_.insert(set_.exercise);
      phase_ = Phase::set;
      return;
    case stop:
      if (sets_done() == 0) return end(Over::Ending::nothing);
      phase_ = Phase::notes;
      return;
    default: return end(Over::Ending::paused);
  }
}

void Dialogue::take_reps(std::string_view answer) {
  const auto number = parse_count(answer, set_.dose.reps);
  if (!number) return not_understood();
  if (*number == 0) {
    ask(how_it_went);
    phase_ = Phase::how;
    return;
  }
  set_.dose.reps = *number;
  begin_felt();
}

void Dialogue::begin_felt() {
  questions_ = observations_of(Of::work);
  phase_ = Phase::felt;
}

void Dialogue::ask_felt() {
  if (!questions_.empty()) return ask(question_about(plan_, questions_.front(), times_of(questions_.front())));
  questions_ = observations_of(Of::any);
  phase_ = Phase::any;
  if (questions_.empty()) {
    phase_ = Phase::times;
    return;
  }
  ask(question_about_any(plan_, questions_));
}

void Dialogue::take_felt(std::string_view answer) {
  const auto choice = choice_of(question_, answer);
  if (!choice) return not_understood();
  const auto notch = notch_of(plan_, questions_.front(), *choice);
  if (notch) set_.felt.push_back({questions_.front(), *notch, {}});
  questions_.erase(questions_.begin());
}

void Dialogue::take_any(std::string_view answer) {
  const auto choice = choice_of(question_, answer);
  if (!choice) return not_understood();
  if (*choice == questions_.size()) {
    phase_ = Phase::times;
    return;
  }
  chosen_any_ = questions_[*choice];
  ask(question_about(plan_, chosen_any_, Occurrence::first));
  phase_ = Phase::one_of_any;
}

void Dialogue::take_one_of_any(std::string_view answer) {
  const auto choice = choice_of(question_, answer);
  if (!choice) return not_understood();
  const auto notch = notch_of(plan_, chosen_any_, *choice);
  if (notch) set_.felt.push_back({chosen_any_, *notch, {}});
  std::erase(questions_, chosen_any_);
  if (questions_.empty()) {
    phase_ = Phase::times;
    return;
  }
  ask(question_about_any(plan_, questions_));
  phase_ = Phase::any;
}

void Dialogue::ask_times() {
  if (!no_faster_than(plan_, athlete_.profile, set_)) return save_set();
  ask({"  times: the seconds of each rep, Enter none > ", {}});
}

void Dialogue::take_times(std::string_view answer) {
  const std::string_view line = answer == "\n" ? "" : answer;
  const auto times = times_in(line, set_.dose.total_reps());
  if (!times) return say(fmt::format("  write them like 3.6 3.5, at most {}\n", set_.dose.total_reps()));
  for (const Duration time : *times) {
    if (const auto impossible = impossible_time(*set_.dose.distance(), time, exercise_of(plan_, set_).standing))
      return say(fmt::format("  {}\n", sentence(impossible->why)));
  }
  set_.times = *times;
  save_set();
}

void Dialogue::save_set() {
  edit::Addition addition = nothing_yet();
  addition.entry.work = {set_};
  addition.session = edit::SessionStatus::under_way;
  write(std::move(addition), Phase::saved);
}

/// The rest before the next set: between sets of a line its own, between lines that of the one just done.
Recovery Dialogue::recovery_before(const Work& line) const {
  const bool same_line = line.exercise == set_.exercise;
  if (same_line && line.dose.set_rest) return *line.dose.set_rest;
  if (line.dose.rest && (same_line || exercise_of(plan_, line).kind == Kind::run)) return *line.dose.rest;
  return set_.dose.rest.value_or(Recovery{});
}

void Dialogue::after_set() {
  phase_ = Phase::set;
  if (is_referral(now_)) return finish("");
  if (!now_.under_way) return end(Over::Ending::done);  // somebody else has finished it meanwhile
  const bool nothing_left = now_.under_way->left.ended || left().empty();
  for (const int rule : now_.under_way->left.fired) {
    const DuringRule& fired = plan_.during[static_cast<std::size_t>(rule)];
    if (nothing_left && !fired.then.end) continue;  // there is nothing that it could change
    if (!announced_.insert(rule).second) continue;
    say(one_line(during_sentence(plan_, stage_today(now_), fired)) + "\n");
  }
  if (now_.under_way->left.ended) {
    say("That is it for today. No more work.\n");
    phase_ = Phase::notes;
    return;
  }
  const auto work = left();
  if (work.empty()) return;
  const Recovery recovery = recovery_before(work.front());
  if (recovery.most > Duration{}) actions_.push_back(RestTimer{recovery});
}

}  // namespace rehab::track
