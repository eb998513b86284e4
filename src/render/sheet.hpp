// The sheet: what a coach reads at the track. The one thing to do comes first, details later; a referral shows no distance and
// no percentage at all.
#pragma once

#include <string>

#include "rehab/next_session.hpp"
#include "render/page.hpp"

namespace rehab {

Page sheet_of(const NextSession& next);

/// The sheet for a terminal; 80 columns are the usual, 60 a phone.
std::string to_text(const NextSession& next, int width, Color color);

// ---- Its sections, in their order ----

void add_top(const NextSession& next, Page& page);     ///< the one thing to do
void add_place(const NextSession& next, Page& page);   ///< who, when, where on the ladder
void add_work(const NextSession& next, Page& page);    ///< warm-up, drills, runs, rests
void add_asks(const NextSession& next, Page& page);    ///< before starting: what to ask, and what to do instead
void add_during(const NextSession& next, Page& page);  ///< after each set
void add_after(const NextSession& next, Page& page);   ///< what to write down
void add_care(const NextSession& next, Page& page);
void add_why(const NextSession& next, Page& page);  ///< rules, rests, gate, the coach's word, sources
void add_referral(const NextSession& next, Page& page);

/// An observation, or a count: no distance and no percentage.
bool shown_on_referral(Key key);

/// Where a step is on the ladder: `[##>..|....]`, stages between bars; of a long ladder the stage alone.
std::string ladder_bar(const Plan& plan, int step);

}  // namespace rehab
