#include "read/merge_rules.hpp"

#include <algorithm>
#include <array>

#include "read/traverse.hpp"

namespace rehab::reading {

namespace {

using yaml::Cursor;

using enum MergeRule::MergeKind;

constexpr std::array plan_merge_rules{
    MergeRule{"limits", fields},
    MergeRule{"tolerance", fields},
    MergeRule{"enter", test},
    MergeRule{"when", test},
    MergeRule{"sources", table, "source"},
    MergeRule{"observations", table, "observation"},
    MergeRule{"words", table, "word"},
    MergeRule{"exercises", table, "exercise"},
    MergeRule{"stages", ladder, "stage"},
    MergeRule{"steps", ladder, "step"},
    MergeRule{"rules", list, "rule"},
    MergeRule{"during", list, "rule"},
    MergeRule{"never", list, "never"},
    MergeRule{"always", list, "always"},
    MergeRule{"waive", list, "property"},
};

}  // namespace

const MergeRule* merge_rule_of(std::string_view key) {
  const auto found = std::find_if(plan_merge_rules.begin(), plan_merge_rules.end(),
                                  [&](const MergeRule& merge_rule) { return merge_rule.key == key; });
  return found == plan_merge_rules.end() ? nullptr : &*found;
}

std::string_view id_in(Cursor item, std::string_view id_key) {
  const auto id = find(item, id_key);
  return id && id->is_scalar() ? id->text() : std::string_view();
}

bool same(Cursor a, Cursor b) {
  if (a.node().kind != b.node().kind) return false;
  if (a.is_scalar()) return a.text() == b.text();
  if (a.count() != b.count() || a.node().span != b.node().span) return false;
  const std::uint32_t children = a.is_map() ? 2 * a.count() : a.count();
  if (children == 0) return true;
  Cursor one = a.first(), other = b.first();
  for (std::uint32_t i = 0; i < children; ++i) {
    if (!same(one, other)) return false;
    one = one.next();
    other = other.next();
  }
  return true;
}

std::vector<std::string_view> replaceable_keys() {
  std::vector<std::string_view> keys;
  for (const MergeRule& rule : plan_merge_rules)
    if (rule.holds_items() && rule.key != "steps") keys.push_back(rule.key);
  return keys;
}

}  // namespace rehab::reading
