// A squad's page: who does what today, where each stands, the week ahead as a grid, and each athlete's page folded below. It comes
// in pieces, so that a squad of any size is never held in memory.
#pragma once

#include <array>
#include <string>

#include "render/forecast.hpp"

namespace rehab {

/// What an athlete does on the day asked about; the order of the page.
enum class Standing { stopped, today, waits, rests };
inline constexpr std::size_t standings = 4;

Standing standing_of(const NextSession& next);

/// Whose page it is: how many there are of each, and what could not be read.
struct SquadCount {
  std::array<std::size_t, standings> athletes{};
  std::size_t unreadable = 0;
};

/// From the beginning up to the first group.
std::string squad_head(Day today, const SquadCount& count);
/// Around the rows of a group; empty where nobody stands in it.
std::string group_head(Standing standing, Day today, const SquadCount& count);
std::string group_end(Standing standing, const SquadCount& count);
/// `number` is the athlete's place among the files; `linked`: the athlete's own page is below.
std::string squad_row(const ForecastSheet& sheet, std::size_t number, bool linked);

/// The athlete's own page, folded.
std::string folded_athlete(const NextSession& next, std::size_t number);
std::string athletes_head();
/// `left_out`: the squad is too large for the athletes' own pages.
std::string squad_end(bool left_out);

}  // namespace rehab
