#include "track/question.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/page.hpp"
#include "render/words.hpp"

namespace rehab::track {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

bool is_key(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool is_taken(const std::vector<Choice>& choices, char key) {
  return std::any_of(choices.begin(), choices.end(), [&](const Choice& choice) { return choice.key == key; });
}

char free_key(const std::vector<Choice>& taken, std::string_view word) {
  for (const char c : word) {
    if (is_key(lower(c)) && !is_taken(taken, lower(c))) return lower(c);
  }
  for (const char c : std::string_view("1234567890abcdefghijklmnopqrstuvwxyz")) {
    if (!is_taken(taken, c)) return c;
  }
  return 0;
}

/// Digits for single figures; ten, where a scale goes so far, is x.
std::vector<Choice> number_choices(const Scale& scale) {
  std::vector<Choice> choices;
  for (int value = scale.first; value <= scale.last; ++value) {
    const char key = value < 10 ? static_cast<char>('0' + value) : value == 10 ? 'x' : '\0';
    choices.push_back({key, std::to_string(value)});
  }
  return choices;
}

std::string shown(const std::vector<Choice>& choices) {
  std::string text;
  for (const Choice& choice : choices)
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", choice.key, printable(noun_of(choice.word)));
  return text;
}

std::string shown_numbers(const Scale& scale) {
  if (scale.last < 10) return fmt::format("{}-{}", scale.first, scale.last);
  return scale.last == 10 ? fmt::format("{}-9, x 10", scale.first) : fmt::format("{}-{}", scale.first, scale.last);
}

const Observation& at(const Plan& plan, int observation) { return plan.observations[static_cast<std::size_t>(observation)]; }

/// What Enter means: the plan's word for silence, or that nobody looked.
std::string silence(const Observation& observation) {
  if (!observation.unless_said) return "not asked";
  const Scale& scale = observation.scale;
  const int notch = *observation.unless_said;
  return scale.words.empty() ? std::to_string(scale.first + notch) : scale.words[static_cast<std::size_t>(notch)];
}

}  // namespace

std::optional<std::size_t> choice_of(const Question& question, std::string_view answer) {
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    const Choice& choice = question.choices[i];
    const bool by_key =
        choice.key == '\n' ? answer.empty() || answer == "\n" : answer.size() == 1 && lower(answer[0]) == choice.key;
    if (by_key || (!choice.word.empty() && same(answer, choice.word))) return i;
  }
  return std::nullopt;
}

std::vector<Choice> choices_for(const std::vector<std::string>& words) {
  std::vector<Choice> choices;
  for (const std::string& word : words) choices.push_back({free_key(choices, word), word});
  return choices;
}

Question question_about(const Plan& plan, int observation, Occurrence times) {
  const Observation& asked = at(plan, observation);
  Question question;
  if (times == Occurrence::first && !asked.ask.empty()) question.text += fmt::format("  {}\n", printable(asked.ask));
  if (times == Occurrence::first) {
    for (const Sign& sign : asked.signs) question.text += fmt::format("    - {}\n", printable(sign.text));
  }
  const bool words = !asked.scale.words.empty();
  question.choices = words ? choices_for(asked.scale.words) : number_choices(asked.scale);
  const std::string answers = words ? shown(question.choices) : shown_numbers(asked.scale);
  question.text += fmt::format("  {}: {}, Enter {} > ", printable(noun_of(asked.id)), answers, printable(silence(asked)));
  question.choices.push_back({'\n', ""});
  return question;
}

std::optional<int> notch_of(const Plan& plan, int observation, std::size_t choice) {
  const int notch = static_cast<int>(choice);
  return notch < at(plan, observation).scale.size() ? std::optional(notch) : std::nullopt;
}

Question question_about_any(const Plan& plan, const std::vector<int>& observations) {
  std::vector<std::string> ids;
  for (const int observation : observations) ids.push_back(at(plan, observation).id);
  Question question;
  question.choices = choices_for(ids);
  question.text = fmt::format("  anything else? {}, Enter nothing > ", shown(question.choices));
  question.choices.push_back({'\n', ""});
  return question;
}

std::optional<std::vector<Duration>> times_in(std::string_view line, int reps) {
  std::vector<Duration> times;
  while (true) {
    const std::size_t start = line.find_first_not_of(" ,\t");
    if (start == line.npos) return times;
    const std::size_t end = std::min(line.find_first_of(" ,\t", start), line.size());
    const auto time = parse_seconds(line.substr(start, end - start));
    if (!std::holds_alternative<Duration>(time) || times.size() == static_cast<std::size_t>(reps)) return std::nullopt;
    times.push_back(std::get<Duration>(time));
    line.remove_prefix(end);
  }
}

}  // namespace rehab::track
