#include "cli/new_athlete.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

#include "cli/option_values.hpp"
#include "edit/scalar.hpp"
#include "rehab/athlete.hpp"
#include "rehab/builtin.hpp"
#include "rehab/day.hpp"
#include "rehab/dose.hpp"
#include "render/page.hpp"
#include "render/words.hpp"

namespace rehab::cli {

namespace {

using edit::scalar;
using edit::ScalarContext;

constexpr int comment_column = 34;

/// As it is where it reads as what it should be; else as text, which the reader then complains of.
std::string day_text(const std::string& day) { return parse_day(day) ? day : scalar(day, ScalarContext::flow); }

/// `10 m: 1.75 s`.
std::string best_text(std::string_view best) {
  const std::size_t colon = std::min(best.find(':'), best.size());
  const auto blanks = [](std::string_view text) {
    const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
    return text.substr(first, text.find_last_not_of(' ') + 1 - first);
  };
  const std::string_view over = blanks(best.substr(0, colon));
  const std::string_view time = colon == best.size() ? "" : blanks(best.substr(colon + 1));
  const auto distance = parse_distance(over);
  const auto duration = parse_duration(time);
  const auto* d = std::get_if<Distance>(&distance);
  const auto* t = std::get_if<Duration>(&duration);
  return fmt::format("{}: {}", d != nullptr ? to_string(*d) : scalar(over, ScalarContext::flow),
                     t != nullptr ? to_string(*t) : scalar(time, ScalarContext::flow));
}

/// What one option gives of a line.
struct LinePiece {
  std::string text;
  std::string option;
};

/// Writes lines with their comments behind them, and remembers which option each piece is from.
class FileText {
 public:
  void line(const std::vector<LinePiece>& pieces, std::string_view about = {}) {
    int width = 0;
    for (const LinePiece& piece : pieces) {
      made_.origins.push_back({made_.text.size(), piece.option});
      made_.text += piece.text;
      width += static_cast<int>(piece.text.size());
    }
    if (!about.empty()) {
      made_.text.append(static_cast<std::size_t>(std::max(2, comment_column - width)), ' ').append("# ").append(about);
    }
    made_.text += '\n';
  }

  void line(std::string text, std::string_view about = {}, std::string option = {}) {
    line(std::vector<LinePiece>{{std::move(text), std::move(option)}}, about);
  }

  /// A key with its value, or a comment that shows how it would look.
  void key(const std::string& margin, std::string_view name, const std::string& value, std::string_view example,
           std::string_view about, std::string option) {
    const bool known = !value.empty();
    line(fmt::format("{}{}{}: {}", margin, known ? "" : "# ", name, known ? value : example), about, std::move(option));
  }

  NewAthlete take() { return std::move(made_); }

 private:
  NewAthlete made_;
};

std::string text_or_none(const std::string& text, ScalarContext context) { return text.empty() ? "" : scalar(text, context); }
std::string day_or_none(const std::string& day) { return day.empty() ? "" : day_text(day); }

std::string best_map(const std::vector<std::string>& best) {
  std::vector<std::string> pairs;
  for (const std::string& one : best) pairs.push_back(best_text(one));
  return pairs.empty() ? "" : fmt::format("{{{}}}", fmt::join(pairs, ", "));
}

/// All of an injury, on a line.
std::vector<LinePiece> injury_line(const InitOptions& options) {
  std::vector<LinePiece> line{{"injury: {date: " + day_text(options.injured), "--injured"}};
  const auto add = [&](const std::string& key, const std::string& value) {
    if (!value.empty()) line.push_back({fmt::format(", {}: {}", key, value), "--" + key});
  };
  add("side", text_or_none(options.side, ScalarContext::flow));
  add("muscle", text_or_none(options.muscle, ScalarContext::flow));
  add("site", text_or_none(options.site, ScalarContext::flow));
  add("grade", parse_count(options.grade, 9) ? options.grade : text_or_none(options.grade, ScalarContext::flow));
  line.push_back({"}", {}});
  return line;
}

void add_target(const InitOptions& options, FileText& page) {
  const std::string_view about = "it never speeds anything up";
  if (options.target.empty() && options.event.empty()) return page.line("# target: {date: 2012-04-07, event: first race}", about);
  std::vector<LinePiece> line{{"target: {date: " + day_text(options.target), "--target"}};
  if (!options.event.empty()) line.push_back({", event: " + scalar(options.event, ScalarContext::flow), "--event"});
  line.push_back({"}", {}});
  page.line(line, about);
}

void add_athlete(const InitOptions& options, FileText& page) {
  const auto text = [](const std::string& value) { return text_or_none(value, ScalarContext::block); };
  page.line("athlete:");
  page.key("  ", "name", text(options.name), "", "", "--name");
  page.key("  ", "sport", text(options.sport), "bobsled", "what for; no meaning", "--sport");
  page.key("  ", "born", day_or_none(options.born), "1988-02-01", "under 18 the plan may ask for a clinician", "--born");
  page.key("  ", "clinician", text(options.clinician), "City Physio", "who treats the injury", "--clinician");
  page.line("  # Best times from a standing start. They turn a percentage into \"no faster than\", and times that");
  page.line("  # are written down into how fast it really was.");
  page.key("  ", "best", best_map(options.best), "{10 m: 1.75 s, 20 m: 2.90 s, 30 m: 3.95 s, 60 m: 6.95 s}", "", "--best");
}

/// `walk: normal, morning: fine`: what the gate of the plan's start asks for, else the best answer to the first question.
std::string check_in_of(const Plan& plan) {
  std::vector<std::string> answers;
  const Test& gate = plan.stage_of(plan.start).enter;
  const auto add = [&](int observation, const Condition& condition) {
    const Observation& asked = plan.observation(observation);
    if (asked.of == Of::work) return;
    for (int notch = 0; notch < asked.scale.size(); ++notch) {
      if (!condition.holds(notch)) continue;
      return answers.push_back(asked.id + ": " + asked.scale.text(notch));
    }
  };
  if (!gate.any.empty()) {
    for (const Condition& condition : gate.any.front()) {
      if (is_observation(condition.key)) add(observation_of(condition.key), condition);
    }
  }
  for (std::size_t o = 0; o < plan.observations.size() && answers.empty(); ++o) {
    const Observation& asked = plan.observations[o];
    if (asked.of == Of::check_in) answers.push_back(asked.id + ": " + asked.scale.text(0));
  }
  return fmt::format("{}", fmt::join(answers, ", "));
}

/// The first session of the plan, as it would stand in the log.
void add_first_session(const Plan& plan, FileText& page) {
  page.line("#     work:");
  for (const Work& line : plan.step(plan.start).work) {
    const Exercise& exercise = plan.exercise(line.exercise);
    page.line(fmt::format("#       - {}: {}", exercise.id, to_string(as_done(line).dose)));
    for (const Observation& asked : plan.observations) {
      if (asked.of == Of::work) page.line(fmt::format("#         {}: {}", asked.id, asked.scale.text(0)));
    }
    if (exercise.standing) page.line("#         times: []   # the seconds of each rep");
  }
}

void add_questions(const Plan& plan, FileText& page) {
  page.line("# Asked in a check-in, each with its answers from the best to the worst:");
  for (const Observation& asked : plan.observations) {
    if (asked.of != Of::work)
      page.line(fmt::format("#   {}: {} ({})", asked.id, printable(asked.ask), printable(scale_text(asked.scale))));
  }
}

void add_log(const InitOptions& options, const Plan& plan, FileText& page) {
  page.line("# What happened, in order of time: a date, a check-in, and the work with how it felt. `rehab log` writes it,");
  page.line("# or you do; `rehab next FILE --format yaml` prints the next entry to fill in.");
  page.line(fmt::format("#   - date: {}", day_text(options.injured)));
  if (const std::string answers = check_in_of(plan); !answers.empty()) page.line(fmt::format("#     check_in: {{{}}}", answers));
  add_first_session(plan, page);
  page.line("#     notes: free text, in quotes if it has a colon or a #");
  add_questions(plan, page);
  page.line("log:");
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t") == text.npos; }

}  // namespace

NewAthlete new_athlete(const InitOptions& options, const Plan& rules) {
  FileText page;
  page.line("rehab: athlete/1");
  add_athlete(options, page);
  page.line(injury_line(options), "date, side, muscle, site, grade; the date is the one that counts");
  add_target(options, page);
  const std::string plan = options.plan.empty() ? std::string(default_plan) : scalar(options.plan, ScalarContext::block);
  page.line("plan: " + plan, "a built-in plan, or a path relative to this file", "--plan");
  page.line("");
  add_log(options, rules, page);
  return page.take();
}

std::vector<std::string> errors_in(const NewAthlete& made, const std::vector<Diagnostic>& diagnostics) {
  std::vector<std::string> errors;
  for (const Diagnostic& diagnostic : diagnostics) {
    const auto behind = std::find_if(made.origins.begin(), made.origins.end(),
                                     [&](const NewAthlete::OptionOrigin& one) { return one.from > diagnostic.place.offset; });
    const std::string origin = behind == made.origins.begin() ? "" : std::prev(behind)->option;
    if (diagnostic.id == diagnostic_id::repeated_key) {  // a line of YAML that nobody typed
      errors.push_back(fmt::format("{}: is given twice; say it once", origin));
      continue;
    }
    errors.push_back(fmt::format("{}{}{}", origin, origin.empty() ? "" : ": ", on_one_line(diagnostic)));
  }
  return errors;
}

std::vector<ProfileQuestion> questions_for(const InitOptions& options) {
  using Wants = ProfileQuestion::Wants;
  const ProfileQuestion all[] = {
      {&InitOptions::name, "name", Wants::text, true},
      {&InitOptions::injured, "day of the injury, like 2012-03-05", Wants::day, true},
      {&InitOptions::side, "side, left or right"},
      {&InitOptions::muscle, "muscle"},
      {&InitOptions::grade, "grade, 0 to 4"},
      {&InitOptions::sport, "sport"},
      {&InitOptions::born, "day of birth", Wants::day},
      {&InitOptions::clinician, "clinician"},
      {nullptr, "best times from a standing start, like 10 m: 1.75 s, 20 m: 2.90 s"},
      {&InitOptions::target, "day of the event ahead", Wants::day},
      {&InitOptions::event, "what that is"},
  };
  std::vector<ProfileQuestion> questions;
  std::copy_if(std::begin(all), std::end(all), std::back_inserter(questions), [&](const ProfileQuestion& question) {
    return question.answer == nullptr ? options.best.empty() : (options.*question.answer).empty();
  });
  return questions;
}

std::string take_answer(InitOptions& options, const ProfileQuestion& question, std::string answer) {
  if (is_blank(answer)) {
    if (question.required) return "this cannot be left out";
    return {};
  }
  if (question.wants == ProfileQuestion::Wants::day && !parse_day(answer)) return "write a day as 2012-03-05";
  if (question.answer != nullptr) {
    options.*question.answer = std::move(answer);
    return {};
  }
  if (const auto pointed = decimal_comma(answer)) return "decimals take a point: " + *pointed;
  for (std::size_t from = 0; from < answer.size();) {
    const std::size_t comma = std::min(answer.find(',', from), answer.size());
    options.best.push_back(answer.substr(from, comma - from));
    from = comma + 1;
  }
  return {};
}

}  // namespace rehab::cli
