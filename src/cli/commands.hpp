// Every command: a free function in a file of its own, whose parameters show all it may touch.
#pragma once

#include "cli/console.hpp"
#include "cli/options.hpp"

namespace rehab::cli {

Status run(const NextOptions& options, Console& console);
Status run(const ExplainOptions& options, Console& console);
Status run(const LogOptions& options, Console& console);
Status run(const AmendOptions& options, Console& console);
Status run(const TrackOptions& options, Console& console);
Status run(const InitOptions& options, Console& console);
Status run(const CheckOptions& options, Console& console);
Status run(const ForecastOptions& options, Console& console);
Status run(const ChartOptions& options, Console& console);
Status run(const ReportOptions& options, Console& console);
Status run(const PlanListOptions& options, Console& console);
Status run(const PlanShowOptions& options, Console& console);
Status run(const PlanNewOptions& options, Console& console);
Status run(const PlanDiffOptions& options, Console& console);
Status run(const TestOptions& options, Console& console);
Status run(const FmtOptions& options, Console& console);
/// What `rehab schema` has one of.
std::vector<std::string_view> schema_kinds();
Status run(const SchemaOptions& options, Console& console);
Status run(const VerifyOptions& options, Console& console);

}  // namespace rehab::cli
