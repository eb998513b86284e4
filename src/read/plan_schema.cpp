// What a plan file may hold, as tables: what a key is, whether it must be there, and what it is for.
#include "read/plan_schema.hpp"

#include <array>
#include <string>

#include "read/number_scale.hpp"
#include "read/plan_scalars.hpp"
#include "rehab/plan.hpp"
#include "rehab/required_property.hpp"

namespace rehab::reading {
namespace {

using enum Presence;

constexpr std::string_view citation_about =
    "the source it rests on: a key of sources, with an optional place (reply:12), or a list of them";

constexpr Schema version = scalar_schema(version_scalar);
constexpr Schema sessions = scalar_schema(sessions_scalar);
constexpr Schema days = scalar_schema(days_scalar);
constexpr Schema reps = scalar_schema(reps_scalar);

// ---- Pieces ----

constexpr Schema citation = scalar_schema(citation_scalar);
constexpr Schema citations = list_schema("a list of sources", citation, 32);
constexpr std::array from_choices{&citation, &citations};
constexpr Schema from = either_schema("a source or a list of them", from_choices);

constexpr Schema condition = scalar_schema(condition_scalar);
constexpr Schema conditions = list_schema("a list of values", condition, 128);
constexpr std::array condition_choices{&condition, &conditions};
constexpr Schema condition_or_list = either_schema("a value or a list of them", condition_choices);
constexpr Schema alternative = table_schema("a map of what must hold", identifier_scalar, condition_or_list);
constexpr Schema alternatives = list_schema("a list of such maps", alternative, 64);
constexpr std::array test_choices{&alternative, &alternatives};
constexpr Schema test = either_schema("a map of what must hold, or a list of such maps", test_choices);

constexpr Schema work_line{
    .form = Form::table, .what = "a line of work", .one_of = "exercise", .key = &identifier_scalar, .item = &dose_schema};
constexpr Schema drill_lines = list_schema("a list of work lines", work_line, 32);
constexpr Schema times = scalar_schema(times_scalar);
constexpr Schema repeated = list_schema("a list of work lines", work_line, 16);
constexpr std::array repeat_fields{
    Field{"repeat", &times, required, "how many times"},
    Field{"of", &repeated, required, "the lines of one turn"},
};
constexpr Schema repeat = chosen_by("repeat", map_schema("a repeat", repeat_fields));
constexpr std::array work_choices{&repeat, &work_line};
constexpr Schema line_or_repeat = either_schema("a line of work", work_choices);
constexpr Schema work = list_schema("a list of work lines", line_or_repeat, 32);
constexpr Schema switch_to = table_schema("a map of exercise and dose", identifier_scalar, dose_schema, 16);

/// A field a warning; there is nothing to allow of one that allows nothing.
constexpr auto allow_fields = [] {
  std::array<Field, plan_warnings.size() - 1> fields{};
  for (std::size_t i = 0; i < fields.size(); ++i)
    fields[i] = {plan_warnings[i].name, &free_text_schema, optional, plan_warnings[i].about};
  return fields;
}();
static_assert(plan_warnings.back().warning == PlanWarning::needless);
constexpr Schema allow = map_schema("a map of warnings and why they are meant", allow_fields);
constexpr Field allow_field{"allow", &allow, optional, "warnings of `check` that are meant, each with its reason"};

// ---- Sources, observations, exercises ----

constexpr std::array source_fields{
    Field{"title", &free_text_schema, required, "what it is"},
    Field{"by", &free_text_schema, optional, "who wrote it"},
    Field{"weight", &free_text_schema, required, "how much it carries, in the plan's own words"},
};
constexpr Schema source = map_schema("a source", source_fields);
constexpr Schema sources = table_schema("a map of sources", identifier_scalar, source);

constexpr Schema scale_range = scalar_schema(scale_range_scalar);
constexpr Schema scale_word = scalar_schema(scale_word_scalar);
constexpr Schema scale_words = list_schema("a list of words", scale_word, longest_scale);
constexpr std::array scale_choices{&scale_words, &scale_range};
constexpr Schema scale = either_schema("a range like 0..10 or a list of words", scale_choices);
constexpr Schema asked_place = scalar_schema(place_scalar);
constexpr Schema notch = scalar_schema(notch_scalar);
constexpr std::array observation_fields{
    Field{"scale", &scale, required, "from best to worst: a range like 0..10, 100..0 % or 0..10 cm, or a list of words"},
    Field{"of", &asked_place, required,
          "where it is asked: work, check_in or any; test: in a check-in, and kept until said again"},
    Field{"ask", &free_text_schema, required, "the question"},
    Field{"unless_said", &notch, optional, "what silence means; unknown without it"},
    Field{"signs", &free_texts_schema, optional, "the closed list that the question asks through"},
    allow_field,
};
constexpr Schema observation = map_schema("an observation", observation_fields);
constexpr Schema observations = table_schema("a map of observations", identifier_scalar, observation, max_observations);

constexpr Schema said = scalar_schema(said_scalar);
constexpr Schema by_clinician = scalar_schema(clinician_scalar);
constexpr Schema until_setback = scalar_schema(setback_scalar);
constexpr std::array word_fields{
    Field{"says", &said, required, "as the log says it: coach: {says: cleared for contact, ...}"},
    Field{"by", &by_clinician, optional, "clinician: it counts only from the clinician whom the athlete's file names"},
    Field{"until", &until_setback, optional, "setback: one takes it back; without it a new injury or a clearance does"},
    allow_field,
};
constexpr Schema word = map_schema("a word", word_fields);
constexpr Schema words = like("{contact: {says: cleared for contact, by: clinician}}",
                              table_schema("a map of words", identifier_scalar, word, max_words - 1));

constexpr Schema exercise_kind = scalar_schema(exercise_kind_scalar);
constexpr Schema percent_of = scalar_schema(percent_of_scalar);
constexpr Schema exercise_start = scalar_schema(exercise_start_scalar);
constexpr std::array exercise_fields{
    Field{"title", &free_text_schema, required, "its name for people"},
    Field{"kind", &exercise_kind, required, "run, drill or other; caps and metres are about runs"},
    Field{"start", &exercise_start, optional, "standing: best times measure it"},
    Field{"build_up", &distance_schema, optional, "run before the measured distance; counts in distance and metres"},
    Field{"percent_of", &percent_of, optional, "what a percentage is of: speed, 1RM, heart rate or effort; of a run, speed"},
    Field{"cue", &free_text_schema, optional, "what the coach says"},
    allow_field,
};
constexpr Schema exercise = map_schema("an exercise", exercise_fields);
constexpr Schema exercises = table_schema("a map of exercises", identifier_scalar, exercise, max_exercises);

constexpr std::array tolerance_fields{
    Field{"intensity", &percent_or_zero_schema, optional, "points that a run may be faster or slower and still count"},
    Field{"distance", &percent_or_zero_schema, optional, "the share that it may be shorter or longer; 10% without it"},
};
constexpr Schema tolerance_map = map_schema("a tolerance", tolerance_fields);
constexpr std::array tolerance_choices{&percent_or_zero_schema, &tolerance_map};
constexpr Schema tolerance = either_schema("a percentage like 5%, or {intensity: 5%, distance: 10%}", tolerance_choices);

constexpr std::array limits_fields{
    Field{"distance_rise", &distance_or_zero_schema, optional, "how much farther than the session before, at most"},
    Field{"intensity_rise", &percent_or_zero_schema, optional, "how many points faster, at most"},
    Field{"metres_rise", &distance_or_zero_schema, optional, "how many more metres in all, at most"},
    Field{"minutes_rise", &duration_schema, optional, "how much more work by time in all, at most"},
    Field{"reps_rise", &reps, optional, "how many more reps in all of work without an amount, at most"},
    Field{"from", &from, required, citation_about},
};
constexpr Schema limits = map_schema("a set of limits", limits_fields);

// ---- The ladder ----

constexpr std::array care_fields{
    Field{"note", &free_text_schema, required, "what to take care of"},
    Field{"from", &from, required, citation_about},
};
constexpr Schema care_note = map_schema("a care note", care_fields);
constexpr Schema care = list_schema("a list of care notes", care_note, 64);

constexpr std::array step_from_fields{
    Field{"work", &from, required, citation_about},
    Field{"reps", &from, optional, "likewise, of its numbers of sets and reps"},
    Field{"rest", &from, optional, "likewise, of its rests"},
};
constexpr Schema step_from_map = map_schema("the sources of work, reps and rest", step_from_fields);
constexpr std::array step_from_choices{&citation, &citations, &step_from_map};
constexpr Schema step_from =
    either_schema("a source, a list of them, or {work: SOURCE, reps: SOURCE, rest: SOURCE}", step_from_choices);

constexpr std::array step_fields{
    Field{"step", &identifier_schema, required, "its id"},
    Field{"work", &work, required, "lines of exercise: dose"},
    Field{"sessions", &sessions, optional, "clean sessions it takes; the stage's own number without it, else 1"},
    Field{"apart", &days, optional,
          "no session of it sooner than so many days after the last; the stage's own without it, else 1"},
    Field{"limits", &limits, optional, "what entering it may add, in place of the plan's own limits"},
    Field{"from", &step_from, required,
          "the source it rests on, or a list of them, or a map that tells work, reps and rest apart"},
    allow_field,
};
constexpr Schema step = map_schema("a step", step_fields);
constexpr Schema steps = list_schema("a list of steps", step, max_steps);

constexpr std::array stage_fields{
    Field{"stage", &identifier_schema, required, "its id"},
    Field{"title", &free_text_schema, required, "its name for people"},
    Field{"cap", &percent_schema, optional, "no run is faster; needed where a run states an intensity"},
    Field{"enter", &test, optional, "what must hold before its first session"},
    Field{"from", &from, required, citation_about},
    Field{"warm_up", &free_texts_schema, optional, "what to warm up with"},
    Field{"drills", &drill_lines, optional, "lines of exercise: dose, before the runs of every session"},
    Field{"care", &care, optional, "what to take care of"},
    Field{"sessions", &sessions, optional, "clean sessions a step takes, unless it says otherwise"},
    Field{"apart", &days, optional, "no session sooner than so many days after the last, unless a step says otherwise"},
    Field{"limits", &limits, optional, "what entering the stage may add: its first step's, unless that gives its own"},
    Field{"steps", &steps, required, "from the lowest up"},
    allow_field,
};
constexpr Schema stage = map_schema("a stage", stage_fields);
constexpr Schema stages = list_schema("a list of stages", stage, max_steps);

// ---- Rules ----

constexpr Schema outcome = scalar_schema(outcome_scalar);
constexpr Schema outcomes = list_schema("a list of outcomes", outcome, 8);
constexpr std::array then_choices{&outcome, &outcomes};
constexpr Schema then = either_schema("an outcome or a list of them", then_choices);
constexpr std::array rule_fields{
    Field{"rule", &identifier_schema, required, "its id"},
    Field{"when", &test, required, "what must hold; of a list, any"},
    Field{
        "then", &then, required,
        "progress, repeat, regress N, regress to STEP or STAGE, restart or refer; rest N days, cap P%, warn; a list for several"},
    Field{"setback", &yes_no_schema, optional, "yes: the day counts as a setback"},
    Field{"say", &free_text_schema, optional, "what the sheet says"},
    Field{"lifted_by", &free_text_schema, optional, "of a rule that refers: what lifts it, where that is no clearance"},
    Field{"from", &from, required, citation_about},
    allow_field,
};
constexpr Schema rule = map_schema("a rule", rule_fields);
constexpr Schema rules = list_schema("a list of rules", rule, max_rules);

constexpr Schema during_phrase = scalar_schema(during_scalar);
constexpr std::array switch_only_fields{Field{"switch", &switch_to, required, "what to do instead"}};
constexpr Schema switch_only = map_schema("a switch", switch_only_fields);
constexpr std::array or_choices{&during_phrase, &switch_only};
constexpr Schema or_this = either_schema("an outcome like rest 8 min, end or {switch: {running_a: 5 x 5 m}}", or_choices);
constexpr std::array switch_fields{
    Field{"switch", &switch_to, required, "what to do instead"},
    Field{"or", &or_this, optional, "what the coach may choose in place of it"},
};
constexpr Schema switching = map_schema("a switch", switch_fields);
constexpr std::array during_choices{&during_phrase, &switching};
constexpr Schema during_one = either_schema("an outcome like end, rest 4 min or {switch: {running_a: 5 x 5 m}}", during_choices);
constexpr Schema during_list = list_schema("a list of such outcomes", during_one, 8);
constexpr std::array during_then_choices{&during_phrase, &switching, &during_list};
constexpr Schema during_then =
    either_schema("an outcome like end, rest 4 min or {switch: {running_a: 5 x 5 m}}", during_then_choices);
constexpr std::array during_fields{
    Field{"rule", &identifier_schema, required, "its id"},
    Field{"when", &test, required, "what must hold of a set"},
    Field{"then", &during_then, required, "rest R, {switch: {EXERCISE: DOSE}, or: OUTCOME} or end"},
    Field{"say", &free_text_schema, optional, "what the sheet says"},
    Field{"from", &from, required, citation_about},
    allow_field,
};
constexpr Schema during_rule = map_schema("a during rule", during_fields);
constexpr Schema during = list_schema("a list of during rules", during_rule, max_rules);

// ---- Properties ----

constexpr std::array never_fields{
    Field{"never", &identifier_schema, required, "its id"},
    Field{"when", &test, required, "facts and what was prescribed, together"},
    Field{"from", &from, required, citation_about},
    allow_field,
};
constexpr Schema never_one = map_schema("a never", never_fields);
constexpr Schema never = list_schema("a list of what must never be", never_one, max_rules);

constexpr std::array always_fields{
    Field{"always", &identifier_schema, required, "its id"},
    Field{"reach", &identifier_schema, required, "the step that good reports must always lead to"},
    Field{"from", &from, required, citation_about},
};
constexpr Schema always_one = map_schema("an always", always_fields);
constexpr Schema always = list_schema("a list of what must always be", always_one, max_rules);

constexpr Schema required_name = scalar_schema(property_scalar);
constexpr std::array waiver_fields{
    Field{"property", &required_name, required, "the name of the property"},
    Field{"say", &free_text_schema, required, "why, as the sheet says it"},
    Field{"from", &from, required, citation_about},
};
constexpr Schema waiver = map_schema("what is not claimed", waiver_fields);
constexpr Schema waived = list_schema("a list of what is not claimed", waiver, required_properties.size());

constexpr std::array plan_fields{
    Field{"rehab", &version, required, "plan/1"},
    Field{"name", &identifier_schema, required, "what athlete files call it"},
    Field{"title", &free_text_schema, required, "its name for people"},
    Field{"about", &free_text_schema, optional, "free text: what its trials saw"},
    Field{"sources", &sources, required, "what it rests on"},
    Field{"observations", &observations, required, "what is asked"},
    Field{"words", &words, optional, "what a coach or a clinician says once, and tests ask for: contact: yes"},
    Field{"exercises", &exercises, required, "what is done"},
    Field{"tolerance", &tolerance, optional, "how far off a rep may be and still count; needed where there are runs"},
    Field{"limits", &limits, optional, "how much one session may add; needed where there are runs by distance or intensity"},
    Field{"start", &identifier_schema, required, "the step of a new athlete"},
    Field{"stages", &stages, required, "the ladder, from the lowest step up"},
    Field{"rules", &rules, required, "between sessions; the strictest wins"},
    Field{"during", &during, optional, "after every set"},
    Field{"never", &never, optional, "what the verifier proves"},
    Field{"always", &always, optional, "what must always be within reach"},
    Field{"waive", &waived, optional, "properties that every plan is proved to have, and this one is not"},
    allow_field,
};
constexpr Schema plan = map_schema("a plan", plan_fields);

}  // namespace

const Schema& plan_schema() { return plan; }

}  // namespace rehab::reading
