// The first key says what a file is.
#include "read/document.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "domain/suggest.hpp"
#include "read/traverse.hpp"
#include "read/wording.hpp"
#include "rehab/builtin.hpp"

namespace rehab {
namespace {

constexpr std::array<std::string_view, 3> kinds{"athlete/1", "plan/1", "test/1"};
constexpr std::array<std::string_view, 3> names{"an athlete file", "a plan", "a test file"};
constexpr std::string_view first_line_hint = "the first line says what the file is: rehab: athlete/1, plan/1 or test/1";
constexpr std::string_view page_hint = "this is a web page: save the file itself, not the page that shows it";

bool is_web_page(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
  return first != std::string_view::npos && text[first] == '<';
}

std::string_view without_version(std::string_view kind) { return kind.substr(0, kind.find('/')); }

std::vector<Diagnostic> error(Place place, std::string message, std::string hint) {
  return {{Severity::error, place, std::move(message), std::move(hint), diagnostic_id::file_kind}};
}

std::vector<Diagnostic> unknown_kind(yaml::Cursor value) {
  using namespace reading;
  for (const std::string_view kind : kinds) {
    if (without_version(kind) != without_version(value.text()) || value.text() == without_version(kind)) continue;
    return error(value.place(), in_quotes(value.text()) + " is another version", "this program reads " + std::string(kind));
  }
  return error(value.place(), in_quotes(value.text()) + " is no kind of file", allowed_hint(value.text(), kinds));
}

}  // namespace

Reading<Document> open_document(std::string_view text) {
  auto parsed = yaml::parse_with_gaps(text);
  if (!parsed.value) return {std::nullopt, std::move(parsed.diagnostics)};
  Document document{text, std::move(*parsed.value), FileKind::athlete, {}, std::move(parsed.diagnostics)};
  const std::string hint(is_web_page(text) ? page_hint : first_line_hint);
  const auto refuse = [&](std::vector<Diagnostic> why) {
    why.insert(why.end(), document.gaps.begin(), document.gaps.end());
    return Reading<Document>{std::nullopt, std::move(why)};
  };
  const auto root = document.root();
  if (!root.is_map()) return refuse(error(root.place(), "expected a map with the key \"rehab\"", hint));
  const auto kind = reading::find(root, "rehab");
  if (!kind) {
    for (auto key = root.first(); root.count() > 0 && key.index() < root.end(); key = key.next().next()) {
      constexpr std::array<std::string_view, 1> meant{"rehab"};
      if (nearest(key.text(), meant))
        return refuse(error(key.place(), "unknown key " + reading::in_quotes(key.text()), "did you mean \"rehab\"?"));
    }
    return refuse(error(root.place(), "the key \"rehab\" is missing", hint));
  }
  if (!kind->is_scalar()) return refuse(error(kind->place(), "expected a kind of file", hint));
  const auto known = std::find(kinds.begin(), kinds.end(), kind->text());
  if (known == kinds.end()) return refuse(unknown_kind(*kind));
  document.kind = static_cast<FileKind>(known - kinds.begin());
  document.kind_place = kind->place();
  return {std::move(document), {}};
}

std::vector<Diagnostic> reading::wrong_kind(const Document& document, FileKind wanted) {
  if (document.kind == wanted) return {};
  const auto name = [](FileKind kind) { return std::string(names[static_cast<std::size_t>(kind)]); };
  return error(document.kind_place, "this is " + name(document.kind) + ", not " + name(wanted), {});
}

Reading<FileKind> kind_of(std::string_view text) {
  auto document = open_document(text);
  if (!document.value) return {std::nullopt, std::move(document.diagnostics)};
  return {document.value->kind, std::move(document.diagnostics)};
}

Reading<PlanName> plan_named_by(const Document& athlete) {
  auto wrong = reading::wrong_kind(athlete, FileKind::athlete);
  if (!wrong.empty() && athlete.kind != FileKind::test) return {std::nullopt, std::move(wrong)};
  const auto plan = reading::find(athlete.root(), "plan");
  if (!plan) return {PlanName{std::string(default_plan), athlete.root().place(), 0, {}}, {}};
  if (!plan->is_scalar()) return {std::nullopt, error(plan->place(), "expected the name of a plan, or the path of one", {})};
  if (plan->text().empty())
    return {std::nullopt, error(plan->place(), "an empty name of a plan", "remove the key: hansen is the default")};
  return {PlanName{std::string(plan->text()), plan->place(), 0, {}}, {}};
}

Reading<std::vector<PlanName>> plans_named_by(const Document& athlete) {
  auto first = plan_named_by(athlete);
  if (!first.value) return {std::nullopt, std::move(first.diagnostics)};
  std::vector<PlanName> plans{std::move(*first.value)};
  const auto log = reading::find(athlete.root(), "log");
  if (!log || !log->is_list()) return {std::move(plans), {}};
  std::size_t entry = 0;
  reading::each_item(*log, [&](yaml::Cursor map) {
    const auto plan = map.is_map() ? reading::find(map, "plan") : std::nullopt;
    if (plan && plan->is_scalar() && !plan->text().empty()) {
      const auto date = reading::find(map, "date");
      const auto day = date && date->is_scalar() ? parse_day(date->text()) : std::nullopt;
      plans.push_back({std::string(plan->text()), plan->place(), entry, day.value_or(Day{})});
    }
    ++entry;
  });
  return {std::move(plans), {}};
}

Reading<PlanName> plan_named_by(std::string_view athlete_text) {
  auto document = open_document(athlete_text);
  if (!document.value) return {std::nullopt, std::move(document.diagnostics)};
  return plan_named_by(*document.value);
}

}  // namespace rehab
