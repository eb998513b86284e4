#include "edit/same_content.hpp"

#include <algorithm>
#include <array>

namespace rehab::edit {
namespace {

/// Answers by observation: the order of keys in a map says nothing.
std::vector<std::array<int, 3>> facts(const std::vector<Answer>& answers) {
  std::vector<std::array<int, 3>> all;
  for (const Answer& answer : answers) all.push_back({answer.observation, answer.notch, answer.sign});
  std::sort(all.begin(), all.end());
  return all;
}

template <class T, class Same>
bool same_list(const std::vector<T>& a, const std::vector<T>& b, Same same) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

template <class Optional, class Same>
bool same_optional(const Optional& a, const Optional& b, Same same) {
  return a.has_value() == b.has_value() && (!a || same(*a, *b));
}

bool same_injury(const Injury& a, const Injury& b) {
  return a.date == b.date && a.side == b.side && a.muscle == b.muscle && a.site == b.site && a.grade == b.grade;
}

bool same_work(const DoneWork& a, const DoneWork& b) {
  const Work& work_a = a;
  const Work& work_b = b;
  return work_a == work_b && facts(a.felt) == facts(b.felt) && a.times == b.times;
}

bool same_saying(const CoachSays& a, const CoachSays& b) {
  if (a.index() != b.index()) return false;
  if (const auto* regress = std::get_if<SaysRegress>(&a)) return regress->steps == std::get<SaysRegress>(b).steps;
  if (const auto* rest = std::get_if<SaysRest>(&a)) return rest->days == std::get<SaysRest>(b).days;
  if (const auto* start = std::get_if<SaysStartAt>(&a)) return start->step == std::get<SaysStartAt>(b).step;
  return true;
}

bool same_word(const CoachWord& a, const CoachWord& b) {
  return a.by == b.by && a.reason == b.reason && same_saying(a.says, b.says);
}

bool same_limits(const LimitsChange& a, const LimitsChange& b) { return a.now == b.now; }

bool same_target(const Target& a, const Target& b) { return a.date == b.date && a.event == b.event; }

bool same_best(const BestTime& a, const BestTime& b) { return a.over == b.over && a.time == b.time; }

}  // namespace

bool same_content(const Entry& a, const Entry& b) {
  return a.date == b.date && a.finished == b.finished && a.also == b.also && a.notes == b.notes && a.missed == b.missed &&
         facts(a.check_in) == facts(b.check_in) && facts(a.felt) == facts(b.felt) &&
         same_optional(a.plan, b.plan, [](const PlanSwitch& p, const PlanSwitch& q) { return p.plan == q.plan; }) &&
         same_optional(a.injury, b.injury, same_injury) && same_optional(a.limits, b.limits, same_limits) &&
         same_optional(a.coach, b.coach, same_word) && same_list(a.work, b.work, same_work);
}

bool same_person(const Athlete& a, const Athlete& b) {
  const Profile& p = a.profile;
  const Profile& q = b.profile;
  return a.plan == b.plan && p.name == q.name && p.sport == q.sport && p.born == q.born && p.clinician == q.clinician &&
         same_list(p.best, q.best, same_best) && same_injury(p.injury, q.injury) &&
         same_optional(p.target, q.target, same_target);
}

}  // namespace rehab::edit
