// A phrase is words from a table and at most one argument.
#include "read/phrase.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "domain/suggest.hpp"
#include "read/wording.hpp"
#include "rehab/plan.hpp"

namespace rehab::reading {
namespace {

constexpr std::array outcomes{
    PhraseForm{PhraseVerb::progress, to_string(Movement::progress), Argument::none, to_string(Movement::progress)},
    PhraseForm{PhraseVerb::repeat, to_string(Movement::repeat), Argument::none, to_string(Movement::repeat)},
    PhraseForm{PhraseVerb::regress, to_string(Movement::regress), Argument::steps, "regress 2"},
    PhraseForm{PhraseVerb::regress_to, "regress to", Argument::name, "regress to STEP"},
    PhraseForm{PhraseVerb::restart, to_string(Movement::restart), Argument::none, to_string(Movement::restart)},
    PhraseForm{PhraseVerb::refer, to_string(Movement::refer), Argument::none, to_string(Movement::refer)},
    PhraseForm{PhraseVerb::rest, "rest", Argument::days, "rest 1 day"},
    PhraseForm{PhraseVerb::cap, "cap", Argument::percent, "cap 60%"},
    PhraseForm{PhraseVerb::warn, "warn", Argument::none, "warn"},
};

constexpr std::array during{
    PhraseForm{PhraseVerb::rest, "rest", Argument::recovery, "rest 4 min"},
    PhraseForm{PhraseVerb::end, "end", Argument::none, "end"},
};

constexpr std::array coach{
    PhraseForm{PhraseVerb::repeat, to_string(Movement::repeat), Argument::none, to_string(Movement::repeat)},
    PhraseForm{PhraseVerb::regress, to_string(Movement::regress), Argument::steps, "regress 2"},
    PhraseForm{PhraseVerb::rest, "rest", Argument::days, "rest 2 days"},
    PhraseForm{PhraseVerb::start_at, "start at", Argument::name, "start at STEP"},
    PhraseForm{PhraseVerb::cleared, "cleared", Argument::none, "cleared"},
};

/// The text after a phrase's words, or nothing where it does not begin with them.
std::optional<std::size_t> after_words(std::string_view text, std::string_view words) {
  if (!text.starts_with(words)) return std::nullopt;
  if (text.size() > words.size() && text[words.size()] != ' ') return std::nullopt;
  return std::min(text.find_first_not_of(' ', words.size()), text.size());
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

NotationError unknown_phrase(std::string_view text, std::span<const PhraseForm> forms) {
  std::vector<std::string_view> shown;
  for (const PhraseForm& form : forms) {
    if (first_word(form.words) == first_word(text))
      return {0, in_quotes(text) + " is not understood", "write " + in_quotes(form.shown)};
    shown.push_back(form.shown);
  }
  return {0, in_quotes(text) + " is not understood", allowed_hint(text, shown)};
}

/// Reads a phrase's argument; `at` is where in the text the argument begins.
class ArgumentReader {
 public:
  ArgumentReader(std::string_view text, std::size_t at, const PhraseForm& form) : text_(text), at_(at), form_(form) {}

  Parsed<Phrase> read() {
    switch (form_.argument) {
      case Argument::none: return none();
      case Argument::steps: return steps();
      case Argument::days: return days();
      case Argument::percent: return moved(parse_percent(argument()), &Phrase::percent);
      case Argument::recovery: return moved(parse_recovery(argument()), &Phrase::recovery);
      case Argument::name: return name();
    }
    return Phrase{};
  }

 private:
  std::string_view argument() const { return text_.substr(at_); }
  NotationError error(std::string message) const { return {at_, std::move(message), "write " + in_quotes(form_.shown)}; }

  Parsed<Phrase> none() const {
    if (!argument().empty()) return error(in_quotes(form_.words) + " takes nothing behind it");
    return Phrase{.verb = form_.verb};
  }

  Parsed<Phrase> steps() const {
    if (argument().empty()) return Phrase{.verb = form_.verb, .number = 1};
    const auto count = parse_count(argument(), max_steps);
    if (!count || *count == 0)
      return error(in_quotes(argument()) + " is no number of steps from 1 to " + std::to_string(max_steps));
    return Phrase{.verb = form_.verb, .number = *count};
  }

  Parsed<Phrase> days() const {
    if (argument().empty()) return error("a rest needs its days");
    auto days = parse_days(argument());
    if (const auto* fault = std::get_if<NotationError>(&days))
      return NotationError{at_, fault->message, fmt::format("write \"{} {}\"", form_.words, fault->hint)};
    return Phrase{.verb = form_.verb, .number = std::get<int>(days)};
  }

  template <class T>
  Parsed<Phrase> moved(Parsed<T> parsed, T Phrase::*member) const {
    if (auto* fault = std::get_if<NotationError>(&parsed)) {
      fault->at += at_;
      return *fault;
    }
    Phrase phrase{.verb = form_.verb};
    phrase.*member = std::get<T>(parsed);
    return phrase;
  }

  Parsed<Phrase> name() const {
    if (argument().empty()) return error(in_quotes(form_.words) + " needs the name of a step");
    return Phrase{.verb = form_.verb, .name = argument(), .name_at = at_};
  }

  std::string_view text_;
  std::size_t at_;
  const PhraseForm& form_;
};

Parsed<Phrase> one_phrase(std::string_view text, std::span<const PhraseForm> forms) {
  const PhraseForm* longest = nullptr;
  for (const PhraseForm& form : forms) {
    if (after_words(text, form.words) && (longest == nullptr || form.words.size() > longest->words.size())) longest = &form;
  }
  if (longest == nullptr) return unknown_phrase(text, forms);
  return ArgumentReader(text, *after_words(text, longest->words), *longest).read();
}

bool begins_phrase(std::string_view text, std::span<const PhraseForm> forms) {
  return std::any_of(forms.begin(), forms.end(),
                     [&](const PhraseForm& form) { return after_words(text, form.words).has_value(); });
}

/// `rest 1 day, regress 1` and `rest 1 day and regress 1`: as a list, whatever else is wrong in it; empty where they are not
/// several phrases.
std::string list_meant(std::string_view text, std::span<const PhraseForm> forms) {
  for (const std::string_view between : {", ", "; ", " and ", " + "}) {
    std::string list;
    std::size_t phrases = 0;
    for (std::size_t from = 0; from <= text.size(); ++phrases) {
      const std::size_t end = std::min(text.find(between, from), text.size());
      const std::string_view piece = text.substr(from, end - from);
      if (!begins_phrase(piece, forms)) break;
      list += (list.empty() ? "" : ", ") + std::string(piece);
      if (end == text.size() && phrases > 0) return '[' + list + ']';
      from = end + between.size();
    }
  }
  return {};
}

}  // namespace

std::span<const PhraseForm> outcome_phrases() { return outcomes; }
std::span<const PhraseForm> during_phrases() { return during; }

Parsed<Phrase> parse_phrase(std::string_view text, std::span<const PhraseForm> forms) {
  auto parsed = one_phrase(text, forms);
  if (std::holds_alternative<Phrase>(parsed)) return parsed;
  const std::string list = list_meant(text, forms);
  if (list.empty()) return parsed;
  return NotationError{0, in_quotes(text) + " is several outcomes in one", "write " + list};
}

bool is_coach_phrase(std::string_view text) {
  return std::any_of(coach.begin(), coach.end(), [&](const PhraseForm& form) {
    const auto at = after_words(text, form.words);
    return at && (form.argument != Argument::none || *at == text.size());
  });
}

/// A slip in a word of the plan is told as such, whatever else begins like it: `cleared for contct` is no `cleared`.
Parsed<Phrase> parse_coach_phrase(std::string_view text, std::span<const PlanWord> words) {
  std::vector<PhraseForm> forms(coach.begin(), coach.end());
  std::vector<std::string_view> said, shown;
  for (const PlanWord& word : words) {
    if (text == word.says) return Phrase{.verb = PhraseVerb::word, .number = static_cast<int>(&word - words.data())};
    forms.push_back({PhraseVerb::word, word.says, Argument::none, word.says});
    said.emplace_back(word.says);
  }
  auto parsed = one_phrase(text, forms);
  const auto meant = nearest(text, said);
  if (!meant || std::holds_alternative<Phrase>(parsed)) return parsed;
  for (const PhraseForm& form : forms) shown.push_back(form.shown);
  return NotationError{0, in_quotes(text) + " is not understood", allowed_hint(text, shown)};
}

}  // namespace rehab::reading
