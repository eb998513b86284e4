// What an edit changes, as a unified diff that `patch` takes.
#pragma once

#include <string>
#include <string_view>

namespace rehab::edit {

/// Three lines of context; empty where the texts are the same. `name` stands in both headers.
std::string unified_diff(std::string_view before, std::string_view after, std::string_view name);

}  // namespace rehab::edit
