// A whole tree as YAML text, laid out like the built-in plans.
#pragma once

#include <string>

#include "yaml/tree.hpp"

namespace rehab::edit {

/// Maps and lists that fit into the rest of their line stand on it in brackets; lists of maps have a line for each item. The
/// parts of the root stand apart. Scalars stay plain where they were and can, and in quotes where they were. Read again it is the
/// same tree; comments are gone.
std::string yaml_text(const yaml::Tree& tree);

/// A map or list on one line, in brackets, or a scalar as it has to be written between brackets.
std::string flow_yaml(yaml::Cursor node);

/// A scalar as it is written behind a key or a dash.
std::string scalar_yaml(yaml::Cursor node);

}  // namespace rehab::edit
