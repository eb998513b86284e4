#include "cli/load.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cli/frozen_plans.hpp"
#include "domain/suggest.hpp"
#include "engine/plan_switch.hpp"
#include "files/beside.hpp"
#include "files/find_files.hpp"
#include "files/read_file.hpp"
#include "read/date_hints.hpp"
#include "read/diagnostic_text.hpp"
#include "read/document.hpp"
#include "read/frozen_plan.hpp"
#include "read/traverse.hpp"
#include "rehab/builtin.hpp"

namespace rehab::cli {

namespace {

/// In colour the line that says what is wrong; what explains it is not.
std::string shown_text(const std::vector<Diagnostic>& diagnostics, const std::vector<Source>& sources, Color color) {
  std::string out;
  for (const Diagnostic& one : diagnostics) {
    const std::string text = diagnostics_text({&one, 1}, sources);
    const std::size_t first = text.find('\n') + 1;
    out += in_color(text.substr(0, first), one.severity == Severity::error ? look_of_stop : look_of_warning, color);
    out += text.substr(first);
  }
  return out;
}

}  // namespace

void print_diagnostics(const std::vector<Diagnostic>& diagnostics, const std::vector<Source>& sources, const View& view,
                       Console& console) {
  console.err += view.format == Format::json     ? diagnostics_json(diagnostics, sources)
                 : view.format == Format::github ? diagnostics_github(diagnostics, sources)
                                                 : shown_text(diagnostics, sources, color_on(files::Stream::err, view));
  for (LocatedDiagnostic& error : located_errors(diagnostics, sources)) console.errors.push_back(std::move(error));
}

void print_failure(std::string_view file, std::string_view message, const View& view, Console& console) {
  console.err += failure_line(file, message, view.format);
  console.errors.push_back({std::string(file), 0, 0, diagnostic_id::unread, std::string(message)});
}

Day newest_today(const View& view) {
  // With --as-of, what was logged later is left out, and may lie as late as the calendar says it does.
  return view.as_of ? std::max({today(View{}), today(view), *view.as_of}) : today(view);
}

std::string name_of_input(const std::string& path) { return path == "-" ? "<stdin>" : path; }

std::variant<Source, Status> load_text(const std::string& path, const View& view, Console& console) {
  auto text = files::read_file(path);
  if (const auto* failure = std::get_if<files::Failure>(&text)) {
    print_failure(path, failure->message, view, console);
    return static_cast<Status>(failure->exit_status());
  }
  return Source{name_of_input(path), std::move(std::get<std::string>(text))};
}

std::string built_in_hint(const std::string& name) {
  std::vector<std::string_view> names;
  for (const auto& plan : built_in_plans()) names.push_back(plan.name);
  return hint_for(name, names);
}

namespace {

std::variant<SharedPlan, NoPlan> shared(PlanReading reading, const View& view, Console& console) {
  print_diagnostics(reading.diagnostics, reading.sources, view, console);
  if (!reading.value) return NoPlan{};
  return std::make_shared<const LoadedPlan>(LoadedPlan{std::move(*reading.value), std::move(reading.sources)});
}

std::variant<SharedPlan, NoPlan> from_file(const std::string& path, const View& view, Console& console) {
  auto text = files::read_file(path);
  if (const auto* failure = std::get_if<files::Failure>(&text))
    return NoPlan{static_cast<Status>(failure->exit_status()), failure->message};
  return shared(read_plan({name_of_input(path), std::move(std::get<std::string>(text))}, find_plan), view, console);
}

/// The same however a path is written.
std::string key_of(const std::string& path) {
  const auto file = files::file_behind(path);
  return file ? "/" + std::to_string(file->device) + "/" + std::to_string(file->inode) : path;
}

}  // namespace

std::string plan_key(const std::string& name_or_path) {
  return built_in_plan(name_or_path) ? name_or_path : key_of(name_or_path);
}

std::optional<Plan> base_of(const std::vector<Source>& sources) {
  return sources.size() > 1 ? read_plan(sources[1], find_plan).value : std::nullopt;
}

std::variant<Source, std::string> find_plan(std::string_view name, std::string_view beside) {
  if (const auto plan = built_in_plan(name)) return Source{std::string(plan->name), std::string(plan->text)};
  const std::string path = files::beside(std::string(name), std::string(beside));
  auto text = files::read_file(path);
  if (const auto* failure = std::get_if<files::Failure>(&text)) return failure->message;
  return Source{path, std::move(std::get<std::string>(text))};
}

std::variant<SharedPlan, NoPlan> PlanCache::take(const std::string& name_or_path, const std::string& beside, const View& view,
                                                 Console& console) {
  const auto known = built_in_plan(name_or_path);
  const std::string path = known ? name_or_path : files::beside(name_or_path, beside);
  const std::scoped_lock lock(mutex_);
  const std::string key = known ? path : key_of(path);
  const auto found = std::find_if(plans_.begin(), plans_.end(), [&](const auto& plan) { return plan.first == key; });
  if (found != plans_.end()) return found->second;
  Console unshown;
  auto plan = known ? built_in(*known, view, console) : from_file(path, view, unsaid_.contains(key) ? unshown : console);
  if (const auto* ready = std::get_if<SharedPlan>(&plan)) plans_.emplace_back(key, *ready);
  return plan;
}

void PlanCache::leave_unsaid(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) unsaid_.insert(key_of(path));
}

std::variant<SharedPlan, NoPlan> PlanCache::built_in(const BuiltIn& plan, const View& view, Console& console) const {
  if (use_ == PlanUse::sessions) return std::make_shared<const LoadedPlan>(LoadedPlan{thaw(frozen_plan(plan.name)), {}});
  return shared(read_plan({std::string(plan.name), std::string(plan.text)}, find_plan), view, console);
}

std::variant<SharedPlan, Status> load_plan(const std::string& name_or_path, const View& view, Console& console) {
  return PlanCache().named(name_or_path, view, console);
}

std::variant<SharedPlan, Status> PlanCache::named(const std::string& name_or_path, const View& view, Console& console) {
  auto plan = take(name_or_path, "", view, console);
  if (const auto* shared = std::get_if<SharedPlan>(&plan)) return *shared;
  const NoPlan& none = std::get<NoPlan>(plan);
  if (!none.unreadable.empty()) print_failure(name_or_path, none.unreadable + "; " + built_in_hint(name_or_path), view, console);
  return none.status;
}

namespace {

/// Everything that the log says of days after `as_of` has not happened yet.
void leave_out_later(const View& view, Athlete& athlete) {
  if (!view.as_of) return;
  std::erase_if(athlete.log, [&](const Entry& entry) { return entry.date > *view.as_of; });
}

/// The last day that the log may hold, so that all that lies behind a `--today` is one error, and not one an entry.
Day newest_entry(const View& view) { return view.today && !view.as_of ? *parse_day("2199-12-31") : newest_today(view); }

/// Where a `--today` before the injury or the log's end has a mistyped year: the one that was meant.
std::optional<Day> today_meant(const Athlete& athlete, Day day) {
  const Day last = athlete.log.empty() ? athlete.profile.injury.date : athlete.log.back().date;
  return reading::year_meant(day, last, last + Days(92));
}

/// Why the athlete cannot be asked about today, if so.
std::optional<Diagnostic> asked_too_early(const Athlete& athlete, const View& view) {
  const Day day = today(view);
  const auto refused = [&](Place place, std::string_view why, std::string hint) {
    return Diagnostic{Severity::error, place, fmt::format("asked for {}, {}", to_string(day), why), std::move(hint),
                      diagnostic_id::date};
  };
  const auto now = today_meant(athlete, day);
  const std::string in_that_year = now ? fmt::format("did you mean {}?", to_string(*now)) : "";
  if (day < athlete.profile.injury.date)
    return refused({}, "before the injury", now ? in_that_year : "give a later --today or --as-of");
  const auto& log = athlete.log;
  const auto later =
      std::find_if(log.begin(), log.end(), [&](const Entry& entry) { return entry.date > newest_today(view) + Days(1); });
  if (later == log.end()) return std::nullopt;
  const Day from = later == log.begin() ? athlete.profile.injury.date : std::prev(later)->date;
  const auto entry = later + 1 == log.end() ? reading::year_meant(later->date, from, newest_today(view) + Days(1)) : std::nullopt;
  const std::string leave_out = fmt::format("--as-of {} leaves out what was logged later", to_string(day));
  if (entry)
    return refused(later->place, fmt::format("and an entry is of {}", to_string(later->date)),
                   fmt::format("did you mean {}? {}", to_string(*entry), leave_out));
  return refused(later->place, "and the log goes on after it", (now ? in_that_year + " " : "") + leave_out);
}

/// `held`: which of the plans that the file names this is.
Reading<Athlete> reading_with(const Document& document, const Plan& plan, const View& view, std::optional<std::size_t> held) {
  auto reading = read_athlete(document, plan, newest_entry(view), held);
  if (!reading.value) return reading;
  const auto early = asked_too_early(*reading.value, view);
  if (!early) return reading;
  reading.diagnostics.push_back(*early);
  reading.value.reset();
  return reading;
}

/// What both readings tell is told once.
void join(const std::vector<Diagnostic>& more, std::vector<Diagnostic>& all) {
  for (const Diagnostic& one : more) {
    const auto same = [&](const Diagnostic& d) { return d.place == one.place && d.message == one.message; };
    if (std::none_of(all.begin(), all.end(), same)) all.push_back(one);
  }
  std::stable_sort(all.begin(), all.end(), [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; });
}

/// Whether the athlete trains by the plan on the day that is asked about.
bool is_taken_up(const PlanName& plan, const View& view) { return !view.as_of || !plan.since || *plan.since <= *view.as_of; }

/// Which of the plans is in force: a switch waits while a referral of the plan before it stands. `as_read` is the athlete under
/// each.
std::size_t plan_in_force(const std::vector<SharedPlan>& plans, const std::vector<Athlete>& as_read, Day today) {
  for (std::size_t held = 0; held + 1 < plans.size(); ++held) {
    if (switch_waits(plans[held]->plan, as_read[held], held, today)) return held;
  }
  return plans.size() - 1;
}

/// An athlete whose log has switched plans: each reading judges the days of its own plan.
std::variant<LoadedAthlete, Status> switched(const Document& document, Source source, std::vector<SharedPlan> plans,
                                             const View& view, Console& console) {
  LoadedAthlete loaded{std::move(source), {}, {}};
  std::vector<Diagnostic> found;
  std::vector<Athlete> as_read;
  for (std::size_t held = 0; held < plans.size(); ++held) {
    auto reading = reading_with(document, plans[held]->plan, view, held);
    join(reading.diagnostics, found);
    if (!reading.value) continue;
    leave_out_later(view, *reading.value);
    as_read.push_back(std::move(*reading.value));
  }
  if (!found.empty()) print_diagnostics(found, {loaded.source}, view, console);
  if (as_read.size() < plans.size()) return Status::bad_input;
  const std::size_t held = plan_in_force(plans, as_read, today(view));
  if (held + 1 < plans.size()) loaded.waiting = plans.back();
  if (held > 0) {
    loaded.plan_before = plans[held - 1];
    loaded.as_before = std::move(as_read[held - 1]);
  }
  loaded.plan = plans[held];
  loaded.athlete = std::move(as_read[held]);
  return loaded;
}

}  // namespace

std::variant<Athlete, Status> athlete_in(const Document& document, const Source& source, const Plan& plan, const View& view,
                                         Console& console) {
  auto reading = reading_with(document, plan, view, std::nullopt);
  if (!reading.diagnostics.empty()) print_diagnostics(reading.diagnostics, {source}, view, console);
  if (!reading.value) return Status::bad_input;
  return std::move(*reading.value);
}

NextSession next_session_of(const LoadedAthlete& loaded, Day today, std::string_view file) {
  NextSession next = next_session(loaded.plan->plan, loaded.athlete, today, file);
  if (loaded.waiting) next.warnings.insert(next.warnings.begin(), waiting_warning(loaded.waiting->plan));
  if (!loaded.plan_before || loaded.waiting) return next;
  auto warning = switch_warning(next, loaded.plan_before->plan, loaded.as_before);
  if (warning) next.warnings.insert(next.warnings.begin(), std::move(*warning));
  return next;
}

std::variant<LoadedAthlete, Status> load_athlete(const std::string& path, const View& view, PlanCache& plans, Console& console) {
  auto text = load_text(path, view, console);
  if (const auto* status = std::get_if<Status>(&text)) return *status;
  return athlete_from(std::move(std::get<Source>(text)), path, view, plans, console);
}

Status with_next_session(const std::string& path, const View& view, Console& console,
                         const std::function<Status(const LoadedAthlete&, const NextSession&)>& show) {
  PlanCache plans;
  const auto loaded = load_athlete(path, view, plans, console);
  if (const auto* status = std::get_if<Status>(&loaded)) return *status;
  const auto& athlete = std::get<LoadedAthlete>(loaded);
  return show(athlete, next_session_of(athlete, today(view), athlete.source.name));
}

std::variant<SharedPlan, Status> plan_of(const Document& document, const Source& source, const std::string& path,
                                         const View& view, PlanCache& plans, Console& console) {
  const auto name = plan_named_by(document);
  if (name.value) return plan_at(*name.value, source, path, view, plans, console);
  print_diagnostics(name.diagnostics, {source}, view, console);
  return Status::bad_input;
}

std::variant<SharedPlan, Status> plan_at(const PlanName& name, const Source& source, const std::string& path, const View& view,
                                         PlanCache& plans, Console& console) {
  auto plan = plans.take(name.name, path, view, console);
  if (auto* shared = std::get_if<SharedPlan>(&plan)) return std::move(*shared);
  const auto& none = std::get<NoPlan>(plan);
  if (!none.unreadable.empty())
    print_diagnostics({{Severity::error, name.place, none.unreadable, built_in_hint(name.name), diagnostic_id::unread}}, {source},
                      view, console);
  return none.status;
}

/// What is wrong in an athlete file whichever plan it names: all but its log, of which the plan says what may stand there.
static std::vector<Diagnostic> wrong_under_any_plan(const Document& document, const std::string& path, const View& view,
                                                    PlanCache& plans, Console& console) {
  const auto plan = plans.take(std::string(default_plan), path, view, console);
  const auto* some = std::get_if<SharedPlan>(&plan);
  if (some == nullptr) return {};
  auto found = read_athlete(document, (*some)->plan, newest_entry(view), std::nullopt).diagnostics;
  const auto log = reading::find(document.root(), "log");
  if (!log) return found;
  const std::uint32_t from = log->place().offset;
  const std::uint32_t end =
      log->end() < document.tree.size() ? log->next().place().offset : static_cast<std::uint32_t>(document.text.size());
  std::erase_if(found, [&](const Diagnostic& one) { return from <= one.place.offset && one.place.offset < end; });
  return found;
}

std::variant<LoadedAthlete, Status> athlete_from(Source source, const std::string& path, const View& view, PlanCache& plans,
                                                 Console& console) {
  const auto document = open_document(source.text);
  if (!document.value) {
    print_diagnostics(document.diagnostics, {source}, view, console);
    return Status::bad_input;
  }
  const auto named = plans_named_by(*document.value);
  if (named.value && named.value->size() > 1) {
    std::vector<SharedPlan> held;
    for (const PlanName& name : *named.value) {
      if (!is_taken_up(name, view)) break;
      auto plan = plan_at(name, source, path, view, plans, console);
      if (const auto* status = std::get_if<Status>(&plan)) return *status;
      held.push_back(std::get<SharedPlan>(std::move(plan)));
    }
    return switched(*document.value, std::move(source), std::move(held), view, console);
  }
  const auto plan = plan_of(*document.value, source, path, view, plans, console);
  if (const auto* status = std::get_if<Status>(&plan)) {
    print_diagnostics(wrong_under_any_plan(*document.value, path, view, plans, console), {source}, view, console);
    return *status;
  }
  auto athlete = athlete_in(*document.value, source, std::get<SharedPlan>(plan)->plan, view, console);
  if (const auto* status = std::get_if<Status>(&athlete)) return *status;
  leave_out_later(view, std::get<Athlete>(athlete));
  return LoadedAthlete{std::move(source), std::move(std::get<Athlete>(athlete)), std::get<SharedPlan>(plan)};
}

}  // namespace rehab::cli
