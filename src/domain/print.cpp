// The one printer of the dose and its units: what it prints, the reader reads as the same value.
#include <string>

#include "domain/length_units.hpp"
#include "rehab/dose.hpp"

namespace rehab {
namespace {

bool whole_minutes(Duration duration) { return duration.ms != 0 && duration.ms % minutes(1).ms == 0; }

std::string in_minutes(Duration duration) { return std::to_string(duration.ms / minutes(1).ms); }
std::string in_seconds(Duration duration) { return decimal(duration.ms, 3); }

/// A distance in a unit, with as few decimals as read back as the same; nothing where no number of them does.
std::optional<std::string> in_unit(Distance distance, LengthUnit unit) {
  const std::int64_t size = row_of(unit).tenths_mm;
  std::int64_t parts = 1;  // of a unit
  for (int places = 0; places <= distance_decimals; ++places, parts *= 10) {
    const std::int64_t number = (distance.tenths_mm * parts + size / 2) / size;
    if (length_of(number * (10'000 / parts), unit) == distance) return decimal(number, places);
  }
  return std::nullopt;
}

std::string text_of(const Dose& dose) {
  if (const auto* distance = dose.distance()) return to_string(*distance, dose.unit);
  if (const auto* duration = std::get_if<Duration>(&dose.amount)) return to_string(*duration, dose.time_unit);
  return {};
}

std::string size_of(const Dose& dose) {
  const std::string amount = text_of(dose);
  const std::string upper = dose.extra_reps > 0 ? "-" + std::to_string(dose.reps + dose.extra_reps) : "";
  const std::string reps = std::to_string(dose.reps) + upper;
  std::string counts = dose.sets == 1 ? reps : std::to_string(dose.sets) + " x " + reps;
  if (amount.empty()) return counts;
  return dose.most_reps() == 1 ? amount : counts + " x " + amount;
}

}  // namespace

std::string decimal(std::int64_t value, int places) {
  const bool negative = value < 0;
  const auto unsigned_value = static_cast<std::uint64_t>(value);
  std::string digits = std::to_string(negative ? 0 - unsigned_value : unsigned_value);
  const auto width = static_cast<std::size_t>(places);
  if (digits.size() <= width) digits.insert(0, width + 1 - digits.size(), '0');
  std::string fraction = digits.substr(digits.size() - width);
  digits.resize(digits.size() - width);
  fraction.erase(fraction.find_last_not_of('0') + 1);
  return (negative ? "-" : "") + digits + (fraction.empty() ? "" : "." + fraction);
}

std::string to_string(Distance distance, LengthUnit unit) {
  if (distance < Distance{}) return "-" + to_string(Distance{} - distance, unit);
  if (unit != LengthUnit::m) {
    if (const auto number = in_unit(distance, unit)) return *number + " " + std::string(row_of(unit).symbol);
  }
  return decimal(distance.tenths_mm, distance_decimals) + " m";
}

std::string to_string(const Length& length) { return to_string(length.distance, length.unit); }

LengthUnit printed_in(Distance distance, LengthUnit unit) {
  return unit == LengthUnit::m || in_unit(distance, unit) ? unit : LengthUnit::m;
}

std::string to_string(Duration duration) {
  return whole_minutes(duration) ? in_minutes(duration) + " min" : in_seconds(duration) + " s";
}

std::string to_string(Duration duration, TimeUnit unit) {
  if (unit == TimeUnit::s || duration.ms % 60 != 0) return in_seconds(duration) + " s";
  return decimal(duration.ms / 60, 3) + " min";
}

std::string to_string(Percent percent) { return decimal(percent.hundredths, 2) + "%"; }

std::string to_string(const Recovery& recovery) {
  if (recovery.least == recovery.most) return to_string(recovery.least);
  // One unit for both ends: it is written once.
  const bool minutes = whole_minutes(recovery.least) && whole_minutes(recovery.most);
  if (minutes) return in_minutes(recovery.least) + "-" + to_string(recovery.most);
  return in_seconds(recovery.least) + "-" + in_seconds(recovery.most) + " s";
}

std::string to_string(const Dose& dose) {
  std::string out = size_of(dose);
  if (dose.intensity) out += " @ " + to_string(*dose.intensity);
  if (dose.rest) out += " rest " + to_string(*dose.rest);
  if (dose.rest_exercise) out += " " + *dose.rest_exercise;
  if (dose.set_rest) out += " / " + to_string(*dose.set_rest);
  return out;
}

}  // namespace rehab
