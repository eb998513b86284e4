// The session at the track as a dialogue: what to show, what to ask, what to write down, in which order. It touches nothing
// itself, so that a terminal, a pipe and a test can each hold it.
#pragma once

#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "edit/join.hpp"
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
/// A recovery, with its clock where somebody looks on.
struct Rest {
  Recovery recovery;
};
struct Over {
  enum class How : std::uint8_t {
    done,      ///< the session is finished
    paused,    ///< it goes on another time
    nothing,   ///< there is no session today
    referred,  ///< no session but a clinician
  } how = How::done;
};
using Move = std::variant<Say, Ask, Write, Rest, Over>;

struct Look {
  int width = 80;
  Color color = Color::off;
};

class Dialogue {
 public:
  /// The plan must outlive it.
  Dialogue(const Plan& plan, Athlete athlete, Day today, std::string file, Look look);
  Dialogue(const Dialogue&) = delete;
  Dialogue& operator=(const Dialogue&) = delete;

  /// What to do now. After Ask and Write it waits for `answered` and `written`; once it is over it stays so.
  Move next();
  void answered(std::string_view answer);
  void written(Athlete athlete);

 private:
  /// What the next answer, or the next step, is about.
  enum class At : std::uint8_t {
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

  void hear_check_in(std::string_view answer);
  void hear_how(std::string_view answer);
  void hear_reps(std::string_view answer);
  void hear_felt(std::string_view answer);
  void hear_any(std::string_view answer);
  void hear_one_of_any(std::string_view answer);
  void hear_times(std::string_view answer);

  void say(std::string text) { moves_.push_back(Say{std::move(text)}); }
  void ask(Question question);
  void write(edit::Addition addition, At then);
  void end(Over::How how);
  void not_understood();
  void look_again();
  void begin_felt();

  std::vector<int> observations_of(Of of) const;
  Times times_of(int observation);
  edit::Addition nothing_yet() const;
  std::vector<Work> left() const;
  std::size_t sets_done() const;
  std::string set_text(const Work& line) const;
  Recovery recovery_before(const Work& line) const;

  const Plan& plan_;
  Athlete athlete_;
  Day today_;
  std::string file_;
  Look look_;

  NextSession now_;
  At at_ = At::opening;
  std::deque<Move> moves_;
  Question asked_;
  std::vector<int> questions_;  ///< still to be asked, of the check-in or of the set
  std::vector<Answer> check_in_;
  DoneWork set_;  ///< the set that is under way
  int chosen_any_ = 0;
  std::set<int> met_;       ///< observations that have been asked before
  std::set<int> left_out_;  ///< exercises that are not done today
  std::set<int> fired_;     ///< during rules that have been told
};

}  // namespace rehab::track
