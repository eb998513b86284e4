// A plan's small questions: does a condition hold, how far is a run, how is an outcome written.
#include "rehab/plan.hpp"

#include <algorithm>

namespace rehab {
namespace {

template <class T>
std::optional<int> index_of(const std::vector<T>& items, std::string_view id) {
  const auto found = std::find_if(items.begin(), items.end(), [id](const T& item) { return item.id == id; });
  if (found == items.end()) return std::nullopt;
  return static_cast<int>(found - items.begin());
}

std::string text_of(const Alternative& all) {
  std::string out;
  for (const Condition& condition : all) {
    if (!out.empty()) out += " and ";
    out += condition.written;
  }
  return out;
}

}  // namespace

std::string Scale::with_unit(int number) const {
  return std::to_string(number) + (unit.empty() || unit == "%" ? unit : " " + unit);
}

std::string Scale::text(int notch) const {
  return words.empty() ? with_unit(number(notch)) : words[static_cast<std::size_t>(notch)];
}

bool Condition::holds(std::int64_t value) const {
  if (value == unknown) return or_unknown;
  for (const Interval& interval : any)
    if (interval.least <= value && value <= interval.most) return true;
  return false;
}

std::string Test::written() const {
  std::string out;
  for (const Alternative& alternative : any) {
    if (!out.empty()) out += " or ";
    out += text_of(alternative);
  }
  return out;
}

std::vector<std::string> Outcome::words() const {
  std::vector<std::string> out;
  if (rest_days > 0) out.push_back("rest " + std::to_string(rest_days) + (rest_days == 1 ? " day" : " days"));
  if (cap) out.push_back("cap " + to_string(*cap));
  if (warn) out.emplace_back("warn");
  if (movement == Movement::none) return out;
  out.emplace_back(to_string(movement));
  if (movement == Movement::regress) out.back() += to.empty() ? " " + std::to_string(back.steps) : " to " + to;
  return out;
}

std::optional<int> Plan::find_observation(std::string_view id) const { return index_of(observations, id); }
std::optional<int> Plan::find_word(std::string_view id) const { return index_of(words, id); }
std::optional<int> Plan::find_exercise(std::string_view id) const { return index_of(exercises, id); }
std::optional<int> Plan::find_step(std::string_view id) const { return index_of(steps, id); }
std::optional<int> Plan::find_stage(std::string_view id) const { return index_of(stages, id); }

PercentOf percent_of(const Plan& plan, const Work& work) {
  const Exercise& exercise = exercise_of(plan, work);
  if (!work.dose.intensity) return PercentOf::unstated;
  return exercise.kind == Kind::run ? PercentOf::speed : exercise.percent_of;
}

std::optional<Distance> run_distance(const Plan& plan, const Work& work) {
  const Exercise& exercise = plan.exercise(work.exercise);
  const Distance* distance = work.dose.distance();
  if (exercise.kind != Kind::run || distance == nullptr) return std::nullopt;
  return *distance + exercise.build_up;
}

Duration minutes_of(const Work& work) {
  const auto* each = std::get_if<Duration>(&work.dose.amount);
  return each ? Duration{work.dose.most_reps() * each->ms} : Duration{};
}

std::int32_t reps_of(const Work& work) {
  return std::holds_alternative<std::monostate>(work.dose.amount) ? work.dose.most_reps() : 0;
}

}  // namespace rehab
