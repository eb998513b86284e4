// Reads tests.
#include "read/condition.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "read/asked.hpp"
#include "read/fields.hpp"
#include "read/wording.hpp"

namespace rehab::reading {

using yaml::Cursor;

Test ConditionReader::read(Cursor test, AskedIn where) {
  Test out;
  each_item(test, [&](Cursor map) { out.any.push_back(alternative(map, where)); });
  return out;
}

Alternative ConditionReader::alternative(Cursor map, AskedIn where) {
  Alternative all;
  all.reserve(map.count());
  each_pair(map, [&](Cursor name, Cursor value) {
    if (!complaints_.clean(name)) return;
    const auto key = key_named(name, where);
    if (!key || !complaints_.clean(value)) return;
    if (auto asked = condition(name, value, *key)) all.push_back(std::move(*asked));
  });
  return all;
}

std::optional<Key> ConditionReader::key_named(Cursor name, AskedIn where) {
  const auto fact = fact_named(name.text());
  const auto observation = plan_.find_observation(name.text());
  if (observation && !fact) {
    const bool seen = plan_.observations[static_cast<std::size_t>(*observation)].of != Of::check_in;
    if (where != AskedIn::during || seen) return key_of_observation(*observation);
    complaints_.at(name, quoted(name.text()) + " is asked in a check-in, not after a set",
                   "during tests ask what is seen beside a work line");
    return std::nullopt;
  }
  if (!fact) return complain_of_name(name, where), std::nullopt;
  if (where == AskedIn::during)
    complaints_.at(name, quoted(name.text()) + " is not asked after a set", "during tests ask what is seen beside a work line");
  else if (is_prescribed(*fact) && where != AskedIn::never)
    complaints_.at(name, quoted(name.text()) + " is known of what was prescribed", "it can be asked under never alone");
  else
    return key_of(*fact);
  return std::nullopt;
}

void ConditionReader::complain_of_name(Cursor name, AskedIn where) {
  if (!names_known_) return;
  std::vector<std::string_view> allowed;
  for (const Observation& observation : plan_.observations)
    if (where != AskedIn::during || observation.of != Of::check_in) allowed.push_back(observation.id);
  for (int i = 0; i < fact_count && where != AskedIn::during; ++i) {
    const FactInfo& fact = info(static_cast<Fact>(i));
    if (!is_prescribed(fact.fact) || where == AskedIn::never) allowed.push_back(fact.name);
  }
  complaints_.at(name, "nothing called " + quoted(name.text()) + " can be asked", allowed_hint(name.text(), allowed));
}

std::optional<Condition> ConditionReader::condition(Cursor name, Cursor value, Key key) {
  const Asked asked(plan_, key);
  if (!asked.readable()) return std::nullopt;
  Condition out{.key = key, .any = {}, .or_unknown = false, .written = std::string(name.text()) + ' ', .place = name.place()};
  const std::uint32_t count = value.is_list() ? value.count() : 1;
  out.any.reserve(count);
  std::uint32_t at = 0;
  each_item(value, [&](Cursor item) {
    if (at > 0) out.written += at + 1 < count ? ", " : " or ";
    ++at;
    auto parsed = asked.read(item.text());
    if (auto* error = std::get_if<NotationError>(&parsed)) return complaints_.within(item, std::move(*error));
    add(item, std::get<Compared>(parsed), out);
  });
  return out;
}

void ConditionReader::add(Cursor item, const Compared& compared, Condition& condition) {
  const bool named = std::find(condition.any.begin(), condition.any.end(), compared.interval) != condition.any.end();
  if (compared.is_unknown ? condition.or_unknown : named) return complaints_.at(item, compared.written + " is named twice");
  condition.written += compared.written;
  if (compared.is_unknown)
    condition.or_unknown = true;
  else
    condition.any.push_back(compared.interval);
}

}  // namespace rehab::reading
