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
  /// Limits of the last session, which leave no more than this of its runs, and all of that was done.
  void limit_last(const Base& left);
  /// Limits of a day on which no session is written yet.
  void limit_distance(Distance most, Day day);
  /// What was reported since the last session, as a statement has it on the day from which it is looked at.
  void report(const Statement& statement, const Report& report, Day looked_at);
  /// The coach's word of that day.
  void say(const Word& word, Day day);
  /// From this day on the athlete is this person.
  void turn(std::uint32_t state, std::int16_t person, Day day);

  Day day_after(std::uint32_t state, int gap) const;
  Day last_session() const { return last_; }  ///< or the injury
  Athlete athlete(Side side, std::string name) const;

 private:
  using Says = PerPlan<std::optional<CoachSays>>;
  void begin(std::int16_t person);
  void follow(const Origin& origin);
  void run(const Origin& origin, Day day);
  void injure();
  void say_to_all(const Says& says, const std::string& by, Day day);
  void give(const GivenWord& word);
  void note(Day day);
  template <class Full>
  Entry& entry_on(Side side, Day day, Full full);
  static void limit(Allowance limits, Entry& entry);
  void report_early(const std::vector<Answer>& answers);
  int other_work() const;
  std::vector<Answer> worth_saying(std::vector<Answer> answers) const;
  bool goes_without_saying(const Answer& answer) const;

  Search& search_;
  const Plans& plans_;
  Profile profile_;
  PerPlan<std::vector<Entry>> log_;
  PerPlan<std::size_t> session_ = {0, 0};
  bool has_session_ = false;
  Day injured_{};
  Day last_{};
};

}  // namespace rehab::search
