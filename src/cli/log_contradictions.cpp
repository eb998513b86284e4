#include "cli/log_contradictions.hpp"

#include <fmt/format.h>

#include "cli/entry_options.hpp"
#include "cli/profile_options.hpp"
#include "domain/utf8.hpp"

namespace rehab::cli {

namespace {

using Errors = std::vector<std::string>;

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Utf8 c = utf8_at(text, at);
    if (!c.valid) return false;
    at += c.length;
  }
  return true;
}

/// An argument in another encoding could not be written into the file as it is.
Errors not_text(const LogOptions& options) {
  std::vector<std::string> all{options.notes,  options.coach,  options.by,   options.reason, options.limits,
                               options.injury, options.missed, options.sign, options.plan};
  all.insert(all.end(), options.also.begin(), options.also.end());
  all.insert(all.end(), options.check_in.begin(), options.check_in.end());
  for (const CommandArgument& argument : options.arguments) all.push_back(argument.option), all.push_back(argument.text);
  Errors errors;
  for (const std::string& text : all) {
    if (!is_utf8(text)) errors.push_back(text + ": not UTF-8");
  }
  return errors;
}

Errors of_options(const LogOptions& options) {
  Errors errors;
  if (options.unfinished && options.finished) errors.emplace_back("--unfinished and --finished: one of them");
  if (!options.plan.empty() && gives_more_than_notes(options))
    errors.emplace_back("--plan: give it alone, with --date and --notes at most; then log the session");
  if (options.coach.empty() && !options.reason.empty()) errors.emplace_back("--reason: belongs to a --coach word");
  if (options.coach.empty() && options.limits.empty() && !options.by.empty()) {
    errors.emplace_back("--by: belongs to a --coach word or to --limits");
  }
  for (const std::string_view piece :
       decimal_comma(options.limits) ? std::vector<std::string_view>{} : pieces_of(options.limits)) {
    const bool bare = !piece.empty() && piece.find_first_not_of("0123456789.") == piece.npos;
    if (bare)
      errors.push_back(fmt::format("--limits {0}: has no unit; is it an intensity, as 80%, or a distance, as 20 m?", piece));
  }
  if (errors.empty() && !gives_entry(options)) {
    errors.emplace_back(nothing_to_write);
  }
  return errors;
}

}  // namespace

std::vector<std::string> contradictions(const LogOptions& options) {
  Errors errors = not_text(options);
  return errors.empty() ? of_options(options) : errors;
}

}  // namespace rehab::cli
