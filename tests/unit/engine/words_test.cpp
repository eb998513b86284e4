// A plan's own words: said once, asked by gates and rules, taken back by a setback or a new injury.
#include "unit/engine/course.hpp"
#include "unit/search/small_plans.hpp"

namespace rehab::test {

namespace {

const Plan& own_words() {
  static const Plan plan = plan_from(plan_of_own_words);
  return plan;
}

constexpr SaysWord contact{1}, load{2};

/// The session of the day, done as prescribed.
void run(Course& course, int on, std::string_view pain = "0") {
  const Prescription p = judge(course.plan(), course.profile(), course.state(), Course::day(on));
  course.session(on, "run", course.dose(p), {{"pain", pain}});
}

/// A session each day from 1 on, with more load from the start.
Course loaded(int days) {
  Course course(own_words());
  course.profile().clinician = "D. H.";  // who says all words of a course
  course.coach(0, load);
  for (int on = 1; on <= days; ++on) run(course, on);
  return course;
}

}  // namespace

TEST_CASE("every plan has full speed, and its own words behind it") {
  CHECK(hansen().words.size() == 1);
  REQUIRE(own_words().words.size() == 3);
  CHECK(own_words().words[0].says == "full speed");
  CHECK(own_words().find_word("contact") == 1);
  CHECK(key_name(own_words(), key_of(fact_of_word(2))) == "load");
}

TEST_CASE("a gate opens on a word, also before the first session") {
  Course course(own_words());
  CHECK(course.next(1).decision == Decision::wait);
  course.coach(1, load);
  CHECK(course.next(1).decision == Decision::start);
}

TEST_CASE("a word stands until a setback where it says so, and through it where it does not") {
  Course course = loaded(2);
  course.coach(2, contact);
  CHECK(course.step(course.next(3)) == "c");
  run(course, 3, "1");
  const auto back = course.next(4);
  CHECK(back.setback);
  CHECK(course.fired(back, "unloaded"));  // taken back on the prescription that is the setback
  run(course, 4);
  CHECK_FALSE(course.state().has_word(2));
  CHECK(course.state().has_word(1));
  course.coach(4, load);
  CHECK_FALSE(course.fired(course.next(5), "unloaded"));
  run(course, 5);  // again, since the day of the setback was cut
  CHECK(course.step(course.next(6)) == "c");
}

TEST_CASE("a clearance and a new injury forget every word; under a referral none counts") {
  Course course = loaded(2);
  course.coach(2, contact);
  Course injured = course;
  CHECK(injured.injured(3).state().words == 0);
  CHECK(course.coach(3, SaysCleared{}).state().words == 0);
}

TEST_CASE("the clinician's word counts from the clinician whom the file names, and from nobody else") {
  Course course = loaded(2);
  course.profile().clinician = "City Physio";
  course.coach(2, contact);
  CHECK_FALSE(course.state().has_word(1));
  CHECK(course.next(3).gate == Gate::stage);
  course.profile().clinician = "";
  CHECK_FALSE(course.state().has_word(1));
  course.profile().clinician = "D. H.";
  CHECK(course.state().has_word(1));
  CHECK(course.next(3).gate == Gate::none);
}

}  // namespace rehab::test
