// The one printer of the dose and its units: what it prints, the reader reads as the same value.
#include <string>

#include "rehab/dose.hpp"

namespace rehab {
namespace {

bool whole_minutes(Duration duration) { return duration.ms != 0 && duration.ms % minutes(1).ms == 0; }

std::string in_minutes(Duration duration) { return std::to_string(duration.ms / minutes(1).ms); }
std::string in_seconds(Duration duration) { return decimal(duration.ms, 3); }

std::string text_of(const Amount& amount) {
  if (const auto* distance = std::get_if<Distance>(&amount)) return to_string(*distance);
  if (const auto* duration = std::get_if<Duration>(&amount)) return to_string(*duration);
  return {};
}

std::string size_of(const Dose& dose) {
  const std::string amount = text_of(dose.amount);
  const std::string reps = std::to_string(dose.reps);
  std::string counts = dose.sets == 1 ? reps : std::to_string(dose.sets) + " x " + reps;
  if (amount.empty()) return counts;
  return dose.total_reps() == 1 ? amount : counts + " x " + amount;
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

std::string to_string(Distance distance) { return decimal(distance.tenths_mm, 4) + " m"; }

std::string to_string(Duration duration) {
  return whole_minutes(duration) ? in_minutes(duration) + " min" : in_seconds(duration) + " s";
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
  if (dose.set_rest) out += " / " + to_string(*dose.set_rest);
  return out;
}

}  // namespace rehab
