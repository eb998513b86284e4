#include "edit/entry_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "domain/in_words.hpp"
#include "edit/scalar.hpp"

namespace rehab::edit {
namespace {

std::string indented(int column, std::string_view text) {
  return std::string(static_cast<std::size_t>(column), ' ').append(text);
}

void append(Lines& lines, Lines more) {
  for (std::string& line : more) lines.push_back(std::move(line));
}

/// Turns lines at `column` into an item whose dash stands at `dash`.
Lines item(Lines lines, int dash) {
  if (!lines.empty()) lines.front()[static_cast<std::size_t>(dash)] = '-';
  return lines;
}

std::string pair(std::string_view key, std::string_view text) {
  return fmt::format("{}: {}", key, scalar(text, ScalarContext::flow));
}

/// Values of the plan's own making (a notch, a percentage) stand as they are.
std::string answer_pair(const Plan& plan, const Answer& answer) {
  const Key key = key_of_observation(answer.observation);
  return fmt::format("{}: {}", key_name(plan, key), value_text(plan, key, answer.notch));
}

std::string flow_map(const std::vector<std::string>& pairs) { return fmt::format("{{{}}}", fmt::join(pairs, ", ")); }

std::string times_text(const std::vector<Duration>& times) {
  std::vector<std::string> seconds;
  for (const Duration time : times) seconds.push_back(time == Duration{} ? "-" : decimal(time.ms, 3));
  return fmt::format("times: [{}]", fmt::join(seconds, ", "));
}

}  // namespace

std::string injury_text(const Injury& injury) {
  std::vector<std::string> pairs{fmt::format("date: {}", to_string(injury.date))};
  if (!injury.side.empty()) pairs.push_back(pair("side", injury.side));
  if (!injury.muscle.empty()) pairs.push_back(pair("muscle", injury.muscle));
  if (!injury.site.empty()) pairs.push_back(pair("site", injury.site));
  // A grade is a number to people and text to the reader.
  if (!injury.grade.empty()) {
    const bool number = parse_count(injury.grade, 9).has_value();
    pairs.push_back(number ? "grade: " + injury.grade : pair("grade", injury.grade));
  }
  return "injury: " + flow_map(pairs);
}

namespace {

std::string limits_text(const LimitsChange& change) {
  if (!change.now) return "limits: none";
  std::vector<std::string> pairs;
  if (change.now->intensity) pairs.push_back("intensity: " + to_string(*change.now->intensity));
  if (change.now->distance) pairs.push_back("distance: " + to_string(*change.now->distance, change.now->unit));
  if (change.now->no_runs) pairs.emplace_back("runs: none");
  if (change.now->until) pairs.push_back("until: " + to_string(*change.now->until));
  if (!change.now->by.empty()) pairs.push_back(pair("by", change.now->by));
  return "limits: " + flow_map(pairs);
}

std::string coach_text(const Plan& plan, const CoachWord& word) {
  return "coach: " + flow_map({pair("by", word.by), "says: " + coach_says(plan, word.says), pair("reason", word.reason)});
}

std::string also_text(const std::vector<std::string>& also) {
  std::vector<std::string> items;
  for (const std::string& one : also) items.push_back(scalar(one, ScalarContext::flow));
  return fmt::format("also: [{}]", fmt::join(items, ", "));
}

Lines work_line(const Plan& plan, const DoneWork& work, const Layout& layout) {
  Lines lines{indented(layout.work_keys, as_written(plan, work))};
  append(lines, beside_lines(plan, work, layout.work_keys));
  return item(std::move(lines), layout.work_dash);
}

}  // namespace

std::vector<std::string> answer_pairs(const Plan& plan, const std::vector<Answer>& answers) {
  std::vector<std::string> pairs;
  for (const Answer& answer : answers) pairs.push_back(answer_pair(plan, answer));
  for (const Answer& answer : answers) {
    if (answer.sign < 0) continue;
    const auto& signs = plan.observation(answer.observation).signs;
    pairs.push_back(pair("sign", signs[static_cast<std::size_t>(answer.sign)].text));
    break;  // one key, one sign
  }
  return pairs;
}

std::vector<std::string> beside_pairs(const Plan& plan, const DoneWork& work) {
  std::vector<std::string> pairs = answer_pairs(plan, work.felt);
  if (!work.times.empty()) pairs.push_back(times_text(work.times));
  return pairs;
}

Lines beside_lines(const Plan& plan, const DoneWork& work, int column) {
  Lines lines;
  for (const std::string& pair : beside_pairs(plan, work)) lines.push_back(indented(column, pair));
  return lines;
}

Lines work_lines(const Plan& plan, const std::vector<DoneWork>& work, const Layout& layout) {
  Lines lines;
  for (const DoneWork& one : work) append(lines, work_line(plan, one, layout));
  return lines;
}

Lines part_lines(const Plan& plan, const Entry& entry, const Layout& layout) {
  Lines lines;
  const auto key = [&](const std::string& text) { lines.push_back(indented(layout.keys, text)); };
  if (entry.plan) key("plan: " + scalar(entry.plan->plan, ScalarContext::block));
  if (entry.injury) key(injury_text(*entry.injury));
  if (!entry.check_in.empty()) key("check_in: " + flow_map(answer_pairs(plan, entry.check_in)));
  if (entry.limits) key(limits_text(*entry.limits));
  if (entry.coach) key(coach_text(plan, *entry.coach));
  if (!entry.finished) key("finished: no");
  if (!entry.work.empty()) key("work:");
  append(lines, work_lines(plan, entry.work, layout));
  for (const std::string& answer : answer_pairs(plan, entry.felt)) key(answer);
  if (!entry.missed.empty()) key("missed: " + scalar(entry.missed, ScalarContext::block));
  if (!entry.also.empty()) key(also_text(entry.also));
  if (!entry.notes.empty()) key("notes: " + scalar(entry.notes, ScalarContext::block));
  return lines;
}

Lines entry_lines(const Plan& plan, const Entry& entry, const Layout& layout) {
  Lines lines{indented(layout.keys, "date: " + to_string(entry.date))};
  append(lines, part_lines(plan, entry, layout));
  return item(std::move(lines), layout.dash);
}

std::string joined(const Lines& lines, std::string_view newline) {
  std::string text;
  for (const std::string& line : lines) text.append(line).append(newline);
  return text;
}

std::string entry_text(const Plan& plan, const Entry& entry, const Layout& layout) {
  return joined(entry_lines(plan, entry, layout), "\n");
}

}  // namespace rehab::edit
