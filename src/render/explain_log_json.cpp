// The whole log as JSON, in the explanation: what was prescribed, done and observed.
#include "domain/json.hpp"
#include "engine/evidence.hpp"
#include "render/explain.hpp"
#include "render/json.hpp"
#include "render/source_lines.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

/// Writes entries; of what an entry may hold each key stands where the entry has it.
class LogJson {
 public:
  LogJson(const NextSession& next, JsonWriter& json) : next_(next), plan_(*next.plan), json_(json) {}

  void fields(const Entry& entry, const Passed& one) {
    if (entry.plan) text("plan", entry.plan->plan);
    if (entry.injury) injury(*entry.injury);
    answers("check_in", entry.check_in);
    if (entry.limits) limits(*entry.limits);
    if (entry.coach) {
      text("coach", coach_says(plan_, entry.coach->says));
      text("coach_by", entry.coach->by);
      text("coach_reason", entry.coach->reason);
    }
    json_.key("prescribed");
    session(entry, one);
    answers("felt", entry.felt);
    if (!entry.missed.empty()) text("missed", entry.missed);
    if (!entry.also.empty()) {
      json_.key("also").array();
      for (const std::string& also : entry.also) json_.string(also);
      json_.close();
    }
    if (!entry.notes.empty()) text("notes", entry.notes);
    json_.field("referred", one.referred);
  }

 private:
  void text(std::string_view key, std::string_view value) { json_.field(key, value); }

  void injury(const Injury& injury) {
    json_.key("injury").object();
    text("date", to_string(injury.date));
    const auto known = [&](std::string_view key, const std::string& value) {
      if (!value.empty()) text(key, value);
    };
    known("side", injury.side);
    known("muscle", injury.muscle);
    known("site", injury.site);
    known("grade", injury.grade);
    json_.close();
  }

  /// As they stand in the file: a sign beside the answer that it belongs to.
  void answers(std::string_view key, std::span<const Answer> all) {
    json_.key(key).object();
    for (const Answer& answer : all) {
      const Observation& asked = plan_.observation(answer.observation);
      text(asked.id, value_text(plan_, key_of_observation(answer.observation), answer.notch));
      if (answer.sign >= 0) text("sign", asked.signs[static_cast<std::size_t>(answer.sign)].text);
    }
    json_.close();
  }

  void limits(const LimitsChange& change) {
    json_.key("limits");
    if (!change.now) {
      json_.null();
      return;
    }
    json_.object();
    write_allowance(json_, *change.now);
    json_.close();
  }

  void done(const DoneWork& line) {
    json_.object();
    text("exercise", plan_.exercise(line.exercise).id);
    text("dose", to_string(line.dose));
    if (!line.times.empty()) {
      json_.key("times_s").array();
      for (const Duration time : line.times) time == Duration{} ? json_.null() : json_.number(decimal(time.ms, 3));
      json_.close();
    }
    answers("felt", line.felt);
    json_.close();
  }

  void session(const Entry& entry, const Passed& passed) {
    if (entry.work.empty()) {
      json_.null();
      return;
    }
    json_.object();
    write_outcome(json_, plan_, passed.prescribed);
    json_.key("rules").array();
    for (std::size_t i = 0; i < plan_.rules.size(); ++i) {
      if (passed.prescribed.fired.test(i)) json_.string(plan_.rules[i].id);
    }
    json_.close().key("done").array();
    for (const DoneWork& line : entry.work) done(line);
    json_.close();
    json_.field("extra_work", !passed.is_session);
    json_.field("under_way", next_.under_way && next_.under_way->entry == passed.entry);
    json_.field("finished", entry.finished);
    text("completed", value_text(plan_, key_of(Fact::completed), passed.completed));
    json_.field("exceeded", passed.exceeded);
    json_.close();
  }

  const NextSession& next_;
  const Plan& plan_;
  JsonWriter& json_;
};

}  // namespace

void write_log(JsonWriter& json, const NextSession& next, const SourceTexts& texts) {
  const SourceLines where(texts.athlete);
  LogJson writer(next, json);
  json.key("log").array();
  for (const Passed& one : passed(*next.plan, *next.athlete)) {
    const Entry& entry = next.athlete->log[one.entry];
    json.object();
    json.field("date", to_string(entry.date));
    json.field("at", where(entry.place));
    writer.fields(entry, one);
    json.close();
  }
  json.close();
}

}  // namespace rehab
