#include "render/words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/json.hpp"
#include "render/page.hpp"

namespace rehab {

namespace {

constexpr std::string_view weekdays[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
constexpr std::string_view months[] = {"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};

std::string_view weekday_of(Day day) { return weekdays[std::chrono::weekday(day).c_encoding()]; }

std::string day_and_month(std::chrono::year_month_day date) {
  return fmt::format("{} {}", static_cast<unsigned>(date.day()), months[static_cast<unsigned>(date.month()) - 1]);
}

struct WordText {
  const Plan& plan;

  std::string operator()(const SaysRepeat&) const { return "repeat"; }
  std::string operator()(const SaysRegress& word) const { return fmt::format("regress {}", word.steps); }
  std::string operator()(const SaysRest& word) const {
    return fmt::format("rest {} {}", word.days, word.days == 1 ? "day" : "days");
  }
  std::string operator()(const SaysStartAt& word) const {
    return "start at " + plan.steps[static_cast<std::size_t>(word.step)].id;
  }
  std::string operator()(const SaysCleared&) const { return "cleared"; }
  std::string operator()(const SaysFullSpeed&) const { return "full speed"; }
};

}  // namespace

std::string grouped(std::uint64_t number) {
  const std::string digits = std::to_string(number);
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out.push_back(',');
    out.push_back(digits[i]);
  }
  return out;
}

std::string long_day(Day day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{} {} {}", weekday_of(day), day_and_month(date), static_cast<int>(date.year()));
}

std::string short_day(Day day, Day near) {
  const std::chrono::year_month_day date(day);
  std::string text = fmt::format("{} {}", weekday_of(day).substr(0, 3), day_and_month(date));
  if (date.year() != std::chrono::year_month_day(near).year()) text += fmt::format(" {}", static_cast<int>(date.year()));
  return unbroken(text);
}

std::string unbroken(std::string_view text) {
  std::string whole;
  for (const char c : text) c == ' ' ? whole += no_break : whole += c;
  return whole;
}

std::string bare_dose(const Dose& dose) {
  Dose bare = dose;
  bare.rest.reset();
  bare.set_rest.reset();
  return unbroken(to_string(bare));
}

std::string task(const Plan& plan, const Work& work) {
  return bare_dose(work.dose) + std::string(no_break) + plan.exercises[static_cast<std::size_t>(work.exercise)].id;
}

std::string tasks(const Plan& plan, std::span<const Work> work) {
  std::string text;
  for (const Work& line : work) text += (text.empty() ? "" : ", then ") + task(plan, line);
  return text;
}

std::string speed_limit(const Plan& plan, const Profile& profile, const Work& work) {
  const auto fastest = no_faster_than(plan, profile, work);
  if (!fastest) return {};
  return fmt::format("no faster than {}.{:02}{}s a rep", fastest->ms / 1000, fastest->ms % 1000 / 10, no_break);
}

std::string movement_words(const NextSession& next, const Prescription& p) {
  switch (p.decision) {
    case Decision::start: return p.by_coach ? "a start on the coach's word" : "a start";
    case Decision::progress: return "one step up";
    case Decision::repeat: return "the same again";
    case Decision::regress: {
      const int steps = next.state.step - p.step;
      return steps == 0 ? "the lowest step again" : count_text(steps, "step back", "steps back");
    }
    case Decision::restart: return "back to the start of the plan";
    case Decision::refer: return "STOP, see a clinician";
    case Decision::wait: return "wait";
  }
  return {};
}

std::string outcome_words(const NextSession& next, const Prescription& p) {
  const Plan& plan = *next.plan;
  std::string text = movement_words(next, p);
  if (!p.date) return text;
  if (p.date != next.prescription.date) text += ", on " + short_day(*p.date, next.today);
  const auto work = work_of(plan, p);
  const auto lines = std::span(work).subspan(static_cast<std::size_t>(drills_in(plan, p)));
  return text + ": " + (lines.empty() ? "drills only" : tasks(plan, lines));
}

std::string coach_says(const Plan& plan, const CoachSays& says) { return std::visit(WordText{plan}, says); }

std::string joined(std::span<const std::string> words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

std::string list(std::span<const std::string> words, std::string_view last) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? fmt::format(" {} ", last) : ", ";
    text += words[i];
  }
  return text;
}

std::string answers(const Plan& plan, int observation, int first, int last) {
  const Scale& scale = plan.observations[static_cast<std::size_t>(observation)].scale;
  const auto text = [&](int notch) { return value_text(plan, key_of_observation(observation), notch); };
  if (first == last) return text(first);
  if (!scale.words.empty())
    return list(std::span(scale.words).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first) + 1),
                "or");
  return last + 1 == scale.size() ? text(first) + " or more" : text(first) + "-" + text(last);
}

std::string scale_text(const Scale& scale) {
  if (scale.words.empty()) return fmt::format("{}-{}", scale.first, scale.last);
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

std::string from_text(const Plan& plan, const Cited& cited) {
  std::string text;
  for (const auto& citation : cited.from) text += (text.empty() ? "" : ", ") + citation_text(plan, citation);
  return text;
}

std::string count_text(std::int64_t count, std::string_view one, std::string_view many) {
  return count == 1 ? fmt::format("one {}", one) : fmt::format("{} {}", count, many);
}

}  // namespace rehab
