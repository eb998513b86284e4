#include "search/situation.hpp"

namespace rehab::search {

Statements::Statements(const Plans& plans, const Abstraction& abstraction, const Reports& reports)
    : plans_(plans), abstraction_(abstraction), reports_(reports) {
  for (const Given given : {Given::with_report, Given::checks_only, Given::on_the_day}) {
    for (const auto& folded : reports.folded(given)) {
      auto& both = own_[static_cast<std::size_t>(given)].emplace_back();
      for (Side side = 0; side < plans.count(); ++side) {
        Report report = plans.each[side].own(folded.report);
        both[side].reported = std::move(report.reported);
        both[side].check_in.check_in = answers_of(report.checked);
      }
    }
  }
}

const Report& Statements::report(const Statement& statement) const { return folded(statement).report; }

State Statements::without_check_in(Side side, const Situation& situation, const Statement& statement) const {
  State state = abstraction_.unfold(side, situation.counters, situation.gap, situation.places[side]);
  const Own& its = own(side, statement);
  std::copy(its.reported.begin(), its.reported.end(), state.reported.begin());
  for (std::size_t o = 0; o < its.reported.size(); ++o) state.known[o] = its.reported[o] != State::unsaid;
  return state;
}

State Statements::state(Side side, const Situation& situation, const Statement& statement, const Word* word) const {
  State state = without_check_in(side, situation, statement);
  Entry& entry = own_[static_cast<std::size_t>(statement.given)][statement.fold][side].check_in;
  if (!entry.check_in.empty()) {
    entry.date = statement.days_ago < 0 ? state.day : Abstraction::today - Days(statement.days_ago);
    absorb_into(*plans_.each[side].listener, abstraction_.profile(situation.counters.person), entry, state);
  }
  if (word != nullptr) state.pending = word->pending[side];
  return state;
}

/// A check-in on the evening of the session says what one on the day after says; a later one may begin a rest of its own.
std::vector<Statement> Statements::all(const Situation& situation) const {
  std::vector<Statement> all;
  const auto add = [&](Given given, std::int16_t days_ago) {
    for (std::uint32_t fold = 0; fold < reports_.folded(given).size(); ++fold) {
      const Statement statement{given, fold, days_ago};
      bool silent = true;
      for (Side side = 0; side < plans_.count(); ++side) silent = silent && own(side, statement).check_in.check_in.empty();
      if (days_ago < 0 || !silent) all.push_back(statement);
    }
  };
  const Given given = given_to(situation.places);
  add(given, -1);
  if (plans_.check_ins == CheckIns::of_the_evening) return all;
  const int last = situation.gap - (situation.counters.has_run != 0 ? 2 : 1);
  for (int days_ago = 0; days_ago < abstraction_.longest_rest() + 1 && days_ago <= last; ++days_ago) {
    add(given == Given::with_report ? Given::on_the_day : given, static_cast<std::int16_t>(days_ago));
  }
  return all;
}

}  // namespace rehab::search
