#include "verify/complaints.hpp"

#include <algorithm>

#include "engine/transition.hpp"

namespace rehab::verify {

using namespace search;

namespace {

class Complaints {
 public:
  Complaints(const Plan& plan, Search& search) : plan_(plan), search_(search) {}

  std::optional<std::string> run() {
    std::vector<bool> seen;
    for (std::uint32_t at = 0; at < search_.size(); ++at) {
      const std::uint32_t place = search_.positions().prescribing(search_.state(at).place);
      if (place >= seen.size()) seen.resize(place + std::size_t{1}, false);
      if (seen[place]) continue;
      seen[place] = true;
      if (auto found = look_at(at)) return found;
    }
    return std::nullopt;
  }

 private:
  /// The evening of the last session, and a day later.
  std::optional<std::string> look_at(std::uint32_t at) {
    const Counters& counters = search_.counters_of(at);
    profile_ = &search_.abstraction().profile(counters.person);
    const State state = search_.abstraction().unfold(0, counters, 1, search_.positions_of(at)[0]);
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
    Entry entry;
    entry.date = day;
    entry.check_in = check_in;
    return absorb(plan_, *profile_, before, entry);
  }

  bool is_session(const State& state, Day day) const { return prescribe(plan_, *profile_, state, day).date == day; }

  const Plan& plan_;
  Search& search_;
  const Profile* profile_ = nullptr;
};

}  // namespace

std::optional<std::string> session_against_complaint(const Plan& plan, Search& search) { return Complaints(plan, search).run(); }

}  // namespace rehab::verify
