// The log of a page: newest first, with what was felt, what nobody wrote down, what was said, and what followed.
#include <fmt/format.h>

#include <algorithm>

#include "engine/evidence.hpp"
#include "render/entry_words.hpp"
#include "render/html.hpp"
#include "render/report.hpp"
#include "render/too_much.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

/// The worst of each observation, in plan order.
std::vector<Answer> worst_of(const Plan& plan, const std::vector<std::span<const Answer>>& groups) {
  std::vector<Answer> worst;
  for (std::size_t o = 0; o < plan.observations.size(); ++o) {
    const Answer* found = nullptr;
    for (const auto& group : groups) {
      for (const Answer& answer : group) {
        if (answer.observation == static_cast<int>(o) && (found == nullptr || answer.notch > found->notch)) found = &answer;
      }
    }
    if (found != nullptr) worst.push_back(*found);
  }
  return worst;
}

std::string sentence_of(const Plan& plan, const std::vector<Answer>& answers) {
  std::vector<std::string> said;
  for (const Answer& answer : answers) said.push_back(answer_words(plan, answer));
  return said.empty() ? "" : sentence(joined(said));
}

void add(std::string& cell, const std::string& text) {
  if (!text.empty()) cell += (cell.empty() ? "" : "<br>") + html(text);
}

/// One row: what each of its cells says, as HTML.
struct LogRow {
  std::string done, felt, said, followed;
};

class LogTable {
 public:
  explicit LogTable(const NextSession& next) : next_(next), plan_(*next.plan), all_(passed(*next.plan, *next.athlete)) {}

  std::string take() {
    std::string rows;
    std::optional<std::size_t> later;  // the session that came after, by its place in the log
    for (std::size_t i = all_.size(); i-- > 0;) {
      rows += row_html(i, row_of(i, later));
      if (all_[i].is_session) later = i;
    }
    if (rows.empty()) return "<p>Nothing has been written down yet.</p>\n";
    return "<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">Day</th>"
           "<th role=\"columnheader\" scope=\"col\">Done</th><th role=\"columnheader\" scope=\"col\">Felt</th>"
           "<th role=\"columnheader\" scope=\"col\">Said</th><th role=\"columnheader\" scope=\"col\">What "
           "followed</th></tr></thead>\n"
           "<tbody role=\"rowgroup\">\n" +
           rows + "</tbody>\n</table>\n";
  }

 private:
  LogRow row_of(std::size_t i, std::optional<std::size_t> later) const {
    const Entry& entry = next_.athlete->log[all_[i].entry];
    LogRow row;
    add_done(entry, all_[i], row);
    add_felt(entry, all_[i], row);
    add_said(entry, row);
    add_followed(i, later, row);
    return row;
  }

  void add_done(const Entry& entry, const Passed& one, LogRow& row) const {
    std::string before;  // drills, on a line of their own where there are runs, too
    for (const DoneWork& line : entry.work) {
      const bool run = is_run(plan_, line);
      if (run) {
        add(row.done, task(plan_, line));
      } else {
        before += (before.empty() ? "" : ", ") + task(plan_, line);
      }
    }
    if (!before.empty()) add(row.done, (row.done.empty() ? "" : "After ") + before + ".");
    if (!entry.missed.empty()) add(row.done, "Missed: " + sentence(entry.missed));
    if (!one.is_session) {
      if (!entry.work.empty()) add(row.done, entry.finished ? "Beside the sessions." : "Under way.");
      return;
    }
    if (one.completed != unknown && one.completed < percent(100).hundredths)
      add(row.done, fmt::format("{} of what was prescribed.", value_text(plan_, key_of(Fact::completed), one.completed)));
    if (one.exceeded) {
      const std::string words = too_much_words(plan_, next_.athlete->profile, one);
      add(row.done, "More than was allowed" + (words.empty() ? "." : ": " + sentence(clause(words))));
    }
    if (one.prescribed.rest_forbids) add(row.done, "On a day that should have been off.");
    if (one.prescribed.decision == Decision::refer) add(row.done, "Against the STOP.");
    if (one.prescribed.decision == Decision::wait) add(row.done, "Before the questions were answered.");
  }

  void add_felt(const Entry& entry, const Passed& one, LogRow& row) const {
    std::vector<std::span<const Answer>> groups{entry.felt};
    for (const DoneWork& line : entry.work) groups.emplace_back(line.felt);
    const auto felt = worst_of(plan_, groups);
    add(row.felt, sentence_of(plan_, felt));
    if (one.is_session) {
      std::vector<std::string> silent;
      for (std::size_t o = 0; o < plan_.observations.size(); ++o) {
        const bool said =
            std::any_of(felt.begin(), felt.end(), [&](const Answer& a) { return a.observation == static_cast<int>(o); });
        if (plan_.observations[o].of == Of::work && !plan_.observations[o].unless_said && !said)
          silent.push_back(noun_of(plan_.observations[o].id));
      }
      if (!silent.empty())
        row.felt += fmt::format("{}<em>Not written down: {}.</em>", row.felt.empty() ? "" : "<br>", html(list(silent, "and")));
    }
    if (!entry.check_in.empty()) add(row.felt, "Check-in: " + clause(sentence_of(plan_, worst_of(plan_, {entry.check_in}))));
  }

  void add_said(const Entry& entry, LogRow& row) const {
    if (entry.injury) add(row.said, "A new injury: everything starts anew.");
    if (entry.limits)
      add(row.said, entry.limits->now ? limits_sentence(*entry.limits->now, next_.today) : "The limits are lifted.");
    if (entry.coach) add(row.said, word_sentence(plan_, *entry.coach));
    if (!entry.also.empty()) add(row.said, "Also: " + joined(entry.also) + ".");
    if (!entry.notes.empty()) add(row.said, "Notes: " + sentence(entry.notes));
  }

  /// Of a session the decision that it led to; of any entry the STOP that it asked for.
  void add_followed(std::size_t i, std::optional<std::size_t> later, LogRow& row) const {
    if (all_[i].asked_for && all_[i].referred) return add(row.followed, "STOP: no running until it is cleared.");
    if (!all_[i].is_session || all_[i].referred) return;
    const std::size_t end = later.value_or(all_.size());
    for (std::size_t k = i + 1; k < end; ++k) {
      const Entry& entry = next_.athlete->log[all_[k].entry];
      if (entry.injury) return add(row.followed, "A new injury came first.");
      if (all_[k].referred) return add(row.followed, "STOP, on " + short_day(entry.date, next_.today) + ".");
    }
    const Prescription& after = later ? all_[*later].prescribed : next_.prescription;
    const Prescription& before = all_[i].prescribed;
    std::string text = after.gate == Gate::complaint && !after.date ? "wait, until the answers are good"
                                                                    : movement_words(after, before.step, true);
    if (after.step >= 0) text += ": " + step_words(plan_, after.step);
    if (!later && after.date) text += ", " + spaced_day(*after.date, next_.today);
    add(row.followed, sentence(text));
  }

  std::string row_html(std::size_t i, const LogRow& row) const {
    const Entry& entry = next_.athlete->log[all_[i].entry];
    const auto cell = [](std::string_view name, const std::string& text) {
      return text.empty() ? std::string("<td role=\"cell\"></td>")
                          : fmt::format("<td role=\"cell\"><b class=\"tag\">{}</b> {}</td>", name, text);
    };
    return fmt::format("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{}</th>{}{}{}{}</tr>\n",
                       html(short_day(entry.date, next_.today)), cell("Done", row.done), cell("Felt", row.felt),
                       cell("Said", row.said), cell("Then", row.followed));
  }

  const NextSession& next_;
  const Plan& plan_;
  std::vector<Passed> all_;
};

}  // namespace

std::string log_html(const NextSession& next) { return LogTable(next).take(); }

}  // namespace rehab
