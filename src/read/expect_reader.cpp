#include "read/expect_reader.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "read/traverse.hpp"

namespace rehab::reading {
namespace {

using yaml::Cursor;

std::optional<Aspect> aspect_named(std::string_view name) {
  const auto found = std::find(aspect_names.begin(), aspect_names.end(), name);
  if (found == aspect_names.end()) return std::nullopt;
  return static_cast<Aspect>(found - aspect_names.begin());
}

/// A line of work in its canonical notation.
std::string line_text(Cursor map) {
  std::string text;
  each_pair(map, [&](Cursor exercise, Cursor dose) {
    text = std::string(exercise.text()) + ": " + to_string(std::get<Dose>(parse_dose(dose.text())));
  });
  return text;
}

std::string value_text(Aspect aspect, Cursor value) {
  if (value.is_map()) return line_text(value);
  const std::string_view text = value.text();
  if (aspect == Aspect::cap && text != "none") return to_string(std::get<Percent>(parse_percent(text)));
  if (aspect == Aspect::metres) return to_string(std::get<Distance>(parse_distance(text, Zero::allowed)));
  return std::string(text);
}

}  // namespace

std::vector<Expectation> read_expectations(Cursor map, const Diagnostics& diagnostics) {
  std::vector<Expectation> out;
  each_pair(map, [&](Cursor key, Cursor value) {
    const auto aspect = aspect_named(key.text());
    if (!aspect || !diagnostics.clean(key) || !diagnostics.clean(value)) return;
    Expectation expected{*aspect, {}, value.place()};
    each_item(value, [&](Cursor item) { expected.values.push_back(value_text(*aspect, item)); });
    out.push_back(std::move(expected));
  });
  return out;
}

}  // namespace rehab::reading
