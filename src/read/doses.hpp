// Doses read once: files say the same few over and over, and each is asked for twice, when it is checked and when it is kept.
#pragma once

#include <array>
#include <string_view>

#include "rehab/dose.hpp"

namespace rehab::reading {

/// Remembers the last doses that were read. Texts must outlive it.
class Doses {
 public:
  /// Null where the text is no dose: `parse_dose` says why. Good until the next call.
  const Dose* read(std::string_view text);

 private:
  struct Slot {
    std::string_view text;
    Dose dose;
  };
  std::array<Slot, 64> slots_;  ///< each text has one place
};

}  // namespace rehab::reading
