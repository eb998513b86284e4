// Athlete files against the built-in plan: what is accepted has a next session that every format prints, and that neither CRLF
// nor a second reading changes; what is refused says where.
#include <algorithm>
#include <string>

#include "domain/utf8.hpp"
#include "fuzz/fuzz.hpp"
#include "rehab/next_session.hpp"
#include "rehab/read.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/sheet.hpp"
#include "render/table.hpp"
#include "render/yaml.hpp"

namespace {

using namespace rehab;

constexpr Day today = std::chrono::sys_days(std::chrono::year(2026) / 1 / 20);

using fuzz::hansen;

void require_printable(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto character = utf8_at(text, at);
    fuzz::require(text[at] == '\n' || (character.valid && !is_hazard(character.code)),
                  "no answer holds what a terminal would obey");
    at += static_cast<std::size_t>(character.length);
  }
}

std::string with_crlf(std::string_view text) {
  std::string changed;
  for (const char c : text) changed += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return changed;
}

std::string answer_to(std::string_view text) {
  const auto reading = read_athlete(text, hansen(), today);
  fuzz::require_places(reading, text.size());
  if (!reading.value) return {};
  const auto next = next_session(hansen(), *reading.value, today, "a.yaml");
  for (const auto& shown :
       {to_text(next, 80, Color::off), to_text(next, 60, Color::off), to_markdown(next), to_yaml(next), table_row(next)})
    require_printable(shown);
  const auto json = to_json(next);
  require_printable(json);
  fuzz::require(std::count(json.begin(), json.end(), '\n') == 1, "an answer in JSON is one line");
  return json;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = fuzz::text_of(data, size);
  const auto answer = answer_to(text);
  if (answer.empty()) return 0;
  fuzz::require(answer_to(text) == answer, "the same file gives the same answer");
  if (text.find('\r') == std::string_view::npos)
    fuzz::require(answer_to(with_crlf(text)) == answer, "line ends change no answer");
  return 0;
}
