#include "cli/squad.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "cli/load.hpp"
#include "cli/progress_line.hpp"
#include "domain/parallel.hpp"
#include "files/read_file.hpp"

namespace rehab::cli {

namespace {

constexpr std::size_t batch_size = 512;

/// One batch, answered by all cores; the answers stand in the files' order.
std::vector<FileAnswer> answer(std::span<const std::string> files, std::size_t first, const AnswerInto& one) {
  std::vector<FileAnswer> answers(files.size());
  parallel_for(files.size(), 1, [&](std::size_t i) { one(files[i], first + i, answers[i]); });
  return answers;
}

/// A list of names as it was written: Windows puts a mark at its start, and two characters at the end of a line.
std::vector<std::string> names_in(std::string_view list) {
  constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
  std::vector<std::string> names;
  if (list.starts_with(byte_order_mark)) list.remove_prefix(byte_order_mark.size());
  const char separator = list.find('\0') != list.npos ? '\0' : '\n';
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(separator), list.size());
    std::string_view name = list.substr(0, end);
    if (separator == '\n' && name.ends_with('\r')) name.remove_suffix(1);
    if (!name.empty()) names.emplace_back(name);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return names;
}

bool is_utf16(std::string_view list) { return list.starts_with("\xff\xfe") || list.starts_with("\xfe\xff"); }

}  // namespace

Status answer_files(const std::vector<std::string>& files, const AnswerInto& one, const TakeAnswer& take,
                    const std::function<bool()>& done, Console& console) {
  Status worst = Status::answered;
  std::size_t failed = 0;
  ProgressLine progress;
  for (std::size_t at = 0; at < files.size(); at += batch_size) {
    const std::size_t count = std::min(batch_size, files.size() - at);
    for (FileAnswer& file : answer(std::span(files).subspan(at, count), at, one)) {
      worst = worse(worst, file.status);
      if (file.status >= Status::bad_input) ++failed;
      if (!take(file)) return Status::unable;
    }
    progress.erase();
    if (!done()) return Status::unable;
    progress.show(fmt::format("{} of {} files", at + count, files.size()));
  }
  if (failed > 0 && files.size() > 1) {
    console.err += failure_line("", fmt::format("{} of {} files could not be read", failed, files.size()), console.format);
  }
  return worst;
}

Status for_each_file(const std::vector<std::string>& files, const AnswerOne& one, Console& console, std::string head) {
  if (files.size() == 1) {
    const Status status = one(files[0], console);
    if (!console.out.empty()) console.out.insert(0, head);
    return status;
  }
  return answer_files(
      files, [&](const std::string& file, std::size_t, FileAnswer& answer) { answer.status = one(file, answer.console); },
      [&](const FileAnswer& file) {
        if (!file.console.out.empty()) console.out += std::exchange(head, "");
        console.out += file.console.out;
        console.err += file.console.err;
        return true;
      },
      [&] { return flush(console); }, console);
}

std::variant<std::vector<std::string>, Status> files_named(const std::vector<std::string>& named, const std::string& list,
                                                           const View& view, Console& console) {
  std::vector<std::string> files = named;
  if (!list.empty()) {
    const auto text = files::read_list(list);
    if (const auto* failure = std::get_if<files::Failure>(&text)) {
      print_failure(list, failure->message, view, console);
      return static_cast<Status>(failure->exit_status());
    }
    if (is_utf16(std::get<std::string>(text))) {
      print_failure(list, list + " is UTF-16; save the list as UTF-8", view, console);
      return Status::bad_input;
    }
    const auto listed = names_in(std::get<std::string>(text));
    files.insert(files.end(), listed.begin(), listed.end());
  }
  if (!files.empty()) return files;
  print_failure("", "no file named; as in rehab next athlete.yaml", view, console);
  return Status::bad_input;
}

}  // namespace rehab::cli
