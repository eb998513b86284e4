#include "render/json.hpp"

#include "domain/json.hpp"

namespace rehab {

namespace {

void write_count(JsonWriter& json, std::string_view key, std::int64_t value) { json.field(key, value); }
void write_text(JsonWriter& json, std::string_view key, std::string_view value) { json.field(key, value); }

std::string plain(Percent value) { return decimal(value.hundredths, 2); }
std::string plain(Distance value) { return decimal(value.tenths_mm, 4); }
std::string plain(Duration value) { return decimal(value.ms, 3); }

template <class Unit>
void write_unit(JsonWriter& json, std::string_view key, const std::optional<Unit>& value) {
  json.key(key);
  value ? json.number(plain(*value)) : json.null();
}

void write_day(JsonWriter& json, std::string_view key, const std::optional<Day>& day) {
  json.key(key);
  day ? json.string(to_string(*day)) : json.null();
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

void write_stage(JsonWriter& json, const NextSession& next) {
  json.key("stage");
  if (next.prescription.step < 0) {
    json.null();
    return;
  }
  const Plan& plan = *next.plan;
  const auto stage = static_cast<std::size_t>(plan.steps[static_cast<std::size_t>(next.prescription.step)].stage);
  json.object();
  write_text(json, "id", plan.stages[stage].id);
  write_count(json, "number", static_cast<std::int64_t>(stage) + 1);
  write_count(json, "of", static_cast<std::int64_t>(plan.stages.size()));
  write_text(json, "title", plan.stages[stage].title);
  json.close();
}

void write_step(JsonWriter& json, const NextSession& next) {
  json.key("step");
  if (next.prescription.step < 0) {
    json.null();
    return;
  }
  json.object();
  write_text(json, "id", next.plan->steps[static_cast<std::size_t>(next.prescription.step)].id);
  write_count(json, "number", next.prescription.step + 1);
  write_count(json, "of", static_cast<std::int64_t>(next.plan->steps.size()));
  json.close();
}

void write_head(JsonWriter& json, const NextSession& next) {
  const Prescription& p = next.prescription;
  write_text(json, "schema", "rehab.next/1");
  write_text(json, "file", next.file);
  write_text(json, "athlete", next.athlete->profile.name);
  write_text(json, "plan", next.plan->name);
  write_day(json, "today", next.today);
  write_text(json, "decision", to_string(p.decision));
  write_day(json, "date", p.date);
  write_count(json, "day", days_between(next.state.injury, p.date.value_or(next.today)));
  write_count(json, "session", next.state.sessions + 1);
  json.field("complete", p.complete);
  json.field("resume", next.under_way.has_value());
  write_stage(json, next);
  write_step(json, next);
  write_unit(json, "cap_pct", p.step < 0 ? std::nullopt : std::optional(p.cap));
  json.key("metres").number(plain(run_metres(*next.plan, next.work, next.drills)));
}

void write_during(JsonWriter& json, const Plan& plan, const DuringRule& rule) {
  json.object();
  write_text(json, "rule", rule.id);
  write_text(json, "when", rule.when.written());
  const bool switches = !rule.then.end && !rule.then.switch_to.empty();
  write_text(json, "then",
             rule.then.end    ? "end"
             : switches       ? "switch"
             : rule.then.rest ? "rest " + to_string(*rule.then.rest)
                              : "");
  json.key("work").array();
  if (switches) {
    for (const Work& work : rule.then.switch_to) {
      json.object();
      write_text(json, "exercise", plan.exercises[static_cast<std::size_t>(work.exercise)].id);
      write_text(json, "dose", to_string(work.dose));
      json.close();
    }
  }
  json.close();
  write_from(json, plan, rule);
  json.close();
}

void write_check(JsonWriter& json, const Plan& plan, const Check& check) {
  const Observation& observation = plan.observations[static_cast<std::size_t>(check.observation)];
  const Prescription& instead = check.instead;
  json.object();
  write_text(json, "observation", observation.id);
  write_text(json, "ask", observation.ask);
  write_text(json, "if", value_text(plan, key_of_observation(check.observation), check.notch));
  write_text(json, "decision", to_string(instead.decision));
  write_day(json, "date", instead.date);
  json.key("step");
  instead.step < 0 ? json.null() : json.string(plan.steps[static_cast<std::size_t>(instead.step)].id);
  json.close();
}

void write_because(JsonWriter& json, const NextSession& next, const Rule& rule) {
  json.object();
  write_text(json, "rule", rule.id);
  json.key("then").array();
  for (const auto& word : rule.then.words()) json.string(word);
  json.close();
  write_text(json, "say", rule.say);
  write_saw(json, *next.plan, rule.when, next.facts);
  write_from(json, *next.plan, rule);
  json.close();
}

void write_rest(JsonWriter& json, const NextSession& next) {
  json.key("rest").object().key("days").array();
  for (const Day day : next.rest.days) json.string(to_string(day));
  json.close().key("because").array();
  for (const int rule : next.rest.rules) json.string(next.plan->rules[static_cast<std::size_t>(rule)].id);
  if (next.rest.coach) json.string("coach");
  json.close().close();
}

void write_gate(JsonWriter& json, const std::optional<GateHold>& gate) {
  json.key("gate");
  if (!gate) {
    json.null();
    return;
  }
  json.object();
  write_text(json, "id", gate->id);
  json.key("missing").array();
  for (const auto& condition : gate->missing) json.string(condition);
  json.close().close();
}

void write_limits(JsonWriter& json, const NextSession& next) {
  json.key("limits");
  if (!next.limits_entry || (!next.state.limit_intensity && !next.state.limit_distance)) {
    json.null();
    return;
  }
  const Entry& entry = next.athlete->log[*next.limits_entry];
  json.object();
  write_unit(json, "intensity_pct", next.state.limit_intensity);
  write_unit(json, "distance_m", next.state.limit_distance);
  write_text(json, "by", entry.limits->now->by);
  write_day(json, "since", entry.date);
  json.close();
}

void write_lists(JsonWriter& json, const NextSession& next) {
  const Plan& plan = *next.plan;
  json.key("work").array();
  for (const Work& work : next.work) write_work(json, plan, next.athlete->profile, work);
  json.close().key("during").array();
  for (const DuringRule& rule : plan.during) write_during(json, plan, rule);
  json.close().key("checks").array();
  for (const Check& check : next.checks) write_check(json, plan, check);
  json.close().key("because").array();
  for (const int rule : next.because) write_because(json, next, plan.rules[static_cast<std::size_t>(rule)]);
  json.close();
}

void write_care(JsonWriter& json, const NextSession& next) {
  json.key("care").array();
  if (next.prescription.step >= 0) {
    for (const Note& note : next.plan->stage_of(next.prescription.step).care) json.string(note.text);
  }
  json.close().key("warnings").array();
  for (const auto& warning : next.warnings) json.string(warning);
  json.close();
}

}  // namespace

std::string citation_text(const Plan& plan, const Citation& citation) {
  const std::string& id = plan.sources[static_cast<std::size_t>(citation.source)].id;
  return citation.where.empty() ? id : id + ":" + citation.where;
}

void write_work(JsonWriter& json, const Plan& plan, const Profile& profile, const Work& work) {
  const Exercise& exercise = plan.exercises[static_cast<std::size_t>(work.exercise)];
  json.object();
  write_text(json, "exercise", exercise.id);
  write_text(json, "kind", kind_name(exercise.kind));
  write_text(json, "dose", to_string(work.dose));
  write_count(json, "sets", work.dose.sets);
  write_count(json, "reps", work.dose.reps);
  write_unit(json, "distance_m", amount_as<Distance>(work.dose));
  write_unit(json, "time_s", amount_as<Duration>(work.dose));
  write_unit(json, "intensity_pct", work.dose.intensity);
  write_recovery(json, "rest_s", work.dose.rest);
  write_recovery(json, "set_rest_s", work.dose.set_rest);
  write_unit(json, "no_faster_than_s", no_faster_than(plan, profile, work));
  json.close();
}

void write_from(JsonWriter& json, const Plan& plan, const Cited& cited) {
  json.key("from").array();
  for (const auto& citation : cited.from) json.string(citation_text(plan, citation));
  json.close();
}

void write_saw(JsonWriter& json, const Plan& plan, const Test& test, const Facts& facts) {
  json.key("saw").object();
  for (const Key key : keys_asked(test)) {
    json.key(key_name(plan, key)).string(value_text(plan, key, facts.value[static_cast<std::size_t>(key)]));
  }
  json.close();
}

std::string to_json(const NextSession& next) {
  std::string out;
  out.reserve(6000);  // most are not longer
  JsonWriter json(out);
  json.object();
  write_head(json, next);
  write_lists(json, next);
  write_rest(json, next);
  write_gate(json, next.gate);
  write_limits(json, next);
  write_care(json, next);
  json.close();
  out += '\n';
  return out;
}

}  // namespace rehab
