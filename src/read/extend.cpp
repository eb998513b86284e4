#include "read/extend.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "read/traverse.hpp"
#include "read/wording.hpp"
#include "yaml/splice.hpp"

namespace rehab::reading {

namespace {

using yaml::Cursor;

/// How a key's two values come together; anything else is replaced whole.
struct MergeRule {
  std::string_view key;
  enum class MergeKind { fields, table, list } kind;
  std::string_view id{};  ///< of a list: the key that names an item
};

constexpr std::array plan_merge_rules{
    MergeRule{"limits", MergeRule::MergeKind::fields},        MergeRule{"sources", MergeRule::MergeKind::table},
    MergeRule{"observations", MergeRule::MergeKind::table},   MergeRule{"exercises", MergeRule::MergeKind::table},
    MergeRule{"stages", MergeRule::MergeKind::list, "stage"}, MergeRule{"steps", MergeRule::MergeKind::list, "step"},
    MergeRule{"rules", MergeRule::MergeKind::list, "rule"},   MergeRule{"during", MergeRule::MergeKind::list, "rule"},
    MergeRule{"never", MergeRule::MergeKind::list, "never"},  MergeRule{"always", MergeRule::MergeKind::list, "always"},
};

const MergeRule* merge_rule_of(std::string_view key) {
  const auto found = std::find_if(plan_merge_rules.begin(), plan_merge_rules.end(),
                                  [&](const MergeRule& merge_rule) { return merge_rule.key == key; });
  return found == plan_merge_rules.end() ? nullptr : &*found;
}

/// An item of a list, or an entry of a table, as one file or both give it.
struct ItemPair {
  std::optional<Cursor> key;  ///< of a table
  std::optional<Cursor> base, over;
};

struct ItemPairs {
  std::vector<ItemPair> items;
  std::string known;  ///< what the base has, for someone who drops what it has not
};

std::string_view id_in(Cursor item, std::string_view id_key) {
  const auto id = find(item, id_key);
  return id && id->is_scalar() ? id->text() : std::string_view();
}

bool drops(Cursor item) {
  const auto drop = find(item, "drop");
  return drop && drop->is_scalar() && drop->text() == "true";
}

class Overlay {
 public:
  explicit Overlay(std::vector<Diagnostic>& diagnostics) : diagnostics_(diagnostics) {}

  yaml::Tree merge_root(Cursor base, Cursor over) {
    fields(base, over);
    return out_.take();
  }

 private:
  void report(Cursor at, std::string message, std::string hint) {
    diagnostics_.push_back({Severity::error, at.place(), std::move(message), std::move(hint)});
  }

  /// Two maps, key by key.
  void fields(Cursor base, Cursor over) {
    out_.open(over.node());
    each_pair(base, [&](Cursor key, Cursor value) {
      const auto changed = find(over, key.text());
      out_.copy(key);
      changed ? merge(key.text(), value, *changed) : out_.copy(value);
    });
    each_pair(over, [&](Cursor key, Cursor value) {
      if (key.text() == "extends" || find(base, key.text())) return;
      out_.copy(key);
      out_.copy(value);
    });
    out_.close();
  }

  void merge(std::string_view key, Cursor base, Cursor over) {
    const MergeRule* merge_rule = merge_rule_of(key);
    const bool alike = merge_rule != nullptr && base.node().kind == over.node().kind;
    if (!alike) return out_.copy(over);
    if (merge_rule->kind == MergeRule::MergeKind::fields) return fields(base, over);
    out_.open(over.node());
    const ItemPairs pairs =
        merge_rule->kind == MergeRule::MergeKind::table ? table_pairs(base, over) : list_pairs(base, over, merge_rule->id);
    for (const ItemPair& pair : pairs.items) put(pair, pairs.known);
    out_.close();
  }

  void put(const ItemPair& pair, const std::string& known) {
    if (pair.over && pair.over->is_map() && drops(*pair.over)) return judge_drop(pair, known);
    if (pair.key) out_.copy(*pair.key);
    const bool both = pair.base && pair.over && pair.base->is_map() && pair.over->is_map();
    both ? fields(*pair.base, *pair.over) : out_.copy(pair.over ? *pair.over : *pair.base);
  }

  void judge_drop(const ItemPair& pair, const std::string& known) {
    const std::uint32_t most = pair.key ? 1 : 2;  // of a list, the id beside it
    if (!pair.base) {
      report(pair.key ? *pair.key : *pair.over, "there is nothing to drop: the plan that this one extends has none of that name",
             known);
    } else if (pair.over->count() > most) {
      report(*pair.over, "what is dropped holds nothing else", "remove the other keys, or the drop");
    }
  }

  static ItemPairs table_pairs(Cursor base, Cursor over) {
    std::vector<ItemPair> pairs;
    std::vector<std::string_view> names;
    each_pair(base, [&](Cursor key, Cursor value) {
      names.push_back(key.text());
      pairs.push_back({key, value, find(over, key.text())});
    });
    each_pair(over, [&](Cursor key, Cursor value) {
      if (!find(base, key.text())) pairs.push_back({key, std::nullopt, value});
    });
    return {std::move(pairs), "there are: " + listed(names)};
  }

  /// The base's items in their order; a new one stands after the one named before it, else at the end.
  static ItemPairs list_pairs(Cursor base, Cursor over, std::string_view id_key) {
    std::vector<ItemPair> pairs;
    std::vector<std::string_view> names;
    each_item(base, [&](Cursor item) {
      names.push_back(id_in(item, id_key));
      pairs.push_back({std::nullopt, item, std::nullopt});
    });
    auto after = pairs.size();
    each_item(over, [&](Cursor item) {
      const std::string_view id = id_in(item, id_key);
      const auto same = std::find_if(pairs.begin(), pairs.end(), [&](const ItemPair& pair) {
        return !pair.over && !id.empty() && id_in(*pair.base, id_key) == id;
      });
      if (same != pairs.end()) {
        same->over = item;
        after = static_cast<std::size_t>(same - pairs.begin()) + 1;
      } else {
        pairs.insert(pairs.begin() + static_cast<std::ptrdiff_t>(after), ItemPair{std::nullopt, std::nullopt, item});
        ++after;
      }
    });
    return {std::move(pairs), "there are: " + listed(names)};
  }

  std::vector<Diagnostic>& diagnostics_;
  yaml::Splicer out_;
};

}  // namespace

yaml::Tree merged_over(Cursor base, Cursor over, std::vector<Diagnostic>& diagnostics) {
  return Overlay(diagnostics).merge_root(base, over);
}

}  // namespace rehab::reading
