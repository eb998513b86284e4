// What holds an athlete back, or keeps her waiting, and what would free her: words and commands for the sheet's top.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/next_session.hpp"
#include "render/page.hpp"

namespace rehab {

/// A line under the headline.
inline void say(Page& page, std::string text) { page.push_back({Part::under, "", std::move(text)}); }
/// A line of a section.
inline void item(Page& page, std::string text) { page.push_back({Part::item, "", std::move(text)}); }

/// `rehab log ann.yaml …`, on one line, however long it is.
std::string command(const NextSession& next, std::string_view verb, const std::string& options);

/// `today`, `tomorrow`, `on Sat 10 October`.
std::string when(Day day, Day today);

/// What the gate ahead lacks on a day; what a check-in answered on another does not count.
Alternative missing_at_gate(const NextSession& next, Day day);
/// Is it days alone that bring it?
bool comes_by_days(const Condition& condition);
/// The first day on which all hold that days alone bring; none where that is years ahead.
std::optional<Day> day_by_days(const NextSession& next, const Alternative& conditions);

/// What would keep a condition of a rule from holding: of answers those that are better than any for which it holds.
Condition turned_round(const Plan& plan, const Condition& condition);
/// What is needed, in a sentence's words; where its day is known, without what days alone bring.
using InWords = std::string (*)(const Plan& plan, const Condition& condition);
std::string list_needed(const Plan& plan, const Alternative& conditions, bool days_known, InWords in_words);

/// How to write down what a gate waits for that may open on a day: what a check-in answers counts on that day alone.
void add_gate_commands(const NextSession& next, const Alternative& conditions, Day from, Page& page);
/// How to write down answers of a check-in on the day on which they count.
void add_check_in_command(const NextSession& next, std::span<const int> observations, Day day, Page& page);
/// What nobody has been asked since the last session, where good answers alone lead to a higher step: observations in plan order.
std::vector<int> unasked(const NextSession& next);
/// The coach's word that holds the session or leads it back: of several the strictest, of those the last. Null where none
/// decided; a start before the first session is the same whether or not he asked for a repeat.
const CoachWord* holding_word(const NextSession& next);
/// What the last report leaves out that a progress asks for, and how to write it down.
void add_unreported(const NextSession& next, Page& page);

/// What is answered on a day without a session.
void add_wait(const NextSession& next, Page& page);
/// What the top says of today where the session is on another day.
void add_today(const NextSession& next, Page& page);
/// Is today a day of rest?
bool rests_today(const NextSession& next);

}  // namespace rehab
