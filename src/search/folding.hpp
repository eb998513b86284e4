// A report folded observation by observation: what its items and groups have come to. For reports.cpp alone.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/reports.hpp"

namespace rehab::search {

/// When the check-ins of a report can have been made, as bits of a partial report.
enum TimingBits : std::uint16_t { all_today = 1, answers_all = 2, today_too = 4 };

/// A report given up to some observation: how every item may still hold, what each group has come to, and when its check-ins can
/// have been made.
class Folding {
 public:
  Folding(const Plan& plan, const ReportItems& items, const std::vector<bool>& gate_asks, Interned<ReportEffect>& effects);

  using Partial = std::u16string;
  /// What one reply to an observation makes of a partial report, worked out once for all of them.
  struct ReplyEffect {
    struct Look {
      std::size_t item = 0;
      char16_t keeps = 0;  ///< of how it may hold
      char16_t adds = 0;
    };
    std::vector<Look> looks;  ///< an entry for each item that asks about the observation
    char16_t timing = 0;
  };

  Partial empty() const;
  ReplyEffect effect_of(int observation, const Reply& reply) const;
  /// The items that nothing later is asked of.
  std::vector<std::size_t> decided_by(int observation) const;
  void add(const ReplyEffect& effect, const std::vector<std::size_t>& decided, Partial& partial);
  const char16_t* groups(const Partial& partial) const { return partial.data() + items_.items.size(); }

 private:
  void decide(const ReportItem& item, char16_t& state, char16_t& group);
  /// A gate that asks sees the day of an answer; others do not.
  unsigned timing(int observation, const Reply& reply) const;

  const Plan& plan_;
  const ReportItems& items_;
  const std::vector<bool>& gate_asks_;
  Interned<ReportEffect>& effects_;
  std::vector<bool> asked_by_rests_;
  std::uint32_t nothing_ = 0;
};

}  // namespace rehab::search
