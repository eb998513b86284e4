// What a proof came to, for people and for scripts.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "render/page.hpp"
#include "render/source_lines.hpp"
#include "verify/verify.hpp"

namespace rehab {

struct VerifySheet {
  const Plan* plan = nullptr;
  Verification proof;
  std::vector<std::string> logs;                 ///< by violation: the athlete file that breaks it; empty where none can
  std::vector<std::string> saved;                ///< by violation: where it was written; empty where it was not
  std::string file;                              ///< of the plan; a built-in one's name
  SourceLines lines{std::span<const Source>()};  ///< of the plan's sources
};

std::string verify_text(const VerifySheet& sheet, Color color);
/// An annotation for each property that is broken, then the first line of the text.
std::string verify_github(const VerifySheet& sheet);
/// One line (`rehab.verify/1`).
std::string verify_json(const VerifySheet& sheet);

}  // namespace rehab
