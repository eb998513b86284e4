#include "rehab/boxed_optional.hpp"

#include <doctest/doctest.h>

#include <string>

using rehab::BoxedOptional;

TEST_CASE("a copy of what is rare has a value of its own") {
  BoxedOptional<std::string> one = std::string("guarded");
  BoxedOptional<std::string> two = one;
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
  const BoxedOptional<std::string> nothing;
  BoxedOptional<std::string> copy = std::string("said");
  copy = nothing;
  CHECK_FALSE(copy);
  CHECK_FALSE(BoxedOptional<std::string>(std::optional<std::string>()));
  CHECK(BoxedOptional<std::string>(std::optional<std::string>("said")).has_value());
}
