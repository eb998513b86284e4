// How a coach says it: days, doses and decisions in a few words.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/in_words.hpp"
#include "rehab/day_words.hpp"
#include "rehab/next_session.hpp"

namespace rehab {

/// `Sun 11 March`, which a page does not break.
std::string spaced_day(Day day, Day near);

/// Holds together what must not be read in halves (`3 x 10 m @ 50%`): a page does not break it while it fits on a line.
std::string unbroken(std::string_view text);

/// `rest 2-4 min between reps, 5 min between sets`; empty where none is stated.
std::string rests(const Plan& plan, const Dose& dose);
/// With its rests, and behind a percentage what it is of: `3 x 5 @ 70% of 1RM rest 2 min`.
std::string whole_dose(const Plan& plan, const Work& work);
/// `Acceleration 5 x 10 m @ 50%`.
std::string task(const Plan& plan, const Work& work);
/// Lines that are done so many times in turn, a set of each; most stand alone, once.
struct Turns {
  int times = 1;
  std::vector<Work> lines;  ///< of one turn
};
/// What is left of a turn that was begun comes first.
std::vector<Turns> in_turns(std::span<const Work> work);
/// `2 times: Run 90 s, walk 90 s`.
std::string task(const Plan& plan, const Turns& turns);
/// Several of them, with `, then` between.
std::string tasks(const Plan& plan, std::span<const Work> work);

/// A session without its drills, which come first; where the limits leave nothing else, `drills only` or `nothing to do`.
std::string session_words(const Plan& plan, std::span<const Work> work, int drills);

std::string seconds_text(Duration time);  ///< `3.50 s`
/// A step as people call it, by its work: `Acceleration 3 x 60 m @ 90%`.
std::string step_words(const Plan& plan, int step);

/// `no faster than 3.50 s a rep`; empty where no best time is known.
std::string speed_limit(const Plan& plan, const Profile& profile, const Work& work);

/// `one step up`, `2 steps back`, `the same session again`, seen from the last session.
std::string movement_words(const NextSession& next, const Prescription& prescription);
/// The same seen from a step; `has_trained`: a session stands in the log before.
std::string movement_words(const Prescription& prescription, int from_step, bool has_trained);
/// Was there a session, also before a clearance, or a run before a new injury?
bool has_trained(const State& state);

/// What would become of the session: `one step back, on Mon 12 March: Running A 4 x 5 m`.
std::string outcome_words(const NextSession& next, const Prescription& prescription);

std::string noun_of(std::string_view id);      ///< `red flag` for `red_flag`
std::string sentence_start(std::string text);  ///< with a capital
std::string clause(std::string text);          ///< without its capital, to stand behind a colon
std::string sentence(std::string text);        ///< with a capital and a full stop
/// A word of a command line, quoted where a shell needs it.
std::string shell_word(std::string_view text);
/// The same, or the placeholder where the text cannot be printed as it is, so that a printed command would mean something else.
std::string shell_word_or(std::string_view placeholder, std::string_view text);
/// A file as a printed command names it; `FILE` where it is standard input, or has a name that cannot be printed as it is.
std::string file_word(std::string_view file);

/// A scale's answers from one notch to another, its worst included or not: `2-3`, `4 or more`, `sore or bad`.
std::string answers(const Plan& plan, int observation, int first, int last);
/// All of a scale, best first: `0-10`, `none, some, tired`.
std::string scale_text(const Scale& scale);

/// The conditions of a test that hold on these values, as `key value`, observations first: `pain 0, completed 100%`. Where
/// no alternative holds, every key that the test asks about.
std::string saw(const Plan& plan, const Test& test, std::span<const std::int64_t> values);

std::string grouped(std::uint64_t number);                                                ///< 1234567 as `1,234,567`
std::string count_text(std::int64_t count, std::string_view one, std::string_view many);  ///< `one step back`, `3 steps back`

}  // namespace rehab
