#include "render/course.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "domain/safe_text.hpp"
#include "engine/evidence.hpp"
#include "render/sheet.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

/// A finished session with its place on the ladder.
struct SessionPoint {
  const Entry* entry = nullptr;
  Passed passed;
  int step = -1;  ///< -1: on a wait or under a referral
};

std::vector<SessionPoint> stops_of(const NextSession& next) {
  std::vector<SessionPoint> stops;
  const auto passed_all = passed(*next.plan, *next.athlete);
  for (std::size_t i = 0; i < passed_all.size(); ++i) {
    if (passed_all[i].is_session) stops.push_back({&next.athlete->log[i], passed_all[i], passed_all[i].prescribed.step});
  }
  return stops;
}

std::string step_text(const NextSession& next, int step) { return step < 0 ? "-" : one_line(step_words(*next.plan, step)); }

/// What was felt, worst of each observation that is not at its best.
std::string felt_text(const Plan& plan, const Entry& entry) {
  std::vector<int> worst(plan.observations.size(), -1);
  for (const auto& line : entry.work) {
    for (const auto& answer : line.felt) {
      auto& now = worst[static_cast<std::size_t>(answer.observation)];
      now = std::max(now, answer.notch);
    }
  }
  std::string text;
  for (std::size_t o = 0; o < worst.size(); ++o) {
    if (worst[o] <= 0) continue;
    const Key key = key_of_observation(static_cast<int>(o));
    text += (text.empty() ? "" : ", ") + noun_of(plan.observations[o].id) + " " + value_text(plan, key, worst[o]);
  }
  return text;
}

char mark_of(const SessionPoint& stop, int before) {
  if (stop.passed.exceeded) return '!';
  return before >= 0 && stop.step >= 0 && stop.step < before ? '<' : ' ';
}

}  // namespace

std::string chart_text(const NextSession& next, int width) {
  const Plan& plan = *next.plan;
  std::string text = fmt::format("{}: the course so far, {} steps\n\n", safe_text(next.athlete->profile.name), plan.steps.size());
  const int room = std::max(10, width - 48);
  int before = -1;
  for (const SessionPoint& stop : stops_of(next)) {
    const auto length = static_cast<std::size_t>((stop.step + 1) * room / static_cast<int>(plan.steps.size()));
    text += fmt::format("{:<12.12} {:<31} {} {}\n", short_day(stop.entry->date, next.today), step_text(next, stop.step),
                        mark_of(stop, before), std::string(length, '#'));
    if (const auto felt = felt_text(plan, *stop.entry); !felt.empty()) text += fmt::format("{:>13}{}\n", "", safe_text(felt));
    before = stop.step;
  }
  return text + fmt::format("\nNext, {}: {}\n",
                            next.prescription.date ? short_day(*next.prescription.date, next.today) : "no date yet",
                            next.prescription.step < 0 ? std::string(to_string(next.prescription.decision))
                                                       : step_text(next, next.prescription.step));
}

namespace {

/// Of a text that is safe to show already.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default: out += c;
    }
  }
  return out;
}

std::string html(std::string_view text) { return escaped(safe_text(text)); }

constexpr int drawn_width = 720;
constexpr int step_height = 12;

/// The ladder over time: a dot a session, higher steps higher up, a line for each stage's lowest step.
std::string drawing(const NextSession& next, const std::vector<SessionPoint>& stops) {
  const Plan& plan = *next.plan;
  const int height = static_cast<int>(plan.steps.size() + 1) * step_height;
  const auto y = [&](int step) { return height - (step + 1) * step_height; };
  const Day from = next.athlete->profile.injury.date;
  const int days = std::max(1, days_between(from, stops.empty() ? from : stops.back().entry->date));
  const auto x = [&](Day day) { return 90 + days_between(from, day) * (drawn_width - 110) / days; };
  std::string out =
      fmt::format("<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"steps over time\">\n", drawn_width, height + 4);
  for (const auto& stage : plan.stages) {
    out += fmt::format("<line x1=\"90\" x2=\"{}\" y1=\"{}\" y2=\"{}\" stroke=\"#ccc\"/><text x=\"0\" y=\"{}\">{}</text>\n",
                       drawn_width, y(stage.first_step) + 6, y(stage.first_step) + 6, y(stage.first_step) + 6, html(stage.title));
  }
  for (const SessionPoint& stop : stops) {
    if (stop.step < 0) continue;
    out += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"4\" fill=\"{}\"><title>{} {}</title></circle>\n", x(stop.entry->date),
                       y(stop.step), stop.passed.exceeded ? "#b00" : "#06c", to_string(stop.entry->date),
                       html(step_text(next, stop.step)));
  }
  return out + "</svg>\n";
}

std::string row(const NextSession& next, const SessionPoint& stop) {
  const Plan& plan = *next.plan;
  std::string done;
  for (const auto& line : stop.entry->work) done += (done.empty() ? "" : "<br>") + html(task(plan, line));
  return fmt::format("<tr><td>{}<td>{}<td>{}<td>{}<td>{}<td>{}</tr>\n", to_string(stop.entry->date),
                     to_string(stop.passed.prescribed.decision), html(step_text(next, stop.step)), done,
                     html(felt_text(plan, *stop.entry)), html(stop.entry->notes));
}

constexpr std::string_view style =
    "body{font:16px/1.4 sans-serif;max-width:60em;margin:1em auto;padding:0 1em}svg{width:100%;font:11px sans-serif}"
    "table{border-collapse:collapse;font-size:14px}td,th{border-bottom:1px solid #ccc;padding:.3em "
    ".6em;text-align:left;vertical-align:top}"
    "pre{background:#f4f4f4;padding:1em;white-space:pre-wrap}";

}  // namespace

std::string report_html(const NextSession& next) {
  const auto stops = stops_of(next);
  std::string out = fmt::format(
      "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"generator\" content=\"rehab report\">\n"
      "<meta name=\"viewport\" content=\"width=device-width\">"
      "<title>{}</title><style>{}</style>\n<h1>{}</h1>\n<p>As of {}, plan {}. This carries out a plan; it does not "
      "diagnose.</p>\n",
      html(next.athlete->profile.name), style, html(next.athlete->profile.name), to_string(next.today), html(next.plan->title));
  out += "<h2>The course so far</h2>\n" + drawing(next, stops);
  out += "<table><tr><th>date<th>decision<th>step<th>done<th>felt<th>notes</tr>\n";
  for (const SessionPoint& stop : stops) out += row(next, stop);
  out += "</table>\n<h2>The next session</h2>\n<pre>" + escaped(to_text(next, 80, Color::off));
  return out + "</pre>\n</html>\n";
}

}  // namespace rehab
