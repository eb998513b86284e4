#include "edit/plan_edits.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include "edit/yaml_text.hpp"
#include "read/merge_rules.hpp"
#include "read/traverse.hpp"
#include "rehab/read.hpp"
#include "yaml/splice.hpp"

namespace rehab::edit {

namespace {

using reading::each_item;
using reading::each_pair;
using reading::MergeRule;
using yaml::Cursor;
using enum MergeRule::MergeKind;

/// No session hangs on these: the second plan's stand, or both plans' sources together; properties may name what is not there.
constexpr std::array<std::string_view, 7> words = {"rehab", "name", "title", "about", "care", "warm_up", "from"};
constexpr std::array<std::string_view, 5> left_out = {"never", "always", "allow", "extends", "replace"};

bool is_one_of(std::span<const std::string_view> list, std::string_view key) {
  return std::find(list.begin(), list.end(), key) != list.end();
}

/// One key or item as either plan gives it.
struct EitherPlan {
  std::optional<Cursor> key;  ///< none of a list's item
  std::string_view id;
  std::optional<Cursor> first, second;
};

/// The second's in its order; what the first alone has stands behind the one that it stood behind there.
void add_first(std::vector<EitherPlan>& all, std::size_t& after, EitherPlan one) {
  const auto there = std::find_if(all.begin(), all.end(), [&](const EitherPlan& other) { return other.id == one.id; });
  if (there != all.end()) {
    there->first = one.first;
    after = static_cast<std::size_t>(there - all.begin()) + 1;
  } else {
    all.insert(all.begin() + static_cast<std::ptrdiff_t>(after++), one);
  }
}

std::vector<EitherPlan> pairs(Cursor first, Cursor second) {
  std::vector<EitherPlan> all;
  each_pair(second, [&](Cursor key, Cursor value) { all.push_back({key, key.text(), std::nullopt, value}); });
  std::size_t after = 0;
  each_pair(first, [&](Cursor key, Cursor value) { add_first(all, after, {key, key.text(), value, std::nullopt}); });
  return all;
}

std::vector<EitherPlan> items(Cursor first, Cursor second, std::string_view sort) {
  std::vector<EitherPlan> all;
  const auto id = [&](Cursor item) { return reading::id_in(item, sort); };
  each_item(second, [&](Cursor item) { all.push_back({std::nullopt, id(item), std::nullopt, item}); });
  std::size_t after = 0;
  each_item(first, [&](Cursor item) { add_first(all, after, {std::nullopt, id(item), item, std::nullopt}); });
  return all;
}

/// Asked of every edit in turn, by its name: is it made?
using Made = std::function<bool(const std::string& name)>;

class Mixing {
 public:
  explicit Mixing(const Made& made) : made_(made) {}

  yaml::Tree mixed(Cursor first, Cursor second) {
    mix_fields(first, second, "");
    return out_.take();
  }

 private:
  void mix_fields(Cursor first, Cursor second, const std::string& prefix) {
    out_.open(second.node());
    for (const EitherPlan& both : pairs(first, second)) {
      if (!is_one_of(left_out, both.id)) mix(both, prefix);
    }
    out_.close();
  }

  void mix(const EitherPlan& both, const std::string& prefix) {
    const MergeRule* rule = reading::merge_rule_of(both.id);
    const bool whole = is_one_of(words, both.id) || rule == nullptr || rule->kind == test;
    if (whole || !both.first || !both.second || both.first->node().kind != both.second->node().kind || both.first->is_scalar())
      return choose(both, prefix + std::string(both.id));
    out_.copy(*both.key);
    if (rule->kind == fields) return mix_fields(*both.first, *both.second, std::string(both.id) + " ");
    out_.open(both.second->node());
    const auto all = rule->kind == table ? pairs(*both.first, *both.second) : items(*both.first, *both.second, rule->sort);
    for (const EitherPlan& item : all) mix_item(item, *rule, both.id == "during" ? "during rule" : std::string(rule->sort));
    out_.close();
  }

  void mix_item(const EitherPlan& item, const MergeRule& rule, const std::string& sort) {
    const std::string name = sort + " " + std::string(item.id);
    if (rule.sort == "source") return put(item, item.second.has_value());
    if (rule.sort == "stage" && item.first && item.second) return mix_fields(*item.first, *item.second, name + " ");
    choose(item, name);
  }

  /// One edit: the first plan's, or the second's.
  void choose(const EitherPlan& both, const std::string& name) {
    if (is_one_of(words, both.id) && both.key) return put(both, both.second.has_value());
    if (both.first && both.second && reading::same(*both.first, *both.second)) return put(both, true);
    put(both, made_(name + (!both.first ? " (new)" : !both.second ? " (gone)" : "")));
  }

  void put(const EitherPlan& both, bool second) {
    const auto& chosen = second ? both.second : both.first;
    if (!chosen) return;
    if (both.key) out_.copy(*both.key);
    out_.copy(*chosen);
  }

  const Made& made_;
  yaml::Splicer out_;
};

yaml::Tree mixed(const yaml::Tree& first, const yaml::Tree& second, const Made& made) {
  return Mixing(made).mixed({first, 0}, {second, 0});
}

}  // namespace

PlanEdits::PlanEdits(const yaml::Tree& first, const yaml::Tree& second) : first_(first), second_(second) {
  mixed(first, second, [this](const std::string& name) {
    names_.push_back(name);
    return true;
  });
}

std::optional<Plan> PlanEdits::plan_with(const std::vector<bool>& made) const {
  std::size_t next = 0;
  const yaml::Tree tree = mixed(first_, second_, [&](const std::string&) { return made[next++]; });
  return read_plan(yaml_text(tree)).value;
}

}  // namespace rehab::edit
