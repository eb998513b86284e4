// Where the options of a command are said, apart from the parser that takes them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/option_values.hpp"
#include "cli/options.hpp"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace rehab::cli {

/// What one command's options are told to. Names are as CLI11 reads them: `-q,--quiet`.
class OptionDefinitions {
 public:
  enum class Least : std::uint8_t { none, one };  ///< of operands

  OptionDefinitions(CLI::App& app, const CommandInfo& info, ViewText& view, OwnText& own)
      : app_(app), info_(info), view_(view), own_(own) {}

  void flag(const char* names, bool& value, const char* about);
  void option(const char* names, std::string& value, const std::string& about, const char* shown_as);
  /// May be repeated.
  void option(const char* names, std::vector<std::string>& values, const std::string& about, const char* shown_as);
  void operand(const char* name, std::string& value, const std::string& about);
  void operands(const char* name, std::vector<std::string>& values, const char* about, Least least = Least::none);
  void not_both(const char* one, const char* other);
  void footer(const char* text);

  const CommandInfo& info() const { return info_; }
  ViewText& view() { return view_; }
  OwnText& own() { return own_; }

 private:
  CLI::App& app_;
  const CommandInfo& info_;
  ViewText& view_;
  OwnText& own_;
};

void define(NextOptions& o, OptionDefinitions& b);
void define(ExplainOptions& o, OptionDefinitions& b);
void define(CheckOptions& o, OptionDefinitions& b);
void define(ForecastOptions& o, OptionDefinitions& b);
void define(ChartOptions& o, OptionDefinitions& b);
void define(ReportOptions& o, OptionDefinitions& b);
void define(LogOptions& o, OptionDefinitions& b);
void define(AmendOptions& o, OptionDefinitions& b);
void define(TrackOptions& o, OptionDefinitions& b);
void define(InitOptions& o, OptionDefinitions& b);
void define(PlanListOptions& o, OptionDefinitions& b);
void define(PlanShowOptions& o, OptionDefinitions& b);
void define(PlanNewOptions& o, OptionDefinitions& b);
void define(PlanDiffOptions& o, OptionDefinitions& b);
void define(TestOptions& o, OptionDefinitions& b);
void define(FmtOptions& o, OptionDefinitions& b);
void define(SchemaOptions& o, OptionDefinitions& b);
void define(VerifyOptions& o, OptionDefinitions& b);

}  // namespace rehab::cli
