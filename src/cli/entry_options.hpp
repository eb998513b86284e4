// Options of log and amend whose value has pieces, as lines for the reader: an injury, limits, the coach's word.
#pragma once

#include <string_view>
#include <vector>

#include "cli/entry_from_arguments.hpp"
#include "cli/options.hpp"

namespace rehab::cli {

/// The pieces between commas.
std::vector<std::string_view> pieces_of(std::string_view text);

struct Assignment {
  std::string_view key, value;
};

/// `walk=normal`; no key where there is no sign.
Assignment split_at(std::string_view text, char sign);

void write_injury(const LogOptions& options, Day today, EntryBuilder& entry);

/// What `amend` was not given of the coach's word, or of limits, that it is to change: as the entry has it. `--by` alone is about
/// the one of them that stands there.
LogOptions with_words_of(const Plan& plan, const Entry& there, LogOptions given);

/// Limits, then the coach's word.
void write_words(const LogOptions& options, Day today, EntryBuilder& entry);

}  // namespace rehab::cli
