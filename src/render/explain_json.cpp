// The explanation as one line of JSON, `rehab.explain/1`.
#include "domain/json.hpp"
#include "domain/json_format.hpp"
#include "engine/evidence.hpp"
#include "engine/what_if.hpp"
#include "rehab/plan_queries.hpp"
#include "render/explain.hpp"
#include "render/json.hpp"
#include "render/numbers.hpp"
#include "render/source_lines.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

class ExplanationWriter {
 public:
  ExplanationWriter(const NextSession& next, const SourceTexts& texts, JsonWriter& json)
      : next_(next), plan_(*next.plan), in_log_(texts.athlete), in_plan_(texts.plan), json_(json) {}

  void head() {
    text("schema", json_format::explain);
    text("file", next_.file);
    text("athlete", next_.athlete->profile.name);
    text("plan", plan_.name);
    text("today", to_string(next_.today));
    outcome(next_.prescription);
  }

  void rules() {
    json_.key("rules").array();
    for (std::size_t i = 0; i < plan_.rules.size(); ++i) {
      const Rule& rule = plan_.rules[i];
      json_.object();
      text("rule", rule.id);
      text("at", in_plan_(rule.place));
      json_.field("fired", next_.prescription.fired.test(i));
      json_.key("then").array();
      for (const auto& word : rule.then.words()) json_.string(word);
      json_.close();
      text("say", rule.say);
      json_.key("saw").array();
      for (const Key key : keys_asked(rule.when)) seen(key, values_for(rule, next_.facts));
      json_.close();
      json_.key("lacks").array();
      if (!next_.prescription.fired.test(i)) {
        for (const Condition* condition : missing(rule.when, values_for(rule, next_.facts))) json_.string(condition->written);
      }
      json_.close();
      write_from(json_, plan_, rule);
      json_.close();
    }
    json_.close();
  }

  void ladder() {
    const Prescription& p = next_.prescription;
    json_.key("ladder");
    if (p.step < 0) {
      json_.null();
      return;
    }
    json_.object().key("before");
    next_.state.on_ladder ? json_.string(plan_.step(next_.state.step).id) : json_.null();
    json_.field("clean_before", next_.state.on_ladder ? next_.state.clean : 0);
    text("step", plan_.step(p.step).id);
    json_.field("clean", p.clean);
    json_.field("sessions", plan_.step(p.step).sessions);
    json_.field("cut", p.gate == Gate::cut);
    json_.close();
  }

  /// What was said against a session keeps it closed as a gate does; it has no test of its own.
  void complaint() {
    const GateHold& hold = *next_.gate;
    json_.key("gate").object();
    text("id", hold.id);
    json_.field("open", false);
    json_.key("any").array().close();
    write_from(json_, plan_, plan_.rule(next_.state.complaint.rule));
    write_missing(json_, hold);
    json_.close();
  }

  void gate() {
    if (next_.prescription.gate == Gate::complaint) return complaint();
    const int index = gate_asked(next_);
    json_.key("gate");
    if (index < 0) {
      json_.null();
      return;
    }
    const Stage& stage = plan_.stage(index);
    const GateFacts at_gate = gate_facts_of(next_);
    json_.object();
    text("id", stage.id);
    json_.field("open", holds(stage.enter, at_gate));
    json_.key("any").array();
    for (const auto& alternative : stage.enter.any) {
      json_.array();
      for (const auto& condition : alternative) {
        json_.object();
        text("condition", condition.written);
        json_.field("holds", condition.holds(at_gate[static_cast<std::size_t>(condition.key)]));
        json_.key("saw");
        seen(condition.key, at_gate);
        json_.close();
      }
      json_.close();
    }
    json_.close();
    write_from(json_, plan_, stage);
    json_.close();
  }

  void numbers() {
    json_.key("numbers").array();
    for (const Number& number : numbers_of(next_)) {
      json_.object();
      text("number", number.what);
      text("value", with_blanks(number.value));
      text("who", number.who);
      json_.field("decides", number.decides);
      json_.key("from").array();
      sources(number.from);
      json_.close().close();
    }
    json_.close();
  }

  void words() {
    json_.key("coach").array();
    for (const std::size_t entry : next_.words) {
      const CoachWord& word = *next_.athlete->log[entry].coach;
      json_.object();
      text("by", word.by);
      text("date", to_string(next_.athlete->log[entry].date));
      text("says", coach_says(plan_, word.says));
      text("reason", word.reason);
      text("at", in_log_(word.place));
      json_.close();
    }
    json_.close();
  }

  void takes() {
    const WhatItTakes takes = what_it_takes(next_);
    json_.key("would_take");
    changes(takes.better);
    json_.key("best_report");
    if (takes.best_report) {
      json_.object();
      outcome(*takes.best_report);
      json_.close();
    } else {
      json_.null();
    }
    json_.key("nearly");
    changes(takes.worse);
  }

 private:
  void text(std::string_view key, std::string_view value) { json_.field(key, value); }

  void outcome(const Prescription& p) { write_outcome(json_, plan_, p); }

  /// A key's value with the lines of the log that it rests on; `said` is false for a default.
  void seen(Key key, std::span<const std::int64_t> values) {
    const auto index = static_cast<std::size_t>(key);
    json_.object();
    text("key", key_name(plan_, key));
    text("value", value_text(plan_, key, values[index]));
    if (is_observation(key)) json_.field("said", was_answered(next_, observation_of(key)));
    json_.key("at").array();
    for (const Place place : evidence(next_, key)) json_.string(in_log_(place));
    json_.close().close();
  }

  void sources(const std::vector<Citation>& from) {
    for (const Citation& citation : from) {
      json_.object();
      text("source", citation_text(plan_, citation));
      text("weight", plan_.sources[static_cast<std::size_t>(citation.source)].weight);
      json_.close();
    }
  }

  void changes(const std::vector<WhatIf>& all) {
    json_.array();
    for (const WhatIf& change : all) {
      json_.object();
      text("change", change_words(next_, change));
      json_.field("distance", change.distance);
      outcome(change.then);
      json_.close();
    }
    json_.close();
  }

  const NextSession& next_;
  const Plan& plan_;
  SourceLines in_log_;
  SourceLines in_plan_;
  JsonWriter& json_;
};

}  // namespace

std::string explain_json(const NextSession& next, const SourceTexts& texts, LogShown log) {
  std::string out;
  JsonWriter json(out);
  json.object();
  ExplanationWriter writer(next, texts, json);
  writer.head();
  writer.rules();
  writer.ladder();
  writer.gate();
  writer.numbers();
  writer.words();
  writer.takes();
  if (log == LogShown::whole) write_log(json, next, texts);
  json.close();
  out += '\n';
  return out;
}

}  // namespace rehab
