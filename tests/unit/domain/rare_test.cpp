#include "rehab/rare.hpp"

#include <doctest/doctest.h>

#include <string>

using rehab::Rare;

TEST_CASE("a copy of what is rare has a value of its own") {
  Rare<std::string> one = std::string("guarded");
  Rare<std::string> two = one;
  *two += " on the left";
  CHECK(*one == "guarded");
  CHECK(*two == "guarded on the left");
  two = one;
  CHECK(*two == "guarded");
  CHECK(&*two != &*one);
  two = *&two;
  CHECK(*two == "guarded");
}

TEST_CASE("nothing is nothing, however it came there") {
  const Rare<std::string> nothing;
  Rare<std::string> copy = std::string("said");
  copy = nothing;
  CHECK_FALSE(copy);
  CHECK_FALSE(Rare<std::string>(std::optional<std::string>()));
  CHECK(Rare<std::string>(std::optional<std::string>("said")).has_value());
}
