// The short sentences that plans and coaches speak in: `rest 2 days`, `regress 1`, `cap 60%`, `start at 10m-set`. One table each,
// one reader.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "rehab/dose.hpp"
#include "rehab/plan.hpp"

namespace rehab::reading {

enum class PhraseVerb : std::uint8_t {
  progress,
  repeat,
  regress,
  regress_to,
  restart,
  refer,
  rest,
  cap,
  warn,
  start_at,
  cleared,
  word,  ///< one of the plan's own
  end
};

enum class Argument : std::uint8_t {
  none,
  steps,     ///< `2`; 1 where none is written
  days,      ///< `2 days`
  percent,   ///< `60%`
  recovery,  ///< `2-4 min`
  name,      ///< of a step, or of a stage where the hint says so
};

struct PhraseForm {
  PhraseVerb verb;
  std::string_view words{};  ///< how it begins
  Argument argument;
  std::string_view shown{};  ///< as a hint shows it
};

struct Phrase {
  PhraseVerb verb = PhraseVerb::repeat;
  int number = 0;  ///< steps or days; of the plan's own words, which
  Percent percent{};
  Recovery recovery{};
  std::string_view name{};  ///< into the text that was read
  std::size_t name_at = 0;
};

/// Outcomes of rules and of during rules.
std::span<const PhraseForm> outcome_phrases();
std::span<const PhraseForm> during_phrases();

Parsed<Phrase> parse_phrase(std::string_view text, std::span<const PhraseForm> forms);

/// What `coach.says` says: something that every coach may, or one of the plan's own words.
Parsed<Phrase> parse_coach_phrase(std::string_view text, std::span<const PlanWord> words);
/// Whether every coach may say this, or begin so, whatever the plan.
bool is_coach_phrase(std::string_view text);

}  // namespace rehab::reading
