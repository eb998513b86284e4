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
#include "track/bout.hpp"
#include "track/question.hpp"
#include "track/session_file.hpp"

namespace rehab::track {

/// To be shown.
struct Say {
  std::string text;
};
/// To be asked; `answered` takes the answer.
struct Ask {
  Question question;
};
/// To stand in the file in the place of what was written last; `written` takes what the file then says.
struct Write {
  Answered answered;
};
struct Over {
  enum class Ending : std::uint8_t {
    done,      ///< the session is finished
    paused,    ///< it goes on another time
    nothing,   ///< there is no session today
    referred,  ///< no session but a clinician
  } how = Ending::done;
};
using Action = std::variant<Say, Ask, Write, Over>;

struct DisplayOptions {
  int width = 80;
  Color color = Color::off;
};

class Dialogue {
 public:
  /// The plan must outlive it. `resumed` is what the session has written already and can take back.
  Dialogue(const Plan& plan, Athlete athlete, const Answered& resumed, Day today, std::string file, DisplayOptions look);
  Dialogue(const Dialogue&) = delete;
  Dialogue& operator=(const Dialogue&) = delete;

  /// What to do now. After Ask and Write it waits for `answered` and `written`; once it is over it stays so.
  Action next();
  void answered(std::string_view answer);
  void written(Athlete athlete);
  /// Instead of `written`: somebody else changed the day in the file. It begins anew with that.
  void changed_meanwhile(Athlete athlete, const Answered& resumed);
  /// Nobody answers any more.
  Over::Ending left_alone() const;

 private:
  /// What the next answer, or the next action, is about.
  enum class Phase : std::uint8_t {
    opening,
    check_in,
    session,
    set,
    reps,
    times,
    felt,
    picked,  ///< one of those that are rarely said
    signs,
    confirm,
    saved,
    choose,
    ending,
    notes,
    writing,  ///< of the notes
    finished,
    closing,
    over
  };

  /// Where it stands: a value, so that an answer is taken back by returning to the one before it.
  struct TrackState {
    Phase phase = Phase::opening;
    Topics topics;              ///< still to be asked, of the check-in or of the set
    int picked = 0, notch = 0;  ///< an observation whose sign is asked for, as it was answered
    std::vector<Answer> check_in;
    std::vector<DoneWork> work;
    std::optional<DoneWork> set;   ///< done, and being asked about
    std::vector<Answer> proposed;  ///< what holds of it, if it is confirmed
    bool to_confirm = false;
    std::optional<Bout> bout;                      ///< what was done last
    std::optional<std::vector<Answer>> as_before;  ///< of the last run
    std::vector<std::size_t> left_out;             ///< lines that are not done today
    std::vector<int> announced;                    ///< during rules that have been shown
    std::vector<int> instead;                      ///< those of which the coach chose the `or`
    int choosing = 0;
    std::string notes;
    bool finished = false;
    Over::Ending ending = Over::Ending::nothing;  ///< of the closing
  };

  enum class Understood : std::uint8_t { no, yes, aside };  ///< aside: understood, and nothing to take back

  void step();
  void begin(const Answered& resumed);
  void resume(const edit::Addition& resumed);
  void open();
  void say_what_was_left_open();
  void add_done(DoneWork line);
  void go_on();
  void ask_check_in();
  void show_referral();
  void show_session();
  void announce_set();
  void ask_felt();
  void ask_topic();
  void ask_confirm();
  void after_set();
  void ask_choice();
  void ask_notes();
  void finish(std::string_view notes);
  void close(Over::Ending how);

  Understood take(std::string_view answer);
  Understood take_set(std::string_view answer);
  Understood take_reps(std::string_view answer);
  Understood take_times(std::string_view answer);
  Understood take_felt(std::string_view answer);
  Understood take_any(std::size_t choice);
  Understood take_notch(std::size_t choice);
  Understood take_picked(std::string_view answer);
  Understood take_sign(std::string_view answer);
  Understood take_confirm(std::string_view answer);
  Understood take_choice(std::string_view answer);
  Understood take_ending(std::string_view answer);
  Understood take_notes(std::string_view answer);
  Understood take_closing(std::string_view answer);
  void take_back();

  void say(std::string text) { actions_.push_back(Say{std::move(text)}); }
  void ask(Question question);
  Understood not_understood();
  void sync();
  void look_again();

  void do_bout(const Bout& bout, int reps);
  bool run_now() const;  ///< whether the bout is of a run
  void after_done();
  void complete_set();
  void answer(int observation, int notch, int sign = -1);
  void leave_unsaid(int observation);
  void pop_picked();
  void after_topic();

  Answered whole() const;
  Topics open_topics() const;
  bool on_check_in() const { return !at_.set.has_value(); }
  bool one_question() const { return at_.bout && at_.bout->one_question; }
  Topics set_topics() const { return topics_after(plan_, one_question()); }
  std::vector<Answer> stands_for(const Topics& topics) const;
  std::vector<Answer> confirmed() const;
  Occurrence times_of(const std::vector<int>& observations);
  Day session_day() const;
  int width() const { return look_.width; }
  const std::vector<DoneWork>& done() const;
  Remaining left() const;
  std::optional<Bout> bout_now() const;
  std::optional<Recovery> recovery_before(const Bout& bout) const;
  Question question_of_set(const Bout& bout) const;
  std::string heading_of(const Bout& bout) const;

  const Plan& plan_;
  Athlete athlete_;
  Day today_;
  std::string file_;
  DisplayOptions look_;

  NextSession now_;
  TrackState at_;
  std::vector<TrackState> earlier_;  ///< before each answer
  Answered written_;
  std::deque<Action> actions_;
  Question question_;
  bool again_ = false;       ///< the question is asked once more, and its heading stands above
  bool clock_ = false;       ///< a recovery between reps was asked for
  std::set<int> explained_;  ///< observations that have been asked with their explanation
};

}  // namespace rehab::track
