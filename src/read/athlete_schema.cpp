// What an athlete file may hold, as tables.
#include "read/athlete_schema.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "read/phrase.hpp"
#include "read/wording.hpp"

namespace rehab::reading {
namespace {

using enum Presence;

ParsedScalar read_no_limits(std::string_view text) {
  if (text == "none") return 0;
  return NotationError{0, in_quotes(text) + " is no set of limits",
                       "write {intensity: 80%, distance: 20 m, by: WHO}, {runs: none} or none"};
}

constexpr std::array<std::string_view, 1> kinds_of_file{"athlete/1"};

constexpr ScalarType version_scalar{.kind = ScalarKind::word, .what = "a kind of file", .words = kinds_of_file};
constexpr std::array<std::string_view, 1> no_runs{"none"};
constexpr ScalarType no_runs_scalar{.kind = ScalarKind::word, .what = "none", .words = no_runs};
constexpr ScalarType no_limits_scalar{.kind = ScalarKind::notation, .what = "none", .pattern = "^none$", .read = read_no_limits};

constexpr Schema version = scalar_schema(version_scalar);

// ---- Who, and what injury ----

constexpr Schema best = like("{10 m: 1.75 s}", table_schema("a map of distance and time", distance_scalar, duration_schema, 64));
constexpr Schema name = scalar_schema(athlete_scalar);
constexpr std::array athlete_fields{
    Field{"name", &name, required, "who it is"},
    Field{"sport", &free_text_schema, optional, "what for"},
    Field{"born", &date_schema, optional, "under 18 the plan may ask for a clinician"},
    Field{"clinician", &person_schema, optional, "who treats the injury"},
    Field{"best", &best, optional, "best times from a standing start, like {10 m: 1.75 s}; turns % into \"no faster than\""},
};
constexpr Schema athlete = like("{name: Anna}", map_schema("an athlete", athlete_fields));

constexpr Schema grade = scalar_schema(grade_scalar);
constexpr std::array injury_fields{
    Field{"date", &date_schema, required, "the day it happened"},    Field{"side", &free_text_schema, optional, "left or right"},
    Field{"muscle", &free_text_schema, optional, "which one"},       Field{"site", &free_text_schema, optional, "where in it"},
    Field{"grade", &grade, optional, "how bad, from 0 to 4: 2, 2b"},
};
constexpr Schema injury = like("{date: 2012-03-05, side: left}", map_schema("an injury", injury_fields));

constexpr std::array target_fields{
    Field{"date", &date_schema, required, "the day of it"},
    Field{"event", &free_text_schema, optional, "what it is"},
};
constexpr Schema target = like("{date: 2012-04-07, event: first race}", map_schema("a target", target_fields));

// ---- What happened ----

constexpr Schema runs_none = scalar_schema(no_runs_scalar);
constexpr std::array limits_fields{
    Field{"intensity", &percent_schema, some, "no run is faster"},
    Field{"distance", &distance_schema, some, "no run is longer, build-up counted"},
    Field{"runs", &runs_none, some, "none: drills alone"},
    Field{"until", &date_schema, optional, "the last day that they hold"},
    Field{"by", &person_schema, optional, "who says so"},
};
constexpr Schema limits_map = map_schema("a set of limits", limits_fields);
constexpr Schema limits_none = scalar_schema(no_limits_scalar);
constexpr std::array limits_choices{&limits_map, &limits_none};
constexpr Schema limits = either_schema("a set of limits like {intensity: 80%, by: WHO}, or none", limits_choices);

constexpr Schema seconds = scalar_schema(seconds_scalar);
constexpr Schema times = list_schema("a list of seconds", seconds, 2000);

constexpr std::string_view beside_work =
    "it stands beside a line of work: `- EXERCISE: DOSE`, and this below it; or beside `work:`";
constexpr std::string_view in_check_in = "it stands in a check-in: `check_in: {...}`";
constexpr std::string_view about_sign = "which sign it was: the beginning of one of the list";

std::string_view home_of(const Observation& observation) { return observation.of == Of::work ? beside_work : in_check_in; }

/// Of an entry, an entry of a walk and a line of work.
constexpr std::array<std::string_view, 16> keys_of_log{"plan",     "date",          "check_in", "work",   "notes",  "also",
                                                       "finished", "coach",         "limits",   "injury", "missed", "sign",
                                                       "times",    "as_prescribed", "today",    "expect"};

}  // namespace

bool is_key_of_log(std::string_view word) { return std::find(keys_of_log.begin(), keys_of_log.end(), word) != keys_of_log.end(); }

std::span<const Field> who_fields() { return athlete_fields; }
const Schema& injury_schema() { return injury; }
const Schema& target_schema() { return target; }

AthleteSchema::AthleteSchema(const Plan& plan) {
  for (const Exercise& exercise : plan.exercises) line_fields_.push_back({exercise.id, &dose_schema, one, exercise.title});
  build_answers(plan);
  const Field sign{"sign", &free_text_schema, optional, about_sign};
  check_in_fields_.push_back(sign);
  line_fields_.push_back(sign);
  line_fields_.push_back({"times", &times, optional, "seconds a rep; - for one not timed"});
  for (const std::string_view key : {"repeat", "of"})
    line_fields_.push_back({key, nullptr, Presence::elsewhere, "here each exercise has a line with all its reps: run: 8 x 90 s"});
  check_in_ = like(words_like(plan), map_schema("a check-in", check_in_fields_));
  line_ = like("- EXERCISE: DOSE", map_schema("a line of work", line_fields_));
  line_.one_of = "exercise";
  check_in_.plan = line_.plan = plan.name;
  work_ = like("- EXERCISE: DOSE, each on a line of its own", list_schema("a list of work lines", line_, 256));
  build_coach(plan);
  build_entry();
  root_fields_ = {
      {"rehab", &version, required, "athlete/1"},
      {"athlete", &athlete, required, "who it is"},
      {"injury", &injury, required, "what happened"},
      {"target", &target, optional, "never speeds anything up"},
      {"plan", &free_text_schema, optional,
       "a built-in plan, or a path relative to this file; hansen without it. A `plan` in the log takes its place"},
      {"log", &log_, required, "what was done, in order of time; an empty `log:` will do"},
  };
  root_ = map_schema("an athlete file", root_fields_);
}

/// A check-in with the best answer to the first thing that it asks.
std::string_view AthleteSchema::words_like(const Plan& plan) {
  for (const Observation& observation : plan.observations) {
    if (observation.of != Of::check_in) continue;
    return examples_.emplace_back("{" + observation.id + ": " + observation.scale.text(0) + "}");
  }
  return {};
}

/// What every coach may say, and the plan's own words.
void AthleteSchema::build_coach(const Plan& plan) {
  std::string pattern = "^(repeat|regress( +[1-9][0-9]*)?|rest +[1-9][0-9]* +days?|start at +[A-Za-z0-9_-]+|cleared";
  std::string about = "repeat, regress N, rest N days, start at STEP, cleared";
  for (const PlanWord& word : plan.words) {
    pattern += "|" + word.says;
    about += (&word == &plan.words.back() ? " or " : ", ") + word.says;
  }
  says_scalar_ = {.kind = ScalarKind::coach,
                  .what = "a coach's word like repeat or rest 2 days",
                  .pattern = examples_.emplace_back(pattern + ")$"),
                  .plan = &plan};
  says_ = scalar_schema(says_scalar_);
  coach_fields_ = {{"by", &speaker_schema, required, "who says so"},
                   {"says", &says_, required, examples_.emplace_back(about)},
                   {"reason", &free_text_schema, required, "why"}};
  coach_ = like("{says: repeat, by: NAME, reason: WHY}", map_schema("a coach's word", coach_fields_));
}

void AthleteSchema::build_entry() {
  entry_fields_.insert(entry_fields_.begin(),
                       {
                           {"date", &date_schema, required, "the day"},
                           {"check_in", &check_in_, optional, "what was asked apart from the work"},
                           {"work", &work_, optional, "a session, line by line"},
                           {"notes", &free_text_schema, optional, "free text, no meaning"},
                           {"also", &free_texts_schema, optional, "what else was done; free text, no meaning"},
                           {"finished", &yes_no_schema, optional, "no: on its own day the session is under way"},
                           {"coach", &coach_, optional, "the coach's word"},
                           {"limits", &limits, optional, "what a physio allows from this day on"},
                           {"injury", &injury, optional, "a new one: everything starts anew from there"},
                           {"missed", &free_text_schema, optional, "why there was no session; free text, no meaning"},
                           {"plan", &free_text_schema, optional, "from this day on the athlete trains by this plan"},
                           {"sign", &free_text_schema, optional, about_sign},
                       });
  entry_ = map_schema("an entry", entry_fields_);
  log_ = like("- date: 2012-03-10, each entry with its dash", list_schema("a list of entries", entry_, most_entries));
  log_.empty = Empty::allowed;
}

/// Where each observation may stand, and where it would be expected in vain.
void AthleteSchema::build_answers(const Plan& plan) {
  for (const Observation& observation : plan.observations) {
    const Field here{observation.id, &answer_to(observation), optional, observation.ask};
    const Field elsewhere{observation.id, nullptr, Presence::elsewhere, home_of(observation)};
    check_in_fields_.push_back(observation.of == Of::work ? elsewhere : here);
    line_fields_.push_back(observation.of == Of::check_in ? elsewhere : here);
    entry_fields_.push_back(observation.of == Of::check_in ? elsewhere : here);
  }
}

const Schema& AthleteSchema::answer_to(const Observation& observation) {
  const Scale& scale = observation.scale;
  ScalarType scalar{.what = "an answer"};
  if (scale.words.empty()) {
    scalar.kind = ScalarKind::notch;
    scalar.scale = &scale;
  } else {
    scalar.kind = ScalarKind::word;
    scalar.words = words_.emplace_back(scale.words.begin(), scale.words.end());
  }
  return answers_.emplace_back(scalar_schema(scalars_.emplace_back(scalar)));
}

}  // namespace rehab::reading
