// The athlete files that a command answers for: those named, those in folders named, and those on a list.
#pragma once

#include <atomic>
#include <deque>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "cli/load.hpp"

namespace rehab::cli {

class AthleteFiles {
 public:
  /// Takes the files that the command line and its list (empty: none) name. What could not be looked through is shown.
  Status find(const std::vector<std::string>& named, const std::string& list, const View& view, Console& console);

  const std::vector<std::string>& all() const { return all_; }
  /// Whether any folder was named, and not files alone.
  bool any_folder() const { return !folders_.empty(); }

  /// Hands an athlete on to `show`; of a folder only the athlete files are meant. Called from several threads at once.
  template <class Show>
  Status load(const std::string& file, const View& view, PlanCache& plans, Console& console, const Show& show) const {
    auto text = load_text(file, view, console);
    if (const auto* status = std::get_if<Status>(&text)) {
      note_some(file);
      return *status;
    }
    if (!wants(std::get<Source>(text), file, view, console)) return Status::answered;
    const auto loaded = athlete_from(std::move(std::get<Source>(text)), file, view, plans, console);
    if (const auto* status = std::get_if<Status>(&loaded)) return *status;
    return show(std::get<LoadedAthlete>(loaded));
  }

  /// Once all are answered: a folder without an athlete was not what was meant.
  Status empty_folders(const View& view, Console& console) const;

 private:
  struct Folder {
    explicit Folder(std::string named) : name(std::move(named)) {}
    std::string name;
    std::atomic<bool> may_hold_some = false;  ///< an athlete was found, or something could not be opened
  };

  Status add(const std::string& path, const View& view, Console& console);
  /// Not every file of its folder is one of somebody else.
  void note_some(const std::string& file) const;
  bool wants(const Source& source, const std::string& file, const View& view, Console& console) const;

  std::vector<std::string> all_;
  std::deque<Folder> folders_;
  std::unordered_map<std::string, Folder*> folder_of_;
};

}  // namespace rehab::cli
