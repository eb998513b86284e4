// What the values of options mean: dates, formats, numbers, read by our own grammar. No library's reading of numbers and lists is
// used, which takes `010` for 8 and brackets apart.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/options.hpp"
#include "rehab/place.hpp"

namespace rehab::cli {

/// `2026-03-02`, `today`, `yesterday`, or `-N` for N days before today.
std::optional<Day> read_date(std::string_view text, Day today);

/// The same of an option; empty text leaves the day as it is. What is wrong, or nothing.
std::string read_date_option(const char* option, const std::string& text, Day today, std::optional<Day>& day);

/// The options that many commands share, as text. Empty: not given.
struct ViewText {
  std::string today, as_of, format, color;
};

/// What is wrong, or nothing.
std::string read_view(const CommandInfo& command, const ViewText& text, View& view);

/// Options of single commands, as text. Empty: not given.
struct OwnText {
  std::string date, line, min_coverage, min_noticed, days, fail_on;
};

/// What is wrong, or nothing.
std::string read_own(const OwnText& text, NextOptions& options);
std::string read_own(const OwnText& text, LogOptions& options);
std::string read_own(const OwnText& text, AmendOptions& options);
std::string read_own(const OwnText& text, InitOptions& options);
std::string read_own(const OwnText& text, TestOptions& options);
std::string read_own(const OwnText& text, FmtOptions& options);
std::string read_own(const OwnText& text, VerifyOptions& options);
std::string read_own(const OwnText& text, PlanDiffOptions& options);

/// Takes lines of work and answers aside; the file alone stays in `others`. What is wrong, or nothing.
std::string take_work(LogOptions& options, std::vector<CommandArgument>& others);

/// What is wrong with a value that was read as part of a text: the message, and the first line of its hint.
std::string on_one_line(const Diagnostic& diagnostic);

}  // namespace rehab::cli
