#include "cli/entry_options.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <utility>

#include "cli/option_values.hpp"
#include "domain/in_words.hpp"
#include "domain/utf8.hpp"

namespace rehab::cli {

namespace {

constexpr std::string_view until = "until ";

/// `no runs until 2012-03-20` is two of them.
std::vector<std::string_view> limits_in(std::string_view text) {
  std::vector<std::string_view> limits;
  for (const std::string_view piece : pieces_of(text)) {
    const std::size_t at = piece.find(until);
    if (at != piece.npos && at > 0 && piece[at - 1] == ' ') limits.push_back(trimmed(piece.substr(0, at)));
    limits.push_back(at != piece.npos && (at == 0 || piece[at - 1] == ' ') ? piece.substr(at) : piece);
  }
  return limits;
}

/// `80%`, `20 m`, `no runs`, `until 2012-03-20`, or a key with its value behind `=` or `:`.
std::pair<std::string_view, std::string_view> limit_of(std::string_view piece) {
  for (const std::string_view words : {"no runs", "no running", "no run"}) {
    if (piece == words) return {"runs", "none"};
  }
  for (const char mark : {'=', ':'}) {
    if (const auto [key, value] = split_at(piece, mark); !key.empty()) return {key, value};
  }
  if (piece.starts_with(until)) return {"until", trimmed(piece.substr(until.size()))};
  return {piece.ends_with('%') ? "intensity" : "distance", piece};
}

/// Limits as `--limits` takes them.
std::string limits_option(const Allowance& limits) {
  std::vector<std::string> pieces;
  if (limits.intensity) pieces.push_back(to_string(*limits.intensity));
  if (limits.distance) pieces.push_back(to_string(*limits.distance, limits.unit));
  if (limits.no_runs) pieces.emplace_back("no runs");
  if (limits.until) pieces.push_back("until " + to_string(*limits.until));
  return fmt::format("{}", fmt::join(pieces, ", "));
}

}  // namespace

std::vector<std::string_view> pieces_of(std::string_view text) {
  std::vector<std::string_view> pieces;
  while (true) {
    const std::size_t comma = text.find(',');
    pieces.push_back(trimmed(text.substr(0, comma)));
    if (comma == text.npos) return pieces;
    text.remove_prefix(comma + 1);
  }
}

Assignment split_at(std::string_view text, char sign) {
  const std::size_t at = text.find(sign);
  if (at == text.npos) return {{}, trimmed(text)};
  return {trimmed(text.substr(0, at)), trimmed(text.substr(at + 1))};
}

void write_injury(const LogOptions& options, Day today, EntryBuilder& entry) {
  if (options.injury.empty()) return;
  entry.opening(2, "injury", "--injury");
  for (const std::string_view piece : pieces_of(options.injury)) {
    const auto [key, value] = split_at(piece, '=');
    const bool is_date = key.empty() || key == "date";
    const auto day = is_date ? read_date(value, today) : std::nullopt;
    entry.pair(4, is_date ? "date" : key, day ? to_string(*day) : std::string(value), fmt::format("--injury {}", piece));
  }
}

LogOptions with_words_of(const Plan& plan, const Entry& there, LogOptions given) {
  const bool only_by = given.coach.empty() && given.reason.empty() && given.limits.empty() && !given.by.empty();
  if (only_by && there.coach && there.limits) return given;
  const auto fill = [](std::string& option, std::string text) {
    if (option.empty()) option = std::move(text);
  };
  const bool of_coach = there.coach && (only_by || !given.coach.empty() || !given.reason.empty());
  const bool of_limits = there.limits && there.limits->now && (only_by || !given.limits.empty());
  if (of_coach) {
    fill(given.coach, coach_says(plan, there.coach->says));
    fill(given.reason, there.coach->reason);
  }
  if (of_limits) fill(given.limits, limits_option(*there.limits->now));
  if (of_coach && of_limits) return given;  // two names, and one option
  if (of_coach) fill(given.by, there.coach->by);
  if (of_limits) fill(given.by, there.limits->now->by);
  return given;
}

void write_words(const LogOptions& options, Day today, EntryBuilder& entry) {
  if (options.limits == "none") entry.pair(2, "limits", "none", "--limits");
  if (!options.limits.empty() && options.limits != "none") {
    entry.opening(2, "limits", "--limits");
    for (const std::string_view piece : limits_in(options.limits)) {
      const auto [key, value] = limit_of(piece);
      const auto day = key == "until" ? read_date(value, today) : std::nullopt;
      entry.pair(4, key, day ? to_string(*day) : std::string(value), fmt::format("--limits {}", piece));
    }
    if (!options.by.empty()) entry.pair(4, "by", options.by, "--by");
  }
  if (options.coach.empty()) return;
  entry.opening(2, "coach", "--coach");
  entry.pair(4, "says", options.coach, "--coach " + options.coach);
  if (!options.by.empty()) entry.pair(4, "by", options.by, "--by");
  if (!options.reason.empty()) entry.pair(4, "reason", options.reason, "--reason");
}

}  // namespace rehab::cli
