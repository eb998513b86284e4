// Writes JSON straight into a string: it places commas, quotes and escapes, the caller decides on the structure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace rehab {

/// One document on one line. Calls nest as the JSON does: `object().field("day", 6).close()`.
/// Strings are escaped so that the output is safe on a terminal too, and valid JSON whatever bytes they hold.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(&out) {}

  JsonWriter& object() { return open('{', '}'); }
  JsonWriter& array() { return open('[', ']'); }
  JsonWriter& close();  ///< the innermost object or array

  JsonWriter& key(std::string_view name);
  /// A key and its value: text, a whole number, or yes or no.
  template <class T>
  JsonWriter& field(std::string_view name, const T& value) {
    key(name);
    if constexpr (std::is_same_v<T, bool>)
      return boolean(value);
    else if constexpr (std::is_integral_v<T>)
      return integer(value);
    else
      return string(value);
  }
  JsonWriter& string(std::string_view text);
  JsonWriter& integer(std::int64_t value);
  JsonWriter& number(std::string_view decimal);  ///< already a JSON number, as `decimal()` prints it
  JsonWriter& boolean(bool value);
  JsonWriter& null();

 private:
  JsonWriter& open(char opening, char closing);
  void comma();

  std::string* out_;
  std::string closings_;  ///< what closes the objects and arrays that are open, innermost last
  bool first_ = true;     ///< nothing stands before the next value: no comma
};

/// A string as JSON, quotes included.
std::string json_string(std::string_view text);

}  // namespace rehab
