#include "read/extend.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "read/merge_rules.hpp"
#include "read/phrase.hpp"
#include "read/traverse.hpp"
#include "read/wording.hpp"
#include "rehab/plan_warning.hpp"
#include "yaml/splice.hpp"

namespace rehab::reading {

namespace {

using yaml::Cursor;

using enum MergeRule::MergeKind;

/// An item of a list, or an entry of a table, as one file or both give it.
struct ItemPair {
  std::optional<Cursor> key;  ///< of a table
  std::optional<Cursor> base, over;
};

/// A key with its value, where a map has it. What both files give stands where the upper one gives it.
std::optional<std::pair<Cursor, Cursor>> pair_in(Cursor map, std::string_view name) {
  std::optional<std::pair<Cursor, Cursor>> found;
  each_pair(map, [&](Cursor key, Cursor value) {
    if (!found && key.text() == name) found.emplace(key, value);
  });
  return found;
}

bool says(Cursor value, std::string_view word) { return value.is_scalar() && value.text() == word; }

bool drops(Cursor item) {
  const auto drop = find(item, "drop");
  return drop && says(*drop, "true");
}

class Overlay {
 public:
  explicit Overlay(std::vector<Diagnostic>& diagnostics) : diagnostics_(diagnostics) {}

  Merged merge_root(Cursor base, Cursor over) {
    if (const auto replace = find(over, "replace")) read_replaced(*replace, base, over);
    merge_fields(base, over);
    return {out_.take(), std::move(dropped_)};
  }

 private:
  void report(Cursor at, std::string message, std::string hint, Severity severity = Severity::error,
              std::string_view id = diagnostic_id::overlay) {
    diagnostics_.push_back({severity, at.place(), std::move(message), std::move(hint), id});
  }

  // ---- Whole lists taken away ----

  void read_replaced(Cursor replace, Cursor base, Cursor over) {
    if (!replace.is_list())
      return report(replace, "expected a list of the lists that this file gives anew", "as in replace: [stages]");
    each_item(replace, [&](Cursor name) {
      const std::string_view key = name.is_scalar() ? name.text() : std::string_view();
      const MergeRule* rule = merge_rule_of(key);
      const auto there = find(base, key);
      if (rule == nullptr || !rule->holds_items() || !there)
        return report(name, "there is no list of that name to replace", listed_keys(base));
      if (!find(over, key))
        return report(name, in_quotes(key) + " is taken away, and this file gives none", "write " + std::string(key) + ": here");
      replaced_.push_back(key);
      note_items(*there, *rule, name.place());
    });
  }

  static std::string listed_keys(Cursor base) {
    std::vector<std::string_view> keys;
    each_pair(base, [&](Cursor key, Cursor) {
      const MergeRule* rule = merge_rule_of(key.text());
      if (rule != nullptr && rule->holds_items()) keys.push_back(key.text());
    });
    return "there are: " + listed(keys);
  }

  /// All that a list or table of the base holds is taken away here.
  void note_items(Cursor items, const MergeRule& rule, Place place) {
    if (items.is_map()) each_pair(items, [&](Cursor key, Cursor) { dropped_.push_back({rule.sort, key.text(), place, {}}); });
    if (items.is_list()) each_item(items, [&](Cursor item) { note_dropped(item, rule, place); });
  }

  void note_dropped(Cursor item, const MergeRule& rule, Place place) {
    dropped_.push_back({rule.sort, id_in(item, rule.sort), place, {}});
    if (const auto steps = find(item, "steps"); steps && rule.sort == "stage") note_items(*steps, *merge_rule_of("steps"), place);
  }

  // ---- Key by key ----

  /// Does an item give nothing but its id, as a place for what stands after it?
  static bool only_named(Cursor base, Cursor over) {
    bool same = true;
    each_pair(over, [&](Cursor key, Cursor value) {
      const auto before = find(base, key.text());
      same = same && before && before->is_scalar() && value.is_scalar() && before->text() == value.text();
    });
    return same;
  }

  /// What the base allows of an item does not hold for one that is changed.
  void merge_fields(Cursor base, Cursor over) {
    const bool as_it_was = only_named(base, over);
    out_.open(over.node());
    each_pair(base, [&](Cursor key, Cursor value) {
      if (const auto changed = pair_in(over, key.text())) return merge(changed->first, value, changed->second);
      if (key.text() == "allow" && !as_it_was) return;
      out_.copy(key);
      out_.copy(value);
    });
    each_pair(over, [&](Cursor key, Cursor value) {
      if (key.text() == "extends" || key.text() == "replace" || key.text() == "drop" || find(base, key.text())) return;
      out_.copy(key);
      out_.copy(value);
    });
    out_.close();
  }

  void merge(Cursor key, Cursor base, Cursor over) {
    const MergeRule* rule = merge_rule_of(key.text());
    const bool replaced = std::find(replaced_.begin(), replaced_.end(), key.text()) != replaced_.end();
    const bool alike = rule != nullptr && !replaced && base.node().kind == over.node().kind && !over.is_scalar();
    if (alike && rule->kind == test && over.is_map()) return merge_test(key, base, over);
    const bool by_items = alike && rule->kind != test && rule->kind != fields;
    std::vector<ItemPair> pairs;
    if (by_items) pairs = rule->kind == table ? table_pairs(base, over) : list_pairs(base, over, *rule);
    if (by_items && !pairs.empty() &&
        std::all_of(pairs.begin(), pairs.end(), is_dropped)) {  // nothing is left, not even the list
      for (const ItemPair& pair : pairs) judge_drop(pair, *rule, base);
      return;
    }
    out_.copy(key);
    if (rule != nullptr && rule->kind == test && !replaced && over.is_map() && nothing_to_drop_in(base, over))
      return out_.copy(base);
    if (!alike || rule->kind == test) return out_.copy(over);
    if (rule->kind == fields) return merge_fields(base, over);
    out_.open(over.node());
    for (const ItemPair& pair : pairs) put(pair, *rule, base);
    out_.close();
  }

  /// A test that says one thing or another has no keys of its own that one could be taken out of.
  bool nothing_to_drop_in(Cursor base, Cursor over) {
    bool dropped = false;
    if (!base.is_list()) return false;
    each_pair(over, [&](Cursor name, Cursor value) {
      if (!says(value, "drop")) return;
      dropped = true;
      report(name, "the test that this one changes is a list, of which any one holds: no key is dropped from it",
             "write the whole list anew");
    });
    return dropped;
  }

  /// A test's keys, without those that are dropped; a test without any is none.
  void merge_test(Cursor key, Cursor base, Cursor over) {
    std::vector<std::pair<Cursor, Cursor>> asked;
    each_pair(base, [&](Cursor name, Cursor value) {
      const auto changed = pair_in(over, name.text());
      if (!changed || !says(changed->second, "drop")) asked.push_back(changed.value_or(std::pair(name, value)));
    });
    each_pair(over, [&](Cursor name, Cursor value) {
      if (find(base, name.text())) return;
      if (says(value, "drop"))
        return report(name, "there is nothing to drop: the test that this one changes does not ask it",
                      names_in(base, name.text()));
      asked.emplace_back(name, value);
    });
    if (asked.empty() && key.text() == "when") {
      report(over, "this leaves nothing to ask", "drop the rule, or ask something else");
      out_.copy(key);
      return out_.copy(base);
    }
    if (asked.empty()) return;
    out_.copy(key);
    out_.open(over.node());
    for (const auto& [name, value] : asked) {
      out_.copy(name);
      out_.copy(value);
    }
    out_.close();
  }

  // ---- Item by item ----

  static bool is_dropped(const ItemPair& pair) { return pair.over && pair.over->is_map() && drops(*pair.over); }

  void put(const ItemPair& pair, const MergeRule& rule, Cursor all) {
    if (is_dropped(pair)) return judge_drop(pair, rule, all);
    if (pair.over) judge_other_drop(*pair.over);
    if (pair.key) out_.copy(*pair.key);
    const bool both = pair.base && pair.over && pair.base->is_map() && pair.over->is_map();
    if (!both) return pair.over ? copy_without_drop(*pair.over) : out_.copy(*pair.base);
    if (rule.sort == "rule") judge_say(*pair.base, *pair.over);
    merge_fields(*pair.base, *pair.over);
  }

  /// Of a new item, what is wrong was said already.
  void copy_without_drop(Cursor item) {
    if (!item.is_map() || !find(item, "drop")) return out_.copy(item);
    out_.open(item.node());
    each_pair(item, [&](Cursor key, Cursor value) {
      if (key.text() == "drop") return;
      out_.copy(key);
      out_.copy(value);
    });
    out_.close();
  }

  void judge_other_drop(Cursor item) {
    const auto drop = item.is_map() ? find(item, "drop") : std::nullopt;
    if (!drop) return;
    report(*drop, (drop->is_scalar() ? in_quotes(drop->text()) : std::string("this")) + " drops nothing",
           "did you mean drop: true? what stays has no drop");
  }

  void judge_drop(const ItemPair& pair, const MergeRule& rule, Cursor all) {
    const Cursor at = pair.key && !pair.base ? *pair.key : *pair.over;
    const auto allow = find(*pair.over, "allow");
    const std::uint32_t most = (pair.key ? 1u : 2u) + (allow ? 1u : 0u);  // of a list, the id beside it
    if (!pair.base)
      return report(at, "there is nothing to drop: the plan that this one extends has none of that name",
                    ids_in(all, rule, pair.key ? pair.key->text() : id_in(*pair.over, rule.sort)));
    if (pair.over->count() > most) report(at, "what is dropped holds nothing else", "remove the other keys, or the drop");
    if (pair.key)
      dropped_.push_back({rule.sort, pair.key->text(), find(*pair.over, "drop")->place(), {}});
    else
      note_dropped(*pair.base, rule, find(*pair.over, "drop")->place());
    if (allow) judge_allow(*allow, rule);
  }

  /// A drop can ease the plan, and nothing else can be said of it.
  void judge_allow(Cursor allow, const MergeRule& rule) {
    const auto reason = find(allow, info(PlanWarning::eased).name);
    if (!allow.is_map() || !reason || !reason->is_scalar() || allow.count() != 1)
      return report(allow, "beside a drop only this can be allowed, with its reason",
                    "allow: {eased: asked by the club's own rule}");
    const auto gone = std::find_if(dropped_.rbegin(), dropped_.rend(), [&](const Dropped& d) { return d.sort == rule.sort; });
    if (gone != dropped_.rend()) gone->allow = allow;
  }

  static bool is_outcome(Cursor then) {
    bool is = true;
    each_item(then, [&](Cursor one) {
      is = is && one.is_scalar() && std::holds_alternative<Phrase>(parse_phrase(one.text(), outcome_phrases()));
    });
    return is;
  }

  /// What is done is new, and what is said of it may not be.
  void judge_say(Cursor base, Cursor over) {
    const auto then = find(over, "then");
    const auto before = find(base, "then");
    const auto say = find(base, "say");
    if (!then || !before || !say || find(over, "say") || same(*then, *before) || !is_outcome(*then)) return;
    report(*then, "this outcome is new, and what the sheet says of it is not: " + in_quotes(say->text()) + " [old-say]",
           "give a `say` here, too", Severity::warning, diagnostic_id::old_say);
  }

  static std::string names_in(Cursor map, std::string_view wanted) {
    std::vector<std::string_view> names;
    each_pair(map, [&](Cursor key, Cursor) { names.push_back(key.text()); });
    return allowed_hint(wanted, names);
  }

  static std::string ids_in(Cursor all, const MergeRule& rule, std::string_view wanted) {
    if (all.is_map()) return names_in(all, wanted);
    std::vector<std::string_view> names;
    each_item(all, [&](Cursor item) { names.push_back(id_in(item, rule.sort)); });
    return allowed_hint(wanted, names);
  }

  static std::vector<ItemPair> table_pairs(Cursor base, Cursor over) {
    std::vector<ItemPair> pairs;
    each_pair(base, [&](Cursor key, Cursor value) {
      const auto changed = pair_in(over, key.text());
      pairs.push_back({changed ? changed->first : key, value, changed ? std::optional(changed->second) : std::nullopt});
    });
    each_pair(over, [&](Cursor key, Cursor value) {
      if (!find(base, key.text())) pairs.push_back({key, std::nullopt, value});
    });
    return pairs;
  }

  /// The base's items in their order; a new one stands after the one named before it, else before the one named after it.
  std::vector<ItemPair> list_pairs(Cursor base, Cursor over, const MergeRule& rule) {
    std::vector<ItemPair> pairs;
    each_item(base, [&](Cursor item) { pairs.push_back({std::nullopt, item, std::nullopt}); });
    std::optional<std::size_t> after;  // where the one named before ends
    std::vector<Cursor> waiting;       // for one to be named
    const auto insert = [&](std::size_t at, Cursor item) {
      pairs.insert(pairs.begin() + static_cast<std::ptrdiff_t>(at), ItemPair{std::nullopt, std::nullopt, item});
    };
    each_item(over, [&](Cursor item) {
      const std::string_view id = id_in(item, rule.sort);
      const auto there = std::find_if(pairs.begin(), pairs.end(), [&](const ItemPair& pair) {
        return pair.base && !pair.over && !id.empty() && id_in(*pair.base, rule.sort) == id;
      });
      if (there == pairs.end()) return after ? insert((*after)++, item) : waiting.push_back(item);
      there->over = item;
      auto at = static_cast<std::size_t>(there - pairs.begin());
      for (const Cursor before : waiting) insert(at++, before);
      waiting.clear();
      after = at + 1;
    });
    for (const Cursor item : waiting) {
      if (rule.kind == ladder) report_nowhere(item, rule);
      insert(pairs.size(), item);
    }
    return pairs;
  }

  void report_nowhere(Cursor item, const MergeRule& rule) {
    const std::string sort(rule.sort);
    report(item, "nothing says where this " + sort + " stands on the ladder",
           "name the " + sort + " before it or after it in this list: - " + sort + ": ID");
  }

  std::vector<Diagnostic>& diagnostics_;
  std::vector<std::string_view> replaced_;
  std::vector<Dropped> dropped_;
  yaml::Splicer out_;
};

}  // namespace

Merged merged_over(Cursor base, Cursor over, std::vector<Diagnostic>& diagnostics) {
  return Overlay(diagnostics).merge_root(base, over);
}

}  // namespace rehab::reading
