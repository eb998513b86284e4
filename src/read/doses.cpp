// A small table of doses, found by their text.
#include "read/doses.hpp"

#include <cstdint>

namespace rehab::reading {
namespace {

/// FNV-1a.
std::size_t slot_of(std::string_view text, std::size_t slots) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
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
