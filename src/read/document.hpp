// A text that is a strict tree and says what kind of file it is: read once, however much is asked of it.
#pragma once

#include <string_view>
#include <vector>

#include "rehab/read.hpp"
#include "yaml/tree.hpp"

namespace rehab {

/// The text must outlive it.
struct Document {
  std::string_view text;
  yaml::Tree tree;
  FileKind kind = FileKind::athlete;
  Place kind_place;
  std::vector<Diagnostic> gaps{};  ///< keys without a value, keys twice: whoever reads on tells them with what else is wrong

  yaml::Cursor root() const { return {tree, 0}; }
};

Reading<Document> open_document(std::string_view text);

/// The same as of a text, for whoever has the document already; a test file names its plan alike.
Reading<PlanName> plan_named_by(const Document& athlete_or_test);
/// The plans that the athlete has trained by, in order: the one to begin with, then those that entries of the log name.
Reading<std::vector<PlanName>> plans_named_by(const Document& athlete);
/// `held`: which of those plans this is; the last without it. Entries of the days of another plan are left to a reading with that
/// one: what this plan does not know of them is passed over.
Reading<Athlete> read_athlete(const Document& document, const Plan& plan, Day today, std::optional<std::size_t> held = {});

namespace reading {

/// An error where the file is of another kind than the one wanted; else empty.
std::vector<Diagnostic> wrong_kind(const Document& document, FileKind wanted);

}  // namespace reading
}  // namespace rehab
