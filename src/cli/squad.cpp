#include "cli/squad.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <span>

#include "domain/parallel.hpp"
#include "domain/safe_text.hpp"
#include "files/output.hpp"
#include "files/read_file.hpp"

namespace rehab::cli {

namespace {

constexpr std::size_t batch_size = 512;

struct FileAnswer {
  Console console;
  Status status = Status::answered;
};

/// One batch, answered by all cores; the answers stand in the files' order.
std::vector<FileAnswer> answer(std::span<const std::string> files, const AnswerOne& one) {
  std::vector<FileAnswer> answers(files.size());
  parallel_for(files.size(), 1, [&](std::size_t i) { answers[i].status = one(files[i], answers[i].console); });
  return answers;
}

/// A line that is overwritten, on a terminal only and not before a second has passed.
class Progress {
 public:
  void show(std::size_t done, std::size_t all) {
    if (!files::is_terminal(files::Stream::err) || std::chrono::steady_clock::now() - begun_ < std::chrono::seconds(1)) return;
    shown_ = true;
    files::write(files::Stream::err, fmt::format("\r{} of {} files", done, all));
  }
  void clear() const {
    if (shown_) files::write(files::Stream::err, "\r\x1b[K");
  }

 private:
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
  bool shown_ = false;
};

}  // namespace

Status for_each_file(const std::vector<std::string>& files, const AnswerOne& one, Console& console) {
  if (files.size() == 1) return one(files[0], console);
  Status worst = Status::answered;
  std::size_t failed = 0;
  Progress progress;
  for (std::size_t at = 0; at < files.size(); at += batch_size) {
    const std::size_t count = std::min(batch_size, files.size() - at);
    for (const FileAnswer& file : answer(std::span(files).subspan(at, count), one)) {
      console.out += file.console.out;
      console.err += file.console.err;
      worst = worse(worst, file.status);
      if (file.status >= Status::bad_input) ++failed;
    }
    progress.clear();
    if (!flush(console)) return Status::unable;
    progress.show(at + count, files.size());
  }
  progress.clear();
  if (failed > 0) console.err += fmt::format("rehab: {} of {} files could not be read\n", failed, files.size());
  return worst;
}

std::variant<std::vector<std::string>, Status> files_named(const std::vector<std::string>& named, const std::string& list,
                                                           Console& console) {
  std::vector<std::string> files = named;
  if (!list.empty()) {
    const auto text = files::read_list(list);
    if (const auto* failure = std::get_if<files::Failure>(&text)) {
      console.err += "rehab: " + safe_text(failure->message) + "\n";
      return static_cast<Status>(failure->exit_status());
    }
    const std::string& names = std::get<std::string>(text);
    const char separator = names.find('\0') != std::string::npos ? '\0' : '\n';
    for (std::size_t at = 0; at < names.size();) {
      const std::size_t end = std::min(names.find(separator, at), names.size());
      if (end > at) files.push_back(names.substr(at, end - at));
      at = end + 1;
    }
  }
  if (!files.empty()) return files;
  console.err += "rehab next: no file named; as in rehab next athlete.yaml\n";
  return Status::bad_input;
}

}  // namespace rehab::cli
