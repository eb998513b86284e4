#include "cli/saving.hpp"

#include "cli/load.hpp"

namespace rehab::cli {

Status note_saving(const files::Replaced& written, const std::string& path, const View& view, Console& console) {
  const bool saved = written.outcome != files::ReplaceStatus::refused;
  if (saved) console.saved = true;
  if (!written.why.message.empty()) print_failure(path, (saved ? "saved, but: " : "") + written.why.message, view, console);
  return saved || written.why.message.empty() ? Status::answered : static_cast<Status>(written.why.exit_status());
}

}  // namespace rehab::cli
