// rehab next: the next session of one athlete, or of a whole squad.
#include <algorithm>
#include <atomic>
#include <deque>
#include <unordered_map>

#include "cli/commands.hpp"
#include "cli/folder.hpp"
#include "cli/load.hpp"
#include "cli/squad.hpp"
#include "domain/safe_text.hpp"
#include "files/find_files.hpp"
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

std::string shown(const NextSession& next, const View& view, const NextLayout& look) {
  switch (view.format) {
    case Format::json: return to_json(next);
    case Format::yaml: return look.several ? "# " + safe_text(next.file) + "\n" + to_yaml(next) : to_yaml(next);
    case Format::markdown: return to_markdown(next, look.length);
    case Format::table: return table_row(next);
    default: return to_text(next, look.width, look.color, look.length);
  }
}

struct Folder {
  explicit Folder(std::string named) : name(std::move(named)) {}
  std::string name;
  std::atomic<int> athletes = 0;
};

/// The files to answer for: those named, and those in the folders named.
class AthleteFiles {
 public:
  Status add(const std::string& path, const View& view, Console& console) {
    auto found = files::yaml_files(path);
    if (const auto* failure = std::get_if<files::Failure>(&found)) {
      print_failure(path, failure->message, view, console);
      return static_cast<Status>(failure->exit_status());
    }
    auto& names = std::get<std::vector<std::string>>(found);
    if (files::is_folder(path)) {
      Folder& folder = folders_.emplace_back(path);
      for (const std::string& name : names) folder_of_.emplace(name, &folder);
    }
    all_.insert(all_.end(), names.begin(), names.end());
    return Status::answered;
  }

  const std::vector<std::string>& all() const { return all_; }

  /// Of a folder only the athlete files are meant. Called from several threads at once.
  bool wants(const Source& source, const std::string& file, const View& view, Console& console) const {
    const auto folder = folder_of_.find(file);
    if (folder == folder_of_.end()) return true;
    if (!is_meant(source, FileKind::athlete, view, console)) return false;
    ++folder->second->athletes;
    return true;
  }

  /// Once all are answered: a folder without an athlete was not what was meant.
  Status empty_folders(const View& view, Console& console) const {
    Status worst = Status::answered;
    for (const Folder& folder : folders_) {
      if (folder.athletes > 0) continue;
      print_failure(folder.name, folder.name + " holds no athlete file; one begins with rehab: athlete/1", view, console);
      worst = Status::bad_input;
    }
    return worst;
  }

 private:
  std::vector<std::string> all_;
  std::deque<Folder> folders_;
  std::unordered_map<std::string, Folder*> folder_of_;
};

SheetLength length_of(const NextOptions& options) {
  return options.brief ? SheetLength::brief : options.whole ? SheetLength::whole : SheetLength::daily;
}

}  // namespace

Status run(const NextOptions& options, Console& console) {
  const auto named = files_named(options.files, options.files_from, options, console);
  if (const auto* status = std::get_if<Status>(&named)) return *status;
  AthleteFiles files;
  Status worst = Status::answered;
  for (const auto& path : std::get<std::vector<std::string>>(named)) worst = worse(worst, files.add(path, options, console));
  const bool several = files.all().size() > 1;
  const NextLayout look{colored(options) ? Color::on : Color::off, std::min(widest, files::width(files::Stream::out)),
                        length_of(options), several};
  if (options.format == Format::table) console.out += table_header();
  PlanCache plans(PlanUse::sessions);
  const auto one = [&](const std::string& file, Console& output) {
    auto text = load_text(file, options, output);
    if (const auto* status = std::get_if<Status>(&text)) return *status;
    if (!files.wants(std::get<Source>(text), file, options, output)) return Status::answered;
    const auto loaded = athlete_from(std::move(std::get<Source>(text)), file, options, plans, output);
    if (const auto* status = std::get_if<Status>(&loaded)) return *status;
    const auto& athlete = std::get<LoadedAthlete>(loaded);
    const NextSession next = next_session(athlete.plan->plan, athlete.athlete, today(options), file);
    output.out += shown(next, options, look);
    return is_referral(next) ? Status::found : Status::answered;
  };
  worst = worse(worst, for_each_file(files.all(), one, console));
  return worse(worst, files.empty_folders(options, console));
}

}  // namespace rehab::cli
