// Answers put into expectations laid out in every way that a person might: whatever is accepted reads as it is meant, and every
// comment and everything around the expectations is as it was.
#include <doctest/doctest.h>

#include <map>

#include "cases/accept.hpp"
#include "read/test_reader.hpp"
#include "rehab/read.hpp"
#include "unit/fixtures.hpp"
#include "unit/random.hpp"

namespace rehab::cases {
namespace {

using test::hansen;
using test::rounds;

std::optional<TestFile> read_again(const std::string& text) {
  const auto document = open_document(text);
  if (!document.value) return std::nullopt;
  const auto nobody = [](std::string_view) -> std::variant<Source, std::string> { return "nobody"; };
  return read_test(*document.value, hansen(), nobody).value;
}

/// Expectations in a random layout, right or wrong.
class Scribbler {
 public:
  explicit Scribbler(std::uint64_t seed) : random_(seed) {}

  std::string expectations() {
    flow_ = random_.one_in(4);
    const std::string_view aspects[] = {"decision", "step", "date",    "cap",  "metres",
                                        "because",  "rest", "missing", "dose", "work"};
    std::vector<std::string> pairs;
    for (const auto aspect : aspects) {
      if (random_.one_in(2)) pairs.push_back(pair(aspect));
    }
    if (pairs.empty()) pairs.push_back(flow_ ? "day: 3" : "      day: 3\n");
    std::string out = flow_ ? "    expect: {" : "    expect:" + comment() + "\n";
    for (const std::string& one : pairs)
      out += one + (flow_ && &one != &pairs.back() ? (random_.one_in(3) ? ",\n      " : ", ") : "");
    return flow_ ? out + "}\n" : out;
  }

 private:
  std::string comment() { return random_.one_in(3) ? "  # c" + std::to_string(++comments_) : ""; }
  std::string own_line(std::string_view indent) {
    return random_.one_in(5) ? std::string(indent) + "# c" + std::to_string(++comments_) + "\n" : "";
  }

  std::string scalar(std::string_view text) {
    const int style = random_.between(1, 6);
    const bool comma = text.find(',') != text.npos;
    const std::string quote = style == 1 ? "'" : style == 2 || comma ? "\"" : "";
    return quote + std::string(text) + quote;
  }

  std::string value_of(std::string_view aspect) {
    static const std::map<std::string_view, std::vector<std::string>> values = {
        {"decision", {"regress", "progress", "wait"}},
        {"step", {"drills-only", "10m-set", "none"}},
        {"date", {"2026-03-09", "2026-03-10", "none"}},
        {"cap", {"60%", "55 %", "none"}},
        {"metres", {"0 m", "30 m"}},
        {"because", {"hurt", "early-days", "clean", "tired"}},
        {"rest", {"2026-03-08", "2026-03-09", "2026-03-10"}},
        {"missing", {"stride even", "walk normal", "a, b"}},
    };
    return scalar(random_.one_of(std::span<const std::string>(values.at(aspect))));
  }

  std::string line() {
    const std::string_view lines[] = {"march: 2 x 10 m rest 1-2 min", "running_a: 4x5m rest 1-2 min",
                                      "running_a: 2 x 5 m rest 1-2 min", "skip: 3 x 10 m", "acceleration: 3 x 10 m @ 50%"};
    return std::string(random_.one_of(lines));
  }

  std::string item(std::string_view aspect, bool work, bool in_flow) {
    if (!work) return value_of(aspect);
    return in_flow || random_.one_in(2) ? "{" + line() + "}" : line();
  }

  /// `aspect: value`; in a block with its lines and their ends.
  std::string pair(std::string_view aspect) {
    const bool work = aspect == "dose" || aspect == "work";
    const bool many = work || aspect == "because" || aspect == "rest" || aspect == "missing";
    const std::string indent = flow_ ? "" : "      ";
    const std::string key = indent + scalar(aspect) + ":";
    const std::string end = flow_ ? "" : comment() + "\n";
    const int form = random_.between(1, many ? 5 : 1);
    if (form == 1 || (form > 3 && flow_)) return key + " " + (work ? "{" + line() + "}" : value_of(aspect)) + end;
    if (form == 2 && work)
      return flow_ ? key + " none" : key + comment() + "\n" + own_line("        ") + "        " + line() + end;
    if (form <= 3) return key + " " + brackets(aspect, work) + end;
    return key + comment() + "\n" + dashes(aspect, work, random_.one_in(2) ? indent : indent + "  ");
  }

  std::string brackets(std::string_view aspect, bool work) {
    std::string out = "[";
    const int count = random_.between(1, 4);
    for (int i = 0; i < count; ++i) {
      const bool braces = work && random_.one_in(3);
      out += (i > 0 ? (random_.one_in(3) ? ",\n          " : ", ") : "") + (braces ? line() : item(aspect, work, true));
    }
    return out + (random_.one_in(5) ? ",]" : "]");
  }

  std::string dashes(std::string_view aspect, bool work, const std::string& indent) {
    std::string out;
    const int count = random_.between(1, 4);
    for (int i = 0; i < count; ++i) out += own_line(indent) + indent + "- " + item(aspect, work, false) + comment() + "\n";
    return out;
  }

  test::Random random_;
  bool flow_ = false;
  int comments_ = 0;
};

std::string comments_of(const std::string& text) {
  std::string out;
  for (std::size_t at = text.find("# c"); at != text.npos; at = text.find("# c", at + 1)) {
    out += text.substr(at, text.find_first_of("\r\n", at) - at) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("two thousand layouts of expectations take their answers and keep all else") {
  const std::string head =
      "rehab: test/1\ncases:\n  - case: hurt\n    injury: {date: 2026-03-02}\n    log:\n      - date: 2026-03-07\n"
      "        check_in: {walk: normal}\n        work: [{acceleration: 3 x 10 m @ 50%, pain: 2, fatigue: none, stride: even}]\n"
      "    today: 2026-03-08\n";
  const std::string tail = "  - case: other  # c0\n    injury: {date: 2026-03-02}\n    today: 2026-03-03\n    expect: {day: 1}";
  Scribbler scribbler(3);
  std::map<std::string, int> count;
  for (int round = 0; round < rounds(2000); ++round) {
    std::string text = head + scribbler.expectations() + tail;
    if (round % 3 == 0) {
      for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 2)) text.insert(at, 1, '\r');
    }
    CAPTURE(text);
    auto file = read_again(text);
    REQUIRE(file);
    const Suite suite{{"cases.yaml", text}, std::move(*file)};
    const Suite* one = &suite;
    const Acceptance acceptance = accept(run_all(hansen(), {&one, 1})[0]);
    CAPTURE(acceptance.text);
    if (!acceptance.refused.empty()) {
      CHECK(acceptance.text == text);
      ++count["refused: " + acceptance.refused[0].why];
      continue;
    }
    const auto now = read_again(acceptance.text);
    REQUIRE(now);
    CHECK(reads_as_accepted(hansen(), suite.file, acceptance, *now));
    CHECK(comments_of(acceptance.text) == comments_of(text));
    CHECK(acceptance.text.substr(0, head.size()) == text.substr(0, head.size()));
    CHECK(acceptance.text.ends_with(text.substr(text.find("  - case: other"))));
    CHECK((round % 3 == 0) == (acceptance.text.find("\r\n") != text.npos));
    ++count[acceptance.accepted.empty() ? "nothing to accept" : "accepted"];
  }
  for (const auto& [what, times] : count) MESSAGE(what << ": " << times);
  CHECK(count["accepted"] > rounds(1500));
}

}  // namespace rehab::cases
