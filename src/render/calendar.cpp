#include "render/calendar.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/safe_text.hpp"
#include "render/page.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

std::string ics_escape(std::string_view text) {
  std::string out;
  for (const char c : safe_text(text)) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    out += c;
  }
  return out;
}

/// Folded at 75 bytes, never inside a character.
void ics_line(std::string& out, std::string line) {
  std::size_t room = 75;
  while (line.size() > room) {
    std::size_t cut = room;
    while ((static_cast<unsigned char>(line[cut]) & 0xc0U) == 0x80U) --cut;
    out += line.substr(0, cut) + "\r\n ";
    line.erase(0, cut);
    room = 74;
  }
  out += line + "\r\n";
}

std::string compact(Day day) {
  std::string text = to_string(day);
  std::erase(text, '-');
  return text;
}

/// Tells athletes and their injuries apart: FNV-1a of 64 bits over both.
std::string identity(const ForecastSheet& sheet) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : sheet.next->athlete->profile.name + "\n" + to_string(sheet.next->state.injury)) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3U;
  }
  return fmt::format("{:016x}", hash);
}

/// How many things an entry says.
std::size_t items_of(const Entry& entry) {
  std::size_t items = 1 + entry.check_in.size() + entry.felt.size() + entry.also.size();
  for (const DoneWork& line : entry.work) items += 1 + line.felt.size() + line.times.size();
  for (const bool said : {bool(entry.plan), bool(entry.injury), bool(entry.limits), bool(entry.coach), entry.finished,
                          !entry.missed.empty(), !entry.notes.empty()})
    items += said ? 1 : 0;
  return items;
}

/// Rises with each day, and on a day with each thing that is added to the log.
std::size_t version_of(const NextSession& next) {
  constexpr std::size_t versions_a_day = 100'000;
  constexpr std::size_t last_version = 0x7fff'ffff;  // of RFC 5545
  const int days = std::max(0, days_between(next.state.injury, next.today));
  std::size_t items = 0;
  for (const Entry& entry : next.athlete->log) items += items_of(entry);
  return std::min(static_cast<std::size_t>(days) * versions_a_day + std::min(items, versions_a_day - 1), last_version);
}

struct Event {
  std::string key;  ///< what it is to this athlete, whatever its day
  Day date{};
  std::string summary;
  std::string description;
  bool certain = false;
};

void add_event(const ForecastSheet& sheet, const Event& event, std::string& out) {
  const NextSession& next = *sheet.next;
  ics_line(out, "BEGIN:VEVENT");
  ics_line(out, fmt::format("UID:{}-{}@rehab", identity(sheet), event.key));
  ics_line(out, fmt::format("SEQUENCE:{}", version_of(next)));
  ics_line(out, fmt::format("DTSTAMP:{}T000000Z", compact(next.today)));
  ics_line(out, fmt::format("DTSTART;VALUE=DATE:{}", compact(event.date)));
  ics_line(out, fmt::format("DTEND;VALUE=DATE:{}", compact(event.date + Days(1))));
  ics_line(out,
           fmt::format("SUMMARY:{}: {}", ics_escape(one_line(next.athlete->profile.name)), ics_escape(one_line(event.summary))));
  ics_line(out, "DESCRIPTION:" + ics_escape(one_line(event.description)));
  ics_line(out, event.certain ? "STATUS:CONFIRMED" : "STATUS:TENTATIVE");
  ics_line(out, "TRANSP:TRANSPARENT");
  ics_line(out, "END:VEVENT");
}

}  // namespace

std::string forecast_ics(const ForecastSheet& sheet) {
  const NextSession& next = *sheet.next;
  if (is_referral(next)) return {};
  std::string events;
  int number = next.state.sessions;
  for (const Ahead& session : sheet.ahead.sessions) {
    const std::string needed = answers_needed(*next.plan, session);
    add_event(sheet,
              {fmt::format("session-{}", ++number), session.date, dose_ahead(sheet, session),
               fmt::format("If all goes well{}. Ask rehab for the day's session.", needed.empty() ? "" : ", and " + needed)},
              events);
  }
  if (const auto& target = next.athlete->profile.target)
    add_event(sheet,
              {"target", target->date, target->event.empty() ? "target" : target->event, "The target. It hurries nothing.", true},
              events);
  if (events.empty()) return {};
  std::string out;
  for (const char* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//rehab//forecast//EN", "CALSCALE:GREGORIAN"})
    ics_line(out, line);
  out += events;
  ics_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace rehab
