#include "cases/test_mutants.hpp"

#include <algorithm>
#include <utility>

#include "cases/condition_values.hpp"
#include "rehab/plan_queries.hpp"

namespace rehab::cases {
namespace {

class TestMutants {
 public:
  TestMutants(const Plan& plan, const std::string& owner, const Test& original, const FindTest& find, Strictness wider)
      : plan_(plan), owner_(owner), original_(original), find_(find), wider_(wider) {}

  std::vector<Mutant> all() &&;

 private:
  void condition(std::size_t a, std::size_t c);
  void ends(const Condition& original, const std::function<void(std::vector<Interval>, Strictness)>& with) const;
  void add(std::string what, Place place, Strictness strictness, std::function<void(Plan&)> change) {
    list_.push_back({std::move(what), place, strictness, -1, false, {}, std::move(change)});
  }

  const Plan& plan_;
  const std::string& owner_;
  const Test& original_;
  const FindTest& find_;
  Strictness wider_;
  std::vector<Mutant> list_;
};

std::string text_of(const Plan& plan, Key key, const std::vector<Interval>& any, bool or_unknown) {
  std::string out;
  const bool falls = is_observation(key) && plan.observation(observation_of(key)).scale.falls();
  for (Interval part : any) {
    if (falls) std::swap(part.least, part.most);  // numbers from the lowest up
    out += out.empty() ? "" : " or ";
    const auto least = part.least == facts::no_beginning ? std::string() : value_text(plan, key, part.least);
    const auto most = part.most == facts::no_end ? std::string() : value_text(plan, key, part.most);
    out += part.least == part.most ? least : least + ".." + most;
  }
  if (or_unknown) out += out.empty() ? "unknown" : " or unknown";
  return key_name(plan, key) + " " + (out.empty() ? "never" : out);
}

/// A list of words changes word by word.
bool by_word(const Plan& plan, Key key) {
  if (is_observation(key)) return !plan.observation(observation_of(key)).scale.words.empty();
  return is_word(info(static_cast<Fact>(key)).type);
}

std::vector<Interval> toggled(const std::vector<Interval>& any, std::int64_t value) {
  std::vector<Interval> out;
  bool had = false;
  for (const Interval& part : any) {
    if (value < part.least || value > part.most) {
      out.push_back(part);
      continue;
    }
    had = true;
    if (part.least < value) out.push_back({part.least, value - 1});
    if (value < part.most) out.push_back({value + 1, part.most});
  }
  if (!had) out.push_back({value, value});
  return out;
}

void TestMutants::ends(const Condition& original, const std::function<void(std::vector<Interval>, Strictness)>& with) const {
  const Interval range = domain_of(plan_, original.key).values;
  const auto parts = accepted(plan_, original);
  if (by_word(plan_, original.key)) {
    for (std::int64_t word = range.least; word <= range.most; ++word) {
      const bool had =
          std::any_of(parts.begin(), parts.end(), [&](const Interval& p) { return p.least <= word && word <= p.most; });
      with(toggled(parts, word), had ? opposite(wider_) : wider_);
    }
    return;
  }
  const std::int64_t unit = unit_of(original.key);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (const std::int64_t by : {-unit, unit}) {
      auto moved = parts;
      if (parts[i].least > range.least) {
        moved[i].least += by;
        with(moved, by < 0 ? wider_ : opposite(wider_));
        moved[i] = parts[i];
      }
      if (parts[i].most < range.most) {
        moved[i].most += by;
        with(moved, by > 0 ? wider_ : opposite(wider_));
      }
    }
  }
}

void TestMutants::condition(std::size_t a, std::size_t c) {
  const Condition& now = original_.any[a][c];
  const auto with = [&](std::vector<Interval> any, bool or_unknown, Strictness strictness) {
    std::erase_if(any, [](const Interval& part) { return part.least > part.most; });
    add(owner_ + ": " + now.written + " -> " + text_of(plan_, now.key, any, or_unknown), now.place, strictness,
        [find = find_, a, c, any, or_unknown](Plan& plan) {
          Condition& condition = find(plan).any[a][c];
          condition.any = any;
          condition.or_unknown = or_unknown;
        });
    Test mutated = original_;
    mutated.any[a][c].any = any;
    mutated.any[a][c].or_unknown = or_unknown;
    list_.back().same = same_meaning(plan_, original_, mutated);
  };
  ends(now, [&](std::vector<Interval> any, Strictness strictness) { with(std::move(any), now.or_unknown, strictness); });
  with(accepted(plan_, now), !now.or_unknown, now.or_unknown ? opposite(wider_) : wider_);
  // What the engine always knows is never unknown.
  list_.back().same = !is_observation(now.key) && !info(static_cast<Fact>(now.key)).may_be_unknown;
  if (is_observation(now.key)) {
    const Observation& asked = plan_.observation(observation_of(now.key));
    list_.back().same = asked.unless_said.has_value() && owner_.rfind("gate", 0) != 0;
  }
  if (original_.any[a].size() < 2) return;
  add(owner_ + ": without " + now.written, now.place, wider_, [find = find_, a, c](Plan& plan) {
    Alternative& alternative = find(plan).any[a];
    alternative.erase(alternative.begin() + static_cast<std::ptrdiff_t>(c));
  });
}

std::vector<Mutant> TestMutants::all() && {
  for (std::size_t a = 0; a < original_.any.size(); ++a) {
    for (std::size_t c = 0; c < original_.any[a].size(); ++c) condition(a, c);
    if (original_.any.size() < 2) continue;
    const Condition& first = original_.any[a].front();
    add(owner_ + ": without the alternative that begins with " + first.written, first.place, opposite(wider_),
        [find = find_, a](Plan& plan) {
          auto& any = find(plan).any;
          any.erase(any.begin() + static_cast<std::ptrdiff_t>(a));
        });
  }
  return std::move(list_);
}

}  // namespace

std::vector<Mutant> mutants_of_test(const Plan& plan, const std::string& owner, const Test& original, const FindTest& find,
                                    Strictness wider) {
  return TestMutants(plan, owner, original, find, wider).all();
}

}  // namespace rehab::cases
