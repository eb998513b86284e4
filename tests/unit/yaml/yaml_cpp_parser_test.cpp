#include "yaml/yaml_cpp_parser.hpp"

#include <doctest/doctest.h>

#include "recorder.hpp"

using namespace rehab;
using namespace rehab::yaml;
using namespace rehab::yaml::testing;
using namespace std::string_literals;

namespace {

std::string events_of(std::string_view text) {
  Recorder recorder;
  parse_with_yaml_cpp(text, recorder);
  return recorder.events();
}

/// Wants a number of events and no more.
class Sated final : public EventSink {
 public:
  explicit Sated(int wanted) : wanted_(wanted) {}
  bool scalar(std::uint32_t, std::string_view, Style) override { return one_more(); }
  bool map_start(std::uint32_t) override { return one_more(); }
  bool list_start(std::uint32_t) override { return one_more(); }
  bool end() override { return one_more(); }
  bool refused(std::uint32_t, std::string, std::string) override { return one_more(); }
  int seen() const { return seen_; }

 private:
  bool one_more() { return ++seen_ < wanted_; }
  int wanted_;
  int seen_ = 0;
};

}  // namespace

TEST_CASE("events come in order, with their places and how they were written") {
  CHECK(events_of("a: b\nc: [\"d\", 'e']\nf: |\n  g\n") == "0{\n0pa\n3pb\n5pc\n8[\n9\"d\n14\"e\nend\n19pf\n22|g\n\nend\n");
  CHECK(events_of("\xef\xbb\xbf- a\n") == "3[\n5pa\nend\n");
  CHECK(events_of("- a: {b: c}\n") == "0[\n2{\n2pa\n5{\n6pb\n9pc\nend\nend\nend\n");
}

TEST_CASE("a value that is missing has the place of what comes next, one that is written its own") {
  CHECK(events_of("a:\nb: ~\n") == "0{\n0pa\n3p\n3pb\n6p~\nend\n");
  CHECK(events_of("- a\n-\n") == "0[\n2pa\n4p\nend\n");
  CHECK(events_of("a:\nnull: b\n") == "0{\n0pa\n3p\n3pnull\n9pb\nend\n");
  CHECK(events_of("[a, , ~]\n") == "0[\n1pa\n4p\n6p~\nend\n");
  CHECK(events_of("log:") == "0{\n0plog\n4p\nend\n");
}

TEST_CASE("a sink that wants no more is told no more") {
  const std::string text = "a: [1, 2, {b: &x c}]\nd: *x\ne: !t f\n---\n";
  for (int wanted = 1; wanted < 14; ++wanted) {
    Sated sink(wanted);
    parse_with_yaml_cpp(text, sink);
    CAPTURE(wanted);
    CHECK(sink.seen() == wanted);
  }
}

TEST_CASE("what makes a loop over documents hang ends here") {
  for (const std::string text : {",", ", ", ",\n,", "a: b\n,", "[a],", "...\n,", "---\n,"}) {
    CAPTURE(text);
    Recorder recorder;
    parse_with_yaml_cpp(text, recorder);
    CHECK(recorder.any_refused());
  }
}

TEST_CASE("a text without a line end at its end means what it would with one") {
  for (const std::string text : {"a: b", "- a\n- 'b'", "a:\n  - {b: c}", "a: b # c"}) {
    CAPTURE(text);
    CHECK(events_of(text) == events_of(text + "\n"));
  }
}
