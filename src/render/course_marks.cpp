#include "render/course_marks.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "rehab/plan_queries.hpp"
#include "render/conditions.hpp"
#include "render/entry_words.hpp"
#include "render/sheet.hpp"
#include "render/too_much.hpp"
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

/// What is said of the rule that led back: of those that fired the strictest.
std::string setback_words(const Plan& plan, const Prescription& p) {
  const Rule* said = nullptr;
  for (std::size_t i = 0; i < plan.rules.size(); ++i) {
    const Rule& rule = plan.rules[i];
    if (!p.fired.test(i) || !rule.setback || rule.say.empty()) continue;
    const bool leads = decided(plan, p, static_cast<int>(i));
    if (said == nullptr || leads) said = &rule;
    if (leads) break;
  }
  return said == nullptr ? "A step back after a complaint." : sentence(said->say);
}

/// Does an answer ask for a day off or lead back, by whatever else a rule looks at? A STOP stands for itself.
bool is_complaint(const Plan& plan, const Answer& answer) {
  if (answer.notch == 0) return false;
  return std::any_of(plan.rules.begin(), plan.rules.end(), [&](const Rule& rule) {
    if (rule.then.rest_days == 0 && !goes_back(rule.then.movement, rule.then.regress())) return false;
    return any_condition(rule.when, [&](const Condition& condition) {
      return condition.key == key_of_observation(answer.observation) && condition.holds(answer.notch);
    });
  });
}

/// `twinge`, `walk limp`.
std::string complaint_words(const Plan& plan, const Answer& answer) {
  const Observation& asked = plan.observation(answer.observation);
  return is_yes_no(asked.scale) ? noun_of(asked.id) : answer_words(plan, answer);
}

class Marks {
 public:
  Marks(const NextSession& next, const CourseView& course) : next_(next), course_(course) {}

  std::vector<CourseMark> take(const std::vector<Passed>& all) {
    const Injury& first = next_.athlete->profile.injury;
    add(MarkKind::injury, first.date, "Injury", "Injury.");
    last_session_ = first.date;
    for (const Passed& one : all) note(one);
    if (is_finished(next_)) note_finished();
    pause_until(next_.today);
    if (is_referral(next_) && !is_shown(next_.referral)) add(MarkKind::stop, next_.today, "STOP", cause_words(next_));
    std::stable_sort(marks_.begin(), marks_.end(), [](const CourseMark& a, const CourseMark& b) { return a.date < b.date; });
    return std::move(marks_);
  }

 private:
  void add(MarkKind kind, Day date, std::string label, std::string words) {
    if (date >= course_.from) marks_.push_back({kind, date, std::move(label), std::move(words)});
  }

  /// One by no entry (by who she is, or by days that passed) or by one that lies before the course is told today: it stands.
  bool is_shown(const std::optional<Referral>& referral) const {
    return referral && next_.athlete->log[referral->entry].date >= course_.from;
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
    const bool lifted_at_once = one.asked_for && !one.referred;  // what the entry asked for came before its word
    if (lifted_at_once) note_stop(one);
    if (entry.coach) {
      const bool cleared = clears(entry);
      add(cleared ? MarkKind::cleared : MarkKind::word, entry.date, std::visit(WordLabel{*next_.plan}, entry.coach->says),
          word_sentence(*next_.plan, *entry.coach));
    }
    if (one.is_session) {
      pause_until(entry.date);
      if (one.prescribed.complete) note_finished();
      finished_ = one.prescribed.complete;
      last_session_ = entry.date;
      ran_ = true;
      if (one.prescribed.setback) add(MarkKind::setback, entry.date, "Setback", setback_words(*next_.plan, one.prescribed));
      if (one.exceeded) add(MarkKind::exceeded, entry.date, "Too much", exceeded_words(one));
    }
    note_complaints(entry);
    if (!entry.missed.empty()) add(MarkKind::missed, entry.date, "Missed", "Missed: " + sentence(entry.missed));
    if (one.asked_for && !lifted_at_once) note_stop(one);
  }

  void note_stop(const Passed& one) {
    add(MarkKind::stop, next_.athlete->log[one.entry].date, "STOP", cause_words(next_, *one.asked_for));
  }

  /// It was the last session that finished the plan; the next is the first to know.
  void note_finished() {
    if (!finished_) add(MarkKind::finished, last_session_, "Finished", "The plan is finished.");
  }

  std::string exceeded_words(const Passed& one) const {
    const std::string words = too_much_words(*next_.plan, next_.athlete->profile, one);
    return words.empty() ? "More was done than the plan allowed." : sentence(words);
  }

  /// What was felt beside the scales that are drawn, and asks for a day off or leads back.
  void note_complaints(const Entry& entry) {
    std::vector<Answer> worst;
    const auto look = [&](const std::vector<Answer>& answers) {
      for (const Answer& answer : answers) {
        const auto same = [&](const Answer& one) { return one.observation == answer.observation; };
        const bool drawn = std::any_of(course_.scales.begin(), course_.scales.end(),
                                       [&](const CourseScale& scale) { return scale.observation == answer.observation; });
        if (drawn || !is_complaint(*next_.plan, answer)) continue;
        const auto before = std::find_if(worst.begin(), worst.end(), same);
        if (before == worst.end())
          worst.push_back(answer);
        else
          before->notch = std::max(before->notch, answer.notch);
      }
    };
    look(entry.check_in);
    for (const DoneWork& line : entry.work) look(line.felt);
    look(entry.felt);
    std::vector<std::string> words;
    for (const Answer& answer : worst) words.push_back(complaint_words(*next_.plan, answer));
    if (!words.empty()) add(MarkKind::complaint, entry.date, "Complaint", sentence(joined(words)));
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
