#include "render/verify.hpp"

#include <fmt/format.h>

#include "domain/annotation.hpp"
#include "domain/json.hpp"
#include "domain/json_format.hpp"
#include "domain/safe_text.hpp"
#include "render/page.hpp"
#include "render/words.hpp"
#include "verify/unclaimed.hpp"

namespace rehab {

namespace {

std::string rules_of(const Plan& plan, const std::vector<int>& rules) {
  std::string text;
  for (const int rule : rules) text += (text.empty() ? "" : ", ") + plan.rule(rule).id;
  return text.empty() ? "none" : text;
}

std::string prescribed(const Plan& plan, const Prescription& p) {
  if (p.step < 0) return std::string(to_string(p.decision));
  const std::string step = plan.step(p.step).id;
  return with_blanks(
      fmt::format("{}: {} on {}, {}", to_string(p.decision), step, to_string(*p.date), tasks(plan, work_of(plan, p))));
}

/// What every plan is asked stands in none.
bool is_in_plan(const Violation& violation) { return violation.place != Place{}; }

std::string place_text(const VerifySheet& sheet, const Violation& violation) {
  return is_in_plan(violation) ? sheet.lines(violation.place) : "";
}

constexpr std::string_view broken_word = "broken: ";

std::string_view look_of_proof_line(std::string_view line) { return line.starts_with(broken_word) ? look_of_stop : ""; }

void add_violation(const VerifySheet& sheet, std::size_t i, std::string& out) {
  const Violation& v = sheet.proof.violations[i];
  const std::string where = place_text(sheet, v);
  out += fmt::format("\n{}{}: {}\n", broken_word, v.property, v.detail.empty() ? v.about : v.detail);
  if (!where.empty()) out += fmt::format("  {}\n", where);
  if (!v.log) return;
  out +=
      fmt::format("  after the log below, {} gives {}\n", to_string(v.log->today), prescribed(*sheet.plan, v.log->prescription));
  out += fmt::format("  rules that fired: {}\n", rules_of(*sheet.plan, v.rules));
  if (!v.log->replays) out += "  the replay of this log differs; please report it as a fault of rehab\n";
  if (!sheet.saved[i].empty()) {
    out += fmt::format("  rehab next {} --today {}\n", file_word(sheet.saved[i]), to_string(v.log->today));
    return;
  }
  std::string_view log = sheet.logs[i];
  while (!log.empty()) {
    const auto end = log.find('\n');
    out += fmt::format("    {}\n", log.substr(0, end));
    log.remove_prefix(end == std::string_view::npos ? log.size() : end + 1);
  }
}

std::string fastest_way(const VerifySheet& sheet) {
  const auto& fastest = sheet.proof.fastest;
  const std::string last = sheet.plan->steps.back().id;
  if (!fastest.last_step) return fmt::format("no clean way to {}: {}", last, fastest.held_up);
  return fmt::format("the fastest clean way to {}: session {}, {} days after the injury", last, fastest.sessions.size(),
                     days_between(sheet.proof.injured, *fastest.last_step));
}

std::size_t claimed(const Verification& proof) {
  std::size_t count = 0;
  for (const auto& property : proof.properties) count += property.claimed ? 1 : 0;
  return count;
}

std::string not_walked(const Verification& proof) {
  std::string words = "not walked: ";
  if (!proof.limits_walked) words += "a physio's limits, since a property asks for less of a dose; ";
  words += "what two birthdays change";
  return words + (proof.grades_asked ? "; a new injury of another grade" : "");
}

/// `one-thing-at-a-time: throws have no distance`.
std::string with_reason(const verify::Property& property) {
  return property.waived.empty() ? property.name : property.name + ": " + property.waived;
}

std::string verdict(const VerifySheet& sheet) {
  const Verification& proof = sheet.proof;
  const std::string name = sheet.plan->name + ": ";
  if (!proof.violations.empty()) return name + fmt::format("{} of {} properties broken", proof.violations.size(), claimed(proof));
  return name + (proof.complete ? fmt::format("all {} properties hold", claimed(proof)) : "not decided: " + proof.undecided);
}

}  // namespace

std::string verify_github(const VerifySheet& sheet) {
  std::string out;
  for (std::size_t i = 0; i < sheet.proof.violations.size(); ++i) {
    const Violation& v = sheet.proof.violations[i];
    std::string text;
    add_violation(sheet, i, text);
    const auto at = is_in_plan(v) ? sheet.lines.annotated(v.place).line : SourceLines::LineNumber{sheet.file, 0};
    out += annotation_line(
        {AnnotationLevel::error, at.name, static_cast<std::size_t>(at.number), 0, v.property, std::string_view(text).substr(1)});
  }
  return out + safe_lines(verdict(sheet));
}

std::string verify_text(const VerifySheet& sheet, Color color) {
  const Verification& proof = sheet.proof;
  const std::size_t broken = proof.violations.size();
  std::string out = verdict(sheet);
  out += fmt::format("\n  {} states, {} situations, {} transitions\n", grouped(proof.count.states),
                     grouped(proof.count.situations), grouped(proof.count.transitions));
  out += fmt::format("  {}\n  {}\n", fastest_way(sheet), not_walked(proof));
  if (broken > 0 && !proof.complete) out += fmt::format("  {}\n", proof.undecided);
  for (const auto& step : sheet.plan->steps) {
    if (!step.own_rises) continue;
    const std::string whose = step.rises_of_stage ? "stage " + sheet.plan->stage(step.stage).id : "step " + step.id;
    out += fmt::format("  limits of its own, for entering it: {}\n", whose);
  }
  for (const auto& property : proof.properties) {
    if (!property.claimed) out += fmt::format("  not claimed: {}\n", with_reason(property));
  }
  const verify::Unclaimed open = verify::unclaimed(*sheet.plan);
  if (!open.asked.empty()) out += fmt::format("  no property asks about: {}\n", list(open.asked, "and"));
  if (!open.work.empty()) out += fmt::format("  no cap or limit covers: {}\n", list(open.work, "and"));
  for (std::size_t i = 0; i < broken; ++i) add_violation(sheet, i, out);
  return in_color(safe_lines(out), look_of_proof_line, color);
}

namespace {

bool is_broken(const Verification& proof, const verify::Property& property) {
  for (const auto& violation : proof.violations) {
    if (violation.property == property.name) return true;
  }
  return false;
}

void add_violation(const VerifySheet& sheet, std::size_t i, JsonWriter& json) {
  const Violation& v = sheet.proof.violations[i];
  json.object().field("property", v.property).field("about", v.about).field("detail", v.detail);
  json.field("place", place_text(sheet, v)).key("rules").array();
  for (const int rule : v.rules) json.string(sheet.plan->rule(rule).id);
  json.close().key("today");
  if (v.log) {
    json.string(to_string(v.log->today))
        .field("decision", to_string(v.log->prescription.decision))
        .field("replays", v.log->replays);
  } else {
    json.null();
  }
  json.field("file", sheet.saved[i]).field("log", sheet.logs[i]).close();
}

}  // namespace

std::string verify_json(const VerifySheet& sheet) {
  const Verification& proof = sheet.proof;
  std::string out;
  JsonWriter json(out);
  json.object().field("schema", json_format::verify).field("plan", sheet.plan->name);
  json.field("proved", proof.complete && proof.violations.empty()).field("complete", proof.complete);
  json.field("undecided", proof.undecided);
  json.field("states", static_cast<std::int64_t>(proof.count.states));
  json.field("situations", static_cast<std::int64_t>(proof.count.situations));
  json.field("transitions", static_cast<std::int64_t>(proof.count.transitions));
  json.key("fastest").object().field("sessions", static_cast<std::int64_t>(proof.fastest.sessions.size())).key("days");
  if (proof.fastest.last_step)
    json.integer(days_between(proof.injured, *proof.fastest.last_step));
  else
    json.null();
  json.close().field("not_walked", not_walked(proof)).key("properties").array();
  for (const auto& property : proof.properties) {
    const std::string_view is = !property.claimed            ? "not claimed"
                                : is_broken(proof, property) ? "broken"
                                : proof.complete             ? "holds"
                                                             : "undecided";
    json.object().field("property", property.name).field("is", is).field("about", property.about);
    if (!property.waived.empty()) json.field("waived", property.waived);
    json.close();
  }
  const verify::Unclaimed open = verify::unclaimed(*sheet.plan);
  json.close().key("unclaimed").object().key("asked").array();
  for (const auto& asked : open.asked) json.string(asked);
  json.close().key("work").array();
  for (const auto& work : open.work) json.string(work);
  json.close().close().key("violations").array();
  for (std::size_t i = 0; i < proof.violations.size(); ++i) add_violation(sheet, i, json);
  json.close().close();
  out += '\n';
  return out;
}

}  // namespace rehab
