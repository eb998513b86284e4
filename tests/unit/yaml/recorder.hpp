// Events as a list that can be compared and read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "yaml/byte_check.hpp"
#include "yaml/error_list.hpp"
#include "yaml/events.hpp"
#include "yaml/fast_parser.hpp"
#include "yaml/yaml_cpp_parser.hpp"

namespace rehab::yaml::testing {

/// One line an event; what was refused sets a flag as well.
class Recorder final : public EventSink {
 public:
  bool scalar(std::uint32_t offset, std::string_view value, Style style) override {
    constexpr std::string_view marks = "p\"|";
    events_ += std::to_string(offset) + marks[static_cast<std::size_t>(style)];
    return add(value);
  }
  bool map_start(std::uint32_t offset) override { return add(std::to_string(offset) + "{"); }
  bool list_start(std::uint32_t offset) override { return add(std::to_string(offset) + "["); }
  bool end() override { return add("end"); }
  bool refused(std::uint32_t offset, std::string what, std::string) override {
    refused_ = true;
    return add(std::to_string(offset) + " refused " + what);
  }

  const std::string& events() const { return events_; }
  bool any_refused() const { return refused_; }

 private:
  bool add(std::string_view text) {
    events_ += text;
    events_ += '\n';
    return true;
  }
  std::string events_;
  bool refused_ = false;
};

enum class Agreement { declined, same, differs };

/// Whether the plain source, where it reads a text at all, tells what yaml-cpp tells. Neither sees what does not pass the gate.
inline Agreement compare_sources(std::string_view text) {
  Recorder plain;
  if (parse_fast(text, plain) == FastParse::declined) return Agreement::declined;
  ErrorList errors;
  if (!check_bytes(text, {}, errors)) return Agreement::declined;
  Recorder cpp;
  parse_with_yaml_cpp(text, cpp);
  return !cpp.any_refused() && cpp.events() == plain.events() ? Agreement::same : Agreement::differs;
}

/// What to say of a text on which the sources differ.
inline std::string difference(std::string_view text) {
  Recorder plain;
  parse_fast(text, plain);
  Recorder cpp;
  parse_with_yaml_cpp(text, cpp);
  return "of the text\n" + std::string(text) + "\nthe plain source says\n" + plain.events() + "and yaml-cpp says\n" +
         cpp.events();
}

}  // namespace rehab::yaml::testing
