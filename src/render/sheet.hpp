// The sheet: what a coach reads at the track, as a coach would say it. The one thing to do comes first, details later; a referral
// shows no distance and no percentage at all. No rule, id or fact is named: `explain` and JSON do that.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rehab/next_session.hpp"
#include "render/page.hpp"

namespace rehab {

/// How much a sheet tells: ten lines for a message, what a day needs, or all with care and sources.
enum class SheetLength { brief, daily, whole };

/// What a daily sheet leaves out that would be longer than a page: first what can be known by heart, then the reasons, too.
enum class Detail { full, less, least };

Page sheet_of(const NextSession& next, SheetLength length = SheetLength::daily, Detail detail = Detail::full);

/// The sheet for a terminal; 80 columns are the usual, 60 a phone.
std::string to_text(const NextSession& next, int width, Color color, SheetLength length = SheetLength::daily);

// ---- Its sections, in their order ----

void add_top(const NextSession& next, Page& page);   ///< the one thing to do, what it must not exceed, what holds it
void add_held(const NextSession& next, Page& page);  ///< of the top: what holds it, and what would free her
void add_warnings(const NextSession& next, Page& page);
/// A sentence each: but those about answers that the top says to be lacking.
std::vector<std::string> warnings_shown(const NextSession& next);
void add_place(const NextSession& next, Page& page);  ///< who, when, where on the ladder
/// Before starting: what to ask, and what to do instead.
void add_asks(const NextSession& next, Page& page);
void add_work(const NextSession& next, Detail detail, Page& page);                       ///< warm-up, drills, runs, rests
void add_during(const NextSession& next, Detail detail, Page& page);                     ///< what to do if
void add_after(const NextSession& next, SheetLength length, Detail detail, Page& page);  ///< what to write down
void add_why(const NextSession& next, Detail detail, Page& page);                        ///< two sentences
void add_care(const NextSession& next, Page& page);
void add_more(const NextSession& next, Detail detail, Page& page);  ///< where the rest stands
void add_sources(const NextSession& next, Page& page);
void add_referral(const NextSession& next, Page& page);
/// The same in a few lines.
void add_referral_message(const NextSession& next, Page& page);

/// What a referral of the log was asked for by: the signs that somebody named, `pain 7`, or what its rules say.
std::string cause_words(const NextSession& next, const Referral& referral);
/// Likewise of the one that stands.
std::string cause_words(const NextSession& next);

/// Why the days of rest are off: what is said of the rule that asks for most of them.
std::string resting_words(const NextSession& next);
/// `Today is off: three days running in a row.`
std::string off_because(std::string_view days, const std::string& reason);

/// Nothing speaks of running where a plan has none.
bool has_runs(const Plan& plan);

/// `Nothing faster than 6.30 s, however good it feels.`
std::string ceiling_words(const NextSession& next);

/// What is to be asked before the session: the observations that nobody has answered on its day.
std::vector<int> questions_before(const NextSession& next);
/// The day whose answers count: the session's; on a wait the first on which they could end it.
Day day_to_ask(const NextSession& next);
/// `To be answered on Sun 8 March:`, where it is not the session's own day that asks them, and a later one than today.
std::optional<std::string> asks_later(const NextSession& next);
/// A question as it is asked, with its answers where it does not name them.
std::string question_words(const Observation& observation);
/// The signs of an observation in short sentences, emergencies first.
std::vector<std::string> sign_sentences(const Observation& observation);
/// What a set asks for in a stage: `Tired: no more runs today. …`; empty where the rule cannot fire there.
std::string during_sentence(const Plan& plan, int stage, const DuringRule& rule, Detail detail = Detail::full);
/// Of today's stage, all that ends the session, in a few words.
std::string stop_sentences(const NextSession& next);
int stage_today(const NextSession& next);
/// What is left of a session under way if the coach chooses: `or, if the coach prefers: Acceleration 2 x 10 m @ 50%, rest 8 min`;
/// empty where there is no choice.
std::string or_left_words(const NextSession& next);

/// Everything but distances and percentages.
bool shown_on_referral(Key key);

/// Where a step is on the ladder: `[##>..|....]`, stages between bars; of a long ladder the stage alone.
std::string ladder_bar(const Plan& plan, int step);

}  // namespace rehab
