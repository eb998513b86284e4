// What can be said of an athlete without a plan: the best time over a distance.
#include "rehab/athlete.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace rehab {
namespace {

/// Keeps every product that a measured intensity is compared by within 64 bits.
constexpr std::int64_t most_over = 1'000'000;

/// In lowest terms. A denominator beyond the bound needs best times given to tenths of a millimetre; such a fraction is taken to
/// the nearest millionth of a millisecond.
Profile::Best fraction(std::int64_t ms_times, std::int64_t over) {
  const std::int64_t common = std::gcd(ms_times, over);
  const Profile::Best best{ms_times / common, over / common};
  if (best.over <= most_over) return best;
  const std::int64_t whole = best.ms_times / best.over;
  const std::int64_t rest = best.ms_times % best.over;
  return {whole * most_over + (rest * most_over + best.over / 2) / best.over, most_over};
}

}  // namespace

DoneWork as_done(const Work& line) {
  DoneWork done;
  static_cast<Work&>(done) = line;
  done.turns = 0;
  Dose& dose = done.dose;
  dose.extra_reps = 0;
  if (line.turns > 0 && dose.reps == 1) std::swap(dose.reps, dose.sets);
  return done;
}

std::optional<Profile::Best> Profile::best_over(Distance distance) const {
  const auto shorter_than = [](const BestTime& b, Distance d) { return b.over < d; };
  const auto after = std::lower_bound(best.begin(), best.end(), distance, shorter_than);
  if (after == best.end()) return std::nullopt;
  if (after->over == distance) return Best{after->time.ms, 1};
  if (after == best.begin()) return std::nullopt;
  const BestTime& shorter = *(after - 1);
  const std::int64_t between = (after->over - shorter.over).tenths_mm;
  const std::int64_t beyond = (distance - shorter.over).tenths_mm;
  return fraction(shorter.time.ms * between + (after->time.ms - shorter.time.ms) * beyond, between);
}

std::int64_t Injury::grade_number() const {
  const std::size_t digits = std::min(grade.find_first_not_of("0123456789"), grade.size());
  const auto number = parse_count(grade.substr(0, digits), 9);
  return number ? *number : unknown;
}

}  // namespace rehab
