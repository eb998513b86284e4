#include "track/dialogue.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/utf8.hpp"
#include "render/afterwards.hpp"
#include "render/sheet.hpp"
#include "render/words.hpp"

namespace rehab::track {

namespace {

/// What was typed, without the keys that are no characters and without blanks around it.
std::string writable(std::string_view typed) {
  std::string text;
  for (std::size_t at = 0; at < typed.size();) {
    const Utf8 c = utf8_at(typed, at);
    if (c.valid && !is_hazard(c.code)) text += typed.substr(at, c.length);
    at += c.length;
  }
  const std::size_t first = text.find_first_not_of(' ');
  return first == text.npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

}  // namespace

Dialogue::Dialogue(const Plan& plan, Athlete athlete, Day today, std::string file, Look look)
    : plan_(plan), athlete_(std::move(athlete)), today_(today), file_(std::move(file)), look_(look) {
  look_again();
}

// ---- The loop ----

Move Dialogue::next() {
  while (moves_.empty()) step();
  Move move = std::move(moves_.front());
  if (!std::holds_alternative<Over>(move)) moves_.pop_front();
  return move;
}

void Dialogue::step() {
  switch (at_) {
    case At::opening: return open();
    case At::check_in: return ask_check_in();
    case At::checked: return show_session();
    case At::set: return announce_set();
    case At::felt: return ask_felt();
    case At::times: return ask_times();
    case At::saved: return after_set();
    case At::notes: return ask_notes();
    case At::finished: return close();
    default: return ask(asked_);
  }
}

void Dialogue::answered(std::string_view answer) {
  switch (at_) {
    case At::check_in: return hear_check_in(answer);
    case At::how: return hear_how(answer);
    case At::reps: return hear_reps(answer);
    case At::felt: return hear_felt(answer);
    case At::any: return hear_any(answer);
    case At::one_of_any: return hear_one_of_any(answer);
    case At::times: return hear_times(answer);
    case At::notes: return finish(answer);
    default: return;
  }
}

void Dialogue::written(Athlete athlete) {
  athlete_ = std::move(athlete);
  look_again();
}

void Dialogue::look_again() { now_ = next_session(plan_, athlete_, today_, file_); }

void Dialogue::ask(Question question) {
  asked_ = question;
  moves_.push_back(Ask{std::move(question)});
}

void Dialogue::not_understood() { say("  that is none of the answers\n"); }

void Dialogue::write(edit::Addition addition, At then) {
  at_ = then;
  moves_.push_back(Write{std::move(addition)});
}

void Dialogue::end(Over::How how) {
  if (how == Over::How::nothing && at_ != At::checked) say("No set was done, and none is written down.\n");
  at_ = At::over;
  moves_.push_back(Over{how});
}

/// An addition to the session's own day.
edit::Addition Dialogue::nothing_yet() const {
  edit::Addition addition;
  addition.entry.date = now_.under_way ? athlete_.log[now_.under_way->entry].date : today_;
  return addition;
}

// ---- Before the first set ----

void Dialogue::open() {
  if (now_.under_way) {
    say(fmt::format("The session of {} goes on; written down so far: {}.\n", to_string(nothing_yet().entry.date),
                    count_text(static_cast<std::int64_t>(sets_done()), "set", "sets")));
    for (const int rule : now_.under_way->left.fired) fired_.insert(rule);
    at_ = At::set;
    return;
  }
  const Prescription& p = now_.prescription;
  const bool today = p.date == today_;
  questions_ = observations_of(Of::check_in);
  const auto any = observations_of(Of::any);
  questions_.insert(questions_.end(), any.begin(), any.end());
  std::erase_if(questions_, [&](int o) { return now_.state.checked[static_cast<std::size_t>(o)] != State::unsaid; });
  at_ = At::checked;
  if (is_referral(now_) || (!today && p.decision != Decision::wait) || questions_.empty()) return;
  say(fmt::format("{}, {}. Before the session:\n", printable(athlete_.profile.name), one_line(long_day(today_))));
  at_ = At::check_in;
}

void Dialogue::ask_check_in() {
  if (!questions_.empty()) return ask(question_about(plan_, questions_.front(), times_of(questions_.front())));
  at_ = At::checked;
  if (check_in_.empty()) return;
  edit::Addition addition = nothing_yet();
  addition.entry.check_in = check_in_;
  write(std::move(addition), At::checked);
}

void Dialogue::hear_check_in(std::string_view answer) {
  const auto choice = choice_of(asked_, answer);
  if (!choice) return not_understood();
  const auto notch = notch_of(plan_, questions_.front(), *choice);
  if (notch) check_in_.push_back({questions_.front(), *notch, {}});
  questions_.erase(questions_.begin());
}

/// On a referral nothing stands beside it: no dose, no date.
void Dialogue::show_referral() {
  Page page;
  add_referral(now_, page);
  say(page_text(page, look_.width, look_.color));
  end(Over::How::referred);
}

void Dialogue::show_session() {
  if (is_referral(now_)) return show_referral();
  if (now_.prescription.date != today_) {
    say(fmt::format("No session today; {}\n", what_comes_next(now_)));
    return end(Over::How::nothing);
  }
  Page page;
  add_top(now_, page);
  add_place(now_, page);
  add_work(now_, page);
  say("\n" + page_text(page, look_.width, look_.color));
  at_ = At::set;
}

// ---- After the last set ----

/// Notes that are there already are left alone.
void Dialogue::ask_notes() {
  if (!now_.under_way || !athlete_.log[now_.under_way->entry].notes.empty()) return finish("");
  ask({"  notes on the session, Enter none > ", {}});
}

void Dialogue::finish(std::string_view notes) {
  edit::Addition addition = nothing_yet();
  addition.session = edit::Session::finished;
  addition.entry.notes = writable(notes);
  write(std::move(addition), At::finished);
}

void Dialogue::close() {
  if (is_referral(now_)) return show_referral();
  end(Over::How::done);
}

// ---- What is asked ----

std::vector<int> Dialogue::observations_of(Of of) const {
  std::vector<int> found;
  for (std::size_t i = 0; i < plan_.observations.size(); ++i) {
    if (plan_.observations[i].of == of) found.push_back(static_cast<int>(i));
  }
  return found;
}

Times Dialogue::times_of(int observation) { return met_.insert(observation).second ? Times::first : Times::again; }

}  // namespace rehab::track
