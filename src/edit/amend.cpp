#include "edit/amend.hpp"

#include <algorithm>

#include "edit/amend_text.hpp"
#include "edit/same_content.hpp"
#include "rehab/read.hpp"
#include "yaml/tree.hpp"

namespace rehab::edit {
namespace {

/// The answer to the same question, if there is one.
Answer* answer_to(std::vector<Answer>& answers, int observation) {
  const auto there = std::find_if(answers.begin(), answers.end(), [&](const Answer& a) { return a.observation == observation; });
  return there == answers.end() ? nullptr : &*there;
}

/// Into the first list that answers the question already; into the last one where none does.
void answer_in(const std::vector<std::vector<Answer>*>& lists, const Answer& answer) {
  for (std::vector<Answer>* list : lists) {
    if (Answer* there = answer_to(*list, answer.observation)) return void(*there = answer);
  }
  lists.back()->push_back(answer);
}

/// The line that this one stands for: the next of the same exercise, or the one in its place among as many.
const DoneWork* earlier_line(const std::vector<DoneWork>& before, const std::vector<DoneWork>& now, std::size_t at) {
  const auto same = [&](const DoneWork& line) { return line.exercise == now[at].exercise; };
  auto earlier = std::count_if(now.begin(), now.begin() + static_cast<std::ptrdiff_t>(at), same);
  for (const DoneWork& line : before) {
    if (same(line) && earlier-- == 0) return &line;
  }
  return before.size() == now.size() ? &before[at] : nullptr;
}

/// What was said of the line and is not said again.
void keep_what_was_said(DoneWork& line, const DoneWork& before) {
  for (const Answer& answer : before.felt) {
    if (answer_to(line.felt, answer.observation) == nullptr) line.felt.push_back(answer);
  }
  if (line.times.empty()) line.times = before.times;
}

/// An answer takes the place of the one that is there: of the line in question, of another, beside the work, in the check-in.
/// Where another line says the same already, it is the line in question that lacks it.
void amend_answer(Entry& entry, std::size_t in_question, const Answer& answer) {
  std::vector<Answer>& asked = entry.work[in_question].felt;
  std::vector<std::vector<Answer>*> lists{&asked};
  for (auto line = entry.work.rbegin(); line != entry.work.rend(); ++line) {
    const Answer* there = answer_to(line->felt, answer.observation);
    if (there == nullptr || there->notch != answer.notch) lists.push_back(&line->felt);
  }
  lists.insert(lists.end(), {&entry.felt, &entry.check_in, &asked});
  answer_in(lists, answer);
}

void amend_work(const Plan& plan, Entry& entry, const Addition& given) {
  if (!given.entry.work.empty()) {
    std::vector<DoneWork> lines = given.entry.work;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (const DoneWork* before = earlier_line(entry.work, given.entry.work, i)) keep_what_was_said(lines[i], *before);
    }
    entry.work = std::move(lines);
  }
  if (entry.work.empty()) return;
  const std::size_t in_question = line_in_question(plan, entry.work);
  for (const Answer& answer : given.felt) amend_answer(entry, in_question, answer);
  if (!given.times.empty()) entry.work[in_question].times = given.times;
}

/// Whether the log is the same but for the entry that was to change.
bool is_as_meant(const Athlete& before, const Athlete& now, const Amendment& amendment) {
  std::vector<Entry> expected = before.log;
  const auto there = expected.begin() + static_cast<std::ptrdiff_t>(amendment.at);
  if (amendment.entry) {
    *there = *amendment.entry;
  } else {
    expected.erase(there);
  }
  return same_person(before, now) && std::equal(expected.begin(), expected.end(), now.log.begin(), now.log.end(), same_content);
}

/// The error that the reader finds in the amended text and not in a layout: it would be there in any.
std::optional<std::string> error_in(const Reading<Athlete>& reading) {
  for (const Diagnostic& diagnostic : reading.diagnostics) {
    if (diagnostic.severity == Severity::error) return diagnostic.message;
  }
  return std::nullopt;
}

}  // namespace

Entry amended(const Plan& plan, Entry there, const Addition& given) {
  const Entry& more = given.entry;
  for (const Answer& answer : more.check_in) {
    const bool beside = there.work.empty() && answer_to(there.felt, answer.observation) != nullptr;
    answer_in({beside ? &there.felt : &there.check_in}, answer);
  }
  amend_work(plan, there, given);
  for (const Answer& answer : more.felt) answer_in({&there.felt}, answer);
  if (more.injury) there.injury = more.injury;
  if (more.limits) there.limits = more.limits;
  if (more.coach) there.coach = more.coach;
  if (!more.missed.empty()) there.missed = more.missed;
  if (!more.also.empty()) there.also = more.also;
  if (!more.notes.empty()) there.notes = more.notes;
  if (given.session != SessionStatus::as_is) there.finished = given.session == SessionStatus::finished;
  return there;
}

std::variant<Inserted, Refusal> amend_log(std::string_view text, const Plan& plan, Day today, const Amendment& amendment) {
  const Reading<yaml::Tree> tree = yaml::parse(text);
  const Reading<Athlete> before = read_athlete(text, plan, today);
  if (!tree.value || !before.value || amendment.at >= before.value->log.size()) return Refusal{"the file has errors"};
  const Entry& there = before.value->log[amendment.at];

  const auto how = amendment.entry ? MergedEntry::How::amended : MergedEntry::How::removed;
  std::optional<std::string> error;
  for (std::string& now : amended_texts({text, *tree.value}, plan, there, amendment)) {
    Reading<Athlete> after = read_athlete(now, plan, today);
    if (after.value && is_as_meant(*before.value, *after.value, amendment)) {
      return Inserted{std::move(now), {how, amendment.entry.value_or(there)}, std::move(*after.value), amendment.at};
    }
    if (!after.value) error = error_in(after);  // the last text is the plainest: its error is no matter of layout
  }
  if (error) return Refusal{"it would not be a valid log: " + *error};
  return Refusal{"in a file laid out like this it would not be read as it is meant", Remedy::by_hand};
}

}  // namespace rehab::edit
