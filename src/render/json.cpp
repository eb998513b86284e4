#include "render/json.hpp"

#include <algorithm>

#include "domain/json.hpp"
#include "domain/json_format.hpp"
#include "rehab/plan_queries.hpp"
#include "render/numbers.hpp"

namespace rehab {

namespace {

void write_stage(JsonWriter& json, const NextSession& next) {
  json.key("stage");
  if (next.prescription.step < 0) {
    json.null();
    return;
  }
  const Plan& plan = *next.plan;
  const auto stage = static_cast<std::size_t>(plan.step(next.prescription.step).stage);
  json.object();
  json.field("id", plan.stages[stage].id);
  json.field("number", static_cast<std::int64_t>(stage) + 1);
  json.field("of", static_cast<std::int64_t>(plan.stages.size()));
  json.field("title", plan.stages[stage].title);
  json.close();
}

void write_step(JsonWriter& json, const NextSession& next) {
  json.key("step");
  if (next.prescription.step < 0) {
    json.null();
    return;
  }
  json.object();
  json.field("id", next.plan->step(next.prescription.step).id);
  json.field("number", next.prescription.step + 1);
  json.field("of", static_cast<std::int64_t>(next.plan->steps.size()));
  json.close();
}

void write_head(JsonWriter& json, const NextSession& next) {
  const Prescription& p = next.prescription;
  json.field("schema", json_format::next);
  json.field("file", next.file);
  json.field("athlete", next.athlete->profile.name);
  json.field("plan", next.plan->name);
  write_day(json, "today", next.today);
  json.field("decision", to_string(p.decision));
  write_day(json, "date", p.date);
  json.field("day", days_between(next.state.injury, p.date.value_or(next.today)));
  json.field("session", next.state.sessions + 1);
  json.field("complete", p.complete);
  json.field("resume", next.under_way.has_value());
  write_stage(json, next);
  write_step(json, next);
  write_unit(json, "cap_pct", cap_of(*next.plan, p));
  write_unit(json, "metres", std::optional(run_metres(*next.plan, next.work, next.drills)));
}

void write_check(JsonWriter& json, const Plan& plan, const Check& check) {
  const Observation& observation = plan.observation(check.observation);
  json.object();
  json.field("observation", observation.id);
  json.field("ask", observation.ask);
  json.field("if", value_text(plan, key_of_observation(check.observation), check.notch));
  write_outcome(json, plan, check.instead);
  json.close();
}

void write_all_well(JsonWriter& json, const NextSession& next) {
  json.key("all_well");
  if (!next.all_well) {
    json.null();
    return;
  }
  json.object();
  write_outcome(json, *next.plan, *next.all_well);
  json.close();
}

void write_because(JsonWriter& json, const NextSession& next, const Rule& rule, const Facts& facts) {
  json.object();
  json.field("rule", rule.id);
  json.key("then").array();
  for (const auto& word : rule.then.words()) json.string(word);
  json.close();
  json.field("say", rule.say);
  if (!rule.lifted_by.empty()) json.field("lifted_by", rule.lifted_by);
  write_saw(json, *next.plan, rule.when, values_for(rule, facts));
  write_from(json, *next.plan, rule);
  json.close();
}

/// The rules that asked for a referral that stands come first, with what they saw then.
void write_all_because(JsonWriter& json, const NextSession& next) {
  const auto rule_at = [&](int rule) -> const Rule& { return next.plan->rule(rule); };
  const auto asked = next.referral ? next.referral->reasons : std::vector<Referral::Reason>();
  json.key("because").array();
  for (const auto& [rule, facts] : asked) write_because(json, next, rule_at(rule), facts);
  for (const int rule : next.because) {
    const auto same = [&](const Referral::Reason& reason) { return reason.rule == rule; };
    if (std::none_of(asked.begin(), asked.end(), same)) write_because(json, next, rule_at(rule), next.facts);
  }
  json.close();
}

void write_rest(JsonWriter& json, const NextSession& next) {
  json.key("rest").object().key("days").array();
  for (const Day day : next.rest.days) json.string(to_string(day));
  json.close().key("because").array();
  for (const int rule : next.rest.rules) json.string(next.plan->rule(rule).id);
  if (next.rest.coach) json.string("coach");
  if (next.rest.apart > 0) json.string("apart");
  json.close().close();
}

void write_gate(JsonWriter& json, const std::optional<GateHold>& gate) {
  json.key("gate");
  if (!gate) {
    json.null();
    return;
  }
  json.object();
  json.field("id", gate->id);
  write_missing(json, *gate);
  json.close();
}

/// Those that hold on the day that was judged.
void write_limits(JsonWriter& json, const NextSession& next) {
  json.key("limits");
  if (!limits_hold(next)) {
    json.null();
    return;
  }
  const Allowance& limits = next.state.limits;
  json.object();
  write_allowance(json, limits);
  write_day(json, "since", next.athlete->log[*next.limits_entry].date);
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
  json.close();
  write_all_well(json, next);
  write_all_because(json, next);
}

void write_care(JsonWriter& json, const NextSession& next) {
  json.key("care").array();
  if (next.prescription.step >= 0) {
    for (const Note& note : next.plan->stage_of(next.prescription.step).care) json.string(note.text);
  }
  json.close().key("warnings").array();
  for (const Warning& warning : next.warnings) {
    json.object();
    json.field("id", warning.id);
    json.field("text", warning.text);
    json.close();
  }
  json.close();
}

}  // namespace

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
