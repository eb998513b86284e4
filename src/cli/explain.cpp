// rehab explain: why, who says so, and what it would take.
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "files/output.hpp"
#include "render/explain.hpp"

namespace rehab::cli {

Status run(const ExplainOptions& options, Console& console) {
  return with_next_session(options.file, options, console, [&](const LoadedAthlete& athlete, const NextSession& next) {
    const SourceTexts texts{{&athlete.source, 1}, athlete.plan->sources};
    const LogShown log = options.all ? LogShown::whole : LogShown::last;
    const int width = std::min(80, files::width(files::Stream::out));
    console.out += options.format == Format::json ? explain_json(next, texts, log)
                                                  : explain_text(next, texts, log, width, color_on(files::Stream::out, options));
    return status_of(next);
  });
}

}  // namespace rehab::cli
