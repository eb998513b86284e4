#include "search/situation.hpp"

#include <algorithm>

#include "engine/transition.hpp"

namespace rehab::search {

namespace {

Answer answer_of(std::size_t observation, std::int8_t notch) { return {static_cast<int>(observation), notch, {}}; }

bool any_checked(const Report& report) {
  return std::any_of(report.begin(), report.end(), [](const Reply& r) { return r.checked != State::unsaid; });
}

bool any_not_known(const Report& report) {
  return std::any_of(report.begin(), report.end(), [](const Reply& r) { return r.reported != State::unsaid && !r.known; });
}

}  // namespace

std::vector<Answer> Statements::beside_work(const Statement& statement, const Report& report, bool known) const {
  std::vector<Answer> answers;
  if (statement.given == Given::without) return answers;
  for (std::size_t o = 0; o < report.size(); ++o) {
    const Reply& reply = report[o];
    if (reply.reported == State::unsaid || reply.known != known) continue;
    if (known || statement.told.extra < 0) answers.push_back(answer_of(o, reply.reported));
  }
  return answers;
}

std::vector<Said> Statements::said(const Statement& statement, const Report& report) const {
  const Told& told = statement.told;
  std::vector<Said> all;
  if (told.taken_back >= 0)
    all.push_back(
        {told.taken_back, true, {answer_of(static_cast<std::size_t>(told.observation), static_cast<std::int8_t>(told.notch))}});
  Said before{told.checked, true, {}};
  Said today{0, true, {}};
  Said lifting{told.lifted, true, {}};
  Said extra{told.extra, false, {}};
  for (std::size_t o = 0; o < report.size(); ++o) {
    const Reply& reply = report[o];
    if (reply.checked != State::unsaid) before.answers.push_back(answer_of(o, reply.checked));
    const bool again = told.checked > 0 && reply.today != State::unsaid && reports_.gate_asks(static_cast<int>(o));
    if (again) today.answers.push_back(answer_of(o, reply.today));
    if (told.extra >= 0 && reply.reported != State::unsaid && !reply.known) extra.answers.push_back(answer_of(o, reply.reported));
  }
  for (const int o : reports_.asked_by_rests()) {
    const Reply& reply = report[static_cast<std::size_t>(o)];
    const bool answered = told.lifted == 0 ? reply.today != State::unsaid && (told.checked == 0 || reports_.gate_asks(o))
                                           : told.lifted == told.checked && reply.checked != State::unsaid;
    if (told.lifted >= 0 && !answered) lifting.answers.push_back(answer_of(static_cast<std::size_t>(o), 0));
  }
  // What is answered again on the same day is one check-in of that day.
  if (told.lifted == 0) today.answers.insert(today.answers.end(), lifting.answers.begin(), lifting.answers.end());
  if (told.lifted > 0 && told.lifted == told.checked)
    before.answers.insert(before.answers.end(), lifting.answers.begin(), lifting.answers.end());
  if (told.checked == 0)
    before.answers.insert(before.answers.end(), today.answers.begin(), today.answers.end()), today.answers.clear();
  all.push_back(std::move(before));
  if (told.lifted > 0 && told.lifted != told.checked) all.push_back(std::move(lifting));
  all.push_back(std::move(today));
  all.push_back(std::move(extra));
  std::erase_if(all, [](const Said& said) { return said.answers.empty(); });
  std::stable_sort(all.begin(), all.end(), [](const Said& a, const Said& b) { return a.days_ago > b.days_ago; });
  return all;
}

State Statements::state(Side side, const Situation& situation, const Statement& statement, const Word* word) const {
  const SearchedPlan& its = plans_.each[side];
  const Profile& profile = abstraction_.profile(situation.counters.person);
  const Report report = reports_.report(statement.given, statement.fold);
  State state = abstraction_.unfold(side, situation.counters, situation.gap, situation.places[side]);
  for (const bool known : {true, false}) {
    for (const auto& [observation, notch, place, sign] : its.own(beside_work(statement, report, known))) {
      state.reported[static_cast<std::size_t>(observation)] = static_cast<std::int8_t>(notch);
      state.known[static_cast<std::size_t>(observation)] = known;
    }
  }
  for (const Said& said : this->said(statement, report)) {
    Entry entry;
    entry.date = state.day = Abstraction::today - Days(said.days_ago);
    const auto answers = its.own(said.answers);
    if (said.by_check_in) {
      take_check_in(*its.plan, profile, answers, entry.date, state);
    } else {
      entry.felt = answers;
      take_extra_work(*its.plan, profile, entry, state);
    }
  }
  if (word != nullptr) {
    if (const auto says = word->says(side)) take_word(*its.plan, *says, state.day, state);
  }
  return state;
}

std::vector<RestingAnswer> Statements::resting_answers(const Situation& situation) const {
  std::vector<RestingAnswer> all;
  for (Side side = 0; side < plans_.count(); ++side) {
    if (situation.on_ladder(side)) return all;
  }
  for (const int o : reports_.asked_by_rests()) {
    const int worst = plans_.tests->observation(o).scale.size() - 1;
    for (const auto notch : abstraction_.classes().representatives(key_of_observation(o), worst)) {
      RestingAnswer answer{static_cast<std::int16_t>(o), static_cast<std::int16_t>(notch), {}};
      for (Side side = 0; side < plans_.count(); ++side) {
        State state = abstraction_.unfold(side, situation.counters, situation.gap, situation.places[side]);
        const Profile& profile = abstraction_.profile(situation.counters.person);
        const auto own = plans_.each[side].own({answer_of(static_cast<std::size_t>(o), static_cast<std::int8_t>(notch))});
        state.rest_until = State::no_day;
        take_check_in(plans_.plan(side), profile, own, Abstraction::today, state);
        if (state.rest_until > Abstraction::today) answer.days[side] = days_between(Abstraction::today, state.rest_until);
      }
      if (answer.days != PerPlan<int>{0, 0}) all.push_back(answer);
    }
  }
  return all;
}

std::vector<RestingAnswer> Statements::taken_back(const std::vector<RestingAnswer>& answers, const Report& report) const {
  std::vector<RestingAnswer> left;
  for (const auto& answer : answers) {
    const Reply& reply = report[static_cast<std::size_t>(answer.observation)];
    if (reply.checked == State::unsaid || answer.notch <= reply.checked) continue;
    const auto same = [&](const RestingAnswer& other) { return other.days == answer.days; };
    if (std::none_of(left.begin(), left.end(), same)) left.push_back(answer);
  }
  return left;
}

std::vector<Told> Statements::days_told(const Situation& situation, Given given, std::uint32_t fold,
                                        const std::vector<RestingAnswer>& before) const {
  const Report report = reports_.report(given, fold);
  const Timing& timing = reports_.timing(given, fold);
  const bool checked = any_checked(report);
  const bool not_known = any_not_known(report);
  const int last = std::min(situation.gap, abstraction_.longest_rest() + 1);
  // Off the ladder answers that lift something would take back what is said here; what lifts by itself does all the same.
  const bool may_lift = timing.answers_all && given == Given::with_report && !reports_.asked_by_rests().empty();
  std::vector<Told> all;
  const auto with_extra = [&](Told told) {
    if (!not_known || given != Given::without) all.push_back(told);
    for (int day = last; not_known && day >= 0; --day) {
      told.extra = static_cast<std::int16_t>(day);
      all.push_back(told);
    }
  };
  for (int day = timing.all_today ? 0 : 1; day <= (checked ? last : 0); ++day) {
    Told told;
    told.checked = static_cast<std::int16_t>(day);
    if (may_lift && timing.today_too) {
      told.lifted = 0;
      with_extra(told);
    }
    told.lifted = -1;
    with_extra(told);
    if (may_lift && situation.gap > 0 && (day > 0 || !checked)) {
      told.lifted = 1;
      with_extra(told);
    }
  }
  const std::size_t plain = all.size();
  for (const auto& answer : taken_back(before, report)) {
    for (std::size_t i = 0; i < plain; ++i) {
      const int earliest = std::min(situation.gap, all[i].checked + abstraction_.longest_rest() + 1);
      for (int day = all[i].checked + 1; day <= earliest; ++day) {
        Told told = all[i];
        told.taken_back = static_cast<std::int16_t>(day);
        told.observation = answer.observation;
        told.notch = answer.notch;
        all.push_back(told);
      }
    }
  }
  return all;
}

}  // namespace rehab::search
