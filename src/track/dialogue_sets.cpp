// Drill by drill, set by set, rep by rep: what to run, how it felt, and what the plan makes of that at once.
#include <fmt/format.h>

#include <algorithm>

#include "domain/utf8.hpp"
#include "rehab/pace.hpp"
#include "render/sheet.hpp"
#include "render/words.hpp"
#include "track/dialogue.hpp"

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

Recovery longer(const Recovery& a, const Recovery& b) { return {std::max(a.least, b.least), std::max(a.most, b.most)}; }

}  // namespace

// ---- What is next ----

const std::vector<DoneWork>& Dialogue::done() const {
  return now_.under_way ? athlete_.log[now_.under_way->entry].work : at_.work;
}

Remaining Dialogue::left() const {
  if (!now_.under_way) return {now_.work, {}, false};
  const UnderWay& under_way = *now_.under_way;
  if (at_.instead.empty() || under_way.left.work.empty()) return under_way.left;
  return remaining(plan_, stage_today(now_), under_way.begun, so_far(now_, under_way.entry, at_.instead));
}

std::optional<Bout> Dialogue::bout_now() const {
  const Remaining open = left();
  const std::vector<Work>& begun = now_.under_way ? now_.under_way->begun : now_.work;
  return next_bout(plan_, {begun, drills_in(plan_, now_.prescription), done(), open.work}, at_.left_out);
}

/// Between sets of a line its own, between lines that of the one just done; what the plan asks for after a set can be longer.
std::optional<Recovery> Dialogue::recovery_before(const Bout& bout) const {
  if (!at_.bout || at_.work.empty()) return std::nullopt;
  const Dose& dose = bout.left.dose;
  const bool same_line = at_.bout->line == bout.line;
  Recovery rest = at_.bout->left.dose.rest.value_or(Recovery{});
  if (dose.rest && (same_line || is_run(plan_, bout.left))) rest = *dose.rest;
  if (same_line && dose.set_rest) rest = longer(*dose.set_rest, rest);
  return rest.most > Duration{} ? std::optional(rest) : std::nullopt;
}

// ---- A set ----

std::string Dialogue::heading_of(const Bout& bout) const {
  DoneWork work = track::work_of(bout);
  work.dose.extra_reps = bout.left.dose.extra_reps;
  std::string text = "\n" + lines_of(heading(bout) + ": " + task(plan_, work), width()).substr(2);
  const std::string rest = work.dose.rest ? rests(plan_, work.dose) + " between reps" : "";
  const std::string cue = bout.number == 1 || bout.kind != BoutKind::rep ? exercise_of(plan_, work).cue : "";
  for (const std::string& more : {speed_limit(plan_, athlete_.profile, work), rest, cue}) {
    if (!more.empty()) text += lines_of(more, width());
  }
  return text;
}

/// What holds of a set unless something else is said: what was said last in this session, the best where nothing was.
std::vector<Answer> Dialogue::stands_for(const Topics& topics) const {
  std::vector<Answer> stands;
  for (const auto& topic : topics) {
    for (const int o : topic) {
      Answer answer{o, 0, {}};
      for (const DoneWork& line : done()) {
        for (const Answer& said : line.felt) {
          if (said.observation == o) answer = said;
        }
      }
      put_answer(stands, answer);
    }
  }
  return stands;
}

Question Dialogue::question_of_set(const Bout& bout) const {
  const DoneWork work = track::work_of(bout);
  Question question;
  question.choices.push_back({"\n", "done"});
  std::string keys = unbroken("Enter done");
  const auto add = [&](const char* key, const char* word, const char* shown) {
    question.choices.push_back({key, word});
    keys += ", " + unbroken(shown);
  };
  if (bout.one_question) {
    const Topics topics = topics_after(plan_, true);
    const std::vector<Answer> stands = stands_for(topics);
    std::string complaints;
    for (const auto& topic : topics) {
      const std::string number = std::to_string(question.choices.size());
      question.choices.push_back({number, number});
      complaints += (complaints.empty() ? "" : ", ") + unbroken(number + " ") + said_of(plan_, topic, stands);
    }
    if (!complaints.empty()) {
      question.text = lines_of(complaints, width());
      keys = unbroken("Enter done so") + ", " +
             unbroken(topics.size() == 1 ? "1 not so" : fmt::format("1-{} not so", topics.size()));
    }
  }
  if (no_faster_than(plan_, athlete_.profile, work)) add("t", "times", "t done and timed");
  add("f", "fewer", "f fewer or more reps");
  if (work.dose.rest) add("c", "clock", "c clock");
  add("l", "leave", "l leave out");
  keys += ", " + back();
  add("e", "end", "e end");
  add("p", "pause", "p pause");
  question.rest = clock_ ? work.dose.rest : recovery_before(bout);
  question.text += question.rest ? lines_of(keys, width()) : prompt(keys, width());
  return question;
}

void Dialogue::announce_set() {
  const auto bout = bout_now();
  if (!bout) {
    if (done().empty()) {
      say(lines_of("No set was done.", width()));
      return close(Over::Ending::nothing);
    }
    say(lines_of("All done.", width()));
    at_.phase = Phase::notes;
    return;
  }
  if (!again_) say(heading_of(*bout));
  ask(question_of_set(*bout));
}

Dialogue::Understood Dialogue::take_set(std::string_view answer) {
  const auto choice = choice_of(question_, answer);
  const auto bout = bout_now();
  if (!choice || !bout) return not_understood();
  clock_ = false;
  const Choice& chosen = question_.choices[*choice];
  if (chosen.word == "clock") {
    again_ = clock_ = true;
    return Understood::aside;
  }
  if (chosen.word == "pause") {
    actions_.push_back(Over{Over::Ending::paused});
    return Understood::aside;
  }
  if (chosen.word == "end") {
    at_.phase = Phase::ending;
  } else if (chosen.word == "leave") {
    at_.left_out.push_back(bout->line);
  } else if (chosen.word == "fewer" || (chosen.word == "done" && bout->left.dose.extra_reps > 0)) {
    at_.phase = Phase::reps;  // of a range the number is asked
  } else {
    do_bout(*bout, track::work_of(*bout).dose.reps);
    if (chosen.word == "times") {
      at_.phase = Phase::times;
    } else if (chosen.word == "done" && bout->one_question) {
      at_.set->felt = at_.proposed;
      complete_set();
    } else if (chosen.word == "done") {
      after_done();
    } else {
      at_.topics = {set_topics()[*choice - 1]};
      at_.to_confirm = true;
      at_.phase = Phase::felt;
    }
  }
  return Understood::yes;
}

void Dialogue::do_bout(const Bout& bout, int reps) {
  at_.bout = bout;
  at_.set = track::work_of(bout, reps);
  at_.proposed.clear();
  at_.to_confirm = false;
  if (bout.one_question) at_.proposed = stands_for(set_topics());
}

bool Dialogue::run_now() const {
  const auto bout = bout_now();
  return bout && is_run(plan_, bout->left);
}

/// Where nothing changed since the run before, one key says so.
void Dialogue::after_done() {
  if (!one_question() && at_.as_before) at_.proposed = *at_.as_before;
  if (one_question() || at_.as_before) {
    at_.phase = Phase::confirm;
    return;
  }
  at_.topics = set_topics();
  at_.phase = Phase::felt;
}

Dialogue::Understood Dialogue::take_reps(std::string_view answer) {
  const auto number = parse_count(answer, most_reps_of_set);
  const auto bout = bout_now();
  if (!number || !bout) return not_understood();
  at_.phase = Phase::set;
  if (*number == 0) return Understood::yes;
  const int asked = bout->kind == BoutKind::rep ? bout->of - bout->number + 1 : bout->left.dose.reps + bout->left.dose.extra_reps;
  if (*number > asked)
    say(lines_of(sentence_start(count_text(*number - asked, "rep", "reps")) + " more than prescribed.", width()));
  do_bout(*bout, *number);
  after_done();
  return Understood::yes;
}

Dialogue::Understood Dialogue::take_times(std::string_view answer) {
  const auto times = times_in(answer == "\n" ? "" : answer, at_.set->dose.total_reps());
  if (const auto* instead = std::get_if<std::string>(&times)) {
    say(lines_of(*instead, width()));
    return Understood::no;
  }
  at_.set->times = std::get<std::vector<Duration>>(times);
  for (const Duration time : at_.set->times) {
    if (time == Duration{}) continue;
    if (const auto impossible = impossible_time(*at_.set->dose.distance(), time, exercise_of(plan_, *at_.set).standing)) {
      say(lines_of(sentence(impossible->why), width()));
      at_.set->times.clear();
      return Understood::no;
    }
  }
  for (const Duration time : at_.set->times) {
    if (const auto doubt = doubtful_time(plan_, athlete_.profile, *at_.set, time); doubt && time != Duration{})
      say(lines_of(sentence(*doubt), width()));
  }
  after_done();
  return Understood::yes;
}

void Dialogue::complete_set() {
  DoneWork set = std::move(*at_.set);
  at_.set.reset();
  if (!one_question()) at_.as_before = set.felt;
  if (at_.bout->kind == BoutKind::rep) {
    add_rep(at_.work, std::move(set), at_.bout->left.dose.rest);
  } else {
    at_.work.push_back(std::move(set));
  }
  at_.phase = Phase::saved;
}

/// What the plan makes of it.
void Dialogue::after_set() {
  if (is_referral(now_)) return show_referral();
  if (!now_.under_way) return close(Over::Ending::done);  // somebody else has finished it
  const Remaining open = left();
  const bool nothing_left = open.ended || !bout_now();
  for (const int rule : open.fired) {
    const DuringRule& fired = plan_.during[static_cast<std::size_t>(rule)];
    if (nothing_left && !fired.then.end) continue;  // there is nothing that it could change
    if (std::find(at_.announced.begin(), at_.announced.end(), rule) != at_.announced.end()) continue;
    at_.announced.push_back(rule);
    if (!fired.then.instead.empty() && !open.ended) {
      at_.choosing = rule;
      at_.phase = Phase::choose;
      return;
    }
    say(lines_of(during_sentence(plan_, stage_today(now_), fired), width()));
  }
  at_.phase = open.ended ? Phase::notes : Phase::set;
  if (open.ended) say(lines_of("That is it for today. No more work.", width()));
}

void Dialogue::ask_choice() {
  const DuringRule& fired = plan_.during[static_cast<std::size_t>(at_.choosing)];
  const std::string plan = lines_of(during_sentence(plan_, stage_today(now_), fired), width());
  ask({plan + prompt("1 as the plan has it", {"2 as the coach prefers"}, width()),
       {{"1", "plan"}, {"2", "coach"}, {"\n", "plan"}},
       {}});
}

Dialogue::Understood Dialogue::take_choice(std::string_view answer) {
  const auto choice = choice_of(question_, answer);
  if (!choice) return not_understood();
  if (*choice == 1) at_.instead.push_back(at_.choosing);
  at_.phase = Phase::saved;
  return Understood::yes;
}

/// A line from a pipe is the notes themselves.
Dialogue::Understood Dialogue::take_notes(std::string_view answer) {
  if (at_.phase == Phase::notes) {
    const auto choice = choice_of(question_, answer);
    if (!choice && answer.size() == 1) return not_understood();
    if (choice == 0U) {
      at_.phase = Phase::writing;
      return Understood::yes;
    }
    if (choice) answer = "";
  }
  finish(answer);
  return Understood::yes;
}

void Dialogue::finish(std::string_view notes) {
  at_.notes = writable(notes);
  at_.finished = true;
  at_.phase = Phase::finished;
}

}  // namespace rehab::track
