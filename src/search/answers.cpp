// Everything that can be answered in a situation, spelt out: for whoever looks closely at one; the search itself gets by without.
#include <algorithm>

#include "search/successors.hpp"

namespace rehab::search {

bool SuccessorTable::moves_referred(const Situation& situation, std::size_t word) const {
  for (Side side = 0; side < plans_.count(); ++side) {
    if (prescriptions_.moves_referred(situation, side, plans_.words[word])) return true;
  }
  return false;
}

std::vector<Answered> SuccessorTable::answers(const Situation& situation, std::uint32_t there) {
  const DayVerdicts& verdicts = verdicts_[verdicts_.day(there)];
  std::vector<Answered> answers;
  const auto add = [&](Answered answer) {
    const auto same = [&](const Answered& a) {
      return a.joint == answer.joint && a.day == answer.day && a.by_start_at == answer.by_start_at;
    };
    const auto found = std::find_if(answers.begin(), answers.end(), same);
    if (found == answers.end())
      answers.push_back(std::move(answer));
    else
      found->parts |= answer.parts;
  };
  const auto add_cut = [&](Answered answer) {
    add(answer);
    const std::uint32_t whole = answer.joint;
    answer.limited = Limited::less;
    if ((answer.joint = prescriptions_.limited(whole)) != none) add(answer);
    answer.limited = Limited::no_runs;
    if ((answer.joint = prescriptions_.without_runs(whole)) != none) add(std::move(answer));
  };
  const auto add_with_limits = [&](const Heard& verdict, Answered answer) {
    answer.joint = ask(situation, verdict, answer.word);
    answer.day = prescriptions_.day(verdicts_.kind(verdict.kind), answer.joint);
    answer.kind = verdict.kind;
    add_cut(answer);
    if (!prescriptions_.faster_if_no_farther(situation, answer.joint)) return;
    answer.joint = ask(situation, verdict, answer.word, Limited::no_farther);
    answer.limited = Limited::no_farther;
    add_cut(std::move(answer));
  };
  const auto answer_of = [&](std::size_t word, std::size_t number, const VerdictClass& verdict, bool started) {
    Answered answer;
    answer.joint = answer.kind = none;
    answer.verdict = number;
    answer.word = word;
    answer.started = started;
    answer.by_start_at = plans_.words[word].starts();
    answer.parts = verdict.parts;
    return answer;
  };
  for (const std::size_t word : words_at(situation)) {
    const bool starts = plans_.words[word].starts();
    for (std::size_t c = 0; c < verdicts.classes.size(); ++c) {
      const auto& verdict = verdicts.classes[c];
      const bool moves = moves_referred(situation, word);
      if (verdicts_.refers(verdict.kind) ? word != 0 && !moves : starts) continue;
      const bool back = plans_.words[word].movement() == Movement::regress;
      add_with_limits({back ? verdicts_.regressed(verdict.kind) : verdict.kind, verdicts_.statements(there, false)[c]},
                      answer_of(word, c, verdict, false));
    }
    for (std::size_t s = 0; starts && s < verdicts.starts.size(); ++s) {
      const VerdictClass& verdict = verdicts.starts[s];
      add_with_limits({verdict.kind, verdicts_.statements(there, true)[s]}, answer_of(word, s, verdict, true));
    }
  }
  return answers;
}

}  // namespace rehab::search
