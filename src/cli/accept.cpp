#include "cli/accept.hpp"
#include "cli/saving.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cases/accept.hpp"
#include "domain/json.hpp"
#include "domain/json_format.hpp"
#include "domain/safe_text.hpp"
#include "edit/diff.hpp"
#include "files/replace.hpp"
#include "read/diagnostic_text.hpp"

namespace rehab::cli {
namespace {

/// A test file with its answers in it.
struct Changed {
  cases::Acceptance acceptance;
  LoadedSuite before, now;
};

class Acceptor {
 public:
  Acceptor(const std::string& path, const TestOptions& options, PlanCache& plans, Console& console)
      : path_(path), options_(options), plans_(plans), console_(console) {}

  std::variant<Changed, Status> on(std::string text) {
    Console discarded;  // the warnings of a file that is read several times
    auto before = suite_from({path_, std::move(text)}, path_, plans_, options_, discarded);
    if (const auto* status = std::get_if<Status>(&before)) {
      console_.err += discarded.err;
      return *status;
    }
    auto& suite = std::get<LoadedSuite>(before);
    const cases::Suite* one = &suite.suite;
    cases::Acceptance acceptance = cases::accept(cases::run_all(suite.plan->plan, {&one, 1})[0]);
    auto now = suite_from({path_, acceptance.text}, path_, plans_, options_, discarded);
    auto* read_again = std::get_if<LoadedSuite>(&now);
    if (read_again != nullptr &&
        cases::reads_as_accepted(suite.plan->plan, suite.suite.file, acceptance, read_again->suite.file)) {
      return Changed{std::move(acceptance), std::move(suite), std::move(*read_again)};
    }
    print_failure(path_, path_ + " is left as it was: laid out like this the answers would not be read as they are meant",
                  options_, console_);
    return Status::unable;
  }

 private:
  const std::string& path_;
  const TestOptions& options_;
  PlanCache& plans_;
  Console& console_;
};

/// `cases.yaml:12:30: step: 10m-first -> drills-only`.
std::string line_of(const cases::Accepted& one, const std::string& name, TextPosition at) {
  const std::string text = fmt::format("{}:{}:{}: {}: {} -> {}", name, at.line, at.column, to_string(one.aspect),
                                       fmt::join(one.was, ", "), fmt::join(one.now, ", "));
  return safe_text(text) + "\n";
}

std::string json_of(const cases::Accepted& one, const LoadedSuite& suite, TextPosition at) {
  std::string out;
  JsonWriter json(out);
  const auto texts = [&](std::string_view key, const std::vector<std::string>& all) {
    json.key(key).array();
    for (const std::string& text : all) json.string(text);
    json.close();
  };
  json.object().field("schema", json_format::accepted).field("file", suite.path);
  json.field("line", static_cast<std::int64_t>(at.line)).field("column", static_cast<std::int64_t>(at.column));
  json.field("case", suite.suite.file.cases[one.of_case].name).field("what", to_string(one.aspect));
  texts("expected", one.was);
  texts("actual", one.now);
  json.close();
  return out + "\n";
}

/// What reads TAP or JUnit is not shown anything else.
void report(const Changed& changed, const TestOptions& options, Console& console) {
  for (const cases::Accepted& one : changed.acceptance.accepted) {
    const Case& in = changed.now.suite.file.cases[one.of_case];
    const TextPosition at = position_of(in.moments[one.moment].expected[one.expectation].place, changed.now.suite.source.text);
    if (options.format == Format::json) {
      console.out += json_of(one, changed.now, at);
    } else {
      (options.format == Format::text ? console.out : console.err) += line_of(one, changed.now.path, at);
    }
  }
}

Status say_refused(const Changed& changed, const TestOptions& options, Console& console) {
  for (const cases::Unaccepted& one : changed.acceptance.refused) {
    const Case& stays = changed.before.suite.file.cases[one.of_case];
    print_diagnostics({{Severity::error, one.place, "not accepted, and this case stays as it is: " + one.why,
                        "the case is: " + stays.name, diagnostic_id::not_accepted}},
                      {changed.before.suite.source}, options, console);
  }
  return changed.acceptance.refused.empty() ? Status::answered : Status::found;
}

Status show(const LoadedSuite& suite, Acceptor& attempt, const TestOptions& options, Console& console) {
  const auto result = attempt.on(suite.suite.source.text);
  if (const auto* status = std::get_if<Status>(&result)) return *status;
  const auto& changed = std::get<Changed>(result);
  console.out += edit::unified_diff(suite.suite.source.text, changed.acceptance.text, suite.path);
  return say_refused(changed, options, console);
}

Status write(const LoadedSuite& suite, Acceptor& attempt, const TestOptions& options, Console& console) {
  std::variant<Changed, Status> result = Status::unable;
  const files::Replaced replaced =
      files::replace(suite.path, [&](const std::string& text) -> std::variant<std::string, files::Failure> {
        result = attempt.on(text);
        const auto* changed = std::get_if<Changed>(&result);
        if (changed == nullptr || changed->acceptance.accepted.empty()) return files::Failure{};  // said, or nothing to do
        return changed->acceptance.text;
      });
  const Status saving = note_saving(replaced, suite.path, options, console);
  if (saving != Status::answered) return saving;
  if (const auto* status = std::get_if<Status>(&result)) return *status;
  report(std::get<Changed>(result), options, console);
  return say_refused(std::get<Changed>(result), options, console);
}

}  // namespace

Status accept(const TestOptions& options, const std::vector<LoadedSuite>& suites, Console& console) {
  PlanCache plans;
  Status worst = Status::answered;
  for (const LoadedSuite& suite : suites) {
    Acceptor attempt(suite.path, options, plans, console);
    const auto passes = [&](const Case& one) { return cases::run(suite.plan->plan, one).passed(); };
    const auto& all = suite.suite.file.cases;
    if (std::all_of(all.begin(), all.end(), passes)) continue;
    worst = worse(worst, options.dry_run ? show(suite, attempt, options, console) : write(suite, attempt, options, console));
  }
  return worst;
}

}  // namespace rehab::cli
