// What becomes of a day's dose for whoever ran less before, and under every limit of a physio: the search takes it that nobody
// did, since then a day is prescribed the most. Here that is asked of the engine, step by step, whoever comes there.
#pragma once

#include <map>
#include <vector>

#include "search/search.hpp"

namespace rehab::verify {

/// What a property says of doses, whatever leads to them.
enum class DoseBound : std::uint8_t { keep, cap, rise, one_thing, less_is_less };

/// A dose of somebody who last ran less, and rises over that.
struct SmallerDose {
  Base base;
  bool no_farther = false;  ///< by limits of the day
  Prescription day;
};

class SmallerDoses {
 public:
  explicit SmallerDoses(const Plan& plan) : plan_(plan) {}

  /// Every step, with a rise and without, on every base and under every limit: what is not kept, `keep` where all is.
  /// `less_is_less`: who ran less, or has lower limits, would get more.
  DoseBound bounds() const;

  /// Of a day's doses for everybody whose base is no more than this: those over which none rises more in every way.
  const std::vector<SmallerDose>& after_less(const Prescription& day, const Base& base);

 private:
  struct DayOfStep {
    int step = 0;
    bool rises = false;
    Percent cap;
    std::optional<Distance> longest;
    std::optional<Distance> distance;
    std::optional<Percent> intensity;
    auto operator<=>(const DayOfStep&) const = default;
  };
  Prescription dose(int step, bool rises, const Base& base, const Allowance& limits, Percent cap) const;
  DoseBound bounds_of(int step, bool rises, const Base& base) const;
  std::vector<Distance> distances() const;
  std::vector<Percent> intensities() const;

  const Plan& plan_;
  std::map<DayOfStep, std::vector<SmallerDose>> known_;
};

}  // namespace rehab::verify
