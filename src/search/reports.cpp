#include "search/reports.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "search/report_items.hpp"

namespace rehab::search {

Alternative observation_part(const Alternative& alternative) {
  Alternative part;
  for (const auto& condition : alternative) {
    if (is_observation(condition.key)) part.push_back(condition);
  }
  return part;
}

bool same_conditions(const Alternative& a, const Alternative& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Condition& x, const Condition& y) {
    return x.key == y.key && x.any == y.any && x.or_unknown == y.or_unknown;
  });
}

std::vector<Answer> answers_of(const std::vector<std::int8_t>& notches) {
  std::vector<Answer> answers;
  for (std::size_t o = 0; o < notches.size(); ++o) {
    if (notches[o] != State::unsaid) answers.push_back({static_cast<int>(o), notches[o], {}});
  }
  return answers;
}

namespace {

/// An answer to one question: beside the work, in the check-in, or not at all.
struct Reply {
  std::int8_t reported = State::unsaid;
  std::int8_t checked = State::unsaid;
  std::int8_t worst() const { return std::max(reported, checked); }
};

enum : char { dead, alive, alone };  // alone: a check-in alone meets what it asks of an observation

/// A report given up to some observation, and what is known of every item by then.
struct Partial {
  Report report;
  std::string items;
  std::vector<ReportEffect> groups;

  std::string key() const {
    std::string text = items;
    for (const auto& effect : groups) effect.write(text);
    return text;
  }
};

class ReportFolding {
 public:
  ReportFolding(const Plan& plan, Given given, bool later) : plan_(plan), given_(given), later_(later), items_(plan) {}

  Partial empty() const {
    Partial partial;
    partial.report.reported.assign(plan_.observations.size(), State::unsaid);
    partial.report.checked = partial.report.reported;
    partial.items.assign(items_.items.size(), alive);
    partial.groups.resize(items_.groups);
    return partial;
  }

  Partial with(const Partial& before, int observation, std::int8_t notch) const {
    Partial after = before;
    const Reply reply = answer(observation, notch);
    after.report.reported[static_cast<std::size_t>(observation)] = reply.reported;
    after.report.checked[static_cast<std::size_t>(observation)] = reply.checked;
    for (std::size_t i = 0; i < items_.items.size(); ++i) {
      const ReportItem& item = items_.items[i];
      if (after.items[i] != dead) note(item, observation, reply, after.items[i]);
      if (item.last == observation) decide(item, after.items[i], after.groups[static_cast<std::size_t>(item.group)]);
    }
    return after;
  }

 private:
  Reply answer(int observation, std::int8_t notch) const {
    const Of of = plan_.observations[static_cast<std::size_t>(observation)].of;
    const bool beside_work = of == Of::work || (of == Of::any && given_ == Given::with_report);
    return beside_work ? Reply{notch, State::unsaid} : Reply{State::unsaid, notch};
  }
  void note(const ReportItem& item, int observation, const Reply& reply, char& state) const {
    const auto& silence = plan_.observations[static_cast<std::size_t>(observation)].unless_said;
    std::int64_t value = unknown;
    if (reply.worst() != State::unsaid) {
      value = reply.worst();
    } else if (silence && !item.said) {
      value = *silence;
    }
    for (const auto& condition : item.asks) {
      if (observation_of(condition.key) != observation) continue;
      if (!condition.holds(value)) {
        state = dead;
        return;
      }
      if (later_ && reply.checked != State::unsaid && condition.holds(reply.checked)) state = alone;
    }
  }
  static void decide(const ReportItem& item, char& state, ReportEffect& group) {
    if (state != dead) {
      ReportEffect effect = item.effect;
      if (state == alone && item.anchors && effect.rest > 0) effect.rest_now = effect.rest;
      group.merge(effect);
    }
    state = dead;
  }

  const Plan& plan_;
  Given given_;
  bool later_;
  ReportItems items_;
};

using Choices = std::vector<std::vector<std::int8_t>>;

/// Every fold that these choices lead to, the benign first; none where they are too many.
std::vector<Partial> all_of(const ReportFolding& folding, const Choices& choices) {
  std::vector<Partial> now{folding.empty()};
  for (int o = 0; o < static_cast<int>(choices.size()); ++o) {
    std::vector<Partial> next;
    std::map<std::string, bool> seen;
    for (const std::int8_t notch : choices[static_cast<std::size_t>(o)]) {
      for (const auto& partial : now) {
        Partial next_one = folding.with(partial, o, notch);
        if (seen.emplace(next_one.key(), true).second) next.push_back(std::move(next_one));
      }
      if (next.size() > most_folds) return {};
    }
    now = std::move(next);
  }
  return now;
}

struct PairOfPartials {
  Partial better;
  Partial worse;
  int changed = -1;
  Change change = Change::worse;
  std::string key() const { return better.key() + worse.key() + (changed < 0 ? '-' : change == Change::worse ? 'w' : 'u'); }
};

/// The answers next to one: the next worse, and none in place of the best.
std::vector<std::pair<std::int8_t, Change>> next_to(const Plan& plan, int observation, const std::vector<std::int8_t>& choices,
                                                    std::int8_t notch) {
  std::vector<std::pair<std::int8_t, Change>> others;
  const auto at = std::find(choices.begin(), choices.end(), notch) + 1;
  if (notch != State::unsaid && at != choices.end() && *at != State::unsaid) others.push_back({*at, Change::worse});
  const auto& about = plan.observations[static_cast<std::size_t>(observation)];
  if (notch == 0 && !about.unless_said) others.push_back({State::unsaid, Change::unsaid});
  return others;
}

using FoldIndex = std::map<std::string, std::size_t>;

std::vector<ReportPair> pairs_of(const Plan& plan, const ReportFolding& folding, const Choices& choices, const FoldIndex& index) {
  std::vector<PairOfPartials> now(1);
  now[0].better = now[0].worse = folding.empty();
  for (int o = 0; o < static_cast<int>(choices.size()); ++o) {
    std::vector<PairOfPartials> next;
    std::map<std::string, bool> seen;
    const auto keep = [&](PairOfPartials pair) {
      if (seen.emplace(pair.key(), true).second) next.push_back(std::move(pair));
    };
    const auto& answers = choices[static_cast<std::size_t>(o)];
    for (const std::int8_t notch : answers) {
      const auto others = answers.size() > 1 ? next_to(plan, o, answers, notch) : decltype(next_to(plan, o, answers, notch)){};
      for (const auto& pair : now) {
        const Partial better = folding.with(pair.better, o, notch);
        keep({better, folding.with(pair.worse, o, notch), pair.changed, pair.change});
        if (pair.changed >= 0) continue;
        for (const auto& [other, change] : others) keep({better, folding.with(pair.worse, o, other), o, change});
      }
    }
    now = std::move(next);
  }
  std::vector<ReportPair> pairs;
  for (auto& pair : now) {
    if (pair.changed < 0 || pair.better.key() == pair.worse.key()) continue;
    const auto better = static_cast<int>(index.at(pair.better.key()));
    const auto worse = static_cast<int>(index.at(pair.worse.key()));
    pairs.push_back({std::move(pair.better.report), std::move(pair.worse.report), better, worse, pair.change, pair.changed});
  }
  return pairs;
}

/// The notches that can be reported of each observation, best first, one a class, and last that nobody reported anything.
Choices choices_of(const Plan& plan, const ValueClasses& classes, Given given) {
  Choices choices;
  for (int o = 0; o < static_cast<int>(plan.observations.size()); ++o) {
    const auto& observation = plan.observations[static_cast<std::size_t>(o)];
    std::vector<std::int8_t> notches;
    if (observation.of != Of::work || given != Given::checks_only) {
      for (const auto notch : classes.representatives(key_of_observation(o), observation.scale.size() - 1)) {
        notches.push_back(static_cast<std::int8_t>(notch));
      }
    }
    notches.push_back(State::unsaid);
    choices.push_back(std::move(notches));
  }
  return choices;
}

/// The choices that meet a part; of an observation that it does not ask about, all.
std::optional<Choices> meeting(const Plan& plan, const Choices& choices, const Alternative& part) {
  Choices left = choices;
  for (const auto& condition : part) {
    const auto o = static_cast<std::size_t>(observation_of(condition.key));
    std::erase_if(left[o], [&](std::int8_t notch) {
      const auto& silence = plan.observations[o].unless_said;
      return !condition.holds(notch != State::unsaid ? notch : silence ? *silence : unknown);
    });
    if (left[o].empty()) return std::nullopt;
  }
  return left;
}

}  // namespace

Reports::Reports(const Plan& plan, const ValueClasses& classes, CheckIns check_ins) : plan_(plan) {
  for (const auto& never : plan.never) {
    for (const auto& alternative : never.when.any) {
      const auto part = observation_part(alternative);
      const bool known =
          std::any_of(parts_.begin(), parts_.end(), [&](const auto& other) { return same_conditions(part, other); });
      if (!known) parts_.push_back(part);
    }
  }
  if (parts_.size() > max_parts) return;
  const bool later = check_ins == CheckIns::of_any_day;
  add(classes, Given::with_report, false);
  if (!folded(Given::with_report).empty()) add(classes, Given::checks_only, later);
  if (!folded(Given::checks_only).empty()) add(classes, Given::on_the_day, true);
}

/// `later`: a check-in may come on a day of its own, and begin a rest there.
void Reports::add(const ValueClasses& classes, Given given, bool later) {
  const auto g = static_cast<std::size_t>(given);
  const ReportFolding folding(plan_, given, later);
  choices_[g] = choices_of(plan_, classes, given);
  FoldIndex index;
  for (auto& partial : all_of(folding, choices_[g])) {
    index.emplace(partial.key(), folded_[g].size());
    folded_[g].push_back({std::move(partial.report), {}, {}});
  }
  if (folded_[g].empty()) return;
  pairs_[g] = pairs_of(plan_, folding, choices_[g], index);
  if (given == Given::on_the_day) return;
  for (std::size_t bit = 0; bit < parts_.size(); ++bit) {
    const auto left = meeting(plan_, choices_[g], parts_[bit]);
    if (!left) continue;
    for (auto& partial : all_of(folding, *left)) {
      auto& folded = folded_[g][index.at(partial.key())];
      folded.parts.set(bit);
      folded.with.emplace_back(static_cast<int>(bit), std::move(partial.report));
    }
  }
}

bool Reports::can_be_reported(const Alternative& alternative, Given given) const {
  return meeting(plan_, choices_[static_cast<std::size_t>(given)], observation_part(alternative)).has_value();
}

}  // namespace rehab::search
