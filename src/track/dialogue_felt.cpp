// How it felt: the check-in's questions and those after a set, and what stands where nothing changed.
#include <fmt/format.h>

#include <algorithm>

#include "render/words.hpp"
#include "track/dialogue.hpp"

namespace rehab::track {

/// The explanations of a question stand above it the first time.
Occurrence Dialogue::times_of(const std::vector<int>& observations) {
  bool first = false;
  for (const int o : observations) first = explained_.insert(o).second || first;
  return first ? Occurrence::first : Occurrence::again;
}

void Dialogue::ask_felt() {
  // Once it is a referral nothing more is asked.
  if (is_referral(now_)) return complete_set();
  ask_topic();
}

void Dialogue::ask_topic() {
  const std::vector<int>& topic = at_.topics.front();
  const Occurrence times = times_of(topic);
  ask(topic.size() == 1 ? question_about(plan_, topic.front(), times, width())
                        : question_about_any(plan_, topic, times, width()));
}

Dialogue::Understood Dialogue::take_felt(std::string_view answer) {
  const auto choice = choice_of(question_, answer);
  if (!choice) return not_understood();
  const std::vector<int> topic = at_.topics.front();
  if (topic.size() > 1) return take_any(*choice);
  at_.picked = topic.front();
  return take_notch(*choice);
}

Dialogue::Understood Dialogue::take_any(std::size_t choice) {
  const std::vector<int> topic = at_.topics.front();
  if (choice > 0 && choice <= topic.size()) {
    at_.picked = topic[choice - 1];
    const Observation& picked = plan_.observations[static_cast<std::size_t>(at_.picked)];
    if (picked.scale.words.size() == 2) return take_notch(1);
    at_.phase = Phase::picked;
    return Understood::yes;
  }
  for (const int o : topic) choice == 0 ? this->answer(o, 0) : leave_unsaid(o);
  at_.topics.erase(at_.topics.begin());
  after_topic();
  return Understood::yes;
}

Dialogue::Understood Dialogue::take_picked(std::string_view answer) {
  const auto choice = choice_of(question_, answer);
  return choice ? take_notch(*choice) : not_understood();
}

/// What was said of the observation that is picked; behind its notches stands that it was not asked.
Dialogue::Understood Dialogue::take_notch(std::size_t choice) {
  const Observation& picked = plan_.observations[static_cast<std::size_t>(at_.picked)];
  const int notch = static_cast<int>(choice);
  if (notch >= picked.scale.size()) {
    leave_unsaid(at_.picked);
  } else {
    answer(at_.picked, notch);
    at_.notch = notch;
    if (notch > 0 && !picked.signs.empty()) {
      at_.phase = Phase::signs;
      return Understood::yes;
    }
  }
  pop_picked();
  return Understood::yes;
}

Dialogue::Understood Dialogue::take_sign(std::string_view answer) {
  const auto choice = choice_of(question_, answer);
  if (!choice) return not_understood();
  const Observation& picked = plan_.observations[static_cast<std::size_t>(at_.picked)];
  if (*choice < picked.signs.size()) this->answer(at_.picked, at_.notch, static_cast<int>(*choice));
  pop_picked();
  return Understood::yes;
}

/// It is answered; what is asked together with it is still to be.
void Dialogue::pop_picked() {
  auto& topic = at_.topics.front();
  std::erase(topic, at_.picked);
  if (topic.empty()) at_.topics.erase(at_.topics.begin());
  after_topic();
}

void Dialogue::after_topic() {
  at_.phase = on_check_in() ? Phase::check_in : Phase::felt;
  if (on_check_in() || !at_.topics.empty()) return;
  if (at_.to_confirm) {
    at_.phase = Phase::confirm;
  } else {
    complete_set();
  }
}

void Dialogue::answer(int observation, int notch, int sign) {
  const Answer answer{observation, notch, {}, sign};
  put_answer(on_check_in() ? at_.check_in : at_.set->felt, answer);
}

void Dialogue::leave_unsaid(int observation) {
  const auto about = [&](const Answer& answer) { return answer.observation == observation; };
  std::erase_if(on_check_in() ? at_.check_in : at_.set->felt, about);
  std::erase_if(at_.proposed, about);
}

/// What was said of this set, and of all else what holds if it is confirmed.
std::vector<Answer> Dialogue::confirmed() const {
  std::vector<Answer> all = at_.proposed;
  for (const Answer& said : at_.set->felt) put_answer(all, said);
  return all;
}

void Dialogue::ask_confirm() {
  if (is_referral(now_)) return complete_set();
  const std::vector<Answer> stands = confirmed();
  const Topics topics = set_topics();
  Question question;
  question.choices.push_back({"\n", "so"});
  std::string line;
  for (const auto& topic : topics) {
    const std::string number = std::to_string(question.choices.size());
    question.choices.push_back({number, number});
    line += (line.empty() ? "" : ", ") + unbroken(number + " ") + said_of(plan_, topic, stands);
  }
  const std::string which = topics.size() == 1 ? "1 change it" : fmt::format("1-{} change one", topics.size());
  question.text = lines_of(line, width()) + prompt(unbroken(at_.to_confirm ? "Enter so" : "Enter as before") + ", " +
                                                       unbroken(which) + ", " + unbroken("b back"),
                                                   width());
  ask(std::move(question));
}

Dialogue::Understood Dialogue::take_confirm(std::string_view answer) {
  const auto choice = choice_of(question_, answer);
  if (!choice) return not_understood();
  if (*choice == 0) {
    at_.set->felt = confirmed();
    complete_set();
    return Understood::yes;
  }
  at_.topics = {set_topics()[*choice - 1]};
  at_.to_confirm = true;
  at_.phase = Phase::felt;
  return Understood::yes;
}

}  // namespace rehab::track
