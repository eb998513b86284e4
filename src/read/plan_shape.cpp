// What a plan file may hold, as tables: what a key is, whether it must be there, and what it is for.
#include "read/plan_shape.hpp"

#include <array>
#include <string>

#include "read/phrase.hpp"
#include "read/wording.hpp"
#include "rehab/plan.hpp"

namespace rehab::reading {
namespace {

using enum Presence;

constexpr std::string_view citation_about =
    "the source it rests on: a key of sources, with an optional place (reply:12), or a list of them";

// ---- Leaves ----

constexpr int longest_scale = 101;  // 0..100

Said read_scale_range(std::string_view text) {
  const std::size_t dots = text.find("..");
  const auto first = parse_count(text.substr(0, dots), 1000);
  const auto last = dots == std::string_view::npos ? std::nullopt : parse_count(text.substr(dots + 2), 1000);
  if (!first || !last)
    return NotationError{0, quoted(text) + " is no scale", "a range like 0..10, or a list of words, from best to worst"};
  if (*last <= *first) return NotationError{0, "this scale runs backwards", "from the best, the lowest number, to the worst"};
  if (*last - *first >= longest_scale) return NotationError{0, "this scale is too long", "at most 101 values: 0..100"};
  return 0;
}

Said read_scale_word(std::string_view text) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto inner = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ' '; };
  if (text == "unknown") return NotationError{0, "unknown is what nobody said, and no word of a scale", {}};
  if (!letter(text.front())) return NotationError{0, quoted(text) + " is no word of a scale", "it begins with a letter"};
  for (std::size_t i = 0; i < text.size(); ++i)
    if (!inner(text[i]))
      return NotationError{i, quoted(text) + " is no word of a scale", "letters, digits, - and _ and spaces between them"};
  if (text.size() > 64 || text.back() == ' ')
    return NotationError{0, quoted(text) + " is no word of a scale", "at most 64 characters"};
  return 0;
}

Said read_phrase(std::string_view text, std::span<const PhraseForm> forms) {
  auto parsed = parse_phrase(text, forms);
  if (auto* error = std::get_if<NotationError>(&parsed)) return std::move(*error);
  return 0;
}

Said read_outcome(std::string_view text) { return read_phrase(text, outcome_phrases()); }
Said read_during(std::string_view text) { return read_phrase(text, during_phrases()); }

Said read_citation(std::string_view text) {
  const std::size_t colon = text.find(':');
  auto source = read_leaf(identifier_leaf, text.substr(0, colon));
  if (auto* error = std::get_if<NotationError>(&source)) {
    error->hint = "a key of sources, with an optional place: article, reply:12";
    return source;
  }
  if (colon != std::string_view::npos && text.substr(colon + 1).find_first_not_of(' ') == std::string_view::npos)
    return NotationError{colon, "no place after this colon", "article, or with a place: reply:12"};
  return 0;
}

constexpr std::array<std::string_view, 1> kinds_of_file{"plan/1"};
constexpr std::array<std::string_view, 3> places{"work", "check_in", "any"};
constexpr std::array<std::string_view, 3> exercise_kinds{"run", "drill", "other"};
constexpr std::array<std::string_view, 2> starts{"standing", "flying"};

#define REHAB_COUNT "(0|[1-9][0-9]*)"

constexpr Leaf version_leaf{.kind = LeafKind::word, .what = "a kind of file", .words = kinds_of_file};
constexpr Leaf place_leaf{.kind = LeafKind::word, .what = "where it is asked", .words = places};
constexpr Leaf exercise_kind_leaf{.kind = LeafKind::word, .what = "a kind of exercise", .words = exercise_kinds};
constexpr Leaf exercise_start_leaf{.kind = LeafKind::word, .what = "how it starts", .words = starts};
constexpr Leaf sessions_leaf{
    .kind = LeafKind::count, .json = JsonType::integer, .what = "a number of sessions", .least = 1, .most = 100};
constexpr Leaf scale_range_leaf{.kind = LeafKind::notation,
                                .what = "a range like 0..10",
                                .pattern = "^" REHAB_COUNT "\\.\\." REHAB_COUNT "$",
                                .read = read_scale_range};
constexpr Leaf scale_word_leaf{.kind = LeafKind::notation,
                               .what = "a word of a scale",
                               .pattern = "^[A-Za-z][A-Za-z0-9_ -]{0,63}$",
                               .read = read_scale_word};
constexpr Leaf notch_leaf{.json = JsonType::text_or_number, .what = "a value of the scale", .pattern = "."};
constexpr Leaf condition_leaf{
    .json = JsonType::text_or_number, .what = "a value, a range like 2..3 or a comparison like \">= 2\"", .pattern = "."};
constexpr Leaf citation_leaf{
    .kind = LeafKind::notation, .what = "a source", .pattern = "^[A-Za-z0-9_-]{1,64}(:.+)?$", .read = read_citation};
constexpr Leaf outcome_leaf{.kind = LeafKind::notation,
                            .what = "an outcome like repeat or rest 1 day",
                            .pattern =
                                "^(progress|repeat|regress( +[1-9][0-9]*)?|restart|refer|rest +[1-9][0-9]* +days?|"
                                "cap +[0-9]+(\\.[0-9]+)? *%|warn)$",
                            .read = read_outcome};
constexpr Leaf during_leaf{.kind = LeafKind::notation,
                           .what = "an outcome like end or rest 4 min",
                           .pattern = "^(end|rest +[0-9.]+( *- *[0-9.]+)? *(s|min))$",
                           .read = read_during};

constexpr Shape version = leaf_shape(version_leaf);
constexpr Shape sessions = leaf_shape(sessions_leaf);

// ---- Pieces ----

constexpr Shape citation = leaf_shape(citation_leaf);
constexpr Shape citations = list_shape("a list of sources", citation, 32);
constexpr std::array from_choices{&citation, &citations};
constexpr Shape from = either_shape("a source or a list of them", from_choices);

constexpr Shape condition = leaf_shape(condition_leaf);
constexpr Shape conditions = list_shape("a list of values", condition, 128);
constexpr std::array condition_choices{&condition, &conditions};
constexpr Shape condition_or_list = either_shape("a value or a list of them", condition_choices);
constexpr Shape alternative = table_shape("a map of what must hold", identifier_leaf, condition_or_list);
constexpr Shape alternatives = list_shape("a list of such maps", alternative, 64);
constexpr std::array test_choices{&alternative, &alternatives};
constexpr Shape test = either_shape("a map of what must hold, or a list of such maps", test_choices);

constexpr Shape work_line{
    .form = Form::table, .what = "a line of work", .one_of = "exercise", .key = &identifier_leaf, .item = &dose_shape};
constexpr Shape work = list_shape("a list of work lines", work_line, 32);
constexpr Shape switch_to = table_shape("a map of exercise and dose", identifier_leaf, dose_shape, 16);

// ---- Sources, observations, exercises ----

constexpr std::array source_fields{
    Field{"title", &free_text_shape, required, "what it is"},
    Field{"by", &free_text_shape, optional, "who wrote it"},
    Field{"weight", &free_text_shape, required, "how much it carries, in the plan's own words"},
};
constexpr Shape source = map_shape("a source", source_fields);
constexpr Shape sources = table_shape("a map of sources", identifier_leaf, source);

constexpr Shape scale_range = leaf_shape(scale_range_leaf);
constexpr Shape scale_word = leaf_shape(scale_word_leaf);
constexpr Shape scale_words = list_shape("a list of words", scale_word, longest_scale);
constexpr std::array scale_choices{&scale_words, &scale_range};
constexpr Shape scale = either_shape("a range like 0..10 or a list of words", scale_choices);
constexpr Shape asked_place = leaf_shape(place_leaf);
constexpr Shape notch = leaf_shape(notch_leaf);
constexpr std::array observation_fields{
    Field{"scale", &scale, required, "from best to worst: a range like 0..10 or a list of words"},
    Field{"of", &asked_place, required, "where it is asked: work, check_in or any"},
    Field{"ask", &free_text_shape, required, "the question"},
    Field{"unless_said", &notch, optional, "what silence means; unknown without it"},
    Field{"signs", &free_texts_shape, optional, "the closed list that the question asks through"},
};
constexpr Shape observation = map_shape("an observation", observation_fields);
constexpr Shape observations = table_shape("a map of observations", identifier_leaf, observation, max_observations);

constexpr Shape exercise_kind = leaf_shape(exercise_kind_leaf);
constexpr Shape exercise_start = leaf_shape(exercise_start_leaf);
constexpr std::array exercise_fields{
    Field{"title", &free_text_shape, required, "its name for people"},
    Field{"kind", &exercise_kind, required, "run, drill or other; caps and metres are about runs"},
    Field{"start", &exercise_start, optional, "standing: best times measure it"},
    Field{"build_up", &distance_shape, optional, "run before the measured distance; counts in distance and metres"},
    Field{"cue", &free_text_shape, optional, "what the coach says"},
};
constexpr Shape exercise = map_shape("an exercise", exercise_fields);
constexpr Shape exercises = table_shape("a map of exercises", identifier_leaf, exercise, max_exercises);

constexpr std::array limits_fields{
    Field{"distance_rise", &distance_or_zero_shape, required, "how much farther than the session before, at most"},
    Field{"intensity_rise", &percent_or_zero_shape, required, "how many points faster, at most"},
    Field{"metres_rise", &distance_or_zero_shape, required, "how many more metres in all, at most"},
    Field{"from", &from, required, citation_about},
};
constexpr Shape limits = map_shape("a set of limits", limits_fields);

// ---- The ladder ----

constexpr std::array care_fields{
    Field{"note", &free_text_shape, required, "what to take care of"},
    Field{"from", &from, required, citation_about},
};
constexpr Shape care_note = map_shape("a care note", care_fields);
constexpr Shape care = list_shape("a list of care notes", care_note, 64);

constexpr std::array step_fields{
    Field{"step", &identifier_shape, required, "its id"},
    Field{"work", &work, required, "lines of exercise: dose"},
    Field{"sessions", &sessions, optional, "clean sessions it takes; the stage's own number without it, else 1"},
    Field{"from", &from, required, citation_about},
};
constexpr Shape step = map_shape("a step", step_fields);
constexpr Shape steps = list_shape("a list of steps", step, max_steps);

constexpr std::array stage_fields{
    Field{"stage", &identifier_shape, required, "its id"},
    Field{"title", &free_text_shape, required, "its name for people"},
    Field{"cap", &percent_shape, required, "no run is faster"},
    Field{"enter", &test, optional, "what must hold before its first session"},
    Field{"from", &from, required, citation_about},
    Field{"warm_up", &free_texts_shape, optional, "what to warm up with"},
    Field{"drills", &work, optional, "lines of exercise: dose, before the runs of every session"},
    Field{"care", &care, optional, "what to take care of"},
    Field{"sessions", &sessions, optional, "clean sessions a step takes, unless it says otherwise"},
    Field{"steps", &steps, required, "from the lowest up"},
};
constexpr Shape stage = map_shape("a stage", stage_fields);
constexpr Shape stages = list_shape("a list of stages", stage, max_steps);

// ---- Rules ----

constexpr Shape outcome = leaf_shape(outcome_leaf);
constexpr Shape outcomes = list_shape("a list of outcomes", outcome, 8);
constexpr std::array then_choices{&outcome, &outcomes};
constexpr Shape then = either_shape("an outcome or a list of them", then_choices);
constexpr std::array rule_fields{
    Field{"rule", &identifier_shape, required, "its id"},
    Field{"when", &test, required, "what must hold; of a list, any"},
    Field{"then", &then, required,
          "progress, repeat, regress N, restart or refer; rest N days, cap P%, warn; a list for several"},
    Field{"setback", &yes_no_shape, optional, "yes: the day counts as a setback"},
    Field{"say", &free_text_shape, optional, "what the sheet says"},
    Field{"from", &from, required, citation_about},
};
constexpr Shape rule = map_shape("a rule", rule_fields);
constexpr Shape rules = list_shape("a list of rules", rule, max_rules);

constexpr Shape during_phrase = leaf_shape(during_leaf);
constexpr std::array switch_fields{Field{"switch", &switch_to, required, "what to do instead"}};
constexpr Shape switching = map_shape("a switch", switch_fields);
constexpr std::array during_choices{&during_phrase, &switching};
constexpr Shape during_one = either_shape("an outcome like end, rest 4 min or {switch: {running_a: 5 x 5 m}}", during_choices);
constexpr Shape during_list = list_shape("a list of such outcomes", during_one, 8);
constexpr std::array during_then_choices{&during_phrase, &switching, &during_list};
constexpr Shape during_then =
    either_shape("an outcome like end, rest 4 min or {switch: {running_a: 5 x 5 m}}", during_then_choices);
constexpr std::array during_fields{
    Field{"rule", &identifier_shape, required, "its id"},
    Field{"when", &test, required, "what must hold of a set"},
    Field{"then", &during_then, required, "rest R, {switch: {EXERCISE: DOSE}} or end"},
    Field{"say", &free_text_shape, optional, "what the sheet says"},
    Field{"from", &from, required, citation_about},
};
constexpr Shape during_rule = map_shape("a during rule", during_fields);
constexpr Shape during = list_shape("a list of during rules", during_rule, max_rules);

// ---- Properties ----

constexpr std::array never_fields{
    Field{"never", &identifier_shape, required, "its id"},
    Field{"when", &test, required, "facts and what was prescribed, together"},
    Field{"from", &from, required, citation_about},
};
constexpr Shape never_one = map_shape("a never", never_fields);
constexpr Shape never = list_shape("a list of what must never be", never_one, max_rules);

constexpr std::array always_fields{
    Field{"always", &identifier_shape, required, "its id"},
    Field{"reach", &identifier_shape, required, "the step that good reports must always lead to"},
    Field{"from", &from, required, citation_about},
};
constexpr Shape always_one = map_shape("an always", always_fields);
constexpr Shape always = list_shape("a list of what must always be", always_one, max_rules);

constexpr std::array plan_fields{
    Field{"rehab", &version, required, "plan/1"},
    Field{"name", &identifier_shape, required, "what athlete files call it"},
    Field{"title", &free_text_shape, required, "its name for people"},
    Field{"sources", &sources, required, "what it rests on"},
    Field{"observations", &observations, required, "what is asked"},
    Field{"exercises", &exercises, required, "what is done"},
    Field{"tolerance", &percent_or_zero_shape, required, "points that a measured run may be off"},
    Field{"limits", &limits, required, "how much one session may add"},
    Field{"start", &identifier_shape, required, "the step of a new athlete"},
    Field{"stages", &stages, required, "the ladder, from the lowest step up"},
    Field{"rules", &rules, required, "between sessions; the strictest wins"},
    Field{"during", &during, optional, "after every set"},
    Field{"never", &never, optional, "what the verifier proves"},
    Field{"always", &always, optional, "what must always be within reach"},
};
constexpr Shape plan = map_shape("a plan", plan_fields);

}  // namespace

const Shape& plan_shape() { return plan; }

}  // namespace rehab::reading
