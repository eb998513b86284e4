// rehab next: the next session of one athlete, or of a whole squad.
#include <algorithm>
#include <utility>

#include "cli/athlete_files.hpp"
#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "cli/squad.hpp"
#include "domain/safe_text.hpp"
#include "files/output.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/sheet.hpp"
#include "render/table.hpp"
#include "render/yaml.hpp"

namespace rehab::cli {

namespace {

constexpr int widest = 80;

struct NextLayout {
  Color color = Color::off;
  int width = widest;
  SheetLength length = SheetLength::daily;
  bool several = false;  ///< files: each entry printed as YAML says whose it is
};

std::string shown(const NextSession& next, const NextOptions& view, const NextLayout& look) {
  switch (view.format) {
    case Format::json: return to_json(next);
    case Format::yaml: return look.several ? "# " + safe_text(next.file) + "\n" + to_yaml(next) : to_yaml(next);
    case Format::markdown: return to_markdown(next, look.length);
    case Format::table: return view.days ? week_row(forecast_of(next), *view.days) : table_row(next);
    case Format::text:
    case Format::tap:
    case Format::junit:
    case Format::github:
    case Format::ics: break;
  }
  return to_text(next, look.width, look.color, look.length);
}

SheetLength length_of(const NextOptions& options) {
  return options.brief ? SheetLength::brief : options.whole ? SheetLength::whole : SheetLength::daily;
}

}  // namespace

Status run(const NextOptions& options, Console& console) {
  AthleteFiles files;
  Status worst = files.find(options.files, options.files_from, options, console);
  if (files.all().empty()) return worse(worst, files.empty_folders(options, console));
  const bool several = files.all().size() > 1;
  const NextLayout look{color_on(files::Stream::out, options), std::min(widest, files::width(files::Stream::out)),
                        length_of(options), several};
  std::string head;
  if (options.format == Format::table) head = options.days ? week_header(today(options), *options.days) : table_header();
  PlanCache& plans = PlanCache::of_sessions();
  const auto one = [&](const std::string& file, Console& output) {
    return files.load(file, options, plans, output, [&](const LoadedAthlete& athlete) {
      const NextSession next = next_session_of(athlete, today(options), athlete.source.name);
      output.out += shown(next, options, look);
      return status_of(next);
    });
  };
  worst = worse(worst, for_each_file(files.all(), one, console, std::move(head)));
  return worse(worst, files.empty_folders(options, console));
}

}  // namespace rehab::cli
