// What stays the same from day to day, changed in the text of an athlete file: the clinician, best times, the target.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "edit/insert.hpp"

namespace rehab::edit {

/// Empty: not given.
struct ProfileChange {
  std::string clinician;
  std::vector<std::pair<std::string, std::string>> best;  ///< distance and time, as written: `10 m`, `1.75 s`
  std::string target, event;                              ///< the date of the target, and what it is
  bool replaces = false;                                  ///< what stands there gives way; else it is a refusal

  bool empty() const { return clinician.empty() && best.empty() && target.empty() && event.empty(); }
};

/// Reads the text before and after: the profile is as meant, and nothing else changed. Of what is returned, `joined` is empty.
std::variant<Inserted, Refusal> change_profile(std::string_view text, const Plan& plan, Day today, const ProfileChange& change);

}  // namespace rehab::edit
