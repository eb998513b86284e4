// Texts in, trees out, for comparing with another reader of YAML: texts end with a NUL each, and each gets a line of JSON:
// null where it is refused, else strings, ["list", ...] and ["map", key, value, ...].
#include <cstdio>
#include <string>

#include "domain/json.hpp"
#include "yaml/tree.hpp"

namespace {

using namespace rehab;

std::string json_of(yaml::Cursor at) {
  if (at.is_scalar()) return json_string(at.text());
  std::string out = at.is_map() ? "[\"map\"" : "[\"list\"";
  const std::uint32_t children = at.count() * (at.is_map() ? 2 : 1);
  yaml::Cursor child = children > 0 ? at.first() : at;
  for (std::uint32_t i = 0; i < children; ++i, child = child.next()) out += ',' + json_of(child);
  return out + ']';
}

std::string read_all(std::FILE* file) {
  std::string all;
  for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file)) all += static_cast<char>(c);
  return all;
}

}  // namespace

int main() {
  const std::string all = read_all(stdin);
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = all.find('\0', at);
    const auto reading = yaml::parse(std::string_view(all).substr(at, end - at));
    std::puts(reading.value ? json_of(yaml::Cursor(*reading.value, 0)).c_str() : "null");
    at = end + 1;
  }
  return 0;
}
