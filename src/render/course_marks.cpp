#include "render/course_marks.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/entry_words.hpp"
#include "render/sheet.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

constexpr int long_pause = 5;  ///< days off in a row that are told

/// A coach's word in a picture: what it asks for, without names.
struct WordLabel {
  const Plan& plan;

  std::string operator()(const SaysRepeat&) const { return "Coach: repeat"; }
  std::string operator()(const SaysRegress&) const { return "Coach: back"; }
  std::string operator()(const SaysRest&) const { return "Coach: rest"; }
  std::string operator()(const SaysStartAt&) const { return "Coach: start at"; }
  std::string operator()(const SaysCleared&) const { return "Cleared"; }
  std::string operator()(const SaysWord& word) const { return sentence_start(plan.word(word.word).says); }
};

std::string setback_words(const Plan& plan, const Prescription& p) {
  for (std::size_t i = 0; i < plan.rules.size(); ++i) {
    const Rule& rule = plan.rules[i];
    if (p.fired.test(i) && rule.setback && !rule.say.empty()) return sentence(rule.say);
  }
  return "A step back after a complaint.";
}

class Marks {
 public:
  Marks(const NextSession& next, const CourseView& course) : next_(next), course_(course) {}

  std::vector<CourseMark> take(const std::vector<Passed>& all) {
    const Injury& first = next_.athlete->profile.injury;
    add(MarkKind::injury, first.date, "Injury", "Injury.");
    last_session_ = first.date;
    for (const Passed& one : all) note(one);
    pause_until(next_.today);
    if (is_referral(next_) && !next_.referral)  // by no entry, but by who she is or by days that passed
      add(MarkKind::stop, next_.today, "STOP", cause_words(next_));
    std::stable_sort(marks_.begin(), marks_.end(), [](const CourseMark& a, const CourseMark& b) { return a.date < b.date; });
    return std::move(marks_);
  }

 private:
  void add(MarkKind kind, Day date, std::string label, std::string words) {
    if (date >= course_.from) marks_.push_back({kind, date, std::move(label), std::move(words)});
  }

  /// A break is told where it ended, or has lasted until today.
  void pause_until(Day day) {
    const int off = days_between(last_session_, day) - 1;
    if (ran_ && off >= long_pause && last_session_ + Days(1) >= course_.from) {
      add(MarkKind::pause, last_session_ + Days(1), fmt::format("{} days off", off),
          fmt::format("{} days without a session, until {}.", off, short_day(day - Days(1), course_.today)));
    }
  }

  void note(const Passed& one) {
    const Entry& entry = next_.athlete->log[one.entry];
    if (entry.injury) add(MarkKind::injury, entry.date, "New injury", "A new injury: everything starts anew.");
    if (entry.coach) {
      const bool cleared = clears(entry);
      add(cleared ? MarkKind::cleared : MarkKind::word, entry.date, std::visit(WordLabel{*next_.plan}, entry.coach->says),
          word_sentence(*next_.plan, *entry.coach));
    }
    if (one.is_session) {
      pause_until(entry.date);
      last_session_ = entry.date;
      ran_ = true;
      if (one.prescribed.setback) add(MarkKind::setback, entry.date, "Setback", setback_words(*next_.plan, one.prescribed));
      if (one.prescribed.complete && !finished_) add(MarkKind::finished, entry.date, "Finished", "The plan is finished.");
      finished_ = one.prescribed.complete;
      if (one.exceeded) add(MarkKind::exceeded, entry.date, "Too much", "More was done than the plan allowed.");
    }
    if (!entry.missed.empty()) add(MarkKind::missed, entry.date, "Missed", "Missed: " + sentence(entry.missed));
    if (one.asked_for) add(MarkKind::stop, entry.date, "STOP", cause_words(next_, *one.asked_for));
  }

  const NextSession& next_;
  const CourseView& course_;
  std::vector<CourseMark> marks_;
  Day last_session_{};
  bool ran_ = false;
  bool finished_ = false;
};

}  // namespace

std::string limits_label(const Allowance& limits) {
  std::vector<std::string> parts;
  if (limits.no_runs) parts.emplace_back("no runs");
  if (limits.intensity) parts.push_back(to_string(*limits.intensity));
  if (limits.distance) parts.push_back(to_string(*limits.distance, limits.unit));
  return joined(parts);
}

std::vector<CourseMark> marks_of(const NextSession& next, const std::vector<Passed>& all, const CourseView& course) {
  return Marks(next, course).take(all);
}

std::vector<LimitBand> limit_bands(const NextSession& next, const CourseView& course) {
  std::vector<LimitBand> bands;
  bool open = false;
  for (const Entry& entry : next.athlete->log) {
    if (!entry.limits) continue;
    if (open) bands.back().to = std::min(bands.back().to, entry.date - Days(1));
    open = entry.limits->now.has_value();
    if (!open) continue;
    const Allowance& limits = *entry.limits->now;
    std::optional<double> longest;
    if (limits.distance) longest = static_cast<double>(limits.distance->tenths_mm) / 10'000;
    bands.push_back(
        {entry.date, limits.until.value_or(course.to), longest, limits_label(limits), limits_sentence(limits, course.today)});
  }
  std::erase_if(bands, [&](const LimitBand& band) { return band.to < course.from || band.to < band.from; });
  for (LimitBand& band : bands) {
    band.from = std::max(band.from, course.from);
    band.to = std::min(band.to, course.to);
  }
  return bands;
}

}  // namespace rehab
