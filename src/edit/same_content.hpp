// Whether two values hold the same content, wherever in a text it stands.
#pragma once

#include "rehab/athlete.hpp"

namespace rehab::edit {

bool same_content(const Entry& a, const Entry& b);

/// Of an athlete whose log is left aside.
bool same_person(const Athlete& a, const Athlete& b);

}  // namespace rehab::edit
