#include "verify/set_search.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace rehab::verify {

namespace {

constexpr int unanswered = -1;

/// A set so far: its answers, and which alternatives all of it meets.
struct SoFar {
  std::string open;  ///< a character an alternative
  std::vector<Answer> answers;
};

/// What a query asks of one observation.
struct AskedTest {
  std::vector<const Condition*> meets;
  std::vector<std::pair<std::size_t, const Condition*>> closes;  ///< and the alternative that it is of
  std::vector<std::size_t> last_of;                              ///< alternatives that ask of no later observation
};

class Steps {
 public:
  Steps(const Plan& plan, const SetQuery& query, int stage) : plan_(plan), query_(query), asked_(plan.observations.size()) {
    const auto met = [&](const Condition& c) {
      return is_observation(c.key) || c.holds(c.key == key_of(Fact::stage) ? stage : unknown);
    };
    for (const auto* c : query.meets) {
      possible_ = possible_ && met(*c);
      if (is_observation(c->key)) of(*c).meets.push_back(c);
    }
    for (const auto* all : query.meets_none_of) {
      if (std::all_of(all->begin(), all->end(), met)) add(*all);
    }
  }

  bool possible() const { return possible_; }
  std::size_t alternatives() const { return alternatives_; }

  bool matters(std::size_t o) const {
    const AskedTest& asked = asked_[o];
    return !asked.meets.empty() || !asked.closes.empty() || query_.must_answer == static_cast<int>(o) ||
           (query_.given && query_.given->observation == static_cast<int>(o));
  }

  std::vector<int> candidates(std::size_t o) const {
    const Observation& observation = plan_.observations[o];
    if (query_.given && query_.given->observation == static_cast<int>(o)) return {query_.given->notch};
    std::vector<int> notches;
    if (query_.must_answer != static_cast<int>(o)) notches.push_back(unanswered);
    for (int n = 0; observation.of != Of::check_in && n < observation.scale.size(); ++n) notches.push_back(n);
    return notches;
  }

  /// The set with one answer more; nothing where it fails the query whatever else is answered.
  std::optional<SoFar> with(const SoFar& set, std::size_t o, int notch) const {
    const auto silence = plan_.observations[o].unless_said;
    const std::int64_t value = notch != unanswered ? notch : silence ? *silence : unknown;
    const AskedTest& asked = asked_[o];
    if (!std::all_of(asked.meets.begin(), asked.meets.end(), [&](const Condition* c) { return c->holds(value); })) return {};
    SoFar next = set;
    for (const auto& [alternative, condition] : asked.closes) {
      if (!condition->holds(value)) next.open[alternative] = '0';
    }
    for (const std::size_t alternative : asked.last_of) {
      if (next.open[alternative] == '1') return {};
    }
    if (notch != unanswered) next.answers.push_back({static_cast<int>(o), notch, {}});
    return next;
  }

 private:
  AskedTest& of(const Condition& c) { return asked_[static_cast<std::size_t>(observation_of(c.key))]; }

  void add(const Alternative& all) {
    const Condition* last = nullptr;
    for (const auto& c : all) {
      if (!is_observation(c.key)) continue;
      of(c).closes.emplace_back(alternatives_, &c);
      if (last == nullptr || c.key > last->key) last = &c;
    }
    if (last == nullptr)
      possible_ = false;
    else
      of(*last).last_of.push_back(alternatives_);
    ++alternatives_;
  }

  const Plan& plan_;
  const SetQuery& query_;
  std::vector<AskedTest> asked_;  ///< by observation
  std::size_t alternatives_ = 0;
  bool possible_ = true;
};

}  // namespace

bool of_a_set(const Plan& plan, Key key) {
  return is_observation(key) && plan.observation(observation_of(key)).of != Of::check_in;
}

bool SetSearch::within_bounds(std::uint64_t more, std::size_t folded) {
  tried_ += more;
  gave_up_ = gave_up_ || tried_ > most_tried || folded > most_folded;
  return !gave_up_;
}

std::optional<std::vector<Answer>> SetSearch::shortest(const SetQuery& query, int stage) {
  if (!within_bounds(query.meets.size() + query.meets_none_of.size(), 0)) return std::nullopt;
  const Steps steps(plan_, query, stage);
  if (!steps.possible()) return std::nullopt;
  std::vector<SoFar> now{{std::string(steps.alternatives(), '1'), {}}};
  for (std::size_t o = 0; o < plan_.observations.size(); ++o) {
    if (!steps.matters(o)) continue;
    std::map<std::string, SoFar> folded;
    for (const auto& set : now) {
      for (const int notch : steps.candidates(o)) {
        if (!within_bounds(1, folded.size())) return std::nullopt;
        auto next = steps.with(set, o, notch);
        if (!next) continue;
        SoFar& kept = folded.try_emplace(next->open, *next).first->second;
        if (next->answers.size() < kept.answers.size()) kept = std::move(*next);
      }
    }
    now.clear();
    for (auto& [open, set] : folded) now.push_back(std::move(set));
  }
  const auto fewer = [](const SoFar& a, const SoFar& b) { return a.answers.size() < b.answers.size(); };
  const auto found = std::min_element(now.begin(), now.end(), fewer);
  return found == now.end() ? std::nullopt : std::optional(found->answers);
}

}  // namespace rehab::verify
