#include "verify/standing.hpp"

#include <algorithm>

#include "engine/transition.hpp"

namespace rehab::verify {

using namespace search;

namespace {

class StandingProof {
 public:
  StandingProof(const Plan& plan, Search& search) : plan_(plan), search_(search) {}

  using Asked = std::optional<std::string> (StandingProof::*)(const State& state);

  /// Of the evening after each session that leads somewhere else, a day later.
  std::optional<std::string> everywhere(Asked asked) {
    std::vector<bool> seen;
    for (std::uint32_t at = 0; at < search_.size(); ++at) {
      const std::uint32_t place = search_.positions().prescribing(search_.state(at).place);
      if (place >= seen.size()) seen.resize(place + std::size_t{1}, false);
      if (seen[place]) continue;
      seen[place] = true;
      const Counters& counters = search_.counters_of(at);
      profile_ = &search_.abstraction().profile(counters.person);
      if (auto found = (this->*asked)(search_.abstraction().unfold(0, counters, 1, search_.positions_of(at)[0]))) return found;
    }
    return std::nullopt;
  }

  /// Neither days, nor good answers, a session or a new injury.
  std::optional<std::string> of_referral(const State& state) {
    if (!state.referred) return std::nullopt;
    const Day now = Abstraction::today;
    std::vector<Answer> well;
    for (int o = 0; o < static_cast<int>(plan_.observations.size()); ++o) {
      if (plan_.observation(o).of != Of::work) well.push_back({o, 0, {}});
    }
    Entry session = entry(now, well);
    session.work.push_back({plan_.step(plan_.start).work.front(), {}, {}});
    Entry injured = entry(now, {});
    injured.injury = Injury{};
    injured.injury->date = now;
    const std::pair<const char*, State> after[] = {{"days alone", state},
                                                   {"good answers", absorb(plan_, *profile_, state, entry(now, well))},
                                                   {"a session", absorb(plan_, *profile_, state, session)},
                                                   {"a new injury", absorb(plan_, *profile_, state, injured)}};
    for (const auto& [what, then] : after) {
      if (prescribe(plan_, *profile_, then, now + Days(30)).decision != Decision::refer)
        return std::string("after a referral ") + what + " lead to something else than a referral";
    }
    return std::nullopt;
  }

  std::optional<std::string> of_complaint(const State& state) {
    if (state.referred || !state.on_ladder) return std::nullopt;
    for (const int o : plan_.asked_by_rests) {
      const int worst = plan_.observation(o).scale.size() - 1;
      for (int notch = 1; notch <= worst; ++notch) {
        if (!asks_for_rest(state, o, notch)) continue;
        if (auto found = complain(state, o, notch)) return found;
      }
    }
    return std::nullopt;
  }

 private:
  /// Does some rule rest on that answer alone, with the facts as they are?
  bool asks_for_rest(const State& state, int observation, int notch) const {
    const Facts facts = facts_on(plan_, *profile_, state, Abstraction::today);
    const auto alone = [&](const Alternative& all) {
      const bool asks =
          std::any_of(all.begin(), all.end(), [&](const Condition& c) { return c.key == key_of_observation(observation); });
      return asks && std::all_of(all.begin(), all.end(), [&](const Condition& c) {
               if (c.key == key_of_observation(observation)) return c.holds(notch);
               return !is_observation(c.key) && c.holds(facts.known[static_cast<std::size_t>(c.key)]);
             });
    };
    return std::any_of(plan_.rules.begin(), plan_.rules.end(), [&](const Rule& rule) {
      return rule.then.rest_days > 0 && std::any_of(rule.when.any.begin(), rule.when.any.end(), alone);
    });
  }

  /// Silence, and every answer but one, lift nothing, however many days have passed.
  std::optional<std::string> complain(const State& before, int observation, int notch) {
    const Day said = Abstraction::today;
    const State complained = after(before, {{observation, static_cast<std::int8_t>(notch), {}}}, said);
    if (complained.referred) return std::nullopt;
    const std::string words = plan_.observation(observation).id + " " + value_text(plan_, key_of_observation(observation), notch);
    const Day later = std::max(said, complained.rest_until) + Days(1);
    if (is_session(complained, later)) return "after " + words + " in a check-in days of rest alone lead to a session";
    for (const int left_out : plan_.asked_by_rests) {
      std::vector<Answer> answers;
      for (const int o : plan_.asked_by_rests) {
        if (o != left_out) answers.push_back({o, 0, {}});
      }
      const State answered = after(complained, answers, later);
      if (is_session(answered, later))
        return "after " + words + " in a check-in a session is given before anybody has asked about " +
               plan_.observation(left_out).id;
    }
    return std::nullopt;
  }

  State after(const State& before, const std::vector<Answer>& check_in, Day day) const {
    return absorb(plan_, *profile_, before, entry(day, check_in));
  }

  static Entry entry(Day day, const std::vector<Answer>& check_in) {
    Entry one;
    one.date = day;
    one.check_in = check_in;
    return one;
  }

  bool is_session(const State& state, Day day) const { return prescribe(plan_, *profile_, state, day).date == day; }

  const Plan& plan_;
  Search& search_;
  const Profile* profile_ = nullptr;
};

}  // namespace

std::optional<std::string> session_against_complaint(const Plan& plan, Search& search) {
  return StandingProof(plan, search).everywhere(&StandingProof::of_complaint);
}

std::optional<std::string> session_after_referral(const Plan& plan, Search& search) {
  return StandingProof(plan, search).everywhere(&StandingProof::of_referral);
}

}  // namespace rehab::verify
