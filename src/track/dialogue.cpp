// The dialogue's loop: the next action, answers taken and taken back, what is to stand in the file.
#include "track/dialogue.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "edit/same_content.hpp"
#include "render/log_feedback.hpp"
#include "render/sheet.hpp"
#include "render/words.hpp"

namespace rehab::track {

namespace {

bool same(const Answered& a, const Answered& b) {
  if (!a || !b) return a.has_value() == b.has_value();
  return a->session == b->session && edit::same_content(edit::as_entry(*a), edit::as_entry(*b));
}

bool answers_to(const std::vector<Answer>& said, int observation) {
  return std::any_of(said.begin(), said.end(), [&](const Answer& answer) { return answer.observation == observation; });
}

}  // namespace

Dialogue::Dialogue(const Plan& plan, Athlete athlete, const Answered& resumed, Day today, std::string file, DisplayOptions look)
    : plan_(plan), athlete_(std::move(athlete)), today_(today), file_(std::move(file)), look_(look) {
  begin(resumed);
}

// ---- The loop ----

Action Dialogue::next() {
  while (actions_.empty()) step();
  Action move = std::move(actions_.front());
  if (!std::holds_alternative<Over>(move)) actions_.pop_front();
  return move;
}

void Dialogue::step() {
  switch (at_.phase) {
    case Phase::opening: return open();
    case Phase::check_in: return ask_check_in();
    case Phase::session: return show_session();
    case Phase::set: return announce_set();
    case Phase::reps:
      return ask({prompt(run_now() ? "How many reps were run?" : "How many reps were done?", {}, width()), {}, {}});
    case Phase::times:
      return ask({prompt(at_.set->dose.reps == 1 ? "Its time in seconds" : "The seconds of each rep", {}, width()), {}, {}});
    case Phase::felt: return ask_felt();
    case Phase::picked: return ask(question_about(plan_, at_.picked, Occurrence::again, width()));
    case Phase::signs: return ask(question_about_signs(plan_.observation(at_.picked), width()));
    case Phase::confirm: return ask_confirm();
    case Phase::saved: return after_set();
    case Phase::choose: return ask_choice();
    case Phase::ending:
      return ask({prompt("End the session here?", {"e end it", "Enter go on"}, width()), {{"e", "end"}, {"\n", "go on"}}, {}});
    case Phase::notes: return ask_notes();
    case Phase::writing: return ask({prompt("Notes", {}, width()), {}, {}});
    case Phase::finished: at_.phase = Phase::over; return actions_.push_back(Over{Over::Ending::done});
    case Phase::closing: return ask({prompt("Enter closes", {}, width()), {{"\n", "closed"}}, {}});
    case Phase::over: return actions_.push_back(Over{at_.ending});
  }
}

void Dialogue::answered(std::string_view answer) {
  if (is_back(answer)) return take_back();
  TrackState before = at_;
  again_ = false;
  if (take(answer) != Understood::yes) return;
  earlier_.push_back(std::move(before));
  sync();
}

Dialogue::Understood Dialogue::take(std::string_view answer) {
  switch (at_.phase) {
    case Phase::check_in:
    case Phase::felt: return take_felt(answer);
    case Phase::set: return take_set(answer);
    case Phase::reps: return take_reps(answer);
    case Phase::times: return take_times(answer);
    case Phase::picked: return take_picked(answer);
    case Phase::signs: return take_sign(answer);
    case Phase::confirm: return take_confirm(answer);
    case Phase::choose: return take_choice(answer);
    case Phase::ending: return take_ending(answer);
    case Phase::notes:
    case Phase::writing: return take_notes(answer);
    case Phase::closing: return take_closing(answer);
    default: return Understood::aside;
  }
}

void Dialogue::take_back() {
  if (earlier_.empty()) {
    const std::string how = written_ || done().empty()
                                ? ""
                                : fmt::format(" What the file says already is changed by rehab amend {}.", file_word(file_));
    return say(lines_of("There is nothing to take back here." + how, width()));
  }
  at_ = std::move(earlier_.back());
  earlier_.pop_back();
  say(lines_of("Taken back.", width()));
  sync();
}

void Dialogue::written(Athlete athlete) {
  athlete_ = std::move(athlete);
  look_again();
}

void Dialogue::changed_meanwhile(Athlete athlete, const Answered& resumed) {
  athlete_ = std::move(athlete);
  actions_.clear();
  say(lines_of(
      "Somebody else has changed what the file says of today. It is taken as it stands; the last answer is asked for again.",
      width()));
  begin(resumed);
}

Over::Ending Dialogue::left_alone() const { return at_.phase == Phase::closing ? at_.ending : Over::Ending::paused; }

void Dialogue::look_again() { now_ = next_session(plan_, athlete_, today_, file_); }

void Dialogue::ask(Question question) {
  question_ = question;
  actions_.push_back(Ask{std::move(question)});
}

Dialogue::Understood Dialogue::not_understood() {
  again_ = true;
  say(question_.choices.empty() ? "  a whole number, please\n" : lines_of("press " + keys_of(question_), width()));
  return Understood::no;
}

/// Once the last answer has been given or taken back, the file follows.
void Dialogue::sync() {
  Answered now = whole();
  if (same(now, written_)) return;
  written_ = now;
  actions_.push_back(Write{std::move(now)});
}

Answered Dialogue::whole() const {
  edit::Addition all;
  all.entry.date = session_day();
  all.entry.check_in = at_.check_in;
  all.entry.work = at_.work;
  if (at_.set) all.entry.work.push_back(*at_.set);
  all.entry.notes = at_.notes;
  const bool begun = !all.entry.work.empty() || at_.finished;
  if (!begun && all.entry.check_in.empty()) return std::nullopt;
  if (begun) all.session = at_.finished ? edit::SessionStatus::finished : edit::SessionStatus::under_way;
  return all;
}

Day Dialogue::session_day() const { return now_.under_way ? athlete_.log[now_.under_way->entry].date : today_; }

// ---- The beginning ----

void Dialogue::begin(const Answered& resumed) {
  look_again();
  at_ = {};
  earlier_.clear();
  written_ = resumed;
  if (resumed) resume(*resumed);
  if (now_.under_way) go_on();
}

/// What was answered before the battery died can be taken back like any answer.
void Dialogue::resume(const edit::Addition& resumed) {
  for (const Answer& answer : resumed.entry.check_in) {
    earlier_.push_back(at_);
    at_.check_in.push_back(answer);
  }
  for (const DoneWork& line : resumed.entry.work) {
    TrackState before = at_;
    before.phase = at_.work.empty() ? Phase::session : Phase::set;
    earlier_.push_back(std::move(before));
    add_done(line);
  }
}

void Dialogue::add_done(DoneWork line) {
  const bool run = is_run(plan_, line);
  if (run && !line.felt.empty()) at_.as_before = line.felt;
  at_.work.push_back(std::move(line));
}

/// A session under way: what is done is shown, and asked about where its last answers are missing.
void Dialogue::go_on() {
  std::vector<std::string> lines;
  for (const DoneWork& line : done()) lines.push_back(task(plan_, line));
  say(lines_of(fmt::format("The session of {} goes on. Done so far: {}.", one_line(long_day(session_day())), joined(lines)),
               width()));
  at_.phase = Phase::saved;
  if (at_.work.empty() || now_.under_way->left.ended) return;
  const TrackState before = earlier_.back();
  DoneWork last = at_.work.back();
  const Remaining open = remaining(plan_, stage_today(now_), now_.under_way->begun, {before.work, {}, {}});
  const auto bout = next_bout(plan_, {now_.under_way->begun, drills_in(plan_, now_.prescription), before.work, open.work}, {});
  if (!bout || bout->left.exercise != last.exercise) return;
  Topics missing = topics_after(plan_, bout->one_question);
  for (auto& topic : missing) std::erase_if(topic, [&](int o) { return answers_to(last.felt, o); });
  std::erase_if(missing, [](const auto& topic) { return topic.empty(); });
  if (missing.empty()) return;
  at_ = before;
  at_.bout = bout;
  at_.set = std::move(last);
  at_.topics = std::move(missing);
  at_.phase = Phase::felt;
}

void Dialogue::open() {
  const Prescription& p = now_.prescription;
  at_.phase = Phase::session;
  if (earlier_.empty()) say_what_was_left_open();
  if (is_referral(now_) || (p.date != today_ && p.decision != Decision::wait)) return;
  at_.topics = open_topics();
  if (at_.topics.empty()) return;
  say(lines_of(fmt::format("{}, {}. Before the session:", athlete_.profile.name, one_line(long_day(today_))), width()));
  at_.phase = Phase::check_in;
}

/// Whatever was broken off on an earlier day, a few drills too, is taken as it stands.
void Dialogue::say_what_was_left_open() {
  const auto& log = athlete_.log;
  const auto last = std::find_if(log.rbegin(), log.rend(), [](const Entry& entry) { return !entry.work.empty(); });
  if (last == log.rend() || last->finished || last->date >= today_) return;
  say(lines_of(
      fmt::format("The session of {} was left unfinished. It counts as it was written down.", one_line(long_day(last->date))),
      width()));
}

/// Of the check-in: those with a plain yes or no, and those that a set may ask as well, in one question at its end.
Topics Dialogue::open_topics() const {
  Topics topics;
  std::vector<int> rare;
  for (const int o : still_to_ask(plan_, now_.state, today_)) {
    const Observation& asked = plan_.observation(o);
    if (asked.of == Of::work) continue;
    const bool plain = asked.unless_said && asked.scale.words.size() == 2;
    asked.of == Of::any || plain ? rare.push_back(o) : topics.push_back({o});
  }
  if (!rare.empty()) topics.push_back(rare);
  return topics;
}

void Dialogue::ask_check_in() {
  if (at_.topics.empty() || is_referral(now_)) {
    at_.phase = Phase::session;
    return;
  }
  ask_topic();
}

/// On a referral nothing stands beside it: no dose, no date.
void Dialogue::show_referral() {
  Page page;
  add_referral(now_, page);
  say(page_text(page, look_.width, look_.color));
  const Entry* last = athlete_.log.empty() ? nullptr : &athlete_.log.back();
  if (last != nullptr && last->date == today_ && !last->work.empty()) at_.finished = true;  // nothing of it is left
  close(Over::Ending::referred);
}

void Dialogue::show_session() {
  if (is_referral(now_)) return show_referral();
  if (now_.prescription.date != today_) {
    const char* today = is_done_today(now_) ? "Done for today. " : now_.prescription.date ? "No session today. " : "";
    say(lines_of(today + sentence_start(what_comes_next(now_)), width()));  // a wait says itself that there is none
    return close(Over::Ending::nothing);
  }
  std::erase_if(now_.warnings, [](const Warning& warning) { return warning.id == "unfinished"; });  // it was said before
  Page page;
  add_top(now_, page);
  add_warnings(now_, page);
  add_place(now_, page);
  add_work(now_, Detail::full, page);
  say("\n" + page_text(page, look_.width, look_.color));
  at_.phase = Phase::set;
}

// ---- The end ----

/// Where an answer has led to the end, a slip can still be taken back.
void Dialogue::close(Over::Ending how) {
  at_.ending = how;
  at_.phase = earlier_.empty() ? Phase::over : Phase::closing;
  sync();
}

Dialogue::Understood Dialogue::take_closing(std::string_view answer) {
  if (!choice_of(question_, answer)) return not_understood();
  at_.phase = Phase::over;
  return Understood::yes;
}

Dialogue::Understood Dialogue::take_ending(std::string_view answer) {
  const auto choice = choice_of(question_, answer);
  if (!choice) return not_understood();
  if (*choice != 0) {  // nothing was answered by that: there is nothing to take back
    at_ = std::move(earlier_.back());
    earlier_.pop_back();
    return Understood::aside;
  }
  if (done().empty()) {
    say(lines_of("No set was done.", width()));
    close(Over::Ending::nothing);
  } else {
    at_.phase = Phase::notes;
  }
  return Understood::yes;
}

/// Notes that are there already are left alone.
void Dialogue::ask_notes() {
  if (now_.under_way && !athlete_.log[now_.under_way->entry].notes.empty()) {
    finish("");
    return sync();
  }
  ask({prompt("Notes on the session?", {"n write some", "Enter none"}, width()), {{"n", "notes"}, {"\n", "none"}}, {}});
}

}  // namespace rehab::track
