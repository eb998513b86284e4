// Why: every rule with what it saw and where that stands, the ladder's arithmetic, the gate, the source of every number, and what
// it would take. As text (a page) and as JSON (`rehab.explain/1`).
#pragma once

#include <span>
#include <string>

#include "rehab/next_session.hpp"
#include "rehab/place.hpp"
#include "render/page.hpp"

namespace rehab {

class JsonWriter;

/// The texts that places point into.
struct SourceTexts {
  std::span<const Source> athlete;
  std::span<const Source> plan;
};

enum class LogShown { last, whole };

/// With `LogShown::whole` the whole log too, session by session. Under a referral the rules that refer alone, without any dose.
Page explanation_of(const NextSession& next, const SourceTexts& texts, LogShown log);
std::string explain_text(const NextSession& next, const SourceTexts& texts, LogShown log, int width, Color color);
std::string explain_json(const NextSession& next, const SourceTexts& texts, LogShown log);

/// The log, entry by entry: what was prescribed, done and said.
void add_log(const NextSession& next, const SourceTexts& texts, Page& page);
/// The same as `"log":[…]`, into an object that is open.
void write_log(JsonWriter& json, const NextSession& next, const SourceTexts& texts);

/// What a gate sees on the judged day.
GateFacts gate_facts_of(const NextSession& next);
/// Did anybody answer it, in the last report, in extra work or in a check-in since?
bool was_answered(const NextSession& next, int observation);

/// The gate that the session stands before or has passed: of the stage that comes next, or of a start. -1: none.
int gate_asked(const NextSession& next);

/// `fatigue some instead of tired`.
struct WhatIf;
std::string change_words(const NextSession& next, const WhatIf& change);

}  // namespace rehab
