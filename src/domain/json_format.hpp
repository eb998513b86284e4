// What each JSON says of itself, in `schema`: every writer takes its name here, and `rehab --version --long` lists them.
#pragma once

#include <array>
#include <string_view>

namespace rehab::json_format {

inline constexpr std::string_view next = "rehab.next/1";
inline constexpr std::string_view explain = "rehab.explain/1";
inline constexpr std::string_view forecast = "rehab.forecast/1";
inline constexpr std::string_view error = "rehab.error/1";
inline constexpr std::string_view plan = "rehab.plan/1";
inline constexpr std::string_view diff = "rehab.diff/1";
inline constexpr std::string_view verify = "rehab.verify/1";
inline constexpr std::string_view test = "rehab.test/1";
inline constexpr std::string_view test_case = "rehab.case/1";
inline constexpr std::string_view accepted = "rehab.accepted/1";
inline constexpr std::string_view coverage = "rehab.coverage/1";
inline constexpr std::string_view mutation = "rehab.mutation/1";

inline constexpr std::array all{next,   explain, forecast,  error,    plan,     diff,
                                verify, test,    test_case, accepted, coverage, mutation};

}  // namespace rehab::json_format
