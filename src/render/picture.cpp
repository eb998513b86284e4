#include "render/picture.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/html.hpp"
#include "render/picture_labels.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

constexpr double left_margin = 26;
constexpr double right_margin = 4;
constexpr double row_height = 17;
constexpr double scale_height = 78;
constexpr double load_height = 150;
constexpr double title_height = 22;  ///< of a panel's name, with room below it
constexpr double name_height = 11;   ///< of the name's letters
constexpr double below_zero = 9;     ///< room for what is drawn on the lowest line

/// The widest of 1, 2, 5, 10, … that gives at least three lines.
double grid_step(double most) {
  const double power = std::pow(10.0, std::floor(std::log10(most)));
  for (const double part : {2.0, 1.0, 0.5}) {
    if (most / (power * part) >= 3) return power * part;
  }
  return power * 0.2;
}

/// In the pixels of its letters.
double width_of(PictureSize size) { return size == PictureSize::phone ? 288 : 700; }

class Picture {
 public:
  Picture(const CourseView& course, PictureSize size)
      : course_(course), width_(width_of(size)), wide_(size == PictureSize::desk) {
    day_ = (width_ - left_margin - right_margin) / (days_between(course.from, course.to) + 1);
    for (const CourseDay& day : course.days) note_most(day.load);
    for (const SessionAhead& day : course.ahead) note_most(day.load);
    most_ = std::max(most_, 1.0) * 1.08;
  }

  std::string take() {
    auto labels = gather_labels();
    const int rows = place_labels(labels, width_);
    scales_at_ = rows * row_height + (course_.scales.empty() ? 0 : title_height);
    const double scales_end = scales_at_ + (course_.scales.empty() ? 0 : scale_height + below_zero);
    load_at_ = scales_end + title_height;
    axis_at_ = load_at_ + load_height;
    draw_bands();
    draw_lines(labels, rows);
    draw_panel_names();
    if (!course_.scales.empty()) draw_scale_grid();
    draw_load_grid();
    draw_days();
    draw_ahead();
    draw_off();
    draw_dates();
    const double end = axis_at_ + 31 + draw_spread(axis_at_ + 36);
    draw_labels(labels, rows);
    return fmt::format("<svg class=\"{}\" viewBox=\"0 0 {} {:.0f}\" role=\"img\" aria-label=\"{}\">\n", wide_ ? "desk" : "phone",
                       width_, end, html(course_summary(course_))) +
           out_ + "</svg>\n";
  }

 private:
  template <class... Values>
  void put(fmt::format_string<Values...> text, Values&&... values) {
    out_ += fmt::format(text, std::forward<Values>(values)...);
    out_ += '\n';
  }

  void note_most(const std::optional<DayLoad>& load) {
    if (load) most_ = std::max(most_, load->value);
  }

  double x(Day day) const { return left_margin + (days_between(course_.from, day) + 0.5) * day_; }
  double edge(Day day) const { return x(day) - day_ / 2; }
  int worst() const { return course_.scale.size() - 1; }  ///< the scales' last notch
  double y_scale(double notch) const { return scales_at_ + scale_height * (1 - notch / worst()); }
  double y_load(double value) const { return axis_at_ - load_height * value / most_; }
  double top() const { return course_.scales.empty() ? load_at_ : scales_at_; }
  std::string on(Day day) const { return short_day(day, course_.today); }

  std::vector<PictureLabel> gather_labels() const {
    std::vector<PictureLabel> labels;
    auto marks = course_.marks;
    std::stable_sort(marks.begin(), marks.end(),
                     [](const CourseMark& a, const CourseMark& b) { return urgency_of(a.kind) < urgency_of(b.kind); });
    PictureLabel today;
    today.x = x(course_.today);
    today.text = "Today";
    today.style = "today";
    labels.push_back(today);
    if (course_.target && course_.target->date >= course_.from) labels.push_back(target_label(*course_.target));
    for (const CourseMark& mark : marks) labels.push_back(label_of(mark, x(mark.date)));
    for (const LimitBand& band : course_.limits) {
      PictureLabel label;
      label.x = edge(band.from) + 5;
      label.text = "Limits: " + band.label;
      label.style = "band";
      label.line = false;
      labels.push_back(label);
    }
    return labels;
  }

  PictureLabel target_label(const Target& target) const {
    PictureLabel label;
    const bool beyond = target.date > course_.to;
    label.x = beyond ? width_ : x(target.date);
    label.text = fmt::format("Target {}{}", brief_day(target.date), beyond ? " →" : "");
    label.style = "target";
    label.line = !beyond;
    return label;
  }

  void draw_bands() {
    for (const LimitBand& band : course_.limits) {
      const double from = edge(band.from);
      const double to = edge(band.to + Days(1));
      put("<path class=\"limit\" d=\"M{:.1f} {:.1f}H{:.1f}V{:.1f}H{:.1f}z\"/>", from, top(), to, axis_at_, from);
      if (course_.unit == LoadUnit::metres && band.longest && *band.longest < most_)
        put("<path class=\"limitline\" d=\"M{:.1f} {:.1f}H{:.1f}\"/>", from, y_load(*band.longest), to);
    }
  }

  /// A line stops above a panel's name and goes on below it.
  void draw_lines(const std::vector<PictureLabel>& labels, int rows) {
    for (const PictureLabel& label : labels) {
      if (!label.line) continue;
      double from = label.row < 0 ? top() : (rows - label.row) * row_height;
      std::string path;
      for (const auto& [name, baseline] : panel_names()) {
        if (label.x > text_width(name) || from > baseline) continue;
        if (from < baseline - name_height) path += fmt::format("M{:.1f} {:.1f}V{:.1f}", label.x, from, baseline - name_height);
        from = baseline + 3;
      }
      put("<path class=\"line {}\" d=\"{}M{:.1f} {:.1f}V{:.1f}\"/>", label.style, path, label.x, from, axis_at_);
    }
  }

  void draw_labels(const std::vector<PictureLabel>& labels, int rows) {
    for (const PictureLabel& label : labels) {
      if (label.row < 0) continue;
      const double y = (rows - label.row) * row_height - 4;
      const bool marked = !label.shape.empty();
      if (marked)
        put("<path class=\"shape {}\" transform=\"translate({:.1f} {:.1f})\" d=\"{}\"/>", label.style, label.left + 6, y - 4,
            label.shape);
      put("<text class=\"label {}\" x=\"{:.1f}\" y=\"{:.1f}\">{}</text>", label.style, label.left + (marked ? 15 : 0), y,
          html(label.text));
    }
  }

  void grid_line(double y, std::string_view style, const std::string& text) {
    put("<path class=\"{}\" d=\"M{} {:.1f}H{:.1f}\"/><text class=\"tick\" x=\"{}\" y=\"{:.1f}\">{}</text>", style, left_margin, y,
        width_ - right_margin, left_margin - 5, y + 4, text);
  }

  struct PanelName {
    std::string text;
    double baseline = 0;
  };

  /// Of the scales, where there are any, then of the load.
  std::vector<PanelName> panel_names() const {
    std::vector<PanelName> names;
    std::string scales;
    for (const CourseScale& scale : course_.scales)
      scales += (scales.empty() ? "" : " and ") + (scales.empty() ? scale.name : clause(scale.name));
    if (!scales.empty())
      names.push_back({fmt::format("{}, {}-{}", scales, course_.scale.text(0), course_.scale.text(worst())), scales_at_ - 9});
    names.push_back({load_name(), load_at_ - 7});
    return names;
  }

  void draw_panel_names() {
    for (const auto& [name, baseline] : panel_names())
      put("<text class=\"title\" x=\"0\" y=\"{:.1f}\">{}</text>", baseline, html(name));
  }

  void draw_scale_grid() {
    grid_line(y_scale(0), "grid", course_.scale.text(0));
    grid_line(y_scale(worst()), "grid", course_.scale.text(worst()));
    if (const auto line = course_.line.first()) grid_line(y_scale(*line), "bound", course_.scale.text(*line));
  }

  std::string load_name() const {
    const std::string unit = unit_name(course_.unit);
    return load_title(course_.unit) + (unit.empty() ? "" : ", " + unit);
  }

  void draw_load_grid() {
    const double step = grid_step(most_);
    for (double value = 0; value <= most_; value += step)
      grid_line(y_load(value), value > 0 ? "grid" : "axis", number_text(value));
  }

  double bar_width() const { return std::clamp(day_ * 0.74, 2.0, 22.0); }

  void draw_days() {
    const double bar = bar_width();
    for (const CourseDay& day : course_.days) {
      const double left = x(day.date) - bar / 2;
      if (day.load) {
        const double y = y_load(day.load->value);
        put("<rect class=\"bar i{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"/>",
            intensity_step(day.load->intensity), left, y, bar, axis_at_ - y);
      } else if (day.session) {
        put("<rect class=\"drill\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"6\"/>", left, axis_at_ - 6, bar);
      }
      draw_felt(day);
    }
  }

  void draw_felt(const CourseDay& day) {
    for (std::size_t s = course_.scales.size(); s-- > 0;) {  // the first last, on top of the others
      const int notch = day.felt[s];
      const double at = x(day.date);
      if (notch < 0) {
        if (day.session && course_.scales[s].of_work)
          put("<text class=\"unsaid\" x=\"{:.1f}\" y=\"{:.1f}\">?</text>", at, y_scale(0) - 2);
        continue;
      }
      const std::string_view high = notch >= course_.line.first().value_or(notch + 1) ? " high" : "";
      const double y = y_scale(notch);
      if (s == 0) put("<circle class=\"felt{}\" cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"2.9\"/>", high, at, y);
      if (s > 0) put("<path class=\"felt2{}\" d=\"M{:.1f} {:.1f}l5.8 5.8-5.8 5.8-5.8-5.8z\"/>", high, at, y - 5.8);
    }
  }

  void draw_ahead() {
    const double bar = bar_width();
    for (const SessionAhead& day : course_.ahead) {
      if (!day.load) continue;
      const double y = y_load(day.load->value);
      put("<rect class=\"ahead\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"/>", x(day.date) - bar / 2, y, bar,
          axis_at_ - y);
    }
    constexpr std::string_view words = "if all goes well";
    const double left = std::max(x(course_.today) + 6, text_width(load_name()) + 14);
    if (!course_.ahead.empty() && left + text_width(words) < width_)
      put("<text class=\"note\" x=\"{:.1f}\" y=\"{:.1f}\">{}</text>", left, load_at_ - 7, words);
  }

  /// A dash below the axis for each day since the injury, or the axis' beginning, without a session.
  void draw_off() {
    std::string path;
    auto day = course_.days.begin();
    for (Day date = course_.from; date <= course_.today; date += Days(1)) {
      while (day != course_.days.end() && day->date < date) ++day;
      const bool ran = day != course_.days.end() && day->date == date && day->session;
      if (!ran && date < course_.today)
        path += fmt::format("M{:.1f} {:.1f}h{:.1f}", x(date) - day_ * 0.36, axis_at_ + 6, day_ * 0.72);
    }
    if (!path.empty()) put("<path class=\"off\" d=\"{}\"/>", path);
  }

  void draw_dates() {
    constexpr double room = 52;
    const int weeks = std::max(1, static_cast<int>(std::ceil(room / (7 * day_))));
    Day day = course_.from;
    while (std::chrono::weekday(day) != std::chrono::Monday) day += Days(1);
    for (int week = 0; day <= course_.to; day += Days(7), ++week) {
      const bool named = week % weeks == 0;
      put("<path class=\"axis\" d=\"M{:.1f} {:.1f}v{}\"/>", x(day), axis_at_, named ? 14 : 9);
      if (named && x(day) + room / 2 <= width_ + 8)
        put("<text class=\"date\" x=\"{:.1f}\" y=\"{:.1f}\">{}</text>", std::max(x(day), 20.0), axis_at_ + 27, brief_day(day));
    }
  }

  /// The last step's date at this athlete's pace, from early to late. Returns the height that it takes.
  double draw_spread(double y) {
    if (!course_.spread) return 0;
    const double early = x(std::min(course_.spread->early, course_.to));
    const double late = x(std::min(course_.spread->late, course_.to));
    const double median = x(std::min(course_.spread->median, course_.to));
    put("<path class=\"spread\" d=\"M{0:.1f} {1:.1f}v8M{0:.1f} {2:.1f}H{3:.1f}M{3:.1f} {1:.1f}v8\"/><circle class=\"spread\" "
        "cx=\"{4:.1f}\" cy=\"{2:.1f}\" r=\"4\"/>",
        early, y, y + 4, late, median);
    const std::string words = wide_ ? "Last step, at this athlete's pace so far" : "Last step at this pace";
    const bool fits = early - 8 - text_width(words) >= 0;
    put("<text class=\"note{}\" x=\"{:.1f}\" y=\"{:.1f}\">{}</text>", fits ? " before" : "",
        fits ? early - 8 : std::min(early, width_ - text_width(words)), fits ? y + 8 : y + 22, words);
    return fits ? 16 : 30;
  }

  const CourseView& course_;
  double width_;
  bool wide_;
  double day_ = 0;   ///< pixels
  double most_ = 0;  ///< the highest load on the axis
  double scales_at_ = 0;
  double load_at_ = 0;
  double axis_at_ = 0;
  std::string out_;
};

}  // namespace

std::string picture_svg(const CourseView& course, PictureSize size) { return Picture(course, size).take(); }

}  // namespace rehab
