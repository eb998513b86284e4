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

template <class Optional, class Same>
bool same_optional(const Optional& a, const Optional& b, Same same) {
  return a.has_value() == b.has_value() && (!a || same(*a, *b));
}

bool same_work(const DoneWork& a, const DoneWork& b) {
  const Work& work_a = a;
  const Work& work_b = b;
  return work_a == work_b && facts(a.felt) == facts(b.felt) && a.times == b.times;
}

bool same_word(const CoachWord& a, const CoachWord& b) { return a.by == b.by && a.reason == b.reason && a.says == b.says; }

}  // namespace

bool same_content(const Entry& a, const Entry& b) {
  return a.date == b.date && a.finished == b.finished && a.also == b.also && a.notes == b.notes && a.missed == b.missed &&
         facts(a.check_in) == facts(b.check_in) && facts(a.felt) == facts(b.felt) &&
         same_optional(a.plan, b.plan, [](const PlanSwitch& p, const PlanSwitch& q) { return p.plan == q.plan; }) &&
         a.injury == b.injury &&
         same_optional(a.limits, b.limits, [](const LimitsChange& l, const LimitsChange& m) { return l.now == m.now; }) &&
         same_optional(a.coach, b.coach, same_word) &&
         std::equal(a.work.begin(), a.work.end(), b.work.begin(), b.work.end(), same_work);
}

bool same_person(const Athlete& a, const Athlete& b) {
  const Profile& p = a.profile;
  const Profile& q = b.profile;
  return a.plan == b.plan && p.name == q.name && p.sport == q.sport && p.born == q.born && p.clinician == q.clinician &&
         p.best == q.best && p.injury == q.injury && p.target == q.target;
}

}  // namespace rehab::edit
