// The next session as one line of JSON, `rehab.next/1`: fields are added, never changed.
#pragma once

#include <string>

#include "rehab/next_session.hpp"

namespace rehab {

class JsonWriter;

/// One object and a line end.
std::string to_json(const NextSession& next);

/// The pieces that other answers in JSON share with it.
void write_work(JsonWriter& json, const Plan& plan, const Profile& profile, const Work& work);
void write_from(JsonWriter& json, const Plan& plan, const Cited& cited);
/// `"saw":{"pain":"0",…}`: what a test's keys were.
void write_saw(JsonWriter& json, const Plan& plan, const Test& test, const Facts& facts);

/// `reply:12`.
std::string citation_text(const Plan& plan, const Citation& citation);

}  // namespace rehab
