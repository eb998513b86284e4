#include "render/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "domain/safe_text.hpp"
#include "rehab/plan_queries.hpp"
#include "render/page.hpp"

namespace rehab {

std::string grouped(std::uint64_t number) {
  const std::string digits = std::to_string(number);
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out.push_back(',');
    out.push_back(digits[i]);
  }
  return out;
}

std::string spaced_day(Day day, Day near) { return unbroken(short_day(day, near)); }

std::string unbroken(std::string_view text) {
  std::string whole;
  for (const char c : text) c == ' ' ? whole += no_break : whole += c;
  return whole;
}

std::string rests(const Plan& plan, const Dose& dose) {
  if (!dose.rest) return {};
  std::string text = "rest " + unbroken(to_string(*dose.rest));
  if (const auto done = dose.rest_exercise ? plan.find_exercise(*dose.rest_exercise) : std::nullopt)
    text += " (" + clause(title_of(plan.exercise(*done))) + ")";
  if (dose.set_rest) text += " between reps, " + unbroken(to_string(*dose.set_rest)) + " between sets";
  return text;
}

std::string whole_dose(const Plan& plan, const Work& work) {
  const std::string whole = unbroken(to_string(work.dose));
  const std::string bare = unbroken(bare_dose(work.dose));
  return bare + unbroken(of_what(plan, work)) + whole.substr(bare.size());
}

std::string task(const Plan& plan, const Work& work) {
  return title_of(exercise_of(plan, work)) + " " + unbroken(bare_dose(work.dose) + of_what(plan, work));
}

std::string tasks(const Plan& plan, std::span<const Work> work) {
  std::string text;
  for (const Turns& turns : in_turns(work)) text += (text.empty() ? "" : ", then ") + task(plan, turns);
  return text;
}

std::string session_words(const Plan& plan, std::span<const Work> work, int drills) {
  if (work.empty()) return "nothing to do";
  const auto lines = work.subspan(static_cast<std::size_t>(drills));
  return lines.empty() ? "drills only" : tasks(plan, lines);
}

std::string task(const Plan& plan, const Turns& turns) {
  std::string text;
  for (const Work& line : turns.lines) text += text.empty() ? task(plan, line) : ", " + clause(task(plan, line));
  return turns.times == 1 ? text : fmt::format("{}{}times: {}", turns.times, no_break, text);
}

std::vector<Turns> in_turns(std::span<const Work> work) {
  std::vector<Turns> all;
  for (std::size_t i = 0; i < work.size();) {
    std::size_t end = i + 1;
    while (work[i].turns > 0 && end < work.size() && work[end].turns == work[i].turns) ++end;
    if (end == i + 1) {
      all.push_back({1, {work[i++]}});
      continue;
    }
    const auto lines = work.subspan(i, end - i);
    const auto sets = [](const Work& a, const Work& b) { return a.dose.sets < b.dose.sets; };
    const int whole = std::min_element(lines.begin(), lines.end(), sets)->dose.sets;
    Turns turn{whole, {}};
    for (Work line : lines) {
      const int before = std::exchange(line.dose.sets, 1) - whole;  // left of a turn that was begun
      turn.lines.push_back(line);
      line.dose.sets = before;
      if (before > 0) all.push_back({1, {line}});
    }
    all.push_back(std::move(turn));
    i = end;
  }
  return all;
}

std::string step_words(const Plan& plan, int step) { return tasks(plan, plan.step(step).work); }

std::string seconds_text(Duration time) { return fmt::format("{}.{:02}{}s", time.ms / 1000, time.ms % 1000 / 10, no_break); }

std::string speed_limit(const Plan& plan, const Profile& profile, const Work& work) {
  const auto fastest = no_faster_than(plan, profile, work);
  if (!fastest) return {};
  return "no faster than " + seconds_text(*fastest) + " a rep";
}

std::string movement_words(const NextSession& next, const Prescription& p) {
  if (p.by_coach && p.step < next.state.pending.start_at) return "lower than the coach said";
  return movement_words(p, next.state.step, has_trained(next.state));
}

bool has_trained(const State& state) { return state.ever_run || state.first_session; }

std::string movement_words(const Prescription& p, int from_step, bool has_trained) {
  switch (p.decision) {
    case Decision::start: return p.by_coach ? "set by the coach's word" : has_trained ? "a new start" : "first session";
    case Decision::progress: return "one step up";
    case Decision::repeat: return "the same session again";
    case Decision::regress: {
      const int steps = from_step - p.step;
      if (steps > 0) return count_text(steps, "step back", "steps back");
      return p.step == 0 ? "the lowest step again" : "the same step again";  // it is no higher than the place that is named
    }
    case Decision::restart: return "back to the start of the plan";
    case Decision::refer: return "STOP, see a clinician";
    case Decision::wait: return p.gate == Gate::complaint || has_trained ? "no session" : "no session yet";
  }
  return {};
}

std::string outcome_words(const NextSession& next, const Prescription& p) {
  const Plan& plan = *next.plan;
  std::string text = movement_words(next, p);
  if (!p.date) return text;
  if (p.date != next.prescription.date) text += ", on " + spaced_day(*p.date, next.today);
  return text + ": " + session_words(plan, work_of(plan, p), drills_in(plan, p));
}

std::string noun_of(std::string_view id) {
  std::string noun(id);
  std::replace(noun.begin(), noun.end(), '_', ' ');
  std::replace(noun.begin(), noun.end(), '-', ' ');
  return noun;
}

std::string sentence_start(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string clause(std::string text) {
  const bool is_article = text.compare(0, 2, "A ") == 0;
  const bool is_word = text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && ((text[1] >= 'a' && text[1] <= 'z') || is_article);
  if (is_word) text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

std::string sentence(std::string text) {
  if (text.empty()) return text;
  if (std::string_view(".!?").find(text.back()) == std::string_view::npos) text += '.';
  return sentence_start(std::move(text));
}

std::string shell_word(std::string_view text) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_-./").find(c) != std::string_view::npos;
  };
  if (!text.empty() && std::all_of(text.begin(), text.end(), plain)) return std::string(text);
  std::string quoted = "'";
  for (const char c : text) c == '\'' ? quoted += "'\\''" : quoted += c;
  return quoted + "'";
}

std::string shell_word_or(std::string_view placeholder, std::string_view text) {
  const bool as_it_is = safe_text(text) == text && text.find(no_break) == text.npos;  // which a page prints as a blank
  return as_it_is ? shell_word(text) : std::string(placeholder);
}

std::string file_word(std::string_view file) {
  constexpr std::string_view placeholder = "FILE";
  if (file == "<stdin>") return std::string(placeholder);
  return shell_word_or(placeholder, file.starts_with('-') ? "./" + std::string(file) : std::string(file));
}

std::string answers(const Plan& plan, int observation, int first, int last) {
  const Scale& scale = plan.observation(observation).scale;
  const auto text = [&](int notch) { return value_text(plan, key_of_observation(observation), notch); };
  if (first == last) return text(first);
  if (!scale.words.empty())
    return list(std::span(scale.words).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first) + 1),
                "or");
  if (last + 1 == scale.size()) return text(first) + (scale.falls() ? " or less" : " or more");
  const int low = scale.falls() ? last : first;
  return std::to_string(scale.number(low)) + "-" + text(first + last - low);
}

std::string scale_text(const Scale& scale) {
  if (scale.words.empty()) return fmt::format("{}-{}", scale.lowest(), scale.with_unit(scale.highest()));
  std::string text;
  for (const auto& word : scale.words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

std::string saw(const Plan& plan, const Test& test, std::span<const std::int64_t> values) {
  Test held;
  for (const auto& alternative : test.any) {
    if (holds(alternative, values)) held.any.push_back(alternative);
  }
  std::string text;
  for (const Key key : keys_asked(held.any.empty() ? test : held)) {
    if (!text.empty()) text += ", ";
    text += key_name(plan, key) + " " + value_text(plan, key, values[static_cast<std::size_t>(key)]);
  }
  return text;
}

std::string count_text(std::int64_t count, std::string_view one, std::string_view many) {
  return count == 1 ? fmt::format("one {}", one) : fmt::format("{} {}", count, many);
}

}  // namespace rehab
