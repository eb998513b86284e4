// The course as chart and picture show it: loads with their units, labels that do not cover each other, widths that are kept.
#include "render/course.hpp"

#include <algorithm>
#include <regex>
#include <sstream>
#include <tuple>

#include "render/chart.hpp"
#include "render/page.hpp"
#include "render/picture.hpp"
#include "render/picture_labels.hpp"
#include "render/week.hpp"
#include "unit/engine/course.hpp"

namespace rehab::test {

namespace {

Work work_of_line(const Plan& plan, std::string_view exercise, std::string_view dose) {
  Work work;
  work.exercise = plan.find_exercise(exercise).value();
  work.dose = std::get<Dose>(parse_dose(dose));
  return work;
}

int widest_line(const std::string& text) {
  std::istringstream lines(text);
  int widest = 0;
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, columns(line));
  return widest;
}

}  // namespace

TEST_CASE("a day's load is its longest run with the intensity of that run, in the unit of its dose") {
  const Plan& plan = hansen();
  const std::vector<Work> work = {work_of_line(plan, "running_a", "2 x 30 m"),
                                  work_of_line(plan, "acceleration", "2 x 10 m @ 90%"),
                                  work_of_line(plan, "acceleration", "3 x 20 yd @ 60%")};
  const auto load = day_load(plan, work);
  REQUIRE(load);
  CHECK(load->unit == LoadUnit::metres);
  CHECK(load_text(*load) == "20 yd");
  CHECK(load->intensity == percent(60));
  CHECK_FALSE(day_load(plan, std::vector<Work>{}));
}

TEST_CASE("a build-up is no part of a day's load: nobody runs it at the dose's intensity") {
  const Plan& plan = hansen();
  const auto load = day_load(plan, std::vector<Work>{work_of_line(plan, "acceleration", "2 x 15 m @ 80%"),
                                                     work_of_line(plan, "flying_20", "2 x 20 m @ 100%")});
  REQUIRE(load);
  CHECK(load_text(*load) == "20 m");
  CHECK(load->intensity == percent(100));
}

TEST_CASE("a day without a run is named by its other work, and by drills where there is none") {
  Plan plan = hansen();
  plan.exercises[static_cast<std::size_t>(plan.find_exercise("march").value())].kind = Kind::other;
  const Work drill = work_of_line(plan, "running_a", "4 x 5 m");
  CHECK(other_work(plan, std::vector<Work>{drill, work_of_line(plan, "march", "30 min")}) == "30 min");
  CHECK(other_work(plan, std::vector<Work>{drill, work_of_line(plan, "march", "4 x 15")}) == "60 reps");
  CHECK(other_work(plan, std::vector<Work>{drill}) == "drills");
  CHECK(other_work(plan, std::vector<Work>{}) == "nothing");
}

TEST_CASE("a plan without runs has its load in minutes, or in reps") {
  Plan plan = hansen();
  for (Exercise& exercise : plan.exercises) exercise.kind = Kind::other;
  for (Step& step : plan.steps) step.work = {work_of_line(plan, "running_a", "3 x 15")};
  const std::vector<Work> reps = {work_of_line(plan, "running_a", "3 x 15"), work_of_line(plan, "march", "10")};
  CHECK(load_text(day_load(plan, reps).value()) == "55 reps");
  plan.steps[0].work = {work_of_line(plan, "running_a", "2 x 90 s")};
  CHECK(load_text(day_load(plan, std::vector<Work>{work_of_line(plan, "march", "2 x 90 s")}).value()) == "1.5 min");
  CHECK_FALSE(day_load(plan, reps));
}

TEST_CASE("steps of intensity begin at 60 %") {
  CHECK(intensity_step(std::nullopt) == 0);
  CHECK(intensity_step(Percent{5999}) == 0);
  CHECK(intensity_step(percent(60)) == 1);
  CHECK(intensity_step(percent(89)) == 3);
  CHECK(intensity_step(percent(110)) == 4);
  CHECK(intensity_step_text(0) == "under 60 %");
  CHECK(intensity_step_text(3) == "80-89 %");
  CHECK(intensity_step_text(4) == "90 % and more");
}

TEST_CASE("labels of one row never cover each other, and none leaves the drawing") {
  std::vector<PictureLabel> labels;
  for (int i = 0; i < 30; ++i) {
    PictureLabel label;
    label.x = 9.3 * i;
    label.text = i % 3 == 0 ? "STOP" : "Coach: start at";
    labels.push_back(label);
  }
  constexpr double drawn = 288;
  CHECK(place_labels(labels, drawn) <= 7);
  CHECK(labels[0].row == 0);
  for (std::size_t a = 0; a < labels.size(); ++a) {
    if (labels[a].row < 0) continue;
    CHECK(labels[a].left >= 0);
    CHECK(labels[a].left + text_width(labels[a].text) <= drawn);
    for (std::size_t b = a + 1; b < labels.size(); ++b) {
      if (labels[a].row != labels[b].row) continue;
      const auto& [first, second] =
          labels[a].left < labels[b].left ? std::tie(labels[a], labels[b]) : std::tie(labels[b], labels[a]);
      CHECK(first.left + text_width(first.text) < second.left);
    }
  }
}

namespace {

/// An athlete with the log of a course, and what is to be shown of her.
struct Shown {
  Shown(const Course& course, int today)
      : athlete{course.profile(), "hansen", {}, course.log()},
        next(next_session(course.plan(), athlete, Course::day(today), "anna.yaml")),
        forecast(forecast_of(next)),
        model(course_of(forecast)) {}
  Athlete athlete;
  NextSession next;
  ForecastSheet forecast;
  CourseView model;
};

Course with_all_marks() {
  Course course;
  course.profile().name = "Anna of the very long name that no column holds 長い名前の選手";
  course.profile().target = Target{Course::day(40), "an event with a name that is longer than any line of a phone is wide"};
  course.started().as_prescribed(6, {{"pain", "3"}}).limits(7, at_most(percent(60), metres(10)));
  return course.as_prescribed(9);
}

}  // namespace

TEST_CASE("chart and forecast keep within 40 columns") {
  const Shown shown(with_all_marks(), 20);
  CHECK(widest_line(chart_text(shown.model, shown.athlete.profile.name, 40)) <= 40);
  CHECK(widest_line(forecast_text(shown.forecast, 40, Color::off)) <= 40);
  CHECK(widest_line(chart_text(shown.model, shown.athlete.profile.name, 10)) <= 40);
}

TEST_CASE("what happened is marked on its day, the line is where the plan steps back, and a silent day is known as one") {
  const Shown shown(with_all_marks(), 20);
  const CourseView& course = shown.model;
  CHECK(course.line.back == 2);
  CHECK(course.line.stop == 6);
  const auto marked = [&](MarkKind kind) {
    const auto it = std::find_if(course.marks.begin(), course.marks.end(), [&](const CourseMark& m) { return m.kind == kind; });
    return it == course.marks.end() ? -1 : days_between(Course::day(0), it->date);
  };
  CHECK(marked(MarkKind::injury) == 0);
  CHECK(marked(MarkKind::setback) == 9);
  CHECK(marked(MarkKind::pause) == 10);
  CHECK(marked(MarkKind::stop) == -1);
  REQUIRE(course.limits.size() == 1);
  CHECK(course.limits[0].label == "60%, 10 m");
  CHECK(course.limits[0].from == Course::day(7));
  CHECK(course.limits[0].longest == 10.0);
  REQUIRE(course.scales.size() == 2);
  CHECK(course.days[0].felt == std::vector<int>{0, -1});
}

TEST_CASE("no line of a mark crosses a panel's name") {
  const Shown shown(with_all_marks(), 20);
  for (const PictureSize size : {PictureSize::phone, PictureSize::desk}) {
    const std::string svg = picture_svg(shown.model, size);
    const std::regex names("class=\"title\" x=\"0\" y=\"([0-9.]+)\">([^<]*)<");
    const std::regex marks("<path class=\"line [a-z]+\" d=\"([^\"]*)\"");
    const std::regex parts("M([0-9.]+) ([0-9.]+)V([0-9.]+)");
    int crossed = 0, beside = 0;
    const std::sregex_iterator none;
    for (std::sregex_iterator name(svg.begin(), svg.end(), names); name != none; ++name) {
      const double baseline = std::stod((*name)[1]);
      for (std::sregex_iterator mark(svg.begin(), svg.end(), marks); mark != none; ++mark) {
        const std::string path = (*mark)[1];
        for (std::sregex_iterator part(path.begin(), path.end(), parts); part != none; ++part) {
          const bool over = std::stod((*part)[2]) < baseline - 1 && std::stod((*part)[3]) > baseline - 8;
          const bool left = std::stod((*part)[1]) < 6.0 * static_cast<double>((*name)[2].length());
          crossed += over && left ? 1 : 0;
          beside += over && !left ? 1 : 0;
        }
      }
    }
    CHECK(crossed == 0);
    CHECK(beside > 0);  // the others go on down to the axis
  }
}

TEST_CASE("limits end where others begin, where they say so, and where they are lifted") {
  Course course;
  course.started().limits(6, at_most(percent(60))).limits(8, at_most(percent(70), {}, Course::day(9)));
  const Shown shown(course, 12);
  const auto& bands = shown.model.limits;
  REQUIRE(bands.size() == 2);
  CHECK(bands[0].to == Course::day(7));
  CHECK(bands[1].to == Course::day(9));
}

TEST_CASE("an axis never shows more than half a year back") {
  Course course;
  course.started();
  const Shown shown(course, 400);
  CHECK(shown.model.shortened);
  CHECK(days_between(shown.model.from, shown.model.today) == 182);
  CHECK(shown.model.days.empty());
}

TEST_CASE("a session that hangs on an answer says so, alone") {
  Course course;
  const Shown shown(course, 5);
  const auto week = week_of(shown.forecast, 7);
  REQUIRE(week.size() == 7);
  CHECK(week[0].kind == DayKind::hangs);
  CHECK(week[0].hangs_on == "walk is good");
  CHECK(week[1].kind == DayKind::run);
  CHECK(week[1].load + " " + week[1].share == "10 m 50%");
  CHECK(week[3].kind == DayKind::off);
  CHECK(week_day_name(Course::day(5)) == "Sat 7");
}

}  // namespace rehab::test
