#include "render/plan_diff.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/json.hpp"
#include "domain/json_format.hpp"
#include "domain/safe_text.hpp"
#include "render/json.hpp"
#include "render/numbers.hpp"
#include "render/page.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

using diff::Shift;

/// The shifts, then after a set, then the guards.
constexpr std::array<DifferenceName, diff::shift_count + 1 + guard_count> all_names = {{
    {"harder", "higher on the ladder, or the same step farther, faster, more, or with shorter rests"},
    {"easier", "lower on the ladder, or the same step shorter, slower, less, or with longer rests"},
    {"sooner", "a session on a day without one"},
    {"later", "no session on a day with one"},
    {"referral", "a clinician in place of a session or a wait"},
    {"no-referral", "no clinician where there was one"},
    {"other", "neither harder nor easier, but not the same: its cap, decision or gate, or more of one and less of another"},
    {"during", "what is done after a set"},
    {"properties", "what verify proves"},
    {"limits", "how much one session may add"},
    {"signs", "the signs that a question goes through"},
    {"asked", "what is asked, and what silence means"},
    {"warnings", "what the sheet warns of, what lifts a referral, and what check is told to let pass"},
}};

const DifferenceName& words_for(Shift shift) { return all_names[static_cast<std::size_t>(shift)]; }
const DifferenceName& words_for_during() { return all_names[diff::shift_count]; }
const DifferenceName& words_for(Guard guard) { return all_names[diff::shift_count + 1 + static_cast<std::size_t>(guard)]; }

std::string step_of(const Plan& plan, const Prescription& p) { return p.step < 0 ? std::string() : plan.step(p.step).id; }

std::string doses(const Plan& plan, std::span<const Work> work) {
  std::string text;
  for (const Turns& turns : in_turns(work)) {
    text += text.empty() ? "" : ", then ";
    if (turns.times > 1) text += fmt::format("{} times: ", turns.times);
    for (const Work& line : turns.lines)
      text += fmt::format("{}{} {}", &line == turns.lines.data() ? "" : ", ", plan.exercise(line.exercise).title,
                          whole_dose(plan, line));
  }
  return text;
}

bool same_rests(std::span<const Work> a, std::span<const Work> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Work& one, const Work& other) {
    return one.dose.rest == other.dose.rest && one.dose.set_rest == other.dose.set_rest;
  });
}

std::string gate_name(const Plan& plan, const Prescription& p) {
  if (p.gate == Gate::stage) return plan.stage(p.gate_stage).id;
  return p.gate == Gate::cut ? "cut" : "complaint";
}

/// The decision, the step, the day and the work; what both sheets say alike is left out where it does not matter: rests, gates.
std::string session(const PlanDiffSheet& sheet, const std::array<Prescription, 2>& both, std::size_t side) {
  const Plan& plan = *sheet.plans[side];
  const Prescription& p = both[side];
  const Prescription& other = both[1 - side];
  std::string text{to_string(p.decision)};
  if (p.step < 0) return text;
  const auto work = work_of(plan, p);
  const bool rests = other.step >= 0 && !same_rests(work, work_of(*sheet.plans[1 - side], other));
  text += fmt::format(" {} on {}: {}", step_of(plan, p), to_string(*p.date), rests ? doses(plan, work) : tasks(plan, work));
  if (p.complete) text += ", complete";
  if (p.gate != other.gate && p.gate != Gate::none) text += ", gate " + gate_name(plan, p);
  const auto cap = cap_of(plan, p);
  return cap ? text + fmt::format(", cap {}", to_string(*cap)) : text;
}

std::size_t widest(const PlanDiffSheet& sheet) { return std::max(sheet.names[0].size(), sheet.names[1].size()); }

std::string situations(std::uint64_t count) { return grouped(count) + (count == 1 ? " situation" : " situations"); }

void add_log(std::string_view log, std::string& out) {
  while (!log.empty()) {
    const auto end = log.find('\n');
    out += fmt::format("    {}\n", log.substr(0, end));
    log.remove_prefix(end == std::string_view::npos ? log.size() : end + 1);
  }
}

/// From the first entry on: what comes before names the plan.
std::string_view entries(std::string_view file) {
  const auto at = file.find("\nlog:");
  return at == std::string_view::npos ? file : file.substr(at);
}

void add_edits(const std::vector<std::string>& edits, std::string& out) {
  if (!edits.empty()) out += fmt::format("  made by {}\n", list(edits, "and"));
}

void add_kind(const PlanDiffSheet& sheet, std::size_t i, std::string& out) {
  const PartingKind& kind = sheet.difference.kinds[i];
  const Parting& first = kind.first;
  out += fmt::format(
      "\n{}: {}: {}\n", words_for(kind.shift).name,
      first.on_a_word ? "only on a coach's word" : (sheet.difference.complete ? "" : "at least ") + situations(kind.situations),
      words_for(kind.shift).about);
  for (std::size_t side = 0; side < 2; ++side) {
    out += fmt::format("  {:<{}}  {}\n", sheet.names[side], widest(sheet), session(sheet, first.prescription, side));
  }
  add_edits(kind.edits, out);
  if (!first.replays) out += "  the replay of this log differs; please report it as a fault of rehab\n";
  if (!sheet.saved[i][0].empty()) {
    for (const auto& path : sheet.saved[i])
      out += fmt::format("  rehab next {} --today {}\n", file_word(path), to_string(first.today));
    return;
  }
  out += fmt::format("  asked on {}, after\n", to_string(first.today));
  add_log(sheet.logs[i][0], out);
  if (entries(sheet.logs[i][0]) == entries(sheet.logs[i][1])) return;
  out += fmt::format("  or, as {} can be told:\n", sheet.names[1]);
  add_log(sheet.logs[i][1], out);
}

std::string said(const DuringParting& during) {
  return during.said.empty() ? "of which nothing is said" : "with " + list(during.said, "and");
}

void add_during(const PlanDiffSheet& sheet, std::string& out) {
  for (const auto& during : sheet.difference.during) {
    out += fmt::format("\nduring a session: after a set {}\n", said(during));
    for (std::size_t side = 0; side < 2; ++side)
      out += fmt::format("  {:<{}}  {}\n", sheet.names[side], widest(sheet), during.then[side]);
    add_edits(during.edits, out);
  }
}

/// Each guard's own part, a name and what the plans have under it.
void add_guard(const PlanDiffSheet& sheet, std::string& out) {
  const auto& all = sheet.difference.guard;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const DifferenceName& of = words_for(all[i].guard);
    if (i == 0 || all[i - 1].guard != all[i].guard) out += fmt::format("\n{}: {}\n", of.name, of.about);
    out += fmt::format("  {}\n", all[i].name);
    for (std::size_t side = 0; side < 2; ++side)
      out += fmt::format("    {:<{}}  {}\n", sheet.names[side], widest(sheet),
                         all[i].has[side].empty() ? "nothing" : all[i].has[side]);
  }
}

std::string day_or_none(const std::optional<Day>& day) { return day ? to_string(*day) : "not in sight"; }

std::string forecast_move(const AthleteUnderBoth& athlete) {
  if (!athlete.last_step[0] && !athlete.last_step[1]) return "neither forecast reaches the last step";
  if (athlete.last_step[0] == athlete.last_step[1]) return "the last step stays on " + to_string(*athlete.last_step[0]);
  return fmt::format("the last step moves from {} to {}", day_or_none(athlete.last_step[0]), day_or_none(athlete.last_step[1]));
}

std::string brief(const Plan& plan, const Prescription& p) {
  if (p.step < 0) return std::string(to_string(p.decision));
  return fmt::format("{} {} on {}", to_string(p.decision), step_of(plan, p), to_string(*p.date));
}

constexpr std::string_view how_counted =
    "counted: where they first differ, by place on the ladder, day and what was said, as far as the rules tell it apart";
constexpr std::string_view not_compared =
    "not walked: a physio's limits, which lower both alike; a new injury, which begins anew; what two birthdays change";

std::string verdict(const PlanDiffSheet& sheet) {
  const PlanDifference& d = sheet.difference;
  if (d.ways() > 0) return fmt::format("differ in {}", count_text(static_cast<std::int64_t>(d.ways()), "way", "ways"));
  if (!d.complete) return "not decided: no difference";
  return d.words.empty() ? "mean the same" : "give the same sessions; their words differ: " + list(d.words, "and");
}

}  // namespace

std::string_view kind_name(Shift shift) { return words_for(shift).name; }

std::span<const DifferenceName> difference_names() { return all_names; }

bool has_difference(const PlanDiffSheet& sheet, std::span<const std::string> names) {
  const auto counts = [&](const DifferenceName& kind) {
    const bool lost_referral = kind.name == words_for(Shift::no_referral).name;
    return names.empty() || std::any_of(names.begin(), names.end(), [&](const std::string& name) {
             return name == kind.name || (lost_referral && name == words_for(Shift::referral).name);
           });
  };
  const PlanDifference& d = sheet.difference;
  return std::any_of(d.kinds.begin(), d.kinds.end(), [&](const auto& kind) { return counts(words_for(kind.shift)); }) ||
         std::any_of(d.guard.begin(), d.guard.end(), [&](const auto& part) { return counts(words_for(part.guard)); }) ||
         std::any_of(sheet.athletes.begin(), sheet.athletes.end(),
                     [&](const auto& athlete) { return athlete.shift && counts(words_for(*athlete.shift)); }) ||
         (!d.during.empty() && counts(words_for_during()));
}

std::string plans_apart_text(const PlanDiffSheet& sheet) {
  const PlanDifference& d = sheet.difference;
  std::string out = fmt::format("{} and {} {}\n", sheet.names[0], sheet.names[1], verdict(sheet));
  out += d.searched
             ? fmt::format("  compared {} states and {} that both plans lead to\n", grouped(d.states), situations(d.situations))
             : "  nothing to search: all that a session hangs on is written the same\n";
  if (!d.complete)
    out += d.stopped
               ? "  stopped there; what lies further was not looked at\n"
               : fmt::format("  stopped beyond {} states; what lies further was not looked at\n", grouped(sheet.most_states));
  if (!d.kinds.empty()) out += fmt::format("  {}\n", how_counted);
  out += fmt::format("  {}\n", not_compared);
  for (std::size_t i = 0; i < d.kinds.size(); ++i) add_kind(sheet, i, out);
  add_during(sheet, out);
  add_guard(sheet, out);
  if (!d.same() && !d.words.empty()) out += fmt::format("\nalso different: wording, {}\n", list(d.words, "and"));
  return safe_lines(with_blanks(out));
}

std::string athlete_change_text(const PlanDiffSheet& sheet, const AthleteUnderBoth& athlete) {
  std::array<std::string, 2> one;
  for (std::size_t side = 0; side < 2; ++side) one[side] = brief(*sheet.plans[side], athlete.prescription[side]);
  if (athlete.shift && one[0] == one[1]) {
    for (std::size_t side = 0; side < 2; ++side) one[side] = session(sheet, athlete.prescription, side);
  }
  const std::string change = athlete.shift ? fmt::format("{}: {} -> {}", words_for(*athlete.shift).name, one[0], one[1])
                                           : fmt::format("the same: {}", one[0]);
  return safe_text(with_blanks(fmt::format("{}; {}", change, forecast_move(athlete))));
}

namespace {

/// A way in which they differ has its name in front.
std::string_view look_of_difference_line(std::string_view line) {
  const auto opens = [&](const DifferenceName& kind) {
    return line.starts_with(kind.name) && line.substr(kind.name.size()).starts_with(": ");
  };
  return std::any_of(all_names.begin(), all_names.end(), opens) ? look_of_heading : "";
}

}  // namespace

std::string plan_diff_text(const PlanDiffSheet& sheet, Color color) {
  std::string out = plans_apart_text(sheet);
  if (!sheet.athletes.empty()) out += "\n";
  for (const auto& athlete : sheet.athletes)
    out += fmt::format("{}: {}\n", safe_text(athlete.file), athlete_change_text(sheet, athlete));
  return in_color(std::move(out), look_of_difference_line, color);
}

namespace {

void add_session(const Plan& plan, const Prescription& p, JsonWriter& json) {
  json.object();
  write_outcome(json, plan, p);
  write_unit(json, "cap_pct", cap_of(plan, p));
  json.field("complete", p.complete).key("gate");
  p.gate == Gate::none ? json.null() : json.string(gate_name(plan, p));
  json.key("work").array();
  for (const auto& line : work_of(plan, p)) {
    json.object().field("exercise", plan.exercise(line.exercise).id);
    json.field("dose", to_string(line.dose));
    if (const PercentOf of = percent_of(plan, line); of != PercentOf::unstated && of != PercentOf::speed)
      json.field("percent_of", percent_of_names[static_cast<std::size_t>(of)]);
    if (line.turns > 0) json.field("turns", line.turns);
    json.close();
  }
  json.close().close();
}

void add_sessions(const PlanDiffSheet& sheet, const std::array<Prescription, 2>& p, JsonWriter& json) {
  json.key("first");
  add_session(*sheet.plans[0], p[0], json);
  json.key("second");
  add_session(*sheet.plans[1], p[1], json);
}

void add_edits(const std::vector<std::string>& edits, JsonWriter& json) {
  json.key("edits").array();
  for (const auto& edit : edits) json.string(edit);
  json.close();
}

void add_kind(const PlanDiffSheet& sheet, std::size_t i, JsonWriter& json) {
  const PartingKind& kind = sheet.difference.kinds[i];
  json.object().field("kind", words_for(kind.shift).name);
  json.field("situations", static_cast<std::int64_t>(kind.situations));
  json.field("on_words", static_cast<std::int64_t>(kind.on_words));
  json.field("today", to_string(kind.first.today)).field("replays", kind.first.replays);
  add_sessions(sheet, kind.first.prescription, json);
  json.key("files").array();
  for (const auto& path : sheet.saved[i]) {
    if (!path.empty()) json.string(path);
  }
  json.close();
  add_edits(kind.edits, json);
  json.key("logs").array();
  for (const auto& log : sheet.logs[i]) json.string(log);
  json.close().close();
}

void add_athlete(const PlanDiffSheet& sheet, const AthleteUnderBoth& athlete, JsonWriter& json) {
  json.object().field("file", athlete.file).field("fits", true);  // a file that does not is an error, and not here
  json.field("changes", athlete.shift.has_value()).key("kind");
  athlete.shift ? json.string(words_for(*athlete.shift).name) : json.null();
  add_sessions(sheet, athlete.prescription, json);
  json.key("last_step").array();
  for (const auto& day : athlete.last_step) day ? json.string(to_string(*day)) : json.null();
  json.close().close();
}

}  // namespace

std::string plan_diff_json(const PlanDiffSheet& sheet) {
  const PlanDifference& d = sheet.difference;
  std::string out;
  JsonWriter json(out);
  json.object().field("schema", json_format::diff).field("first", sheet.names[0]).field("second", sheet.names[1]);
  json.field("same", d.same()).field("complete", d.complete);
  json.field("states", static_cast<std::int64_t>(d.states));
  json.field("situations", static_cast<std::int64_t>(d.situations));
  json.field("counted", how_counted).field("not_walked", not_compared).key("kinds").array();
  for (std::size_t i = 0; i < d.kinds.size(); ++i) add_kind(sheet, i, json);
  json.close().key("during").array();
  for (const auto& during : d.during) {
    json.object().key("after").array();
    for (const auto& word : during.said) json.string(word);
    json.close().field("first", during.then[0]).field("second", during.then[1]);
    add_edits(during.edits, json);
    json.close();
  }
  json.close().key("guard").array();
  for (const auto& part : d.guard) {
    json.object().field("kind", words_for(part.guard).name).field("name", part.name);
    json.field("first", part.has[0]).field("second", part.has[1]).close();
  }
  json.close().key("words").array();
  for (const auto& word : d.words) json.string(word);
  json.close().key("athletes").array();
  for (const auto& athlete : sheet.athletes) add_athlete(sheet, athlete, json);
  json.close().close();
  out += '\n';
  return out;
}

}  // namespace rehab
