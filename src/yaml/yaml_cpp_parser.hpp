// yaml-cpp's event interface as a parser: the authority on what YAML means, wrapped so that it neither drops text in
// silence, nor hangs, nor speaks in riddles.
#pragma once

#include <string_view>

#include "yaml/events.hpp"

namespace rehab::yaml {

/// Reports the events of a text that has passed the check of bytes. What yaml-cpp accepts and this program must not, and what is
/// no YAML at all, comes as `refused`; after broken YAML nothing further comes.
void parse_with_yaml_cpp(std::string_view text, EventSink& sink);

}  // namespace rehab::yaml
