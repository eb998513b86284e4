// The next session as a log entry.
#include "render/yaml.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/json.hpp"
#include "render/log_feedback.hpp"
#include "render/page.hpp"
#include "render/sheet.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

/// Ids are plain words; anything else is quoted, and what JSON quotes YAML reads.
std::string word(std::string_view text) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  };
  const bool safe = !text.empty() && text[0] != '-' && std::all_of(text.begin(), text.end(), plain);
  return safe ? std::string(text) : json_string(text);
}

/// `walk:   # is the walk normal? (normal, limp)`; filled in, the question may stay behind it.
std::string question(const Observation& observation) {
  const std::string scale = printable(scale_text(observation.scale));
  const std::string ask = printable(observation.ask);
  if (ask.find(scale) != std::string::npos) return fmt::format("{}:   # {}", word(observation.id), ask);
  return fmt::format("{}:   # {} ({})", word(observation.id), ask, scale);
}

void add_check_in(const NextSession& next, std::string_view margin, std::string& out) {
  std::string questions;
  for (const int o : questions_before(next)) {
    questions += fmt::format("{}  {}\n", margin, question(next.plan->observation(o)));
  }
  if (!questions.empty()) out += fmt::format("{}check_in:\n{}", margin, questions);
}

bool is_timed(const NextSession& next, const Work& line) {
  return no_faster_than(*next.plan, next.athlete->profile, line).has_value();
}

void add_work_line(const NextSession& next, const Work& line, std::string& out) {
  out +=
      fmt::format("      - {}: {}{}\n", word(next.plan->exercise(line.exercise).id), to_string(as_done(line).dose),
                  line.dose.extra_reps > 0 ? fmt::format("   # {} prescribed: write what was done", to_string(line.dose)) : "");
}

void add_work(const NextSession& next, std::string& out) {
  for (std::size_t i = 0; i < next.work.size(); ++i) {
    const Work& line = next.work[i];
    add_work_line(next, line, out);
    if (i < static_cast<std::size_t>(next.drills)) continue;
    for (const Observation& observation : next.plan->observations) {
      if (observation.of == Of::work) out += fmt::format("        # {}\n", question(observation));
    }
    if (is_timed(next, line)) out += "        # times: []   # seconds of each rep\n";
  }
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    lines.push_back(text.substr(0, text.find('\n')));
    text.remove_prefix(lines.back().size() + 1);
  }
  return lines;
}

/// The sheet's own words, as comments.
std::string referred(const NextSession& next) {
  std::string out;
  const std::string sheet = to_text(next, 76, Color::off);
  for (const std::string_view line : lines_of(sheet)) out += line.empty() ? "  #\n" : fmt::format("  # {}\n", line);
  return out;
}

std::string waiting(const NextSession& next) {
  std::string out = fmt::format("  # {}\n", what_comes_next(next));
  out += fmt::format("  # - date: {}\n", to_string(day_to_ask(next)));
  add_check_in(next, "  #   ", out);
  return out;
}

std::string left_under_way(const NextSession& next) {
  std::string out = next.work.empty() ? "      # Nothing is left of this session.\n"
                                      : "      # Left of the session under way, to go below its work:\n";
  add_work(next, out);
  return out;
}

}  // namespace

std::string to_yaml(const NextSession& next) {
  const Prescription& p = next.prescription;
  if (is_referral(next)) return referred(next);
  if (p.decision == Decision::wait) return waiting(next);
  if (next.under_way) return left_under_way(next);
  std::string out = fmt::format("  - date: {}\n", to_string(*p.date));
  add_check_in(next, "    # ", out);
  if (next.work.empty()) return out;
  out += "    work:\n";
  add_work(next, out);
  out += "    # notes:\n";
  return out;
}

}  // namespace rehab
