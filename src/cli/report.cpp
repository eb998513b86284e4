// rehab report: the page of an athlete, or of a squad.
#include "render/report.hpp"

#include <array>
#include <filesystem>
#include <optional>
#include <utility>

#include "cli/athlete_files.hpp"
#include "cli/commands.hpp"
#include "cli/saving.hpp"
#include "cli/squad.hpp"
#include "files/generated.hpp"
#include "files/output.hpp"
#include "render/squad_page.hpp"

namespace rehab::cli {

namespace {

constexpr std::size_t most_folded = 30;  ///< athletes whose own pages a squad's holds unasked

bool is_printed(const ReportOptions& options) { return options.output.empty() || options.output == "-"; }

/// Writes a page where it was asked for: whole or not at all into a file.
Status write_page(const ReportOptions& options, Console& console, const files::WritePieces& pieces) {
  if (is_printed(options)) {
    const int error = pieces([&](std::string_view piece) {
      console.out += piece;
      return flush(console) ? 0 : -1;
    });
    if (error > 0) print_failure("", files::failed("put together", "the page", error).message, options, console);
    return error == 0 ? Status::answered : Status::unable;
  }
  const auto written = files::write_generated(options.output, page_mark, "a page of rehab report", pieces);
  return note_saving(written, options.output, options, console);
}

/// A referral is told by the exit status of a page that is printed; of one that was saved it tells that it was saved.
Status beside_page(Status status, const ReportOptions& options) {
  return status == Status::found && !is_printed(options) ? Status::answered : status;
}

/// As a page names the file: the folders of the machine that it was made on are nobody's business.
std::string shown_name(const std::string& file) {
  const std::filesystem::path path(file);
  return path.is_absolute() ? path.filename().string() : file;
}

Status report_one(const std::string& file, const ReportOptions& options, Console& console) {
  return with_next_session(file, options, console, [&](const LoadedAthlete&, const NextSession& next) {
    NextSession shown = next;
    shown.file = shown_name(name_of_input(file));
    const Status written = write_page(options, console, [&](const files::Sink& sink) { return sink(report_html(shown)); });
    return worse(written, beside_page(status_of(next), options));
  });
}

/// A squad's page, in pieces: its groups and the athletes' own pages grow in files of their own, since its first lines count
/// them.
class SquadPage {
 public:
  SquadPage(const AthleteFiles& files, const ReportOptions& options)
      : files_(files), options_(options), folded_(options.full || files.all().size() <= most_folded) {}

  Status write(Console& console) {
    const Status status = answer_files(
        files_.all(), [&](const std::string& file, std::size_t number, FileAnswer& answer) { answer_one(file, number, answer); },
        [&](FileAnswer& answer) { return take(answer, console); }, [&] { return flush(console); }, console);
    if (error_ != 0) {
      print_failure("", files::failed("put together", "the page", error_).message, options_, console);
      return Status::unable;
    }
    const Status empty = files_.empty_folders(options_, console);
    const Status written = write_page(options_, console, [&](const files::Sink& sink) { return put_together(sink); });
    return worse(worse(written, empty), beside_page(status, options_));
  }

 private:
  void answer_one(const std::string& file, std::size_t number, FileAnswer& answer) {
    answer.status = files_.load(file, options_, plans_, answer.console, [&](const LoadedAthlete& athlete) {
      const NextSession next = next_session_of(athlete, today(options_), shown_name(athlete.source.name));
      answer.group = static_cast<int>(standing_of(next));
      answer.console.out = squad_row(forecast_of(next), number, folded_);
      if (folded_) answer.extra = folded_athlete(next, number);
      return status_of(next);
    });
  }

  bool take(FileAnswer& answer, Console& console) {
    console.err += answer.console.err;
    if (answer.status >= Status::bad_input) ++count_.unreadable;
    if (answer.group < 0) return true;
    const auto group = static_cast<std::size_t>(answer.group);
    ++count_.athletes[group];
    error_ = groups_[group].add(answer.console.out);
    if (error_ == 0) error_ = athletes_.add(answer.extra);
    return error_ == 0;
  }

  int put_together(const files::Sink& sink) {
    int error = sink(squad_head(today(options_), count_));
    for (std::size_t g = 0; g < standings && error == 0; ++g) {
      const auto standing = static_cast<SquadStanding>(g);
      error = sink(group_head(standing, today(options_), count_));
      if (error == 0) error = groups_[g].copy_to(sink);
      if (error == 0) error = sink(group_end(standing, count_));
    }
    if (error == 0 && folded_) error = sink(athletes_head());
    if (error == 0) error = athletes_.copy_to(sink);
    return error != 0 ? error : sink(squad_end(!folded_));
  }

  const AthleteFiles& files_;
  const ReportOptions& options_;
  bool folded_;
  PlanCache plans_;
  SquadCount count_;
  std::array<files::Spool, standings> groups_;
  files::Spool athletes_;
  int error_ = 0;
};

}  // namespace

Status run(const ReportOptions& options, Console& console) {
  AthleteFiles files;
  const Status found = files.find(options.files, options.files_from, options, console);
  if (files.all().empty()) return worse(found, files.empty_folders(options, console));
  if (files.all().size() == 1 && !files.any_folder()) return report_one(files.all()[0], options, console);
  return worse(found, SquadPage(files, options).write(console));
}

}  // namespace rehab::cli
