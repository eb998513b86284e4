#include "track/question.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/page.hpp"
#include "render/words.hpp"

namespace rehab::track {

namespace {

constexpr int most_keys = 9;
constexpr int room_for_answer = 10;  ///< columns behind a prompt

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

const Observation& at(const Plan& plan, int observation) { return plan.observation(observation); }

/// `red flag`, as it is written in a line that breaks elsewhere.
std::string noun(const Plan& plan, int observation) { return unbroken(noun_of(at(plan, observation).id)); }

bool is_number(std::string_view word) { return word.find_first_not_of("0123456789") == word.npos; }

/// Digits for single figures; ten, where a scale goes so far, is x. Best first, as notches are; the unit need not be typed.
std::vector<Choice> number_choices(const Scale& scale) {
  const bool keys = scale.highest() <= 10;
  std::vector<Choice> choices;
  for (int notch = 0; notch < scale.size(); ++notch) {
    const int value = scale.number(notch);
    choices.push_back({keys && value == 10 ? "x" : std::to_string(value), scale.text(notch)});
  }
  return choices;
}

/// Numbered from best to worst, but for words that are numbers themselves.
std::vector<Choice> word_choices(const std::vector<std::string>& words) {
  const bool numbers = std::any_of(words.begin(), words.end(), is_number);
  std::vector<Choice> choices;
  for (const std::string& word : words) choices.push_back({numbers ? word : std::to_string(choices.size() + 1), word});
  return choices;
}

std::string shown(const std::vector<Choice>& choices) {
  std::string text;
  for (const Choice& choice : choices) {
    const bool twice = choice.label == choice.word;
    text += fmt::format("{}{}{}", text.empty() ? "" : ", ", choice.label, twice ? "" : unbroken(" " + noun_of(choice.word)));
  }
  return text;
}

std::string shown_numbers(const Scale& scale) {
  if (scale.highest() != 10) return unbroken(scale_text(scale));
  return fmt::format("{}-9, {}", scale.lowest(), unbroken("x " + scale.with_unit(10)));
}

/// What a question asks, or what the list that it asks through holds.
std::string explained(const Observation& asked) {
  if (asked.signs.empty()) return asked.ask;
  std::string signs;
  for (const Sign& sign : asked.signs) signs += (signs.empty() ? "" : "; ") + sign.text;
  return signs;
}

const Answer* answer_to(const std::vector<Answer>& said, int observation) {
  const auto found = std::find_if(said.begin(), said.end(), [&](const Answer& a) { return a.observation == observation; });
  return found == said.end() ? nullptr : &*found;
}

/// `0-9` for ten keys in a row, up or down, and each of two by itself.
std::vector<std::string> in_ranges(const std::vector<std::string>& labels) {
  const auto next_to = [&](std::size_t i, int by) {
    return i + 1 < labels.size() && is_number(labels[i]) && is_number(labels[i + 1]) &&
           std::stoi(labels[i + 1]) == std::stoi(labels[i]) + by;
  };
  std::vector<std::string> ranges;
  for (std::size_t i = 0; i < labels.size();) {
    const int by = next_to(i, -1) ? -1 : 1;
    std::size_t last = i;
    while (next_to(last, by)) ++last;
    if (last < i + 3) last = i;
    ranges.push_back(last == i ? labels[i] : labels[by > 0 ? i : last] + "-" + labels[by > 0 ? last : i]);
    i = last + 1;
  }
  return ranges;
}

}  // namespace

bool has_keys(const Question& question) {
  const auto& choices = question.choices;
  return !choices.empty() && std::all_of(choices.begin(), choices.end(), [](const Choice& c) { return c.label.size() == 1; });
}

std::optional<std::size_t> choice_of(const Question& question, std::string_view answer) {
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    const Choice& choice = question.choices[i];
    const bool by_label = choice.label == "\n" ? answer.empty() || answer == "\n" : same(answer, choice.label);
    if (by_label || (!choice.word.empty() && same(answer, choice.word))) return i;
  }
  return std::nullopt;
}

bool is_back(std::string_view answer) {
  return same(answer, "b") || same(answer, "back") || answer == "\x7f" || answer == "\b";  // what Backspace sends
}

std::string back() { return unbroken("b back"); }

std::string keys_of(const Question& question) {
  std::vector<std::string> keys;
  for (const Choice& choice : question.choices) {
    if (choice.label != "\n") keys.push_back(choice.label);
  }
  keys = in_ranges(keys);
  const auto enter =
      std::find_if(question.choices.begin(), question.choices.end(), [](const Choice& c) { return c.label == "\n"; });
  if (enter != question.choices.end()) keys.emplace_back("Enter");
  keys.emplace_back("b");
  return list(keys, "or");
}

std::string lines_of(std::string_view text, int width) {
  const std::string safe = printable(text);
  std::string lines;
  for (const std::string_view line : wrapped(safe, width - 2, width - 2)) lines += "  " + with_blanks(line) + "\n";
  return lines;
}

std::string prompt(std::string_view text, int width) {
  std::string lines = lines_of(std::string(text) + std::string(no_break) + ">", width);
  lines.back() = ' ';
  const std::size_t last = lines.rfind('\n') + 1;  // 0 where there is one line
  const std::size_t word = lines.rfind(", ");
  const bool full = columns(std::string_view(lines).substr(last)) + room_for_answer > width;
  if (full && word != lines.npos && word > last) lines.replace(word + 1, 1, "\n  ");
  return lines;
}

std::string prompt(std::string_view text, const std::vector<std::string>& keys, int width) {
  std::string all(text);
  for (const std::string& key : keys) all += (all.empty() || all.back() == '?' ? " " : ", ") + unbroken(key);
  return prompt(all + (all.back() == '?' ? " " : ", ") + back(), width);
}

Question question_about(const Plan& plan, int observation, Occurrence times, int width) {
  const Observation& asked = at(plan, observation);
  Question question;
  if (times == Occurrence::first) question.text += lines_of(asked.ask, width);
  if (times == Occurrence::first && !asked.signs.empty()) question.text += lines_of(sentence(explained(asked)), width);
  const bool words = !asked.scale.words.empty();
  question.choices = words ? word_choices(asked.scale.words) : number_choices(asked.scale);
  const std::string answers = words ? shown(question.choices) : shown_numbers(asked.scale);
  question.text +=
      prompt(fmt::format("{}: {}, {}, {}", noun(plan, observation), answers, unbroken("Enter not asked"), back()), width);
  question.choices.push_back({"\n", "not asked"});
  return question;
}

Question question_about_any(const Plan& plan, const std::vector<int>& observations, Occurrence times, int width) {
  Question question;
  question.choices.push_back({"1", "nothing"});
  for (const int o : observations) question.choices.push_back({std::to_string(question.choices.size() + 1), at(plan, o).id});
  if (times == Occurrence::first) {
    question.text += lines_of("Any of these?", width);
    for (std::size_t i = 0; i < observations.size(); ++i) {
      const Observation& asked = at(plan, observations[i]);
      const std::string name = unbroken(question.choices[i + 1].label + " " + noun_of(asked.id));
      question.text += lines_of(name + ": " + explained(asked), width);
    }
  }
  question.text += prompt(shown(question.choices) + ", " + unbroken("Enter not asked") + ", " + back(), width);
  question.choices.push_back({"\n", "not asked"});
  return question;
}

Question question_about_signs(const Observation& observation, int width) {
  Question question;
  question.text = lines_of("Which of these?", width);
  const std::size_t count = observation.signs.size();
  for (const Sign& sign : observation.signs) {
    const std::size_t number = question.choices.size() + 1;
    const bool tenth = number == most_keys + 1 && count == number;  // the key behind 9
    question.choices.push_back({tenth ? "0" : std::to_string(number), sign.text});
    question.text += lines_of(question.choices.back().label + std::string(no_break) + sign.text, width);
  }
  question.choices.push_back({"\n", "not said"});
  question.text += prompt(
      fmt::format("{}, {}, {}", count > most_keys ? "1-9, 0" : fmt::format("1-{}", count), unbroken("Enter not said"), back()),
      width);
  return question;
}

std::string said_of(const Plan& plan, const std::vector<int>& observations, const std::vector<Answer>& said) {
  std::vector<std::string> words, none, unknown;
  for (const int o : observations) {
    const Answer* answer = answer_to(said, o);
    if (answer == nullptr) {
      unknown.push_back(noun(plan, o));
    } else if (answer->notch == 0 && observations.size() > 1) {
      none.push_back(noun(plan, o));
    } else {
      words.push_back(noun(plan, o) + unbroken(" " + value_text(plan, key_of_observation(o), answer->notch)));
    }
  }
  if (!none.empty()) words.push_back("no " + list(none, "or"));
  if (!unknown.empty()) words.push_back(list(unknown, "and") + " " + unbroken("not asked"));
  return joined(words);
}

void put_answer(std::vector<Answer>& list, const Answer& answer) {
  const auto at =
      std::find_if(list.begin(), list.end(), [&](const Answer& one) { return one.observation >= answer.observation; });
  if (at != list.end() && at->observation == answer.observation) {
    *at = answer;
  } else {
    list.insert(at, answer);
  }
}

std::variant<std::vector<Duration>, std::string> times_in(std::string_view line, int reps) {
  if (const auto pointed = decimal_comma(line)) return "decimals take a point: " + *pointed;
  std::vector<Duration> times;
  while (true) {
    const std::size_t start = line.find_first_not_of(" ,\t");
    if (start == line.npos) return times;
    const std::size_t end = std::min(line.find_first_of(" ,\t", start), line.size());
    const std::string_view word = line.substr(start, end - start);
    const auto time = word == "-" ? Parsed<Duration>(Duration{}) : parse_seconds(word);
    if (!std::holds_alternative<Duration>(time) || times.size() == static_cast<std::size_t>(reps))
      return fmt::format("write {} like 3.6{}", reps == 1 ? "it" : "them",
                         reps == 1 ? "" : fmt::format(" 3.5, at most {}", reps));
    times.push_back(std::get<Duration>(time));
    line.remove_prefix(end);
  }
}

}  // namespace rehab::track
