// rehab fmt: files in the canonical layout, with their comments, and with the meaning that they have.
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/folder.hpp"
#include "cli/load.hpp"
#include "cli/saving.hpp"
#include "domain/safe_text.hpp"
#include "edit/canonical.hpp"
#include "edit/diff.hpp"
#include "files/replace.hpp"
#include "read/document.hpp"

namespace rehab::cli {

namespace {

/// The text laid out anew, or why not, shown.
std::variant<std::string, Status> laid_out(const Source& source, const View& view, Console& console) {
  const auto document = open_document(source.text);
  if (!document.value || !document.value->gaps.empty()) {
    print_diagnostics(document.value ? document.value->gaps : document.diagnostics, {source}, view, console);
    return Status::bad_input;
  }
  auto text = edit::canonical_layout(source.text);
  if (auto* done = std::get_if<std::string>(&text)) return std::move(*done);
  print_failure(source.name, source.name + " is left as it is: " + std::get<edit::NotLaidOut>(text).why, view, console);
  return Status::unable;
}

Status write(const std::string& file, const View& view, Console& console) {
  Status status = Status::answered;
  const files::Replaced replaced = files::replace(file, [&](const std::string& old) -> std::variant<std::string, files::Failure> {
    auto text = laid_out({file, old}, view, console);  // of what is there under the lock
    if (const auto* refused = std::get_if<Status>(&text)) {
      status = *refused;
      return files::Failure{};
    }
    return std::move(std::get<std::string>(text));
  });
  const Status saving = note_saving(replaced, file, view, console);
  if (saving != Status::answered) return saving;
  if (status == Status::answered) console.out += safe_text(file) + ": laid out\n";
  return status;
}

Status format_one(const Source& source, const std::string& file, const FmtOptions& options, Console& console) {
  const auto text = laid_out(source, options, console);
  if (const auto* status = std::get_if<Status>(&text)) return *status;
  const std::string& anew = std::get<std::string>(text);
  const bool only_look = options.check || options.diff;
  if (file == "-" && !only_look) {
    console.out += anew;
    return Status::answered;
  }
  if (anew == source.text) return Status::answered;
  if (!only_look) return write(file, options, console);
  if (options.diff) console.out += edit::unified_diff(source.text, anew, source.name);
  if (options.check && !options.diff) console.out += safe_text(source.name) + ": not in the canonical layout\n";
  return Status::found;
}

}  // namespace

Status run(const FmtOptions& options, Console& console) {
  NamedFiles files;
  Status worst = Status::answered;
  for (const std::string& path : options.files) worst = worse(worst, files.add(path, options, console));
  for (const std::string& file : files.all()) {
    const auto text = load_text(file, options, console);
    if (const auto* status = std::get_if<Status>(&text)) {
      worst = worse(worst, *status);
      continue;
    }
    const Source& source = std::get<Source>(text);
    if (files.in_folder(file) && !is_ours(source, options, console)) continue;
    worst = worse(worst, format_one(source, file, options, console));
  }
  return worst;
}

}  // namespace rehab::cli
