// The athlete file around the session at the track: what it said before, and in its place, again and again, what has been
// answered so far. Text in, text out. What the session has written can so be taken back to the byte, and what others write stays.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "edit/amend.hpp"
#include "edit/insert.hpp"
#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab::track {

/// What is answered so far; nothing where nothing is to be written.
using Answered = std::optional<edit::Addition>;

/// Somebody else changed what the log says of this day: the session has to look at it again.
struct ChangedMeanwhile {};

class SessionFile {
 public:
  /// Of a file as it was read. What a session that was broken off, or the day's check-in, has written already is taken out of
  /// it where that can be undone to the byte: `resumed` then says it, and it belongs to what is written from now on. `newest` is
  /// the latest day that the log may hold. The plan must outlive it.
  SessionFile(const Plan& plan, Day today, Day newest, std::string text, Athlete athlete);

  const Answered& resumed() const { return resumed_; }

  /// The file's text, as it now stands, with this in the place of what was written last.
  using Edited = std::variant<edit::Inserted, edit::Refusal, ChangedMeanwhile>;
  Edited with(std::string_view text, const Athlete& athlete, const Answered& answered);

  /// The last text that `with` gave is in the file.
  void saved();

 private:
  bool take_out(const edit::Amendment& without, const edit::Addition& taken, const std::string& text);
  std::optional<std::size_t> find_own(const std::vector<Entry>& log) const;
  Edited onto_base(const Answered& answered) const;
  Edited in_place(std::string_view text, const Athlete& athlete, const Answered& answered) const;

  const Plan* plan_;
  Day today_, newest_;
  std::optional<std::string> base_;  ///< the text without what was written; nothing once others have written in between
  Athlete base_athlete_;
  std::string last_;            ///< the text as it was read or saved last
  std::optional<Entry> own_;    ///< the entry that holds what was written, as it stands there
  bool own_completes_ = false;  ///< it was the last one before, too, and holds more now
  Answered resumed_;
  struct Saved {
    std::string text;
    std::optional<Entry> own;
    bool completes = false;
    bool onto_base = true;
  };
  Saved pending_;
};

}  // namespace rehab::track
