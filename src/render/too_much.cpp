#include "render/too_much.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "rehab/pace.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

std::string title_of_line(const Plan& plan, const DoneWork& line) { return title_of(exercise_of(plan, line)); }

/// `rep 3 of Acceleration in 3.20 s; no faster than 3.70 s was allowed`.
std::string measured_words(const Plan& plan, const Profile& profile, const Prescription& p, const TooMuch& fastest, int reps) {
  const DoneWork& line = *fastest.line;
  const std::string rep = fmt::format("rep {} of {}", fastest.rep - line.times.data() + 1, title_of_line(plan, line));
  const Work& done = line;
  Work allowed = done;
  allowed.dose.intensity = p.load.intensity;
  const Duration limit = no_faster_than(plan, profile, allowed).value_or(Duration{});
  return fmt::format("{}{} in {}, where no faster than {} was allowed",
                     reps == 1 ? "" : fmt::format("{} reps too fast, the fastest of them ", reps), rep,
                     seconds_text(*fastest.rep), seconds_text(limit));
}

/// `Acceleration over 30 m, where no more than 10 m was allowed`.
std::string beyond(const std::string& done, const std::string& allowed) {
  return fmt::format("{}, where no more than {} was allowed", done, unbroken(allowed));
}

/// All but a rep that was measured.
std::string stated_words(const Plan& plan, const Prescription& p, const TooMuch& excess) {
  const Load& load = p.load;
  switch (excess.kind) {
    case TooMuchKind::more_metres: return beyond(unbroken(to_string(excess.metres)) + " of runs in all", to_string(load.metres));
    case TooMuchKind::more_minutes: return beyond(unbroken(to_string(excess.minutes)) + " in all", to_string(load.minutes));
    default: break;
  }
  const DoneWork& line = *excess.line;
  const std::string title = title_of_line(plan, line);
  switch (excess.kind) {
    case TooMuchKind::farther: {
      const auto text = [&](Distance distance) { return to_string(distance, line.dose.unit); };
      return beyond(title + " over " + unbroken(text(*run_distance(plan, line))), text(load.distance));
    }
    case TooMuchKind::longer:
      return beyond(title + " for " + unbroken(to_string(std::get<Duration>(line.dose.amount))), to_string(load.time));
    case TooMuchKind::faster: return beyond(title + " at " + to_string(*excess.run), to_string(load.intensity));
    case TooMuchKind::more_work: return fmt::format("more of {} than was prescribed", title);
    default: return fmt::format("{}, where no run was allowed", task(plan, line));
  }
}

bool is_of_a_rep(const TooMuch& excess) { return excess.kind == TooMuchKind::faster && excess.rep != nullptr; }

}  // namespace

std::string too_much_words(const Plan& plan, const Profile& profile, const Passed& session) {
  std::vector<std::string> each;
  if (session.is_session && session.prescribed.rest_forbids) {
    each.emplace_back("a session on a day of rest");
  } else if (session.is_session && session.prescribed.complaint) {
    each.emplace_back("a session while a complaint stood");
  }
  std::vector<TooMuch> measured;
  const bool farther = std::any_of(session.too_much.begin(), session.too_much.end(),
                                   [](const TooMuch& excess) { return excess.kind == TooMuchKind::farther; });
  for (const TooMuch& excess : session.too_much) {
    if (farther && excess.kind == TooMuchKind::more_metres) continue;  // it follows
    if (is_of_a_rep(excess)) {
      measured.push_back(excess);
      continue;
    }
    std::string words = stated_words(plan, session.prescribed, excess);
    if (std::find(each.begin(), each.end(), words) == each.end()) each.push_back(std::move(words));
  }
  if (!measured.empty()) {
    const auto slower = [](const TooMuch& a, const TooMuch& b) { return a.run < b.run; };
    const TooMuch& fastest = *std::max_element(measured.begin(), measured.end(), slower);
    each.push_back(measured_words(plan, profile, session.prescribed, fastest, static_cast<int>(measured.size())));
  }
  std::string text;
  for (const std::string& words : each) text += (text.empty() ? "" : "; ") + words;
  return text;
}

}  // namespace rehab
