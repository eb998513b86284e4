// Doses are found by their text in a small table.
#include "read/decoded_values.hpp"

namespace rehab::reading {
namespace {

/// FNV-1a of every fourth byte; doses that fall into one place are read again, no more.
std::size_t slot_of(std::string_view text, std::size_t slots) {
  std::uint32_t hash = 2166136261U ^ static_cast<std::uint32_t>(text.size());
  for (std::size_t i = 0; i < text.size(); i += 4) hash = (hash ^ static_cast<unsigned char>(text[i])) * 16777619U;
  return (hash >> 16U) % slots;
}

}  // namespace

std::optional<std::int32_t> Doses::number(std::string_view text) {
  Slot& slot = slots_[slot_of(text, slots_.size())];
  if (slot.text == text && !text.empty()) return slot.number;
  auto parsed = parse_dose(text);
  const Dose* dose = std::get_if<Dose>(&parsed);
  if (dose == nullptr) return std::nullopt;
  slot = {text, static_cast<std::int32_t>(doses_.size())};
  doses_.push_back(*dose);
  return slot.number;
}

bool DecodedValues::note_dose(yaml::Cursor value) {
  const auto dose = doses_.number(value.text());
  if (dose) note(value, *dose);
  return dose.has_value();
}

std::optional<yaml::Cursor> find(yaml::Cursor map, std::int32_t field, const DecodedValues& decoded) {
  if (!map.is_map() || map.count() == 0) return std::nullopt;
  yaml::Cursor key = map.first();
  for (std::uint32_t i = 0; i < map.count(); ++i) {
    const yaml::Cursor value = key.next();
    if (decoded[key] == field) return value;
    key = value.next();
  }
  return std::nullopt;
}

}  // namespace rehab::reading
