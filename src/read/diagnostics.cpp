// Keeps diagnostics, and the nodes they are about.
#include "read/diagnostics.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace rehab::reading {

/// Whether there is still room for a message.
bool Diagnostics::mark(yaml::Cursor node) {
  auto& nodes = is_of_others(node) ? passed_ : nodes_;
  const bool shown = &nodes == &nodes_ && !full();
  nodes.insert(std::upper_bound(nodes.begin(), nodes.end(), node.index()), node.index());
  return shown;
}

bool Diagnostics::is_of_others(yaml::Cursor node) const {
  return std::any_of(of_others_.begin(), of_others_.end(),
                     [&](const NodeRange& range) { return range.first <= node.index() && node.index() < range.end; });
}

void Diagnostics::at_byte(yaml::Cursor node, std::size_t offset, std::string message, std::string hint, Id id) {
  if (mark(node))
    diagnostics_.push_back(
        {Severity::error, {static_cast<std::uint32_t>(offset), node.place().source}, std::move(message), std::move(hint), id});
}

void Diagnostics::at(yaml::Cursor node, std::string message, std::string hint, Id id) {
  at_byte(node, node.place().offset, std::move(message), std::move(hint), id);
}

std::size_t Diagnostics::find_dropped(std::string_view sort, std::string_view id) const {
  const auto is = [&](const DroppedName& dropped) { return dropped.sort == sort && dropped.id == id; };
  return static_cast<std::size_t>(std::find_if(dropped_.begin(), dropped_.end(), is) - dropped_.begin());
}

void Diagnostics::unknown(yaml::Cursor node, std::string_view sort, std::string_view name, std::string message,
                          std::string hint) {
  const std::size_t index = find_dropped(sort, name);
  if (index == dropped_.size()) return at(node, std::move(message), std::move(hint), diagnostic_id::unknown_name);
  DroppedName& dropped = dropped_[index];
  if (!mark(node) || std::exchange(dropped.told, true)) return;
  diagnostics_.push_back({Severity::error, dropped.place,
                          "the " + std::string(sort) + " " + std::string(name) + " is taken away here, and still named in " +
                              line_elsewhere(node, dropped.place),
                          "change what names it, or keep it", diagnostic_id::dropped_name});
}

std::string Diagnostics::line_elsewhere(yaml::Cursor node, Place here) const {
  return "line " + std::to_string(line_of(node.place())) +
         (node.place().source != here.source ? " of the plan that this one extends" : "");
}

void Diagnostics::within(yaml::Cursor scalar, Place by, NotationError error) {
  if (scalar.place().source <= by.source) return within(scalar, std::move(error));
  if (!mark(scalar)) return;
  const auto told = std::find_if(diagnostics_.begin(), diagnostics_.end(), [&](const Diagnostic& other) {
    return other.place == by && other.id == diagnostic_id::overlay;
  });
  if (told != diagnostics_.end()) {
    told->hint += "\nlikewise line " + std::to_string(line_of(scalar.place())) + ": " + error.message;
    return;
  }
  diagnostics_.push_back({Severity::error, by, "this does not fit " + line_elsewhere(scalar, by) + ": " + error.message,
                          "change what asks for it, too", diagnostic_id::overlay});
}

void Diagnostics::warn(yaml::Cursor node, std::string message, std::string hint, Id id) {
  if (is_of_others(node)) return;
  if (++warnings_ <= most) diagnostics_.push_back({Severity::warning, node.place(), std::move(message), std::move(hint), id});
}

void Diagnostics::within(yaml::Cursor scalar, NotationError error, Id id) {
  const std::size_t quote = scalar.node().style == yaml::Style::plain ? 0 : 1;
  const std::size_t start = scalar.place().offset + quote;
  const std::string_view text = scalar.text();
  const std::string_view source = source_of(scalar.place());
  const bool as_written = start <= source.size() && source.substr(start, text.size()) == text;
  const bool whole = error.at == 0;  // then an opening quote is part of what is wrong
  const std::size_t offset = as_written && !whole ? start + std::min(error.at, text.size()) : scalar.place().offset;
  at_byte(scalar, offset, std::move(error.message), std::move(error.hint), id);
}

bool Diagnostics::clean_among_others(yaml::Cursor node) const {
  const auto none_in = [&](const std::vector<std::uint32_t>& nodes) {
    const auto first = std::lower_bound(nodes.begin(), nodes.end(), node.index());
    return first == nodes.end() || *first >= node.end();
  };
  return none_in(nodes_) && none_in(passed_) && !is_skipped(node);
}

bool Diagnostics::is_skipped(yaml::Cursor node) const {
  const auto after =
      std::partition_point(skipped_.begin(), skipped_.end(), [&](const NodeRange& range) { return range.first <= node.index(); });
  return after != skipped_.begin() && node.index() < std::prev(after)->end;
}

std::size_t Diagnostics::line_of(Place place) const {
  const std::string_view before = source_of(place).substr(0, place.offset);
  return static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
}

std::vector<Diagnostic> Diagnostics::take(std::vector<Diagnostic> others) {
  std::move(others.begin(), others.end(), std::back_inserter(diagnostics_));
  std::stable_sort(diagnostics_.begin(), diagnostics_.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; });
  if (nodes_.size() > most) {
    const std::string rest = std::to_string(nodes_.size() - most);
    diagnostics_.push_back({Severity::error, diagnostics_.back().place, "and " + rest + " more errors in this file",
                            "mend these first", diagnostic_id::more});
  }
  return std::exchange(diagnostics_, {});
}

}  // namespace rehab::reading
