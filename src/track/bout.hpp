// What is done between two questions at the track: a drill, a set, or of a single set a rep.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab::track {

/// A session as it was prescribed, and how far it has come.
struct Course {
  std::span<const Work> begun;  ///< the dose as prescribed, drills first
  int drills = 0;               ///< how many of its lines are the stage's drills
  std::span<const DoneWork> done;
  std::span<const Work> left;  ///< of the dose; what the work was switched to stands behind it
};

enum class BoutKind : std::uint8_t { drill, set, rep, other_work };

struct Bout {
  BoutKind kind = BoutKind::set;
  std::size_t line = 0;  ///< index into the dose as prescribed; its size for work that was switched to
  Work left;             ///< what is left of that line, in one set or several
  int number = 1;        ///< which drill, set or rep of its line it is
  int of = 1;
  bool one_question = false;  ///< not the session's own runs: asked about in one question
};

/// The next one, but for lines that are left out today.
std::optional<Bout> next_bout(const Plan& plan, const Course& course, std::span<const std::size_t> left_out);

/// Its work as it stands in a log: one set, or so many reps of it.
DoneWork work_of(const Bout& bout);
DoneWork work_of(const Bout& bout, int reps);

/// `SET 1 of 2`.
std::string heading(const Bout& bout);

/// The observations to ask about after it: those of work one by one, those that are rarely said together. Where one question
/// does, only what a rule of the session asks about.
using Topics = std::vector<std::vector<int>>;
Topics topics_after(const Plan& plan, bool one_question);

/// Adds a rep to the line before, where it is of the same work and nothing else was said of it, with the rest between them; else
/// as a line of its own.
void add_rep(std::vector<DoneWork>& work, DoneWork rep, const std::optional<Recovery>& rest);

}  // namespace rehab::track
