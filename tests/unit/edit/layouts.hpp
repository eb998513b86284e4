// Athlete files as people lay them out: the same facts in thousands of ways.
#pragma once

#include <string>
#include <vector>

#include "unit/random.hpp"

namespace rehab::test {

/// One random text that reads without an error against the built-in plan.
struct LaidOut {
  std::string text;
  bool brackets = false;     ///< the log is a non-empty list in brackets: nothing can be added
  bool kept_blanks = false;  ///< it ends in a block of text whose blank lines count
};

class Layouts {
 public:
  explicit Layouts(std::uint64_t seed) : random_(seed) {}

  LaidOut next() {
    choose();
    if (random_.one_in(12)) text_ += "# an athlete file\n\n";
    if (random_.one_in(12)) text_ += "---\n";
    line(0, key("rehab") + "athlete/1");
    profile();
    log();
    if (random_.one_in(3)) after_log();
    if (random_.one_in(8)) text_ += random_.one_in(2) ? "...\n" : "...\n# said after the end\n";
    return {with_line_ends(), brackets_, kept_blanks_};
  }

 private:
  void choose() {
    text_.clear();
    brackets_ = kept_blanks_ = false;
    dash_ = random_.between(0, 4);
    gap_ = random_.one_in(4) ? random_.between(1, 3) : 1;
    work_dash_ = random_.between(0, 3);
    work_gap_ = random_.one_in(4) ? random_.between(1, 3) : 1;
    lone_dash_ = random_.one_in(10);
    comments_ = random_.one_in(2);
    day_ = 6;
  }

  static std::string spaces(int count) { return std::string(static_cast<std::size_t>(count), ' '); }

  std::string key(const std::string& name) {
    const std::string quoted = random_.one_in(15) ? "\"" + name + "\"" : random_.one_in(15) ? "'" + name + "'" : name;
    return quoted + ":" + spaces(random_.one_in(10) ? 3 : 1);
  }

  /// A line, with what people put behind lines and between them.
  void line(int column, const std::string& what) {
    text_ += spaces(column) + what;
    if (comments_ && random_.one_in(6)) text_ += "   # a remark, with: odd {marks} - \"in\" it";
    if (random_.one_in(12)) text_ += "  ";
    text_ += "\n";
    if (comments_ && random_.one_in(8)) text_ += spaces(random_.between(0, 9)) + "# - date: commented out\n";
    if (random_.one_in(10)) text_ += random_.one_in(2) ? "\n" : "   \n";
  }

  void profile() {
    line(0, key("athlete") + "{name: Sledder, best: {10 m: 1.75 s}}");
    line(0, key("injury") + "{date: 2012-03-05, side: left}");
    if (random_.one_in(3)) line(0, key("plan") + "hansen");
  }

  void after_log() {
    if (random_.one_in(2)) text_ += "\n# what for\n";
    line(0, key("target") + "{date: 2012-04-07, event: \"first: race\"}");
  }

  void log() {
    const int entries = random_.between(0, 4);
    if (entries == 0) return empty_log();
    if (random_.one_in(20)) return log_in_brackets();
    line(0, random_.one_in(15) ? "\"log\":" : "log:");
    for (int i = 0; i < entries; ++i) entry(i + 1 == entries);
  }

  void empty_log() {
    constexpr const char* forms[] = {"log:", "log: []", "log: [ ]", "log:   []", "'log': []"};
    line(0, random_.one_of(forms));
  }

  void log_in_brackets() {
    brackets_ = true;
    text_ += "log: [{date: 2012-03-10}]\n";
  }

  std::string date() {
    day_ += random_.between(0, 2) + 1;
    return (day_ < 10 ? "2012-03-0" : "2012-03-") + std::to_string(day_);
  }

  void entry(bool last) {
    if (random_.one_in(8)) return entry_in_braces();
    std::vector<std::string> order{"date"};
    if (random_.one_in(2)) order.emplace_back("check_in");
    if (random_.one_in(6)) order.emplace_back("coach");
    const bool work = random_.one_in(2);
    if (work) order.emplace_back("work");
    if (work && random_.one_in(3)) order.emplace_back("finished");
    if (random_.one_in(5)) order.emplace_back("also");
    if (random_.one_in(3)) order.emplace_back("notes");
    if (random_.one_in(3)) {
      for (std::size_t i = order.size() - 1; i > 0; --i) {
        std::swap(order[i], order[static_cast<std::size_t>(random_.between(0, static_cast<int>(i)))]);
      }
    }
    begin_item(dash_);
    for (std::size_t i = 0; i < order.size(); ++i) value(order[i], last, i + 1 == order.size());
  }

  void entry_in_braces() { text_ += spaces(dash_) + "-" + spaces(gap_) + "{date: " + date() + ", check_in: {morning: fine}}\n"; }

  /// The dash of an entry; the next line's indentation is swallowed by it.
  void begin_item(int dash) {
    keys_ = dash + 1 + gap_;
    if (lone_dash_) {
      text_ += spaces(dash) + "-" + (random_.one_in(3) ? "  # an entry\n" : "\n");
    } else {
      text_ += spaces(dash) + "-";
      swallow_ = dash + 1;
    }
  }

  void at_keys(const std::string& what) {
    line(keys_ - swallow_, what);
    swallow_ = 0;
  }

  /// The same without remarks, which would become part of what follows.
  void bare(const std::string& what) {
    text_ += spaces(keys_ - swallow_) + what + "\n";
    swallow_ = 0;
  }

  void value(const std::string& name, bool last_entry, bool last_key) {
    if (name == "date") return at_keys(key("date") + date());
    if (name == "check_in") return check_in();
    if (name == "coach") return at_keys(key("coach") + "{by: D. H., says: repeat, reason: \"left: guarded\"}");
    if (name == "finished") return at_keys(key("finished") + (last_entry ? "no" : "yes"));
    if (name == "also") return also();
    if (name == "notes") return notes(last_key);
    work();
  }

  void check_in() {
    constexpr const char* flow[] = {"{walk: normal}", "{ walk: normal, morning: fine }", "{walk: \"normal\",morning: 'fine'}",
                                    "{walk: normal, }"};
    if (random_.one_in(2)) return at_keys(key("check_in") + random_.one_of(flow));
    at_keys("check_in:");
    const int column = keys_ + random_.between(1, 4);
    line(column, key("walk") + "normal");
    if (random_.one_in(2)) line(column, key("morning") + "fine");
  }

  void also() {
    if (random_.one_in(2)) return at_keys(key("also") + "[bench press, \"massage, light\"]");
    at_keys("also:");
    line(keys_ + 2, "- bench press");
  }

  void notes(bool last_key) {
    constexpr const char* one_line[] = {"careful on the left", "\"left: sore # not much\"", "'it''s fine'", "two,  commas"};
    switch (random_.between(0, 4)) {
      case 0:
        bare(random_.one_in(2) ? "notes: |" : "notes: >-");
        text_ += spaces(keys_ + 2) + "# no comment\n" + spaces(keys_ + 2) + "- no dash\n";
        return;
      case 1:
        bare("notes: careful");
        text_ += spaces(keys_ + 2) + "on the left\n";
        return;
      case 2:
        if (!random_.one_in(5)) break;
        bare("notes: |+");
        text_ += spaces(keys_ + 2) + "kept\n\n\n";
        kept_blanks_ = last_key;
        return;
      default: break;
    }
    at_keys(key("notes") + random_.one_of(one_line));
  }

  void work() {
    at_keys("work:");
    const int dash = keys_ + work_dash_;
    for (int i = random_.between(1, 3); i > 0; --i) work_line(dash);
  }

  void work_line(int dash) {
    const std::string item = spaces(dash) + "-" + spaces(work_gap_);
    const int keys = dash + 1 + work_gap_;
    constexpr const char* flow[] = {"{march: 2 x 10 m}", "{acceleration: 3 x 10 m @ 50%, pain: 0, times: [3.6, 3.5] }"};
    if (random_.one_in(6)) return line(0, item + random_.one_of(flow));
    line(0, item + key("acceleration") + "3 x 10 m @ 50%");
    if (random_.one_in(2)) line(keys, key("pain") + "0");
    if (random_.one_in(3)) line(keys, key("times") + "[3.6, 3.5]");
  }

  std::string with_line_ends() {
    std::string text = text_;
    if (random_.one_in(6)) {
      while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
    }
    if (random_.one_in(4)) {
      for (std::size_t at = 0; (at = text.find('\n', at)) != text.npos; at += 2) text.insert(at, 1, '\r');
    }
    return (random_.one_in(10) ? "\xef\xbb\xbf" : "") + text;
  }

  Random random_;
  std::string text_;
  bool brackets_ = false, kept_blanks_ = false, lone_dash_ = false, comments_ = false;
  int dash_ = 2, gap_ = 1, work_dash_ = 2, work_gap_ = 1, keys_ = 4, swallow_ = 0, day_ = 6;
};

}  // namespace rehab::test
