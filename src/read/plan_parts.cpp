// Texts, citations, lines of work.
#include "read/plan_parts.hpp"

#include <algorithm>
#include <utility>

#include "domain/quantity.hpp"

namespace rehab::reading {

using yaml::Cursor;

void Ids::add(Cursor id, Diagnostics& diagnostics) {
  const auto first = std::find_if(seen_.begin(), seen_.end(), [id](Cursor other) { return other.text() == id.text(); });
  if (first == seen_.end()) return seen_.push_back(id);
  const std::string line = std::to_string(diagnostics.line_of(first->place()));
  diagnostics.at(id, "there is " + std::string(sort_) + " " + in_quotes(id.text()) + " already", "it stands in line " + line,
                 diagnostic_id::taken_name);
}

std::optional<Cursor> PlanParts::value(Cursor map, std::string_view key) const {
  const auto found = find(map, key);
  return found && diagnostics.clean(*found) ? found : std::nullopt;
}

std::string PlanParts::text(Cursor map, std::string_view key) const {
  const auto found = value(map, key);
  return found ? std::string(found->text()) : std::string();
}

template <class T>
std::optional<int> PlanParts::resolve(Cursor node, std::string_view name, const std::vector<T>& items, bool all_known,
                                      std::string_view sort) {
  const auto found = std::find_if(items.begin(), items.end(), [name](const T& item) { return item.id == name; });
  if (found != items.end()) return static_cast<int>(found - items.begin());
  if (!all_known) return std::nullopt;
  std::vector<std::string_view> ids;
  for (const T& item : items) ids.emplace_back(item.id);
  diagnostics.unknown(node, sort, name, "unknown " + std::string(sort) + " " + in_quotes(name), allowed_hint(name, ids));
  return std::nullopt;
}

std::optional<int> PlanParts::step(Cursor name) { return resolve(name, name.text(), plan.steps, known.steps, "step"); }

std::optional<int> PlanParts::step_or_first_of(Cursor node, std::string_view name) {
  const auto step = plan.find_step(name);
  const auto stage = plan.find_stage(name);
  const auto in_stage = [&](const Step& one) { return one.stage == *stage; };
  if (stage) {
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), in_stage);
    if (found == plan.steps.end()) return std::nullopt;
    const auto first = static_cast<int>(found - plan.steps.begin());
    if (step && *step != first)
      diagnostics.at(node, in_quotes(name) + " is a step and another stage: it could mean either",
                     "give one of them another name");
    return first;
  }
  if (step || !known.steps) return step;
  std::vector<std::string_view> ids;
  for (const Stage& one : plan.stages) ids.emplace_back(one.id);
  for (const Step& one : plan.steps) ids.emplace_back(one.id);
  diagnostics.unknown(node, diagnostics.is_dropped("stage", name) ? "stage" : "step", name,
                      "unknown step or stage " + in_quotes(name), allowed_hint(name, ids));
  return std::nullopt;
}

std::vector<Citation> PlanParts::from(Cursor map, std::string_view key) {
  std::vector<Citation> out;
  if (const auto sources = find(map, key))
    each_item(*sources, [&](Cursor source) {
      if (!diagnostics.clean(source)) return;
      if (auto cited = citation(source)) out.push_back(std::move(*cited));
    });
  return out;
}

std::optional<Citation> PlanParts::citation(Cursor node) {
  const std::size_t colon = node.text().find(':');
  const auto source = resolve(node, node.text().substr(0, colon), plan.sources, known.sources, "source");
  if (!source) return std::nullopt;
  if (colon == std::string_view::npos) return Citation{*source, {}};
  const std::string_view where = node.text().substr(colon + 1);
  return Citation{*source, std::string(where.substr(where.find_first_not_of(' ')))};
}

void judge_rest_exercise(Cursor dose, const Work& line, const Plan& plan, Diagnostics& diagnostics) {
  if (!line.dose.rest_exercise) return;
  const std::string& id = *line.dose.rest_exercise;
  const auto exercise = plan.find_exercise(id);
  if (!exercise) {
    std::vector<std::string_view> ids;
    for (const Exercise& one : plan.exercises) ids.emplace_back(one.id);
    return diagnostics.unknown(dose, "exercise", id, "unknown exercise " + in_quotes(id) + " in the rest", allowed_hint(id, ids));
  }
  if (plan.exercise(*exercise).kind == Kind::run && !is_run(plan, line))
    diagnostics.at(dose, "a run in the rests of what is no run: nothing would bound it", "a line of its own: " + id + ": DOSE");
}

void report_missing_amount(Cursor node, const Dose& dose, Diagnostics& diagnostics) {
  Dose counts;
  counts.sets = dose.sets;
  counts.reps = dose.reps;
  counts.extra_reps = dose.extra_reps;
  diagnostics.at(node, to_string(counts) + " has no unit: a run needs a distance or a time",
                 notation::list_of(notation::Unit::distance_or_time), diagnostic_id::notation);
}

void PlanParts::allow(Cursor map, Place of) {
  const auto allowed = find(map, "allow");
  if (!allowed) return;
  each_pair(*allowed, [&](Cursor name, Cursor reason) {
    const auto warning = plan_warning_named(name.text());
    if (warning) plan.allowed.push_back({*warning, std::string(reason.text()), name.place(), of});
  });
}

std::vector<Work> PlanParts::work(Cursor list) {
  std::vector<Work> lines;
  int turns = 0;
  if (list.is_list())
    each_item(list, [&](Cursor line) {
      const auto times = find(line, "repeat");
      times ? add_repeated(line, *times, ++turns, lines) : add_work(line, lines);
    });
  return lines;
}

/// `{repeat: 2, of: [{run: 90 s}, {walk: 90 s}]}`: what is written is one turn, a set of each.
void PlanParts::add_repeated(Cursor map, Cursor times, int turns, std::vector<Work>& lines) {
  const auto of = find(map, "of");
  if (!of || !of->is_list() || !diagnostics.clean(times)) return;
  if (of->count() == 1) diagnostics.at(*of, "a single line is repeated by its sets", "write its sets: 2 x 3 x 60 s");
  each_item(*of, [&](Cursor line) {
    const std::size_t before = lines.size();
    add_work(line, lines);
    if (lines.size() == before) return;
    Dose& dose = lines.back().dose;
    if (dose.sets > 1) diagnostics.at(line, "sets stand in no repeat: each turn is a set", "reps alone: 3 x 60 s");
    dose.sets = parse_count(times.text(), 100).value_or(1);
    lines.back().turns = turns;
  });
}

std::vector<Work> PlanParts::drills(Cursor list) {
  each_item(list, [&](Cursor line) {
    each_pair(line, [&](Cursor name, Cursor) {
      const auto exercise = plan.find_exercise(name.text());
      if (exercise && plan.exercise(*exercise).kind == Kind::run)
        diagnostics.at(name, in_quotes(name.text()) + " is a run, and no drill",
                       "a run stands in the work of a step, where caps and rises hold");
    });
  });
  return work(list);
}

void PlanParts::add_work(Cursor map, std::vector<Work>& lines) {
  each_pair(map, [&](Cursor name, Cursor dose) {
    if (!diagnostics.clean(name)) return;
    const auto exercise = resolve(name, name.text(), plan.exercises, known.exercises, "exercise");
    if (!exercise || !diagnostics.clean(dose)) return;
    lines.push_back({*exercise, decoded_.dose(dose), name.place()});
    const bool run = plan.exercise(*exercise).kind == Kind::run;
    if (run && std::holds_alternative<std::monostate>(lines.back().dose.amount))
      report_missing_amount(dose, lines.back().dose, diagnostics);
    if (run && lines.back().dose.extra_reps > 0)
      diagnostics.at(dose, "the reps of a run are one number: metres and their rises are counted of them",
                     "the most that may be run");
    judge_rest_exercise(dose, lines.back(), plan, diagnostics);
  });
}

}  // namespace rehab::reading
