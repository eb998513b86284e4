// Reads tests.
#include "read/condition.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "read/comparison.hpp"
#include "read/traverse.hpp"
#include "read/wording.hpp"

namespace rehab::reading {

using yaml::Cursor;

namespace {

constexpr std::string_view asked_during = "during tests ask what is seen beside a work line, and the stage";

}  // namespace

Test ConditionReader::read(Cursor test, TestContext where) {
  Test out;
  each_item(test, [&](Cursor map) { out.any.push_back(alternative(map, where)); });
  return out;
}

Alternative ConditionReader::alternative(Cursor map, TestContext where) {
  Alternative all;
  all.reserve(map.count());
  each_pair(map, [&](Cursor name, Cursor value) {
    if (!diagnostics_.clean(name)) return;
    const auto key = key_named(name, where);
    if (!key || !diagnostics_.clean(value)) return;
    if (auto asked = condition(name, value, *key)) all.push_back(std::move(*asked));
  });
  return all;
}

std::optional<Key> ConditionReader::key_named(Cursor name, TestContext where) {
  const auto fact = fact_named(name.text());
  const auto observation = plan_.find_observation(name.text());
  if (observation && !fact) {
    const bool seen = plan_.observation(*observation).of != Of::check_in;
    if (where != TestContext::during || seen) return key_of_observation(*observation);
    diagnostics_.within(name, plan_.observation(*observation).place,
                        {0, in_quotes(name.text()) + " is asked in a check-in, not after a set", std::string(asked_during)});
    return std::nullopt;
  }
  if (const auto word = plan_.find_word(name.text()); !fact && word) {
    if (where != TestContext::during) return key_of(fact_of_word(*word));
    diagnostics_.at(name, in_quotes(name.text()) + " is not asked after a set", std::string(asked_during));
    return std::nullopt;
  }
  if (!fact) return report_unknown_name(name, where), std::nullopt;
  if (where == TestContext::during && *fact != Fact::stage)
    diagnostics_.at(name, in_quotes(name.text()) + " is not asked after a set", std::string(asked_during));
  else if (is_prescribed(*fact) && where != TestContext::never)
    diagnostics_.at(name, in_quotes(name.text()) + " is known of what was prescribed", "it can be asked under never alone");
  else
    return key_of(*fact);
  return std::nullopt;
}

void ConditionReader::report_unknown_name(Cursor name, TestContext where) {
  if (!names_known_) return;
  std::vector<std::string_view> allowed;
  for (const Observation& observation : plan_.observations)
    if (where != TestContext::during || observation.of != Of::check_in) allowed.push_back(observation.id);
  for (int i = 0; i < fact_count; ++i) {
    const FactInfo& fact = info(static_cast<Fact>(i));
    if (where == TestContext::during && fact.fact != Fact::stage) continue;
    if (is_word_given(fact.fact) && word_of(fact.fact) >= static_cast<int>(plan_.words.size())) continue;
    if (!is_prescribed(fact.fact) || where == TestContext::never)
      allowed.push_back(is_word_given(fact.fact) ? std::string_view(plan_.word(word_of(fact.fact)).id) : fact.name);
  }
  const bool dropped_word = diagnostics_.is_dropped("word", name.text());
  diagnostics_.unknown(name, dropped_word ? "word" : "observation", name.text(),
                       "nothing called " + in_quotes(name.text()) + " can be asked", allowed_hint(name.text(), allowed));
}

std::optional<Condition> ConditionReader::condition(Cursor name, Cursor value, Key key) {
  const ComparisonReader asked(plan_, key);
  if (!asked.readable()) return std::nullopt;
  Condition out{.key = key, .any = {}, .or_unknown = false, .written = std::string(name.text()) + ' ', .place = name.place()};
  const std::uint32_t count = value.is_list() ? value.count() : 1;
  out.any.reserve(count);
  std::uint32_t at = 0;
  each_item(value, [&](Cursor item) {
    if (at > 0) out.written += at + 1 < count ? ", " : " or ";
    ++at;
    auto parsed = asked.read(item.text());
    if (auto* error = std::get_if<NotationError>(&parsed)) {
      if (key == key_of(Fact::stage) && diagnostics_.is_dropped("stage", item.text()))
        return diagnostics_.unknown(item, "stage", item.text(), {}, {});
      if (is_observation(key)) return diagnostics_.within(item, plan_.observation(observation_of(key)).place, std::move(*error));
      return diagnostics_.within(item, std::move(*error));
    }
    add(item, std::get<Comparison>(parsed), out);
  });
  return out;
}

void ConditionReader::add(Cursor item, const Comparison& compared, Condition& condition) {
  const bool named = std::find(condition.any.begin(), condition.any.end(), compared.interval) != condition.any.end();
  if (compared.is_unknown ? condition.or_unknown : named) return diagnostics_.at(item, compared.written + " is named twice");
  condition.written += compared.written;
  if (compared.is_unknown)
    condition.or_unknown = true;
  else
    condition.any.push_back(compared.interval);
}

}  // namespace rehab::reading
