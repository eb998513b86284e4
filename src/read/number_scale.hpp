// Scales of numbers: how a plan writes one, and an answer on it.
#pragma once

#include <string_view>

#include "rehab/plan.hpp"

namespace rehab::reading {

/// A scale has at most so many answers: 0..120, since a leg can be stronger than the other. A notch is a small number.
inline constexpr int longest_scale = 121;

/// `0..10`, `0..10 cm`, `100..0 %`: the best number, the worst, and their unit.
Parsed<Scale> parse_number_scale(std::string_view text);

/// What a notch is for: of `2.5` an answer takes the worse one, which of a rule's bound could be the looser.
enum class NotchOf : std::uint8_t { answer, bound };

/// A number on a scale, as its notch: `4`, `85%`, `3 cm`. A scale's unit has to stand behind the number.
Parsed<int> parse_notch(const Scale& scale, std::string_view text, NotchOf of = NotchOf::answer);

}  // namespace rehab::reading
