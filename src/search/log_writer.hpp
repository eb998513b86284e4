// The log that leads to a state, for every searched plan at once: rebuilt from how the search came there. It is for whoever asks
// to hold it against the engine's replay.
#pragma once

#include "rehab/athlete.hpp"
#include "search/search.hpp"

namespace rehab::search {

class LogWriter {
 public:
  explicit LogWriter(Search& search);

  /// The way to a state, its last report still to come; ends on the day of its last session.
  void lead_to(std::uint32_t state);
  /// The last session's report, and a check-in on a day since.
  void report(const Report& report, Day check_in_on);
  /// The same as a statement has it, the coach's word after the session's evening, looked at from a day.
  void report(const Statement& statement, const Word& word, Day looked_at);
  void say(const Word& word);
  /// From this day on the athlete is this person.
  void turn(std::uint32_t state, std::int16_t person, Day day);

  Day day_after(std::uint32_t state, int gap) const;
  Day last_session() const { return last_; }  ///< or the injury
  Athlete athlete(Side side, std::string name) const;

 private:
  using Says = PerPlan<CoachSays>;
  void begin(std::int16_t person);
  void follow(const Origin& origin);
  void run(const Origin& origin, Day day);
  void say_to_all(const Says& says);
  void note(Day day);
  std::vector<Answer> worth_saying(Side side, const std::vector<std::int8_t>& notches, bool all) const;
  bool goes_without_saying(std::size_t observation, std::int8_t notch) const;
  void check_in(const Report& report, Day day, bool all);

  Search& search_;
  const Plans& plans_;
  Profile profile_;
  PerPlan<std::vector<Entry>> log_;
  PerPlan<std::size_t> session_ = {0, 0};
  bool has_session_ = false;
  Day last_{};
};

}  // namespace rehab::search
