#include "search/reports.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "search/folding.hpp"

namespace rehab::search {

Alternative observation_part(const Alternative& alternative) {
  Alternative part;
  for (const auto& condition : alternative) {
    if (is_observation(condition.key)) part.push_back(condition);
  }
  return part;
}

Alternative fact_part(const Alternative& alternative) {
  Alternative part;
  for (const auto& condition : alternative) {
    if (!is_observation(condition.key)) part.push_back(condition);
  }
  return part;
}

bool same_conditions(const Alternative& a, const Alternative& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Condition& x, const Condition& y) {
    return x.key == y.key && x.any == y.any && x.or_unknown == y.or_unknown;
  });
}

// ---- What can be answered ----

/// The best first, one a class; last that nobody said anything.
Reports::Choices Reports::choices_of(const ValueClasses& classes, int observation, Given given) const {
  const auto& about = plan_.observation(observation);
  std::vector<std::int8_t> notches;
  for (const auto notch : classes.representatives(key_of_observation(observation), about.scale.size() - 1))
    notches.push_back(static_cast<std::int8_t>(notch));
  Choices choices;
  const auto worse = [&](std::size_t from, std::size_t to, Change change) {
    choices.worse.push_back({static_cast<std::uint16_t>(from), static_cast<std::uint16_t>(to), change});
  };
  const auto in_a_row = [&](auto reply_of) {
    for (std::size_t n = 0; n < notches.size(); ++n) {
      if (n > 0) worse(choices.replies.size() - 1, choices.replies.size(), Change::worse);
      choices.replies.push_back(reply_of(notches[n]));
    }
  };
  if (about.of != Of::work) {
    in_a_row([](std::int8_t n) { return Reply{State::unsaid, false, n, n}; });
    // Said of a day before, a test counts as if it were said again today.
    if (gate_asks(observation) && !about.kept) {
      in_a_row([](std::int8_t n) { return Reply{State::unsaid, false, n, State::unsaid}; });
      for (std::size_t today = 0; given == Given::with_report && today + 1 < notches.size(); ++today) {  // better than before
        for (std::size_t n = today + 1; n < notches.size(); ++n) {
          if (n > today + 1) worse(choices.replies.size() - 1, choices.replies.size(), Change::worse);
          choices.replies.push_back({State::unsaid, false, notches[n], notches[today]});
        }
      }
    }
  }
  if (about.of != Of::check_in) {
    if (given != Given::without) in_a_row([](std::int8_t n) { return Reply{n, true, State::unsaid, State::unsaid}; });
    in_a_row([](std::int8_t n) { return Reply{n, false, State::unsaid, State::unsaid}; });
  }
  if (!about.unless_said) worse(0, choices.replies.size(), Change::unsaid);
  choices.replies.emplace_back();
  return choices;
}

bool Reports::allows(const Alternative& part, int observation, const Reply& reply, Sees sees) const {
  const SeenByRules seen = seen_by_rules(plan_.observation(observation), reply);
  return std::all_of(part.begin(), part.end(), [&](const Condition& c) {
    return observation_of(c.key) != observation || c.holds(sees == Sees::known ? seen.known : seen.worst);
  });
}

// ---- Folding ----

void Reports::fold(Folds& folds) {
  Folding folding(plan_, items_, gate_asks_, effects_);
  std::vector<Folding::Partial> now{folding.empty()};
  for (int o = 0; o < static_cast<int>(plan_.observations.size()); ++o) {
    const auto& replies = folds.choices[static_cast<std::size_t>(o)].replies;
    const auto decided = folding.decided_by(o);
    std::vector<Folding::ReplyEffect> effects;
    for (const Reply& reply : replies) effects.push_back(folding.effect_of(o, reply));
    Level level;
    std::vector<From> from;
    std::vector<Folding::Partial> next;
    std::unordered_map<Folding::Partial, std::uint32_t> known;
    Folding::Partial after;
    for (std::uint32_t partial = 0; partial < now.size(); ++partial) {
      for (std::uint16_t choice = 0; choice < replies.size(); ++choice) {
        after = now[partial];
        folding.add(effects[choice], decided, after);
        const auto [at, is_new] = known.try_emplace(after, static_cast<std::uint32_t>(next.size()));
        if (is_new) {
          next.push_back(after);
          from.push_back({partial, choice});
        }
        level.next.push_back(at->second);
      }
      if (next.size() > most_folds) return;
    }
    level.after = static_cast<std::uint32_t>(next.size());
    folds.levels.push_back(std::move(level));
    folds.paths.push_back(std::move(from));
    now = std::move(next);
  }
  for (const auto& partial : now) {
    const auto* groups = folding.groups(partial);
    for (std::size_t g = 0; g < items_.groups.size(); ++g) folds.effects.push_back(static_cast<std::uint16_t>(groups[g]));
    const unsigned bits = partial.back();
    folds.timing.push_back({(bits & all_today) != 0, (bits & answers_all) != 0, (bits & today_too) != 0});
  }
  folds.parts.resize(folds.timing.size());
}

Report Reports::along(const Folds& folds, const Paths& paths, std::size_t levels, std::uint32_t partial) const {
  Report report(plan_.observations.size());
  for (std::size_t o = levels; o-- > 0;) {
    const From& from = paths[o][partial];
    report[o] = folds.choices[o].replies[from.choice];
    partial = from.partial;
  }
  return report;
}

Report Reports::report(Given given, std::uint32_t fold) const {
  const Folds& folds = of(given);
  return along(folds, folds.paths, folds.levels.size(), fold);
}

Reports::Paths Reports::meeting(const Folds& folds, const Alternative& part, Sees sees) const {
  Paths paths;
  std::vector<bool> now{true};
  for (std::size_t o = 0; o < folds.levels.size(); ++o) {
    const Level& level = folds.levels[o];
    const auto& replies = folds.choices[o].replies;
    std::vector<bool> allowed;
    for (const auto& reply : replies) allowed.push_back(allows(part, static_cast<int>(o), reply, sees));
    std::vector<From> from(level.after);
    std::vector<bool> next(level.after);
    for (std::uint32_t partial = 0; partial < now.size(); ++partial) {
      if (!now[partial]) continue;
      for (std::uint16_t choice = 0; choice < replies.size(); ++choice) {
        const std::uint32_t to = level.next[partial * replies.size() + choice];
        if (!allowed[choice] || next[to]) continue;
        next[to] = true;
        from[to] = {partial, choice};
      }
    }
    paths.push_back(std::move(from));
    now = std::move(next);
  }
  return paths;
}

void Reports::find_parts(Folds& folds) const {
  for (std::size_t bit = 0; bit < parts_.size(); ++bit) {
    for (const Sees sees : {Sees::known, Sees::worst}) {
      const Paths paths = meeting(folds, parts_[bit], sees);
      for (std::size_t fold = 0; !paths.empty() && fold < paths.back().size(); ++fold) {
        if (paths.back()[fold].partial != none) folds.parts[fold].set(bit);
      }
    }
  }
}

std::optional<Report> Reports::report_with(Given given, std::uint32_t fold, int part) const {
  const Folds& folds = of(given);
  for (const Sees sees : {Sees::known, Sees::worst}) {
    const Paths paths = meeting(folds, parts_[static_cast<std::size_t>(part)], sees);
    if (paths.back()[fold].partial != none) return along(folds, paths, folds.levels.size(), fold);
  }
  return std::nullopt;
}

bool Reports::can_be_reported(const Alternative& alternative, Given given) const {
  const Folds& folds = of(given);
  const Alternative part = observation_part(alternative);
  return std::all_of(part.begin(), part.end(), [&](const Condition& c) {
    const auto& replies = folds.choices[static_cast<std::size_t>(observation_of(c.key))].replies;
    return std::any_of(replies.begin(), replies.end(), [&](const Reply& reply) {
      return allows(part, observation_of(c.key), reply, Sees::known) || allows(part, observation_of(c.key), reply, Sees::worst);
    });
  });
}

// ---- Pairs ----

/// Both reports are alike up to the observation that tells them apart, and from there on.
void Reports::pair_up(Folds& folds) const {
  std::vector<PairNode> now;
  std::uint32_t partials = 1;
  for (std::size_t o = 0; o < folds.levels.size(); ++o) {
    const Level& level = folds.levels[o];
    const auto& choices = folds.choices[o];
    const std::size_t width = choices.replies.size();
    std::vector<PairNode> next;
    Interned<std::uint64_t> known[2];
    const auto keep = [&](const PairNode& node) {
      if (node.better == node.worse) return;
      if (known[static_cast<std::size_t>(node.change)].take(std::uint64_t{node.better} << 32 | node.worse).is_new)
        next.push_back(node);
    };
    for (std::uint32_t from = 0; from < now.size(); ++from) {
      const PairNode& pair = now[from];
      for (std::uint16_t c = 0; c < width; ++c)
        keep(
            {level.next[pair.better * width + c], level.next[pair.worse * width + c], from, c, c, pair.observation, pair.change});
    }
    for (std::uint32_t partial = 0; partial < partials; ++partial) {
      for (const auto& [from, to, change] : choices.worse) {
        keep({level.next[partial * width + from], level.next[partial * width + to], partial, from, to,
              static_cast<std::int16_t>(o), change});
      }
    }
    partials = level.after;
    folds.pair_levels.push_back(next);
    now = std::move(next);
  }
  for (std::uint32_t node = 0; node < now.size(); ++node)
    folds.pairs.push_back({now[node].better, now[node].worse, now[node].change, now[node].observation, node});
}

std::pair<Report, Report> Reports::reports_of(Given given, const ReportPair& pair) const {
  const Folds& folds = of(given);
  std::pair<Report, Report> both{Report(plan_.observations.size()), Report(plan_.observations.size())};
  std::uint32_t at = pair.node;
  for (std::size_t o = folds.levels.size(); o-- > 0;) {
    const PairNode& node = folds.pair_levels[o][at];
    both.first[o] = folds.choices[o].replies[node.better_by];
    both.second[o] = folds.choices[o].replies[node.worse_by];
    at = node.from;
    if (node.observation != static_cast<int>(o)) continue;
    const Report before = along(folds, folds.paths, o, at);
    std::copy_n(before.begin(), o, both.first.begin());
    std::copy_n(before.begin(), o, both.second.begin());
    break;
  }
  return both;
}

// ---- As far as some groups tell them apart ----

ReportAsks Reports::asks_of(const std::array<ReportEffect, 2>& given, const std::array<ReportEffect, 2>& perhaps,
                            std::uint32_t timing) {
  ReportAsks asks;
  RestAsks rests;
  rests.timing = static_cast<std::int16_t>(timing);
  for (std::size_t side = 0; side < given.size(); ++side) {
    asks.ruled[side] = ruled_.add({given[side].ruled(), perhaps[side].ruled()});
    rests.checked[side] = given[side].rest_checked;
    rests.today[side] = given[side].rest_today;
    rests.extra[side] = given[side].rest_extra;
  }
  asks.rests = rests_.add(rests);
  return asks;
}

ReportClasses Reports::classes_of(const Folds& folds, const ActiveGroups& active) {
  struct Key {
    std::array<std::uint16_t, 2> given{}, perhaps{};
    std::uint32_t timing = 0;
  };
  const std::size_t width = items_.groups.size();
  ReportClasses classes;
  Interned<Key> keys;
  for (std::uint32_t fold = 0; fold < folds.timing.size(); ++fold) {
    const Timing& timing = folds.timing[fold];
    std::array<ReportEffect, 2> given, perhaps;
    for (std::size_t g = 0; g < width; ++g) {
      if (active[g] == Active::no) continue;
      (active[g] == Active::yes ? given : perhaps)[items_.groups[g].side].merge(effects_[folds.effects[fold * width + g]]);
    }
    Key key;
    key.timing = (timing.all_today ? 1u : 0u) | (timing.answers_all ? 2u : 0u) | (timing.today_too ? 4u : 0u);
    for (std::size_t side = 0; side < given.size(); ++side) {
      key.given[side] = static_cast<std::uint16_t>(effects_.add(given[side]));
      key.perhaps[side] = static_cast<std::uint16_t>(effects_.add(perhaps[side]));
    }
    const auto [at, is_new] = keys.take(key);
    if (is_new) {
      classes.first.push_back(fold);
      classes.parts.emplace_back();
      classes.asks_of.push_back(classes.asks.add(asks_of(given, perhaps, key.timing)));
    }
    classes.of_fold.push_back(at);
    classes.parts[at] |= folds.parts[fold];
  }
  Interned<std::uint64_t> pairs;
  for (std::uint32_t i = 0; i < folds.pairs.size(); ++i) {
    const ReportPair& pair = folds.pairs[i];
    const std::uint64_t better = classes.of_fold[pair.better];
    const std::uint64_t worse = classes.of_fold[pair.worse];
    if (better == worse) continue;
    if (pairs.take(better << 32 | worse << 1 | (pair.change == Change::worse ? 1u : 0u)).is_new) classes.pairs.push_back(i);
  }
  return classes;
}

const ReportClasses& Reports::classes(Given given, const ActiveGroups& active) {
  Folds& folds = folds_[static_cast<std::size_t>(given)];
  const auto known = folds.classes.find(active);
  if (known != folds.classes.end()) return known->second;
  return folds.classes.emplace(active, classes_of(folds, active)).first->second;
}

Reports::Reports(const Plan& plan, const ValueClasses& classes)
    : plan_(plan), items_(plan), gate_asks_(plan.observations.size()) {
  for (const auto& item : items_.items) {
    for (const auto& condition : item.asks) {
      if (item.of_gate) gate_asks_[static_cast<std::size_t>(observation_of(condition.key))] = true;
    }
  }
  for (const auto& never : plan.never) {
    for (const auto& alternative : never.when.any) {
      const auto part = observation_part(alternative);
      const bool is_known =
          std::any_of(parts_.begin(), parts_.end(), [&](const auto& other) { return same_conditions(part, other); });
      if (!part.empty() && !is_known) parts_.push_back(part);
    }
  }
  if (parts_.size() > max_parts) return;
  complete_ = true;
  for (const Given given : {Given::with_report, Given::off_ladder, Given::without}) {
    Folds& folds = folds_[static_cast<std::size_t>(given)];
    for (int o = 0; o < static_cast<int>(plan.observations.size()); ++o) folds.choices.push_back(choices_of(classes, o, given));
    fold(folds);
    complete_ = complete_ && !folds.timing.empty();
    if (!complete_) return;
    pair_up(folds);
    find_parts(folds);
  }
}

}  // namespace rehab::search
