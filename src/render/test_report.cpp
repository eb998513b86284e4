#include "render/test_report.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/annotation.hpp"
#include "domain/json.hpp"
#include "domain/json_format.hpp"
#include "domain/safe_text.hpp"
#include "render/words.hpp"

namespace rehab {
namespace {

using cases::ComparedAspect;
using cases::FailedMoment;
using cases::Result;
using cases::SuiteResult;

std::int64_t line_of(const SuiteResult& suite, Place place) {
  const std::string& text = suite.suite->source.text;
  return 1 + std::count(text.begin(), text.begin() + place.offset, '\n');
}

/// What was expected of a rule that has to be among others, or must not be.
std::string expected_text(const ComparedAspect& compared) { return joined(compared.expected->values); }

/// ` ` as expected, `-` what was expected, `+` what came instead.
std::string diff(const FailedMoment& failure, std::string_view indent) {
  std::string out;
  for (const ComparedAspect& compared : failure.compared) {
    const auto aspect = to_string(compared.expected->aspect);
    out += fmt::format("{}{}{}: {}\n", indent, compared.held ? "  " : "- ", aspect, expected_text(compared));
    if (!compared.held) out += fmt::format("{}+ {}: {}\n", indent, aspect, joined(compared.actual));
  }
  return out;
}

std::string detail(const SuiteResult& suite, const FailedMoment& failure, std::string_view indent) {
  std::string out = fmt::format("{}{}:{}, as of {}\n", indent, suite.suite->source.name, line_of(suite, failure.place),
                                to_string(failure.today));
  if (!failure.stuck.empty()) return out + fmt::format("{}  {}\n", indent, failure.stuck);
  out += diff(failure, std::string(indent) + "  ");
  out += fmt::format("{}  rules that fired: {}\n", indent, failure.fired.empty() ? "none" : joined(failure.fired));
  if (!failure.broken.empty()) out += fmt::format("{}  this breaks never: {}\n", indent, joined(failure.broken));
  return out;
}

std::string details(const SuiteResult& suite, const Result& result, std::string_view indent) {
  std::string out;
  for (const FailedMoment& failure : result.failures) out += detail(suite, failure, indent);
  return out;
}

std::string errors_text(const UnreadTestFile& unread, std::string_view indent) {
  std::string out;
  for (const LocatedDiagnostic& error : unread.errors) {
    const std::string where = error.line == 0 ? "" : fmt::format("{}:{}:{}: ", error.file, error.line, error.column);
    out += fmt::format("{}{}{}\n", indent, where, error.message);
  }
  return out;
}

constexpr std::string_view failed_word = "FAILED ";

std::string_view look_of_test_line(std::string_view line) {
  if (line.starts_with(failed_word)) return look_of_stop;
  const std::string_view text = line.substr(std::min(line.find_first_not_of(' '), line.size()));
  return text.starts_with("- ") ? "31" : text.starts_with("+ ") ? "32" : "";
}

template <class Visit>
void each_result(const std::vector<SuiteResult>& suites, const Visit& visit) {
  for (const SuiteResult& suite : suites) {
    for (const Result& result : suite.results) visit(suite, result);
  }
}

}  // namespace

std::string test_sum(const TestResults& results) {
  int passed = 0;
  int failed = 0;
  for (const SuiteResult& suite : results.suites) {
    failed += suite.failed();
    passed += static_cast<int>(suite.results.size()) - suite.failed();
  }
  std::string out = fmt::format("{} passed, {} failed", passed, failed);
  if (!results.unread.empty())
    out += fmt::format(", {} test {} could not be read", results.unread.size(), results.unread.size() == 1 ? "file" : "files");
  return out + "\n";
}

std::string test_text(const TestResults& results, PassedFiles passed, Color color) {
  std::string out;
  for (const SuiteResult& suite : results.suites) {
    const int failed = suite.failed();
    if (failed == 0 && passed == PassedFiles::left_out) continue;
    out += fmt::format("{}: {} {}", suite.suite->source.name, suite.results.size(), suite.results.size() == 1 ? "case" : "cases");
    out += failed == 0 ? "\n" : fmt::format(", {} failed\n", failed);
    for (const Result& result : suite.results) {
      if (!result.passed())
        out += fmt::format("\n{}{}\n{}\n", failed_word, safe_text(result.one->name), details(suite, result, "  "));
    }
  }
  return in_color(safe_lines(out), look_of_test_line, color);
}

/// Of version 13: what reads later ones reads it too, and perl's own `prove` of today nothing else.
std::string test_tap(const TestResults& results) {
  std::size_t count = results.unread.size();
  for (const SuiteResult& suite : results.suites) count += suite.results.size();
  std::string out = fmt::format("TAP version 13\n1..{}\n", count);
  int number = 0;
  each_result(results.suites, [&](const SuiteResult& suite, const Result& result) {
    std::string name;
    for (const char c : result.one->name) name += c == '#' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    out += fmt::format("{} {} - {}: {}\n", result.passed() ? "ok" : "not ok", ++number, safe_text(suite.suite->source.name),
                       safe_text(name));
    if (result.passed()) return;
    out += "  ---\n  message: |\n" + details(suite, result, "    ") + "  ...\n";
  });
  for (const UnreadTestFile& unread : results.unread) {
    out += fmt::format("not ok {} - {}: could not be read\n  ---\n  message: |\n{}  ...\n", ++number, safe_text(unread.file),
                       errors_text(unread, "    "));
  }
  return safe_lines(out);
}

namespace {

/// `decision: expected progress, came repeat`: the first that differs.
std::string in_short(const FailedMoment& failure) {
  for (const ComparedAspect& compared : failure.compared) {
    if (compared.held) continue;
    return fmt::format("{}: expected {}, came {}", to_string(compared.expected->aspect), expected_text(compared),
                       joined(compared.actual));
  }
  return failure.stuck.empty() ? "breaks never: " + joined(failure.broken) : failure.stuck;
}

/// Text in XML 1.0: what markup could be made of is escaped, and what no XML may hold has been made safe before.
std::string xml(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else if (c == '\n')
      out += "&#10;";
    else
      out += c;
  }
  return out;
}

std::string seconds(std::int64_t microseconds, TestTimes times) {
  return times == TestTimes::told ? fmt::format("{}.{:06}", microseconds / 1'000'000, microseconds % 1'000'000) : "0";
}

void add_testcase(const SuiteResult& suite, const Result& result, TestTimes times, std::string& out) {
  const std::string file = xml(safe_text(suite.suite->source.name));
  out += fmt::format("    <testcase name=\"{}\" classname=\"{}\" file=\"{}\" line=\"{}\" time=\"{}\"",
                     xml(safe_text(result.one->name)), file, file, line_of(suite, result.one->place),
                     seconds(result.microseconds, times));
  if (result.passed()) {
    out += "/>\n";
    return;
  }
  const std::string text = safe_lines(details(suite, result, ""));
  out += fmt::format(">\n      <failure message=\"{}\" type=\"expectation\">{}</failure>\n    </testcase>\n",
                     xml(safe_text(in_short(result.failures[0]))), xml(text));
}

/// A file that could not be read, as a case of its own.
void add_unread(const UnreadTestFile& unread, std::string& out) {
  const std::string file = xml(safe_text(unread.file));
  const LocatedDiagnostic& first = unread.errors[0];
  out += fmt::format("  <testsuite name=\"{}\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\" time=\"0\">\n", file);
  out += fmt::format("    <testcase name=\"reading the file\" classname=\"{}\" file=\"{}\"{} time=\"0\">\n", file, file,
                     first.file == unread.file ? fmt::format(" line=\"{}\"", std::max<std::size_t>(first.line, 1)) : "");
  out += fmt::format("      <error message=\"{}\" type=\"{}\">{}</error>\n    </testcase>\n  </testsuite>\n",
                     xml(safe_text(first.message)), first.id, xml(safe_lines(errors_text(unread, ""))));
}

}  // namespace

std::string test_junit(const TestResults& results, TestTimes times) {
  std::size_t tests = results.unread.size();
  int failures = 0;
  std::int64_t all = 0;
  std::string body;
  for (const SuiteResult& suite : results.suites) {
    const int failed = suite.failed();
    tests += suite.results.size();
    failures += failed;
    std::int64_t took = 0;
    for (const Result& result : suite.results) took += result.microseconds;
    all += took;
    body += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"0\" time=\"{}\">\n",
                        xml(safe_text(suite.suite->source.name)), suite.results.size(), failed, seconds(took, times));
    for (const Result& result : suite.results) add_testcase(suite, result, times, body);
    body += "  </testsuite>\n";
  }
  for (const UnreadTestFile& unread : results.unread) add_unread(unread, body);
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"rehab test\" tests=\"{}\" failures=\"{}\" errors=\"{}\" "
      "time=\"{}\">\n{}</testsuites>\n",
      tests, failures, results.unread.size(), seconds(all, times), body);
}

namespace {

void write_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
  json.key(key).array();
  for (const auto& text : texts) json.string(text);
  json.close();
}

void write_failure(JsonWriter& json, const SuiteResult& suite, const FailedMoment& failure) {
  json.object().field("today", to_string(failure.today)).field("line", line_of(suite, failure.place));
  json.key("different").array();
  for (const ComparedAspect& compared : failure.compared) {
    if (compared.held) continue;
    json.object().field("what", to_string(compared.expected->aspect));
    write_texts(json, "expected", compared.expected->values);
    write_texts(json, "actual", compared.actual);
    json.close();
  }
  json.close();
  write_texts(json, "because", failure.fired);
  write_texts(json, "breaks", failure.broken);
  json.key("stuck");
  failure.stuck.empty() ? json.null() : json.string(failure.stuck);
  json.close();
}

void write_error(JsonWriter& json, const LocatedDiagnostic& error) {
  json.object().field("file", error.file).key("line");
  error.line > 0 ? json.integer(static_cast<std::int64_t>(error.line)) : json.null();
  json.key("column");
  error.line > 0 ? json.integer(static_cast<std::int64_t>(error.column)) : json.null();
  json.field("id", error.id).field("message", error.message).close();
}

}  // namespace

std::string test_json(const TestResults& results) {
  std::string out;
  each_result(results.suites, [&](const SuiteResult& suite, const Result& result) {
    JsonWriter json(out);
    json.object().field("schema", json_format::test).field("file", suite.suite->source.name);
    json.field("line", line_of(suite, result.one->place));
    json.field("case", result.one->name).field("passed", result.passed());
    json.field("expectations", result.expectations).key("failures").array();
    for (const FailedMoment& failure : result.failures) write_failure(json, suite, failure);
    json.close().close();
    out += '\n';
  });
  for (const UnreadTestFile& unread : results.unread) {
    JsonWriter json(out);
    json.object().field("schema", json_format::test).field("file", unread.file).key("line").null().key("case").null();
    json.field("passed", false).field("expectations", 0).key("failures").array().close().key("errors").array();
    for (const LocatedDiagnostic& error : unread.errors) write_error(json, error);
    json.close().close();
    out += '\n';
  }
  return out;
}

std::string test_github(const TestResults& results) {
  std::string out;
  each_result(results.suites, [&](const SuiteResult& suite, const Result& result) {
    for (const FailedMoment& failure : result.failures) {
      const auto line = static_cast<std::size_t>(line_of(suite, failure.place));
      out += annotation_line({AnnotationLevel::error, suite.suite->source.name, line, 0, result.one->name,
                              in_short(failure) + "\n" + detail(suite, failure, "")});
    }
  });
  return out;
}

}  // namespace rehab
