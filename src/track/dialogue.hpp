// The session at the track as a dialogue: what to show, what to ask, what to write down, in which order. It touches nothing
// itself, so that a terminal, a pipe and a test can each hold it.
#pragma once

#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "edit/merge_entry.hpp"
#include "rehab/next_session.hpp"
#include "render/page.hpp"
#include "track/question.hpp"

namespace rehab::track {

/// To be shown.
struct Say {
  std::string text;
};
/// To be asked; `answered` takes the answer.
struct Ask {
  Question question;
};
/// To be written into the file; `written` takes what the file then says.
struct Write {
  edit::Addition addition;
};
/// A recovery, with its clock on a terminal.
struct RestTimer {
  Recovery recovery;
};
struct Over {
  enum class Ending : std::uint8_t {
    done,      ///< the session is finished
    paused,    ///< it goes on another time
    nothing,   ///< there is no session today
    referred,  ///< no session but a clinician
  } how = Ending::done;
};
using Action = std::variant<Say, Ask, Write, RestTimer, Over>;

struct DisplayOptions {
  int width = 80;
  Color color = Color::off;
};

class Dialogue {
 public:
  /// The plan must outlive it.
  Dialogue(const Plan& plan, Athlete athlete, Day today, std::string file, DisplayOptions look);
  Dialogue(const Dialogue&) = delete;
  Dialogue& operator=(const Dialogue&) = delete;

  /// What to do now. After Ask and Write it waits for `answered` and `written`; once it is over it stays so.
  Action next();
  void answered(std::string_view answer);
  void written(Athlete athlete);

 private:
  /// What the next answer, or the next action, is about.
  enum class Phase : std::uint8_t {
    opening,
    check_in,
    checked,
    set,
    how,
    reps,
    felt,
    any,
    one_of_any,
    times,
    saved,
    notes,
    finished,
    over
  };

  void step();
  void open();
  void ask_check_in();
  void show_referral();
  void show_session();
  void announce_set();
  void ask_felt();
  void ask_times();
  void save_set();
  void after_set();
  void ask_notes();
  void finish(std::string_view notes);
  void close();

  void take_check_in(std::string_view answer);
  void take_how(std::string_view answer);
  void take_reps(std::string_view answer);
  void take_felt(std::string_view answer);
  void take_any(std::string_view answer);
  void take_one_of_any(std::string_view answer);
  void take_times(std::string_view answer);

  void say(std::string text) { actions_.push_back(Say{std::move(text)}); }
  void ask(Question question);
  void write(edit::Addition addition, Phase then);
  void end(Over::Ending how);
  void not_understood();
  void look_again();
  void begin_felt();

  std::vector<int> observations_of(Of of) const;
  Occurrence times_of(int observation);
  edit::Addition nothing_yet() const;
  std::vector<Work> left() const;
  std::size_t sets_done() const;
  std::string set_text(const Work& line) const;
  Recovery recovery_before(const Work& line) const;

  const Plan& plan_;
  Athlete athlete_;
  Day today_;
  std::string file_;
  DisplayOptions look_;

  NextSession now_;
  Phase phase_ = Phase::opening;
  std::deque<Action> actions_;
  Question question_;
  std::vector<int> questions_;  ///< still to be asked, of the check-in or of the set
  std::vector<Answer> check_in_;
  DoneWork set_;  ///< the set that is under way
  int chosen_any_ = 0;
  std::set<int> explained_;  ///< observations that have been explained with their scale
  std::set<int> left_out_;   ///< exercises that are not done today
  std::set<int> announced_;  ///< during rules that have been shown
};

}  // namespace rehab::track
