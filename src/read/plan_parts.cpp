// Texts, citations, lines of work.
#include "read/plan_parts.hpp"

#include <algorithm>
#include <utility>

namespace rehab::reading {

using yaml::Cursor;

void Ids::add(Cursor id, Diagnostics& diagnostics) {
  const auto first = std::find_if(seen_.begin(), seen_.end(), [id](Cursor other) { return other.text() == id.text(); });
  if (first == seen_.end()) return seen_.push_back(id);
  const std::string line = std::to_string(diagnostics.line_of(first->place()));
  diagnostics.at(id, "there is " + std::string(sort_) + " " + quoted(id.text()) + " already", "it stands in line " + line,
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
  diagnostics.unknown(node, sort, name, "unknown " + std::string(sort) + " " + quoted(name), allowed_hint(name, ids));
  return std::nullopt;
}

std::optional<int> PlanParts::step(Cursor name) { return resolve(name, name.text(), plan.steps, known.steps, "step"); }

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

void report_missing_amount(Cursor node, const Dose& dose, Diagnostics& diagnostics) {
  Dose counts;
  counts.sets = dose.sets;
  counts.reps = dose.reps;
  diagnostics.at(node, to_string(counts) + " has no unit: a run needs a distance or a time", "m, yd, ft, km, mi, s or min",
                 diagnostic_id::notation);
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
  if (list.is_list()) each_item(list, [&](Cursor line) { add_work(line, lines); });
  return lines;
}

std::vector<Work> PlanParts::drills(Cursor list) {
  each_item(list, [&](Cursor line) {
    each_pair(line, [&](Cursor name, Cursor) {
      const auto exercise = plan.find_exercise(name.text());
      if (exercise && plan.exercises[static_cast<std::size_t>(*exercise)].kind == Kind::run)
        diagnostics.at(name, quoted(name.text()) + " is a run, and no drill",
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
    const bool run = plan.exercises[static_cast<std::size_t>(*exercise)].kind == Kind::run;
    if (run && std::holds_alternative<std::monostate>(lines.back().dose.amount))
      report_missing_amount(dose, lines.back().dose, diagnostics);
  });
}

}  // namespace rehab::reading
