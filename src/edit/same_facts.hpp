// Whether two readings hold the same facts, wherever in a text they stand.
#pragma once

#include "rehab/athlete.hpp"

namespace rehab::edit {

bool same_facts(const Entry& a, const Entry& b);

/// Of an athlete whose log is left aside.
bool same_person(const Athlete& a, const Athlete& b);

}  // namespace rehab::edit
