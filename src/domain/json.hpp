// Writes JSON straight into a string: commas, quotes and escapes are its business, the shape is the caller's.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rehab {

/// One document on one line. Calls nest as the JSON does: `object().key("day").integer(6).close()`.
/// Strings are escaped so that the output is safe on a terminal too, and valid JSON whatever bytes they hold.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(&out) {}

  JsonWriter& object() { return open('{', '}'); }
  JsonWriter& array() { return open('[', ']'); }
  JsonWriter& close();  ///< the innermost object or array

  JsonWriter& key(std::string_view name);
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
