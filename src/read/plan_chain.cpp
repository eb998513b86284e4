#include "read/plan_chain.hpp"

#include <algorithm>
#include <iterator>

#include "domain/suggest.hpp"
#include "read/plan_reader.hpp"
#include "read/traverse.hpp"
#include "rehab/builtin.hpp"
#include "yaml/splice.hpp"

namespace rehab {

namespace reading {

PlanChain::PlanChain(Source source, const FindPlan& find) {
  std::optional<Source> next = std::move(source);
  while (next) {
    if (!open(std::move(*next))) return;
    next = base_of(documents_.back(), find);
  }
  if (!diagnostics_.empty()) return;
  for (std::size_t i = documents_.size(); i-- > 0;) {
    yaml::Tree own =
        i == 0 ? std::move(documents_[0].tree) : yaml::Splicer::marked(documents_[i].tree, static_cast<std::uint16_t>(i));
    if (trees_.empty()) {
      trees_.push_back(std::move(own));
      continue;
    }
    const yaml::Tree& base = trees_.back();
    const yaml::Tree& over = trees_.emplace_back(std::move(own));
    Merged merged = merged_over({base, 0}, {over, 0}, diagnostics_);
    trees_.push_back(std::move(merged.tree));
    dropped_.insert(dropped_.end(), merged.dropped.begin(), merged.dropped.end());
  }
}

bool PlanChain::is_faulty() const {
  return !gaps_.empty() || std::any_of(diagnostics_.begin(), diagnostics_.end(),
                                       [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
}

bool PlanChain::open(Source source) {
  const auto index = static_cast<std::uint16_t>(sources_.size());
  sources_.push_back(std::move(source));
  auto document = open_document(sources_.back().text);
  if (document.value && document.diagnostics.empty()) document.diagnostics = wrong_kind(*document.value, FileKind::plan);
  for (auto& diagnostic : document.diagnostics) {
    diagnostic.place.source = index;
    diagnostics_.push_back(std::move(diagnostic));
  }
  if (!document.value || !diagnostics_.empty()) return false;
  for (Diagnostic& gap : document.value->gaps) {
    gap.place.source = index;
    gaps_.push_back(std::move(gap));
  }
  documents_.push_back(std::move(*document.value));
  return true;
}

std::vector<Diagnostic> PlanChain::take_diagnostics() {
  std::move(gaps_.begin(), gaps_.end(), std::back_inserter(diagnostics_));
  return std::move(diagnostics_);
}

void PlanChain::report(Place place, std::string message, std::string hint) {
  place.source = static_cast<std::uint16_t>(sources_.size() - 1);
  diagnostics_.push_back({Severity::error, place, std::move(message), std::move(hint), diagnostic_id::unread});
}

std::optional<Source> PlanChain::base_of(const Document& document, const FindPlan& find) {
  const auto extends = reading::find(document.root(), "extends");
  if (!extends) return std::nullopt;
  if (!extends->is_scalar() || extends->text().empty()) {
    report(extends->place(), "expected the name of a plan, or the path of one", "as in extends: hansen");
  } else if (sources_.size() == longest) {
    report(extends->place(), "plans extend each other " + std::to_string(longest) + " deep, or in a circle", "");
  } else {
    auto found = find(extends->text(), sources_.back().name);
    if (auto* source = std::get_if<Source>(&found)) {
      source->named = Place{extends->place().offset, static_cast<std::uint16_t>(sources_.size() - 1)};
      return std::move(*source);
    }
    std::vector<std::string_view> names;
    for (const BuiltIn& plan : built_in_plans()) names.push_back(plan.name);
    const auto meant = nearest(extends->text(), names);
    report(extends->place(), std::get<std::string>(found),
           meant ? "did you mean " + std::string(*meant) + "?" : "a built-in plan, or a path relative to this file");
  }
  return std::nullopt;
}

std::vector<std::string_view> PlanChain::texts() const {
  std::vector<std::string_view> texts;
  for (const auto& source : sources_) texts.emplace_back(source.text);
  return texts;
}

std::vector<Source> PlanChain::take_sources() {
  return {std::make_move_iterator(sources_.begin()), std::make_move_iterator(sources_.end())};
}

}  // namespace reading

namespace {

std::variant<Source, std::string> find_built_in(std::string_view name, std::string_view) {
  if (const auto plan = built_in_plan(name)) return Source{std::string(plan->name), std::string(plan->text)};
  return "no built-in plan " + std::string(name);
}

/// What is gone, and what the files allow of that.
void note_removed(const std::vector<reading::Dropped>& dropped, Plan& plan) {
  for (const auto& gone : dropped) {
    plan.removed.push_back({std::string(gone.sort), std::string(gone.id), gone.place});
    if (!gone.allow) continue;
    reading::each_pair(*gone.allow, [&](yaml::Cursor name, yaml::Cursor reason) {
      if (const auto warning = plan_warning_named(name.text()))
        plan.allowed.push_back({*warning, std::string(reason.text()), name.place(), gone.place});
    });
  }
}

}  // namespace

PlanReading read_plan(Source source, const FindPlan& find) {
  reading::PlanChain chain(std::move(source), find);
  PlanReading result;
  if (const yaml::Tree* tree = chain.tree()) {
    reading::Diagnostics diagnostics(chain.texts());
    for (const reading::Dropped& dropped : chain.dropped()) diagnostics.note_dropped(dropped.sort, dropped.id, dropped.place);
    Plan plan = reading::decode_plan({*tree, 0}, diagnostics);
    note_removed(chain.dropped(), plan);
    if (!diagnostics.errors() && !chain.is_faulty()) result.value = std::move(plan);
    result.diagnostics = diagnostics.take(chain.take_diagnostics());
  } else {
    result.diagnostics = chain.take_diagnostics();
  }
  result.sources = chain.take_sources();
  return result;
}

Reading<Plan> read_plan(std::string_view text) {
  auto result = read_plan(Source{"", std::string(text)}, find_built_in);
  return {std::move(result.value), std::move(result.diagnostics)};
}

}  // namespace rehab
