// A small table of doses, found by their text.
#include "read/doses.hpp"

#include <cstdint>

namespace rehab::reading {
namespace {

/// FNV-1a of every fourth byte; doses that fall into one place are read again, no more.
std::size_t slot_of(std::string_view text, std::size_t slots) {
  std::uint32_t hash = 2166136261U ^ static_cast<std::uint32_t>(text.size());
  for (std::size_t i = 0; i < text.size(); i += 4) hash = (hash ^ static_cast<unsigned char>(text[i])) * 16777619U;
  return (hash >> 16U) % slots;
}

}  // namespace

const Dose* Doses::read(std::string_view text) {
  Slot& slot = slots_[slot_of(text, slots_.size())];
  if (slot.text == text && !text.empty()) return &slot.dose;
  auto parsed = parse_dose(text);
  if (std::holds_alternative<NotationError>(parsed)) return nullptr;
  slot = {text, std::get<Dose>(parsed)};
  return &slot.dose;
}

}  // namespace rehab::reading
