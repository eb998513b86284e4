#include "track/dialogue.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/utf8.hpp"
#include "render/log_feedback.hpp"
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

Dialogue::Dialogue(const Plan& plan, Athlete athlete, Day today, std::string file, DisplayOptions look)
    : plan_(plan), athlete_(std::move(athlete)), today_(today), file_(std::move(file)), look_(look) {
  look_again();
}

// ---- The loop ----

Action Dialogue::next() {
  while (actions_.empty()) step();
  Action move = std::move(actions_.front());
  if (!std::holds_alternative<Over>(move)) actions_.pop_front();
  return move;
}

void Dialogue::step() {
  switch (phase_) {
    case Phase::opening: return open();
    case Phase::check_in: return ask_check_in();
    case Phase::checked: return show_session();
    case Phase::set: return announce_set();
    case Phase::felt: return ask_felt();
    case Phase::times: return ask_times();
    case Phase::saved: return after_set();
    case Phase::notes: return ask_notes();
    case Phase::finished: return close();
    default: return ask(question_);
  }
}

void Dialogue::answered(std::string_view answer) {
  switch (phase_) {
    case Phase::check_in: return take_check_in(answer);
    case Phase::how: return take_how(answer);
    case Phase::reps: return take_reps(answer);
    case Phase::felt: return take_felt(answer);
    case Phase::any: return take_any(answer);
    case Phase::one_of_any: return take_one_of_any(answer);
    case Phase::times: return take_times(answer);
    case Phase::notes: return finish(answer);
    default: return;
  }
}

void Dialogue::written(Athlete athlete) {
  athlete_ = std::move(athlete);
  look_again();
}

void Dialogue::look_again() { now_ = next_session(plan_, athlete_, today_, file_); }

void Dialogue::ask(Question question) {
  question_ = question;
  actions_.push_back(Ask{std::move(question)});
}

/// `press n or l`.
void Dialogue::not_understood() {
  std::vector<std::string> keys;
  for (const Choice& choice : question_.choices) {
    if (choice.key == '\n') keys.emplace_back("Enter");
    if (choice.key > ' ') keys.emplace_back(1, choice.key);
  }
  say(keys.empty() ? "  a whole number, please\n" : fmt::format("  press {}\n", list(keys, "or")));
}

void Dialogue::write(edit::Addition addition, Phase then) {
  phase_ = then;
  actions_.push_back(Write{std::move(addition)});
}

void Dialogue::end(Over::Ending how) {
  if (how == Over::Ending::nothing && phase_ != Phase::checked) say("No set was done, so nothing is written down.\n");
  phase_ = Phase::over;
  actions_.push_back(Over{how});
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
    say(fmt::format("The session of {} goes on. Written down so far: {}.\n", one_line(long_day(nothing_yet().entry.date)),
                    count_text(static_cast<std::int64_t>(sets_done()), "set", "sets")));
    for (const int rule : now_.under_way->left.fired) announced_.insert(rule);
    phase_ = Phase::set;
    return;
  }
  const Prescription& p = now_.prescription;
  const bool today = p.date == today_;
  questions_ = observations_of(Of::check_in);
  const auto any = observations_of(Of::any);
  questions_.insert(questions_.end(), any.begin(), any.end());
  const auto open = still_to_ask(plan_, now_.state, today_);
  std::erase_if(questions_, [&](int o) { return std::find(open.begin(), open.end(), o) == open.end(); });
  phase_ = Phase::checked;
  if (is_referral(now_) || (!today && p.decision != Decision::wait) || questions_.empty()) return;
  say(fmt::format("{}, {}. Before the session:\n", printable(athlete_.profile.name), one_line(long_day(today_))));
  phase_ = Phase::check_in;
}

void Dialogue::ask_check_in() {
  if (!questions_.empty()) return ask(question_about(plan_, questions_.front(), times_of(questions_.front())));
  phase_ = Phase::checked;
  if (check_in_.empty()) return;
  edit::Addition addition = nothing_yet();
  addition.entry.check_in = check_in_;
  write(std::move(addition), Phase::checked);
}

void Dialogue::take_check_in(std::string_view answer) {
  const auto choice = choice_of(question_, answer);
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
  end(Over::Ending::referred);
}

void Dialogue::show_session() {
  if (is_referral(now_)) return show_referral();
  if (now_.prescription.date != today_) {
    say(fmt::format("No session today. {}\n", sentence(what_comes_next(now_))));
    return end(Over::Ending::nothing);
  }
  Page page;
  add_top(now_, page);
  add_warnings(now_, page);
  add_place(now_, page);
  add_work(now_, page);
  say("\n" + page_text(page, look_.width, look_.color));
  phase_ = Phase::set;
}

// ---- After the last set ----

/// Notes that are there already are left alone.
void Dialogue::ask_notes() {
  if (!now_.under_way || !athlete_.log[now_.under_way->entry].notes.empty()) return finish("");
  ask({"  notes on the session, Enter none > ", {}});
}

void Dialogue::finish(std::string_view notes) {
  edit::Addition addition = nothing_yet();
  addition.session = edit::SessionStatus::finished;
  addition.entry.notes = writable(notes);
  write(std::move(addition), Phase::finished);
}

void Dialogue::close() {
  if (is_referral(now_)) return show_referral();
  end(Over::Ending::done);
}

// ---- What is asked ----

std::vector<int> Dialogue::observations_of(Of of) const {
  std::vector<int> found;
  for (std::size_t i = 0; i < plan_.observations.size(); ++i) {
    if (plan_.observations[i].of == of) found.push_back(static_cast<int>(i));
  }
  return found;
}

Occurrence Dialogue::times_of(int observation) {
  return explained_.insert(observation).second ? Occurrence::first : Occurrence::again;
}

}  // namespace rehab::track
