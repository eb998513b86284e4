// The dose grammar and its pieces: whatever is accepted is printed so that it reads the same again; whatever is refused says
// where.
#include "rehab/dose.hpp"

#include "fuzz/fuzz.hpp"

namespace {

using namespace rehab;

/// Reads with `parse`, and what was printed of it again.
template <class Parse>
void round_trip(std::string_view text, Parse parse) {
  const auto read = parse(text);
  if (const auto* error = std::get_if<NotationError>(&read)) {
    fuzz::require(error->at <= text.size(), "an error has a place in the text");
    fuzz::require(!error->message.empty(), "an error says something");
    return;
  }
  const auto printed = to_string(std::get<0>(read));
  const auto again = parse(printed);
  fuzz::require(again.index() == 0 && std::get<0>(again) == std::get<0>(read), "parse(print(x)) = x");
  fuzz::require(to_string(std::get<0>(again)) == printed, "printing is canonical");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = fuzz::text_of(data, size);
  round_trip(text, [](std::string_view t) { return parse_dose(t); });
  round_trip(text, [](std::string_view t) { return parse_percent(t, Zero::allowed); });
  round_trip(text, [](std::string_view t) { return parse_distance(t, Zero::allowed); });
  round_trip(text, [](std::string_view t) { return parse_length(t); });
  round_trip(text, [](std::string_view t) { return parse_duration(t); });
  round_trip(text, [](std::string_view t) { return parse_recovery(t); });
  const auto seconds = parse_seconds(text);
  fuzz::require(seconds.index() == 1 || std::get<Duration>(seconds).ms >= 0, "no time is negative");
  const auto count = parse_count(text, 1000);
  fuzz::require(!count || std::to_string(*count) == text, "a count is written in one way only");
  return 0;
}
