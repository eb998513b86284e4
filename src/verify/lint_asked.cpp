// What a plan asks less of than the one that it extends: signs, answers that can be given, words of the coach.
#include <algorithm>
#include <string>

#include "rehab/plan_queries.hpp"
#include "verify/base_vocabulary.hpp"
#include "verify/findings.hpp"

namespace rehab::verify {

namespace {

class AskedLint {
 public:
  AskedLint(const Plan& base, const Plan& plan, Findings& findings)
      : base_(base), plan_(plan), vocabulary_(base, plan), findings_(findings) {}

  void run() {
    fewer_signs();
    for (int o = 0; o < static_cast<int>(base_.observations.size()); ++o) fewer_answers(o);
    for (const auto& word : plan_.words) look_at_word(word);
    for (int w = 0; w < static_cast<int>(base_.words.size()); ++w) word_gone(w);
  }

 private:
  void fewer_signs() {
    for (const auto& observation : plan_.observations) {
      const auto before = base_.find_observation(observation.id);
      if (!before) continue;
      std::vector<std::string> gone, later;
      for (const auto& sign : base_.observation(*before).signs) {
        const auto there = std::find_if(observation.signs.begin(), observation.signs.end(),
                                        [&](const Sign& own) { return own.text == sign.text; });
        if (there == observation.signs.end())
          gone.push_back(sign.text);
        else if (there->urgency < sign.urgency)
          later.push_back(sign.text);
      }
      if (!gone.empty())
        findings_.warn(PlanWarning::fewer_signs, observation.place, observation.id + " no longer lists " + first_of(gone),
                       "a closed list may grow; what falls out of it is asked by nobody");
      if (!later.empty())
        findings_.warn(
            PlanWarning::fewer_signs, observation.place,
            observation.id + " says (today) of " + first_of(later) + ", which the plan that this one extends says (now) of",
            "an emergency that can wait until today is none");
    }
  }

  /// `"chest pain"`, or with how many more there are.
  static std::string first_of(const std::vector<std::string>& signs) {
    const std::size_t more = signs.size() - 1;
    return "\"" + signs.front() + "\"" + (more == 0 ? "" : " and " + std::to_string(more) + " more");
  }

  /// Does a rule, gate or property of the base ask about it?
  bool base_asks(Key key) const {
    const auto any_asks = [&](const auto& items) {
      return std::any_of(items.begin(), items.end(), [&](const auto& item) { return asks(item.when, key); });
    };
    return any_asks(base_.rules) || any_asks(base_.during) || any_asks(base_.never) ||
           std::any_of(base_.stages.begin(), base_.stages.end(), [&](const Stage& stage) { return asks(stage.enter, key); });
  }

  void fewer_answers(int number) {
    const Observation& before = base_.observation(number);
    const auto lost = vocabulary_.lost_answers(number);
    if (lost.empty() || !base_asks(key_of_observation(number))) return;
    const auto there = plan_.find_observation(before.id);
    const Place at = there ? plan_.observation(*there).place : taken_away("observation", before.id);
    const std::string what = there ? "the scale of " + before.id + " no longer has " + answers(before.scale, lost)
                                   : "observation " + before.id + " is gone";
    warn_compared_with_nothing(at, what);
  }

  void word_gone(int number) {
    const std::string& id = base_.word(number).id;
    if (plan_.find_word(id) || !base_asks(key_of(fact_of_word(number)))) return;
    warn_compared_with_nothing(taken_away("word", id), "word " + id + " is gone");
  }

  void warn_compared_with_nothing(Place at, const std::string& what) {
    findings_.warn(PlanWarning::fewer_answers, at, what + ", so what the base asks about it is compared with nothing",
                   "rules, gates and properties that ask about it may hold back less, and no warning says so");
  }

  static std::string answers(const Scale& scale, const std::vector<int>& notches) {
    if (scale.words.empty() && notches.size() > 1 && notches.back() - notches.front() + 1 == static_cast<int>(notches.size())) {
      const int one = scale.number(notches.front()), other = scale.number(notches.back());
      return std::to_string(std::min(one, other)) + ".." + scale.with_unit(std::max(one, other));
    }
    std::string text;
    for (const int notch : notches) text += (text.empty() ? "" : notch == notches.back() ? " or " : ", ") + scale.text(notch);
    return text;
  }

  Place taken_away(std::string_view sort, const std::string& id) const {
    const auto is = [&](const Removed& gone) { return gone.sort == sort && gone.id == id; };
    const auto gone = std::find_if(plan_.removed.begin(), plan_.removed.end(), is);
    return gone == plan_.removed.end() ? Place{} : gone->place;
  }

  void look_at_word(const PlanWord& word) {
    const auto there = base_.find_word(word.id);
    if (!there) return;
    const PlanWord& before = base_.word(*there);
    if (before.by_clinician && !word.by_clinician) findings_.eased(word.place, "anybody may say \"" + word.says + "\"");
    if (before.until_setback && !word.until_setback) findings_.eased(word.place, "no setback takes back \"" + word.says + "\"");
  }

  const Plan& base_;
  const Plan& plan_;
  BaseVocabulary vocabulary_;
  Findings& findings_;
};

}  // namespace

void lint_asked(const Plan& base, const Plan& plan, Findings& findings) { AskedLint(base, plan, findings).run(); }

}  // namespace rehab::verify
