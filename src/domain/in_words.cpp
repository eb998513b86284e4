#include "domain/in_words.hpp"

namespace rehab {

namespace {

struct SaysText {
  const Plan& plan;

  std::string operator()(const SaysRepeat&) const { return "repeat"; }
  std::string operator()(const SaysRegress& word) const { return "regress " + std::to_string(word.steps); }
  std::string operator()(const SaysRest& word) const {
    return "rest " + std::to_string(word.days) + (word.days == 1 ? " day" : " days");
  }
  std::string operator()(const SaysStartAt& word) const { return "start at " + plan.step(word.step).id; }
  std::string operator()(const SaysCleared&) const { return "cleared"; }
  std::string operator()(const SaysWord& word) const { return plan.word(word.word).says; }
};

}  // namespace

std::string joined(std::span<const std::string> words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

std::string list(std::span<const std::string> words, std::string_view last) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " " + std::string(last) + " " : ", ";
    text += words[i];
  }
  return text;
}

std::string title_of(const Exercise& exercise) { return exercise.title.substr(0, exercise.title.find(" (")); }

std::string of_what(const Plan& plan, const Work& work) {
  const PercentOf of = percent_of(plan, work);
  return of != PercentOf::unstated && of != PercentOf::speed
             ? " of " + std::string(percent_of_names[static_cast<std::size_t>(of)])
             : std::string();
}

std::string bare_dose(const Dose& dose) {
  Dose bare = dose;
  bare.drop_rests();
  return to_string(bare);
}

std::string lines_in_words(const Plan& plan, std::span<const Work> lines) {
  std::string text;
  for (const Work& work : lines) {
    const std::string line = title_of(exercise_of(plan, work)) + " " + bare_dose(work.dose) + of_what(plan, work);
    text += (text.empty() ? "" : ", ") + line;
  }
  return text;
}

std::string as_written(const Plan& plan, const Work& work) { return exercise_of(plan, work).id + ": " + to_string(work.dose); }

std::string as_written(const Plan& plan, std::span<const Work> lines) {
  std::string text;
  for (const Work& work : lines) text += (text.empty() ? "" : ", ") + as_written(plan, work);
  return text;
}

std::string coach_says(const Plan& plan, const CoachSays& says) { return std::visit(SaysText{plan}, says); }

std::string citation_text(const Plan& plan, const Citation& citation) {
  const std::string& id = plan.sources[static_cast<std::size_t>(citation.source)].id;
  return citation.where.empty() ? id : id + ":" + citation.where;
}

}  // namespace rehab
