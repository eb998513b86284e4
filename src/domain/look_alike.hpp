// Characters that only look like what was meant: what a phone or a word processor writes in the place of plain ones.
#pragma once

#include <string>
#include <string_view>

namespace rehab {

/// `– (U+2013) only looks like a hyphen: write -`, of the first such character in a word; empty where there is none.
std::string look_alike_note(std::string_view word);

}  // namespace rehab
