#include "search/persons.hpp"

#include <algorithm>

#include "rehab/plan_queries.hpp"

namespace rehab::search {

namespace {

bool of_person(const Condition& condition) {
  return condition.key == key_of(Fact::age) || condition.key == key_of(Fact::grade) || condition.key == key_of(Fact::clinician);
}

/// Does something ask for a word that only the athlete's clinician can give?
bool asks_clinicians_word(const Plan& plan, const ValueClasses& classes) {
  for (std::size_t w = 0; w < plan.words.size(); ++w) {
    if (plan.words[w].by_clinician && classes.matters(key_of(fact_of_word(static_cast<int>(w))))) return true;
  }
  return false;
}

/// What the plan's tests say of a person, by alternative.
std::vector<bool> seen_as(const Plan& plan, const Person& person) {
  std::vector<bool> truth;
  const auto counts = [](const Rule& rule) { return !only_warns(rule); };
  each_alternative(plan, counts, [&](const Alternative& alternative) {
    truth.push_back(std::all_of(alternative.begin(), alternative.end(), [&](const Condition& c) {
      if (!of_person(c)) return true;
      const auto number = [](const std::optional<int>& value) { return value ? std::int64_t{*value} : unknown; };
      if (c.key == key_of(Fact::clinician)) return c.holds(person.clinician ? 1 : 0);
      return c.holds(number(c.key == key_of(Fact::age) ? person.age : person.grade));
    }));
  });
  return truth;
}

}  // namespace

Profile profile_of(const Person& person, Day injured) {
  Profile profile;
  profile.injury.date = injured;
  if (person.age) profile.born = injured - Days(*person.age * 365 + *person.age / 4 + 30);
  if (person.grade) profile.injury.grade = std::to_string(*person.grade);
  if (person.clinician) profile.clinician = "a clinician";
  return profile;
}

std::vector<Person> persons_of(const Plan& plan, const ValueClasses& classes) {
  std::vector<Person> persons;
  const auto values_of = [&](Fact fact, std::int64_t last) {
    std::vector<std::optional<int>> values{std::nullopt};
    if (!classes.matters(key_of(fact))) return values;
    for (const auto value : classes.representatives(key_of(fact), last)) values.push_back(static_cast<int>(value));
    return values;
  };
  const bool words_of_clinician = asks_clinicians_word(plan, classes);
  const auto ages = values_of(Fact::age, 150);
  std::vector<std::vector<bool>> seen;
  const auto index_of = [&](const Person& person) {
    auto truth = seen_as(plan, person);
    if (words_of_clinician) truth.push_back(person.clinician);
    const auto found = std::find(seen.begin(), seen.end(), truth);
    if (found != seen.end()) return static_cast<int>(found - seen.begin());
    seen.push_back(truth);
    persons.push_back(person);
    return static_cast<int>(persons.size()) - 1;
  };
  // Whoever has no clinician is told from others by tests alone: a word that nobody gives is given later.
  const std::vector<bool> clinicians =
      classes.matters(key_of(Fact::clinician)) ? std::vector<bool>{false, true} : std::vector<bool>{words_of_clinician};
  std::vector<Person> turning;
  for (const bool clinician : clinicians) {
    for (const auto& grade : values_of(Fact::grade, 9)) {
      for (std::size_t i = 0; i < ages.size(); ++i) {
        const int now = index_of({ages[i], grade, clinician});
        if (i == 0 || i + 1 == ages.size()) continue;
        const int then = index_of({ages[i + 1], grade, clinician});
        if (now != then) turning.push_back({*ages[i + 1] - 1, grade, clinician, then, true});
      }
    }
  }
  for (const auto& person : turning) {
    persons[static_cast<std::size_t>(index_of({person.age, person.grade, person.clinician}))].begins = false;
    persons.push_back(person);
    seen.push_back({});
  }
  // Whoever never turns does nothing that one who turns later does not; but some are only come to by a birthday.
  return persons;
}

}  // namespace rehab::search
