// Turns a plan's text into a Plan: what there is to name first, then the ladder, then the rules that speak of both.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "domain/suggest.hpp"
#include "read/athlete_schema.hpp"
#include "read/bounds_reader.hpp"
#include "read/number_scale.hpp"
#include "read/plan_parts.hpp"
#include "read/plan_reader.hpp"
#include "read/plan_rules.hpp"
#include "read/plan_schema.hpp"
#include "read/validate.hpp"
#include "read/word_reader.hpp"

namespace rehab {
namespace {

using namespace reading;
using yaml::Cursor;

class PlanReader {
 public:
  PlanReader(Cursor root, Diagnostics& diagnostics, const DecodedValues& decoded)
      : root_(root), parts_(plan_, diagnostics, decoded), diagnostics_(diagnostics) {}

  Plan read();

 private:
  void read_names();
  void read_sources(Cursor table);
  void read_observations(Cursor table);
  void read_observation(Cursor map, Observation& observation);
  void judge_observation_id(Cursor id);
  Scale read_scale(Cursor scale);
  Sign read_sign(Cursor sign);
  std::optional<int> notch(Cursor value, const Observation& of);
  void read_exercises(Cursor table);
  void read_exercise(Cursor id, Cursor map);
  void read_percent_of(Cursor map, Exercise& exercise);
  void read_step_ids(Cursor stages);
  void read_stages(Cursor stages);
  void read_stage(Cursor map, Stage& stage);
  /// What a step takes from its stage.
  struct OfStage {
    int sessions = 1;
    int apart = 1;
    std::optional<Rises> rises{};  ///< of its first step alone
  };
  void read_step(Cursor map, const OfStage& of_stage, Step& step);
  int sessions(Cursor map, int otherwise) const;
  int days_apart(Cursor map, int otherwise) const;

  Cursor root_;
  Plan plan_;
  PlanParts parts_;
  Diagnostics& diagnostics_;
};

Plan PlanReader::read() {
  plan_.name = parts_.text(root_, "name");
  plan_.title = parts_.text(root_, "title");
  plan_.about = parts_.text(root_, "about");
  parts_.allow(root_, Place{});
  read_names();
  read_bounds(parts_, root_);
  if (const auto stages = find(root_, "stages")) read_stages(*stages);
  require_bounds(parts_, root_);
  if (const auto start = parts_.value(root_, "start")) {
    plan_.start = parts_.step(*start).value_or(0);
    plan_.start_place = start->place();
  }
  read_rules(root_, parts_);
  return std::move(plan_);
}

void PlanReader::read_names() {
  if (const auto sources = find(root_, "sources")) read_sources(*sources);
  if (const auto observations = find(root_, "observations")) read_observations(*observations);
  if (const auto exercises = find(root_, "exercises")) read_exercises(*exercises);
  if (const auto words = find(root_, "words")) read_words(*words, plan_, diagnostics_);
  if (const auto stages = find(root_, "stages")) read_step_ids(*stages);
}

void PlanReader::read_sources(Cursor table) {
  parts_.known.sources = table.is_map();
  each_pair(table, [&](Cursor id, Cursor map) {
    plan_.sources.push_back(
        {std::string(id.text()), parts_.text(map, "title"), parts_.text(map, "by"), parts_.text(map, "weight"), id.place()});
  });
}

// ---- Observations ----

void PlanReader::read_observations(Cursor table) {
  parts_.known.observations = table.is_map();
  each_pair(table, [&](Cursor id, Cursor map) {
    judge_observation_id(id);
    Observation observation;
    observation.id = id.text();
    observation.scale.last = -1;  // nothing on it, until it is read
    observation.place = id.place();
    read_observation(map, observation);
    plan_.observations.push_back(std::move(observation));
  });
}

void PlanReader::judge_observation_id(Cursor id) {
  constexpr std::string_view hint = "give the observation another name";
  if (fact_named(id.text()))
    return diagnostics_.at(id, in_quotes(id.text()) + " is what the engine knows already", std::string(hint),
                           diagnostic_id::taken_name);
  if (is_key_of_log(id.text()))
    diagnostics_.at(id, in_quotes(id.text()) + " is a key of the log already", std::string(hint), diagnostic_id::taken_name);
  if (id.text() == "unknown")
    diagnostics_.at(id, "\"unknown\" is what nobody said", std::string(hint), diagnostic_id::taken_name);
}

void PlanReader::read_observation(Cursor map, Observation& observation) {
  parts_.allow(map, observation.place);
  const auto scale = parts_.value(map, "scale");
  Scale read = scale ? read_scale(*scale) : Scale{};
  if (scale && diagnostics_.clean(*scale)) observation.scale = std::move(read);
  const auto of = parts_.value(map, "of");
  if (of) observation.of = of->text() == "work" ? Of::work : of->text() == "any" ? Of::any : Of::check_in;
  observation.kept = of && of->text() == "test";
  if (const auto silence = find(map, "unless_said"); silence && observation.kept)
    diagnostics_.at(*silence, "a test that nobody made is not passed", "leave out unless_said");
  observation.ask = parts_.text(map, "ask");
  if (const auto signs = parts_.value(map, "signs"))
    each_item(*signs, [&](Cursor sign) { observation.signs.push_back(read_sign(sign)); });
  if (const auto parsed = parts_.value(map, "unless_said")) observation.unless_said = notch(*parsed, observation);
  if (observation.of == Of::any && of && !find(map, "unless_said"))
    diagnostics_.at(*of, "an observation of any needs an unless_said", "what silence means, since it is asked in two places");
}

/// `text (now)`, `text (today)`; one that says neither is taken for an emergency.
Sign PlanReader::read_sign(Cursor sign) {
  constexpr std::array<std::string_view, 2> urgencies{"now", "today"};
  const std::string_view text = sign.text().substr(0, sign.text().find_last_not_of(' ') + 1);
  const std::size_t open = text.ends_with(')') ? text.rfind('(') : std::string_view::npos;
  if (open == std::string_view::npos) return {std::string(text), Urgency::now};
  const std::string_view urgency = text.substr(open + 1, text.size() - open - 2);
  const std::string_view what = text.substr(0, text.find_last_not_of(' ', open == 0 ? 0 : open - 1) + 1);
  if (urgency == urgencies[0] || urgency == urgencies[1]) {
    if (open == 0 || what.empty()) diagnostics_.at(sign, "there is no sign before " + in_quotes(text));
    return {std::string(what), urgency == urgencies[1] ? Urgency::today : Urgency::now};
  }
  if (const auto meant = nearest(urgency, urgencies))
    diagnostics_.within(sign, {open + 1, in_quotes(urgency) + " is no urgency", "did you mean (" + std::string(*meant) + ")"});
  return {std::string(text), Urgency::now};
}

Scale PlanReader::read_scale(Cursor scale) {
  Scale out;
  if (scale.is_scalar()) return valid(parse_number_scale(scale.text()));
  each_item(scale, [&](Cursor word) {
    if (std::find(out.words.begin(), out.words.end(), word.text()) != out.words.end())
      diagnostics_.at(word, in_quotes(word.text()) + " is on this scale already", "from best to worst, each once",
                      diagnostic_id::taken_name);
    out.words.emplace_back(word.text());
  });
  if (out.words.size() == 1) diagnostics_.at(scale, "a scale has a best and a worst, and this one a single word");
  return out;
}

std::optional<int> PlanReader::notch(Cursor value, const Observation& of) {
  const Scale& scale = of.scale;
  if (scale.size() <= 0) return std::nullopt;
  const std::vector<std::string_view> words(scale.words.begin(), scale.words.end());
  const ScalarKind kind = words.empty() ? ScalarKind::notch : ScalarKind::word;
  auto parsed = parse_scalar({.kind = kind, .what = "an answer", .words = words, .scale = &scale}, value.text());
  if (auto* error = std::get_if<NotationError>(&parsed))
    return diagnostics_.within(value, of.place, std::move(*error)), std::nullopt;
  return std::get<std::int32_t>(parsed);
}

// ---- Exercises and limits ----

void PlanReader::read_exercises(Cursor table) {
  parts_.known.exercises = table.is_map();
  each_pair(table, [&](Cursor id, Cursor map) {
    if (plan_.find_observation(id.text()))
      diagnostics_.at(id, in_quotes(id.text()) + " is an observation too", "a line of work could not tell them apart",
                      diagnostic_id::taken_name);
    if (is_key_of_log(id.text()) || id.text() == "repeat")
      diagnostics_.at(id, in_quotes(id.text()) + " is a key of " + (id.text() == "repeat" ? "work" : "the log") + " already",
                      "give the exercise another name", diagnostic_id::taken_name);
    read_exercise(id, map);
  });
}

void PlanReader::read_exercise(Cursor id, Cursor map) {
  Exercise exercise;
  exercise.id = id.text();
  exercise.title = parts_.text(map, "title");
  exercise.place = id.place();
  parts_.allow(map, exercise.place);
  const std::string kind = parts_.text(map, "kind");
  exercise.kind = kind == "run" ? Kind::run : kind == "drill" ? Kind::drill : Kind::other;
  exercise.standing = parts_.text(map, "start") == "standing";
  exercise.cue = parts_.text(map, "cue");
  read_percent_of(map, exercise);
  if (const auto build_up = parts_.value(map, "build_up")) {
    exercise.build_up = valid(parse_distance(build_up->text()));
    if (!kind.empty() && exercise.kind != Kind::run)
      diagnostics_.at(*build_up, "a build-up counts in a run alone", "this exercise is of kind " + kind);
  }
  plan_.exercises.push_back(std::move(exercise));
}

void PlanReader::read_percent_of(Cursor map, Exercise& exercise) {
  if (exercise.kind == Kind::run) exercise.percent_of = PercentOf::speed;
  const auto of = parts_.value(map, "percent_of");
  if (!of) return;
  const auto named = std::find(percent_of_names.begin(), percent_of_names.end(), of->text());
  const auto stated = static_cast<PercentOf>(named - percent_of_names.begin());
  if (exercise.kind == Kind::run && find(map, "kind") && stated != PercentOf::speed)
    diagnostics_.at(*of, "a run's percentage is of speed: caps, rises and measured times hold it",
                    "kind: other; or say its " + std::string(of->text()) + " in the cue");
  exercise.percent_of = stated;
}

// ---- The ladder ----

/// Visits every stage with its steps, in the same order each time: once for their ids, once for what they hold.
template <class OnStage, class OnStep>
void each_step(Cursor stages, OnStage&& on_stage, OnStep&& on_step) {
  if (!stages.is_list()) return;
  each_item(stages, [&](Cursor stage) {
    on_stage(stage);
    const auto steps = find(stage, "steps");
    if (steps && steps->is_list()) each_item(*steps, [&](Cursor step) { on_step(step); });
  });
}

void PlanReader::read_step_ids(Cursor stages) {
  Ids stage_ids("a stage");
  Ids step_ids("a step");
  parts_.known.steps = stages.is_list();
  const auto id_of = [&](Cursor map, std::string_view key, Ids& ids) {
    const auto id = parts_.value(map, key);
    if (id) ids.add(*id, diagnostics_);
    return id ? std::string(id->text()) : std::string();
  };
  each_step(
      stages,
      [&](Cursor map) {
        Stage stage;
        stage.id = id_of(map, "stage", stage_ids);
        plan_.stages.push_back(std::move(stage));
      },
      [&](Cursor map) {
        Step step;
        step.id = id_of(map, "step", step_ids);
        step.stage = static_cast<int>(plan_.stages.size()) - 1;
        parts_.known.steps = parts_.known.steps && !step.id.empty();
        plan_.steps.push_back(std::move(step));
        if (plan_.steps.size() == max_steps + 1)
          diagnostics_.at(map, "a plan has at most " + std::to_string(max_steps) + " steps, this is one more", {},
                          diagnostic_id::limit);
      });
}

int PlanReader::sessions(Cursor map, int otherwise) const {
  const auto count = parts_.value(map, "sessions");
  return count ? parse_count(count->text(), 1000).value_or(otherwise) : otherwise;
}

int PlanReader::days_apart(Cursor map, int otherwise) const {
  const auto days = parts_.value(map, "apart");
  return days ? valid(parse_days(days->text())) : otherwise;
}

void PlanReader::read_stages(Cursor stages) {
  auto stage = plan_.stages.begin();
  auto step = plan_.steps.begin();
  OfStage of_stage;
  each_step(
      stages,
      [&](Cursor map) {
        of_stage = {sessions(map, 1), days_apart(map, 1), own_rises(parts_, map, plan_.rises)};
        read_stage(map, *stage++);
      },
      [&](Cursor map) {
        read_step(map, of_stage, *step++);
        of_stage.rises.reset();
      });
}

void PlanReader::read_stage(Cursor map, Stage& stage) {
  stage.place = map.place();
  parts_.allow(map, stage.place);
  stage.title = parts_.text(map, "title");
  stage.from = parts_.from(map);
  stage.cap = percent(100);
  if (const auto cap = parts_.value(map, "cap")) stage.cap = valid(parse_percent(cap->text()));
  if (const auto enter = find(map, "enter"))
    stage.enter = ConditionReader(plan_, parts_.known.observations, diagnostics_).read(*enter, TestContext::gate);
  if (const auto warm_up = parts_.value(map, "warm_up"))
    each_item(*warm_up, [&](Cursor text) { stage.warm_up.emplace_back(text.text()); });
  if (const auto drills = find(map, "drills")) stage.drills = parts_.drills(*drills);
  if (const auto care = find(map, "care"); care && care->is_list())
    each_item(*care, [&](Cursor note) { stage.care.push_back({{parts_.from(note)}, parts_.text(note, "note"), note.place()}); });
}

void PlanReader::read_step(Cursor map, const OfStage& of_stage, Step& step) {
  step.place = map.place();
  parts_.allow(map, step.place);
  const auto from = find(map, "from");
  const bool apart = from && from->is_map();
  step.from = apart ? parts_.from(*from, "work") : parts_.from(map);
  if (apart) step.from_reps = parts_.from(*from, "reps");
  if (apart) step.from_rest = parts_.from(*from, "rest");
  step.sessions = sessions(map, of_stage.sessions);
  step.apart = days_apart(map, of_stage.apart);
  step.own_rises = own_rises(parts_, map, of_stage.rises.value_or(plan_.rises));
  step.rises_of_stage = !step.own_rises && of_stage.rises;
  if (step.rises_of_stage) step.own_rises = of_stage.rises;
  if (const auto work = find(map, "work")) step.work = parts_.work(*work);
}

}  // namespace

namespace reading {

Plan decode_plan(Cursor root, Diagnostics& diagnostics) {
  const DecodedValues decoded = validate(root, plan_schema(), diagnostics);
  Plan plan = PlanReader(root, diagnostics, decoded).read();
  if (!diagnostics.errors()) resolve(plan);
  return plan;
}

}  // namespace reading
}  // namespace rehab
