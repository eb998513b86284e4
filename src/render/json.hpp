// The next session as one line of JSON, `rehab.next/1`: fields are added, never changed.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "rehab/next_session.hpp"

namespace rehab {

class JsonWriter;

/// One object and a line end.
std::string to_json(const NextSession& next);

// The pieces that other answers in JSON share with it.
void write_day(JsonWriter& json, std::string_view key, const std::optional<Day>& day);
void write_unit(JsonWriter& json, std::string_view key, const std::optional<Percent>& value);
void write_unit(JsonWriter& json, std::string_view key, const std::optional<Distance>& value);  ///< in metres
void write_unit(JsonWriter& json, std::string_view key, const std::optional<Duration>& value);  ///< in seconds
/// The fields of limits, into an object that is open.
void write_allowance(JsonWriter& json, const Allowance& limits);
/// What a closed gate or a complaint waits for, into an object that is open.
void write_missing(JsonWriter& json, const GateHold& hold);
/// `"decision":…,"date":…,"step":…`, into an object that is open.
void write_outcome(JsonWriter& json, const Plan& plan, const Prescription& p);
void write_during(JsonWriter& json, const Plan& plan, const DuringRule& rule);
void write_work(JsonWriter& json, const Plan& plan, const Profile& profile, const Work& work);
void write_from(JsonWriter& json, const Plan& plan, const Cited& cited);
/// `"saw":{"pain":"0",…}`: what a test's keys were.
void write_saw(JsonWriter& json, const Plan& plan, const Test& test, std::span<const std::int64_t> values);

}  // namespace rehab
