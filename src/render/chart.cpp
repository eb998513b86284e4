#include "render/chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "render/page.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

constexpr int days_width = 13;  ///< of `21 Mar-3 Apr`
constexpr int load_width = 7;
constexpr int share_width = 5;
constexpr int felt_width = 5;
/// Of a bar, by its step of intensity: more ink, faster.
constexpr std::array<char, intensity_steps> inks = {'.', ':', '=', '#', '@'};

class Chart {
 public:
  Chart(const CourseView& course, int width) : course_(course), width_(std::max(width, narrowest)) {
    for (const CourseDay& day : course.days) most_ = std::max(most_, day.load ? day.load->value : 0);
    for (const SessionAhead& day : course.ahead) most_ = std::max(most_, day.load ? day.load->value : 0);
    bar_ = width_ - days_width - load_width - share_width - felt_width * static_cast<int>(course.scales.size()) - 1;
  }

  std::string take(const std::string& name) {
    paragraph(name + ": the course so far", 0);
    out_ += '\n';
    if (course_.shortened) paragraph("From " + short_day(course_.from, course_.today) + " on; the log begins earlier.", 0);
    header();
    past();
    ahead();
    ends();
    legend();
    return std::move(out_);
  }

 private:
  void paragraph(const std::string& text, int indent) {
    const std::string safe = printable(text);
    const std::string margin(static_cast<std::size_t>(indent), ' ');
    for (const std::string_view part : wrapped(safe, width_ - indent, width_ - indent)) line(margin + with_blanks(part));
  }

  void line(std::string text) {
    while (!text.empty() && text.back() == ' ') text.pop_back();
    out_ += text + "\n";
  }

  void header() {
    std::string text =
        fmt::format("{:<{}}{:>{}}{:>{}}", "", days_width, load_title(course_.unit).substr(0, 7), load_width, "at", share_width);
    for (const CourseScale& scale : course_.scales) text += fmt::format(" {:>{}.4}", printable(scale.name), felt_width - 1);
    line(text);
  }

  std::string days_text(Day from, Day to) const { return from == to ? brief_day(from) : brief_day(from) + "-" + brief_day(to); }

  std::string load_columns(const std::optional<DayLoad>& load, std::string_view otherwise) const {
    const bool reps = load && load->unit == LoadUnit::reps;  // the column's title says so
    const std::string text = !load ? std::string(otherwise) : reps ? number_text(load->value) + " " : load_text(*load);
    const std::string share = load && load->intensity ? to_string(*load->intensity) : "";
    return fmt::format("{:>{}}{:>{}}", text, load_width, share, share_width);
  }

  /// A day without a load; today may have a session still to come.
  std::string_view without_load(const CourseDay& day) const {
    if (day.session) return day.other;
    const auto is_it = [&](const SessionAhead& session) { return session.date == day.date; };
    return std::any_of(course_.ahead.begin(), course_.ahead.end(), is_it) ? "" : "off";
  }

  std::size_t bar_length(const DayLoad& load) const {
    return static_cast<std::size_t>(std::max(1.0, std::round(load.value / most_ * bar_)));
  }

  void day_line(const CourseDay& day) {
    std::string text = fmt::format("{:<{}}{}", brief_day(day.date), days_width, load_columns(day.load, without_load(day)));
    for (std::size_t s = 0; s < course_.scales.size(); ++s) {
      const bool asked = day.session && course_.scales[s].of_work;
      text += fmt::format("{:>{}}", day.felt[s] >= 0 ? course_.scale.text(day.felt[s]) : asked ? "?" : "", felt_width);
    }
    if (day.load)
      text += " " + std::string(bar_length(*day.load), inks[static_cast<std::size_t>(intensity_step(day.load->intensity))]);
    line(text);
  }

  bool says_nothing(const CourseDay& day) const {
    return !day.session && std::all_of(day.felt.begin(), day.felt.end(), [](int notch) { return notch < 0; });
  }

  /// The words of what happened on a day, below it; those of a break stand in its own line.
  void marks_on(Day day) {
    for (const CourseMark& mark : course_.marks) {
      if (mark.date != day || mark.kind == MarkKind::pause) continue;
      const bool named = mark.kind == MarkKind::stop || mark.kind == MarkKind::setback || mark.kind == MarkKind::exceeded;
      paragraph("> " + (named ? mark.label + ". " : "") + mark.words, 2);
    }
    for (const LimitBand& band : course_.limits) {
      if (band.from == day) paragraph("> " + band.words, 2);
    }
  }

  bool marked(Day day) const {
    return std::any_of(course_.marks.begin(), course_.marks.end(),
                       [&](const CourseMark& m) { return m.date == day && m.kind != MarkKind::pause; }) ||
           std::any_of(course_.limits.begin(), course_.limits.end(), [&](const LimitBand& b) { return b.from == day; });
  }

  void off_line(Day from, Day to) {
    const int days = days_between(from, to) + 1;
    line(fmt::format("{:<{}}{:>{}}", days_text(from, to), days_width, days == 1 ? "off" : fmt::format("{} off", days),
                     load_width));
  }

  void past() {
    std::optional<Day> off_from;
    const auto close = [&](Day end) {
      if (off_from) off_line(*off_from, end);
      off_from.reset();
    };
    auto day = course_.days.begin();
    const Day last = course_.days.empty() ? course_.today : std::max(course_.today, course_.days.back().date);
    for (Day date = course_.from; date <= last; date += Days(1)) {
      while (day != course_.days.end() && day->date < date) ++day;
      const bool logged = day != course_.days.end() && day->date == date && !says_nothing(*day);
      if (!logged && !marked(date)) {
        if (date < course_.today && !off_from) off_from = date;
        continue;
      }
      close(date - Days(1));
      if (logged) day_line(*day);
      if (!logged) line(brief_day(date));
      marks_on(date);
    }
    close(course_.today - Days(1));
  }

  void ahead() {
    if (course_.ahead.empty()) return;
    out_ += '\n';
    paragraph("Ahead, if all goes well:", 0);
    for (const SessionAhead& session : course_.ahead) {
      std::string text = fmt::format("{:<{}}{}", brief_day(session.date), days_width, load_columns(session.load, session.other));
      text.append(static_cast<std::size_t>(felt_width) * course_.scales.size() + 1, ' ');
      for (std::size_t i = 0; session.load && i < bar_length(*session.load); ++i) text += i % 2 == 0 ? '-' : ' ';
      line(text);
    }
  }

  void ends() {
    if (course_.spread)
      paragraph("At this athlete's pace so far: the last step " + spread_words(*course_.spread, course_.today) + ".", 0);
    if (course_.target)
      paragraph(fmt::format("Target: {}{}.", course_.target->event.empty() ? "" : course_.target->event + ", ",
                            short_day(course_.target->date, course_.today)),
                0);
  }

  /// Of the steps of intensity those that a bar shows.
  void legend() {
    std::array<bool, intensity_steps> shown{};
    bool silent = false;
    for (const CourseDay& day : course_.days) {
      if (day.load) shown[static_cast<std::size_t>(intensity_step(day.load->intensity))] = day.load->intensity.has_value();
      for (std::size_t s = 0; s < course_.scales.size(); ++s)
        silent = silent || (day.felt[s] < 0 && day.session && course_.scales[s].of_work);
    }
    std::vector<std::string> words;
    for (int step = 0; step < intensity_steps; ++step) {
      if (shown[static_cast<std::size_t>(step)])
        words.push_back(fmt::format("{} {}", inks[static_cast<std::size_t>(step)], unbroken(intensity_step_text(step))));
    }
    const auto has_bar = [](const SessionAhead& session) { return session.load.has_value(); };
    if (std::any_of(course_.ahead.begin(), course_.ahead.end(), has_bar)) words.emplace_back("- ahead");
    if (silent) words.emplace_back("? not written down");
    out_ += '\n';
    if (!words.empty()) paragraph("Bars: " + joined(words) + ".", 0);
    if (const auto clauses = line_words(course_); !clauses.empty()) {
      std::vector<std::string> names;
      for (const CourseScale& scale : course_.scales) names.push_back(clause(scale.name));
      std::string text;
      for (const std::string& clause : clauses) text += (text.empty() ? " of " : "; of ") + clause;
      paragraph(sentence(list(names, "or") + text), 0);
    }
  }

  const CourseView& course_;
  int width_;
  int bar_ = 0;
  double most_ = 1;
  std::string out_;
};

}  // namespace

std::string chart_text(const CourseView& course, const std::string& name, int width) { return Chart(course, width).take(name); }

}  // namespace rehab
