#include "cli/entry_from_arguments.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/option_values.hpp"
#include "domain/json.hpp"
#include "rehab/read.hpp"
#include "yaml/byte_check.hpp"

namespace rehab::cli {

namespace {

/// The least that makes a log's entry readable: no day is before this injury that was not before the athlete's own.
std::string head_for(const Profile& profile) {
  return fmt::format("rehab: athlete/1\nathlete: {{name: x}}\ninjury: {{date: {}}}\nlog:\n", to_string(profile.injury.date));
}

std::string spaces(int column) { return std::string(static_cast<std::size_t>(column), ' '); }

bool is_content(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t\r\n");
  return first != line.npos && line[first] != '#';
}

/// A map that stands alone becomes an item: two columns to the right, with a dash before its first key.
std::string as_item(std::string_view text) {
  std::string result;
  bool dashed = false;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, size);
    const bool first = !dashed && is_content(line);
    result.append(first ? "- " : "  ").append(line);
    dashed = dashed || first;
    text.remove_prefix(size);
  }
  return result;
}

/// Where an offset of such an item was in the map that it was made of.
std::size_t before_itemised(std::string_view item, std::size_t offset) {
  const std::string_view before = item.substr(0, offset);
  const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
  const std::size_t column = before.size() - (before.rfind('\n') + 1);
  return before.size() - 2 * lines - std::min<std::size_t>(2, column);
}

/// Whether the first line with content is an item of a list already.
bool is_list(std::string_view text) {
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    if (is_content(text.substr(0, size))) return text[text.find_first_not_of(" \t")] == '-';
    text.remove_prefix(size);
  }
  return true;
}

}  // namespace

void EntryBuilder::line(int column, std::string text, std::string origin) {
  text_ += spaces(column) + std::move(text) + "\n";
  lines_.push_back({text_.size(), std::move(origin)});
}

void EntryBuilder::pair(int column, std::string_view key, std::string_view value, std::string origin) {
  line(column, fmt::format("{}: {}", json_string(key), json_string(value)), std::move(origin));
}

void EntryBuilder::item_pair(int column, std::string_view key, std::string_view value, std::string origin) {
  line(column, fmt::format("- {}: {}", json_string(key), json_string(value)), std::move(origin));
}

void EntryBuilder::item(int column, std::string_view value, std::string origin) {
  line(column, "- " + json_string(value), std::move(origin));
}

void EntryBuilder::opening(int column, std::string_view key, std::string origin) {
  line(column, json_string(key) + ":", std::move(origin));
}

std::string EntryBuilder::error(const Diagnostic& diagnostic, std::size_t head) const {
  const std::size_t at = diagnostic.place.offset - std::min<std::size_t>(head, diagnostic.place.offset);
  const auto line = std::find_if(lines_.begin(), lines_.end(), [&](const WorkArgument& one) { return at < one.end; });
  const std::string origin = line == lines_.end() ? "" : line->origin + ": ";
  const bool names_line = diagnostic.id == diagnostic_id::repeated_key;  // a line of YAML that nobody typed
  if (names_line) return origin + "is given twice; say it once";
  return origin + on_one_line(diagnostic);
}

std::variant<Entry, std::vector<std::string>> EntryBuilder::read(const Plan& plan, const Profile& profile, Day today) const {
  const std::string head = head_for(profile);
  auto reading = read_athlete(head + text_, plan, today);
  if (reading.value && reading.value->log.size() == 1) return std::move(reading.value->log[0]);
  std::vector<std::string> errors;
  for (const Diagnostic& diagnostic : reading.diagnostics) {
    if (diagnostic.severity == Severity::error) errors.push_back(error(diagnostic, head.size()));
  }
  if (errors.empty()) errors.emplace_back("there is nothing to write down");
  return errors;
}

WrittenEntry read_entry(std::string_view text, std::string name, const Plan& plan, const Profile& profile, Day today) {
  text.remove_prefix(yaml::mark_length(text));
  const std::string head = head_for(profile);
  const bool alone = !is_list(text);
  const std::string item = alone ? as_item(text) : std::string(text);
  WrittenEntry result{std::nullopt, {}, {std::move(name), std::string(text)}};
  auto reading = read_athlete(head + item, plan, today);
  result.errors = std::move(reading.diagnostics);
  for (Diagnostic& diagnostic : result.errors) {
    const std::size_t at = diagnostic.place.offset - std::min<std::size_t>(head.size(), diagnostic.place.offset);
    diagnostic.place.offset = static_cast<std::uint32_t>(alone ? before_itemised(item, at) : at);
  }
  if (!reading.value) return result;
  const std::size_t count = reading.value->log.size();
  if (count == 1) {
    result.entry = std::move(reading.value->log[0]);
  } else {
    result.errors.push_back({Severity::error,
                             {},
                             count == 0 ? "there is no entry" : "there is more than one entry",
                             "one entry of the log, as rehab next --format yaml prints it"});
  }
  return result;
}

}  // namespace rehab::cli
