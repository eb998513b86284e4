// A small table of doses, found by their text.
#include "read/conformed.hpp"

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

std::optional<yaml::Cursor> find(yaml::Cursor map, std::int32_t field, const Conformed& conformed) {
  yaml::Cursor key = map;
  for (std::uint32_t i = 0; i < (map.is_map() ? map.count() : 0); ++i) {
    key = i == 0 ? map.first() : key.next().next();
    if (conformed[key] == field) return key.next();
  }
  return std::nullopt;
}

}  // namespace rehab::reading
