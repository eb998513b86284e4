#include "cli/console.hpp"

#include <cstdlib>
#include <ctime>

#include "domain/annotation.hpp"
#include "domain/json.hpp"
#include "domain/json_format.hpp"
#include "domain/safe_text.hpp"

namespace rehab::cli {

namespace {

/// The one clock of the program: the local date.
Day local_date() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return Day(std::chrono::year(local.tm_year + 1900) / std::chrono::month(static_cast<unsigned>(local.tm_mon + 1)) /
             std::chrono::day(static_cast<unsigned>(local.tm_mday)));
}

}  // namespace

std::string failure_line(std::string_view file, std::string_view message, Format format) {
  const std::string_view id = file.empty() ? diagnostic_id::failure : diagnostic_id::unread;
  if (format == Format::github) return annotation_line({AnnotationLevel::error, file, 0, 0, id, message});
  if (format != Format::json) return "rehab: " + safe_text(message) + "\n";
  std::string line;
  JsonWriter json(line);
  json.object().field("schema", json_format::error).field("file", file).key("line").null().key("column").null();
  json.field("severity", "error").field("id", id).field("message", message).field("hint", "").close();
  return line + '\n';
}

bool flush(Console& console) {
  auto lost = files::write(files::Stream::out, console.out);
  console.out.clear();
  if (lost) console.err += failure_line("", lost->message + (console.saved ? "; all is saved" : ""), console.format);
  if (const auto lost_too = files::write(files::Stream::err, console.err)) lost = lost_too;
  console.err.clear();
  return !lost;
}

bool show_first(std::string_view text, std::string_view heading) {
  if (!files::write(files::Stream::out, text)) return true;
  return !files::write(files::Stream::err, std::string(heading) + std::string(text));
}

Day today(const View& view) {
  if (view.today) return *view.today;
  if (view.as_of) return *view.as_of;
  return local_date();
}

Color color_on(files::Stream stream, const View& view) {
  if (view.color != ColorWhen::automatic) return view.color == ColorWhen::always ? Color::on : Color::off;
  const char* no_color = std::getenv("NO_COLOR");
  const bool wanted = no_color == nullptr || *no_color == '\0';
  return wanted && files::is_terminal(stream) && files::knows_escapes() ? Color::on : Color::off;
}

}  // namespace rehab::cli
