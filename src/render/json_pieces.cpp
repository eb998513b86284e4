// The pieces that answers in JSON share: days, units, lines of work, what is done after a set.
#include "domain/in_words.hpp"
#include "domain/json.hpp"
#include "rehab/plan_queries.hpp"
#include "render/json.hpp"

namespace rehab {

namespace {

std::string plain(Percent value) { return decimal(value.hundredths, 2); }
std::string plain(Distance value) { return decimal(value.tenths_mm, 4); }
std::string plain(Duration value) { return decimal(value.ms, 3); }

template <class Unit>
void write_plain(JsonWriter& json, std::string_view key, const std::optional<Unit>& value) {
  json.key(key);
  value ? json.number(plain(*value)) : json.null();
}

void write_recovery(JsonWriter& json, std::string_view key, const std::optional<Recovery>& rest) {
  json.key(key);
  if (!rest) {
    json.null();
    return;
  }
  json.array().number(plain(rest->least)).number(plain(rest->most)).close();
}

template <class Unit>
std::optional<Unit> amount_as(const Dose& dose) {
  const auto* amount = std::get_if<Unit>(&dose.amount);
  return amount ? std::optional(*amount) : std::nullopt;
}

std::string_view kind_name(Kind kind) {
  static constexpr std::string_view names[] = {"run", "drill", "other"};
  return names[static_cast<std::size_t>(kind)];
}

void write_switched_work(JsonWriter& json, const Plan& plan, const DuringOutcome& then) {
  json.key("work").array();
  if (then.switches()) {
    for (const Work& work : then.switch_to) {
      json.object();
      json.field("exercise", plan.exercise(work.exercise).id);
      json.field("dose", to_string(work.dose));
      json.close();
    }
  }
  json.close();
}

/// A single time is a number, a range two.
void write_rest_chosen(JsonWriter& json, const Recovery& rest) {
  if (rest.least == rest.most)
    json.key("rest_s").number(plain(rest.least));
  else
    write_recovery(json, "rest_s", rest);
}

/// `or`: what the coach may choose in its place.
void write_instead(JsonWriter& json, const Plan& plan, const DuringOutcome& then) {
  json.key("or").object();
  json.field("then", then.end ? "end" : then.switches() ? "switch" : "rest");
  if (then.switches()) write_switched_work(json, plan, then);
  if (then.rest) write_rest_chosen(json, *then.rest);
  json.close();
}

}  // namespace

void write_day(JsonWriter& json, std::string_view key, const std::optional<Day>& day) {
  json.key(key);
  day ? json.string(to_string(*day)) : json.null();
}

void write_unit(JsonWriter& json, std::string_view key, const std::optional<Percent>& value) { write_plain(json, key, value); }
void write_unit(JsonWriter& json, std::string_view key, const std::optional<Distance>& value) { write_plain(json, key, value); }
void write_unit(JsonWriter& json, std::string_view key, const std::optional<Duration>& value) { write_plain(json, key, value); }

void write_allowance(JsonWriter& json, const Allowance& limits) {
  write_unit(json, "intensity_pct", limits.intensity);
  write_unit(json, "distance_m", limits.distance);
  json.key("runs");
  limits.no_runs ? json.string("none") : json.null();
  write_day(json, "until", limits.until);
  json.key("by");
  limits.by.empty() ? json.null() : json.string(limits.by);
}

void write_missing(JsonWriter& json, const GateHold& hold) {
  json.key("missing").array();
  for (const std::string& one : hold.missing) json.string(one);
  json.close();
  write_day(json, "not_before", hold.not_before);
}

void write_outcome(JsonWriter& json, const Plan& plan, const Prescription& p) {
  json.field("decision", to_string(p.decision));
  write_day(json, "date", p.date);
  json.key("step");
  p.step < 0 ? json.null() : json.string(plan.step(p.step).id);
}

void write_during(JsonWriter& json, const Plan& plan, const DuringRule& rule) {
  const DuringOutcome& then = rule.then;
  json.object();
  json.field("rule", rule.id);
  json.field("when", rule.when.written());
  json.field("then", then.end ? "end" : then.switches() ? "switch" : then.rest ? "rest " + to_string(*then.rest) : "");
  write_switched_work(json, plan, then);
  for (const DuringOutcome& instead : then.instead) write_instead(json, plan, instead);
  write_from(json, plan, rule);
  json.close();
}

void write_work(JsonWriter& json, const Plan& plan, const Profile& profile, const Work& work) {
  const Exercise& exercise = plan.exercise(work.exercise);
  json.object();
  json.field("exercise", exercise.id);
  json.field("kind", kind_name(exercise.kind));
  json.field("dose", to_string(work.dose));
  json.field("sets", work.dose.sets);
  json.field("reps", work.dose.reps);
  if (work.dose.extra_reps > 0) json.field("most_reps", work.dose.reps + work.dose.extra_reps);
  write_unit(json, "distance_m", amount_as<Distance>(work.dose));
  write_unit(json, "time_s", amount_as<Duration>(work.dose));
  write_unit(json, "intensity_pct", work.dose.intensity);
  if (const PercentOf of = percent_of(plan, work); exercise.kind != Kind::run && of != PercentOf::unstated)
    json.field("percent_of", percent_of_names[static_cast<std::size_t>(of)]);
  write_recovery(json, "rest_s", work.dose.rest);
  if (work.dose.rest_exercise) json.field("rest_exercise", *work.dose.rest_exercise);
  write_recovery(json, "set_rest_s", work.dose.set_rest);
  write_unit(json, "no_faster_than_s", no_faster_than(plan, profile, work));
  if (work.turns > 0) json.field("turns", work.turns);
  json.close();
}

void write_from(JsonWriter& json, const Plan& plan, const Cited& cited) {
  json.key("from").array();
  for (const auto& citation : cited.from) json.string(citation_text(plan, citation));
  json.close();
}

void write_saw(JsonWriter& json, const Plan& plan, const Test& test, std::span<const std::int64_t> values) {
  json.key("saw").object();
  for (const Key key : keys_asked(test)) {
    json.key(key_name(plan, key)).string(value_text(plan, key, values[static_cast<std::size_t>(key)]));
  }
  json.close();
}

}  // namespace rehab
