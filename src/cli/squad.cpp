#include "cli/squad.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <span>
#include <thread>

#include "domain/safe_text.hpp"
#include "files/output.hpp"
#include "files/read_file.hpp"

namespace rehab::cli {

namespace {

constexpr std::size_t batch_size = 512;

struct Said {
  Console console;
  Status status = Status::answered;
};

/// One batch, answered by all cores; the answers stand in the files' order.
std::vector<Said> answer(std::span<const std::string> files, const AnswerOne& one) {
  std::vector<Said> said(files.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < files.size(); i = next++) said[i].status = one(files[i], said[i].console);
  };
  std::vector<std::jthread> others;
  const std::size_t cores = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), files.size());
  for (std::size_t i = 1; i < cores; ++i) others.emplace_back(work);
  work();
  return said;
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
    for (auto& said : answer(std::span(files).subspan(at, count), one)) {
      console.out += said.console.out;
      console.err += said.console.err;
      worst = worse(worst, said.status);
      if (said.status >= Status::bad_input) ++failed;
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
