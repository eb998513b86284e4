// What the sheet asks before the session, and what the answers change.
#include <fmt/format.h>

#include <algorithm>

#include "render/conditions.hpp"
#include "render/sheet.hpp"
#include "render/sheet_held.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

bool same_session(const Prescription& a, const Prescription& b) {
  return a.decision == b.decision && a.date == b.date && a.step == b.step && a.load == b.load;
}

/// The answers that change the session, and what comes then; neighbours that change it alike together.
std::string changes_of(const NextSession& next, int observation) {
  std::string changes;
  const auto& all = next.checks;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].observation != observation) continue;
    std::size_t last = i;
    while (last + 1 < all.size() && all[last + 1].observation == observation && all[last + 1].notch == all[last].notch + 1 &&
           same_session(all[last + 1].instead, all[i].instead)) {
      ++last;
    }
    changes += (changes.empty() ? "" : "; ") + answers(*next.plan, observation, all[i].notch, all[last].notch) + ": " +
               outcome_words(next, all[i].instead);
    i = last;
  }
  return sentence_start(std::move(changes));
}

void add_question(const NextSession& next, int index, Page& page) {
  const Observation& observation = next.plan->observation(index);
  const std::string changes = changes_of(next, index);
  if (observation.signs.empty()) {
    item(page, changes.empty() ? question_words(observation) : observation.ask + " " + sentence(changes));
    return;
  }
  const auto signs = sign_sentences(observation);
  item(page, observation.ask + " " + signs.front());
  for (std::size_t i = 1; i < signs.size(); ++i) page.push_back({Part::detail, "", signs[i]});
}

/// `Emergency, call now: …`.
std::string_view urgency_words(Urgency urgency) {
  switch (urgency) {
    case Urgency::now: return "Emergency, call now";
    case Urgency::today: return "See a clinician today";
  }
  return {};
}

}  // namespace

Day day_to_ask(const NextSession& next) {
  if (next.prescription.date) return *next.prescription.date;
  return next.all_well && next.all_well->date ? *next.all_well->date : next.prescription.judged;
}

std::optional<std::string> asks_later(const NextSession& next) {
  const Day day = day_to_ask(next);
  if (next.prescription.date || day <= next.today) return std::nullopt;
  return "To be answered on " + spaced_day(day, next.today) + ":";
}

std::vector<int> questions_before(const NextSession& next) { return still_to_ask(*next.plan, next.state, day_to_ask(next)); }

std::string question_words(const Observation& observation) {
  const std::string scale = scale_text(observation.scale);
  const bool named = is_yes_no(observation.scale) || observation.ask.find(scale) != std::string::npos;
  return named ? sentence_start(observation.ask) : sentence_start(observation.ask) + " (" + scale + ")";
}

std::vector<std::string> sign_sentences(const Observation& observation) {
  std::vector<std::string> sentences;
  for (const Urgency urgency : {Urgency::now, Urgency::today}) {
    std::string signs;
    for (const Sign& sign : observation.signs) {
      if (sign.urgency == urgency) signs += (signs.empty() ? "" : "; ") + sign.text;
    }
    if (!signs.empty()) sentences.push_back(fmt::format("{}: {}.", urgency_words(urgency), signs));
  }
  return sentences;
}

void add_asks(const NextSession& next, Page& page) {
  if (next.under_way) return;
  const auto questions = questions_before(next);
  if (questions.empty()) return;
  page.push_back({Part::section, "ASK", ""});
  if (std::optional<std::string> later = asks_later(next)) item(page, std::move(*later));
  std::string others;  // whose answer changes nothing today
  for (const int o : questions) {
    const Observation& observation = next.plan->observation(o);
    const bool changes = std::any_of(next.checks.begin(), next.checks.end(), [&](const Check& c) { return c.observation == o; });
    changes || !observation.signs.empty() ? add_question(next, o, page)
                                          : void(others += (others.empty() ? "" : " ") + question_words(observation));
  }
  if (!others.empty()) item(page, others);
  const bool said = next.all_well && std::any_of(next.checks.begin(), next.checks.end(),
                                                 [&](const Check& check) { return same_session(check.instead, *next.all_well); });
  if (next.all_well && !said) item(page, "All of it well: " + outcome_words(next, *next.all_well) + ".");
}

}  // namespace rehab
