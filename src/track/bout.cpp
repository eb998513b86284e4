#include "track/bout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "engine/during.hpp"
#include "rehab/plan_queries.hpp"

namespace rehab::track {

namespace {

/// Reps done of each line of the dose, in its order: none counts for two lines.
std::vector<int> reps_done(const Course& course) {
  std::vector<int> reps(course.begun.size());
  for (std::size_t i = 0; i < reps.size(); ++i) {
    const Work& line = course.begun[i];
    int done = 0;
    for (const DoneWork& one : course.done) done += one.exercise == line.exercise ? reps_for(line.dose, one.dose) : 0;
    for (std::size_t before = 0; before < i; ++before) done -= course.begun[before].exercise == line.exercise ? reps[before] : 0;
    reps[i] = std::min(done, line.dose.total_reps());
  }
  return reps;
}

/// Which line of the dose each line that is left belongs to.
std::vector<std::size_t> lines_left(const Course& course, std::vector<int> reps_open) {
  std::vector<std::size_t> lines;
  std::size_t at = 0;
  for (const Work& left : course.left) {
    std::size_t line = at;
    while (line < reps_open.size() && (course.begun[line].exercise != left.exercise || reps_open[line] == 0)) ++line;
    if (line < reps_open.size()) {
      reps_open[line] -= std::min(reps_open[line], left.dose.total_reps());
      at = line;
    }
    lines.push_back(line);
  }
  return lines;
}

/// Of lines done in turn the one whose turn it is: a set that was begun, else the one with the most sets left, of several the
/// first.
std::size_t in_turn(const Course& course, const std::vector<std::size_t>& lines, const std::vector<int>& open, std::size_t first,
                    const std::function<bool(std::size_t)>& left_out) {
  const auto line_at = [&](std::size_t i) { return lines[i] < course.begun.size() ? &course.begun[lines[i]] : nullptr; };
  const Work* own = line_at(first);
  if (own == nullptr || own->turns == 0) return first;
  std::size_t best = first;
  int most = 0;
  for (std::size_t i = first; i < lines.size(); ++i) {
    const Work* line = line_at(i);
    if (line == nullptr || line->turns != own->turns) break;
    if (left_out(lines[i])) continue;
    const int reps = open[lines[i]];
    if (reps % line->dose.reps != 0) return i;
    if (reps / line->dose.reps > most) {
      most = reps / line->dose.reps;
      best = i;
    }
  }
  return best;
}

/// Answers by observation, wherever they were read.
bool same_answers(const std::vector<Answer>& a, const std::vector<Answer>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Answer& x, const Answer& y) {
    return x.observation == y.observation && x.notch == y.notch && x.sign == y.sign;
  });
}

bool asked_about(const Plan& plan, int observation) {
  return std::any_of(plan.during.begin(), plan.during.end(),
                     [&](const DuringRule& rule) { return asks(rule.when, key_of_observation(observation)); });
}

}  // namespace

std::optional<Bout> next_bout(const Plan& plan, const Course& course, std::span<const std::size_t> left_out) {
  const std::vector<int> done = reps_done(course);
  std::vector<int> open = done;
  for (std::size_t i = 0; i < open.size(); ++i) open[i] = course.begun[i].dose.total_reps() - done[i];
  const auto lines = lines_left(course, open);
  const auto drills = static_cast<std::size_t>(course.drills);
  const bool runs = any_run(plan, course.begun);
  const auto is_left_out = [&](std::size_t line) { return std::find(left_out.begin(), left_out.end(), line) != left_out.end(); };
  for (std::size_t first = 0; first < lines.size(); ++first) {
    if (is_left_out(lines[first])) continue;
    const std::size_t i = in_turn(course, lines, open, first, is_left_out);
    Bout bout;
    bout.line = lines[i];
    bout.left = course.left[i];
    const bool own = bout.line >= drills && bout.line < course.begun.size();
    bout.one_question = !is_run(plan, bout.left) && (runs || !own);
    if (!own) {
      bout.kind = bout.line < drills ? BoutKind::drill : BoutKind::other_work;
      bout.number = static_cast<int>(bout.line) + 1;
      bout.of = course.drills;
      return bout;
    }
    const Dose& dose = course.begun[bout.line].dose;
    const bool by_rep = dose.sets == 1 && dose.reps > 1 && dose.extra_reps == 0 && !bout.one_question;
    bout.kind = by_rep ? BoutKind::rep : BoutKind::set;
    bout.number = (by_rep ? done[bout.line] : done[bout.line] / dose.reps) + 1;
    bout.of = by_rep ? dose.reps : dose.sets;
    return bout;
  }
  return std::nullopt;
}

DoneWork work_of(const Bout& bout) { return work_of(bout, bout.kind == BoutKind::rep ? 1 : bout.left.dose.reps); }

DoneWork work_of(const Bout& bout, int reps) {
  DoneWork work;
  work.exercise = bout.left.exercise;
  work.dose = bout.left.dose;
  work.dose.sets = 1;
  work.dose.reps = reps;
  work.dose.extra_reps = 0;
  work.dose.set_rest.reset();
  if (reps == 1) work.dose.drop_rests();
  return work;
}

std::string heading(const Bout& bout) {
  switch (bout.kind) {
    case BoutKind::drill: return fmt::format("DRILL {} of {}", bout.number, bout.of);
    case BoutKind::set: return fmt::format("SET {} of {}", bout.number, bout.of);
    case BoutKind::rep: return fmt::format("REP {} of {}", bout.number, bout.of);
    case BoutKind::other_work: return "INSTEAD";
  }
  return {};
}

Topics topics_after(const Plan& plan, bool one_question) {
  Topics topics;
  std::vector<int> rare;
  for (std::size_t i = 0; i < plan.observations.size(); ++i) {
    const int o = static_cast<int>(i);
    const Of of = plan.observations[i].of;
    if (of == Of::check_in || (one_question && !asked_about(plan, o))) continue;
    of == Of::any ? rare.push_back(o) : topics.push_back({o});
  }
  if (!rare.empty()) topics.push_back(rare);
  return topics;
}

void add_rep(std::vector<DoneWork>& work, DoneWork rep, const std::optional<Recovery>& rest) {
  DoneWork* last = work.empty() ? nullptr : &work.back();
  const auto bare = [](Dose dose, int reps) {
    dose.reps = reps;
    dose.drop_rests();
    return dose;
  };
  const bool same = last != nullptr && last->exercise == rep.exercise && bare(last->dose, 1) == bare(rep.dose, 1) &&
                    same_answers(last->felt, rep.felt);
  if (!same) return work.push_back(std::move(rep));
  if (!rep.times.empty()) {
    last->times.resize(static_cast<std::size_t>(last->dose.total_reps()));  // those that were not timed
    last->times.insert(last->times.end(), rep.times.begin(), rep.times.end());
  }
  last->dose.reps += rep.dose.reps;
  last->dose.rest = rest;
  if (!rest) last->dose.drop_rests();
}

}  // namespace rehab::track
