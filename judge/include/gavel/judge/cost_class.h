#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Classes of growth as people write them: "O(n log n)", "O(V + E)", "O(limit) per call".
namespace gavel::judge {

/// axis^power * log(axis)^log_power, or exponential in the axis.
struct CostFactor {
  std::string axis;
  double power = 0;
  double log_power = 0;
  bool exponential = false;

  friend bool operator==(const CostFactor&, const CostFactor&) = default;
};

/// A product of factors, one an axis, sorted by axis. Empty: a constant.
using CostTerm = std::vector<CostFactor>;

/// A sum of terms of which none dominates another.
struct CostClass {
  std::vector<CostTerm> terms;
  bool per_call = false;   ///< class problems: of one call, not of all of them.
  bool amortised = false;  ///< Of a call on average; a single one may cost more.

  friend bool operator==(const CostClass&, const CostClass&) = default;
};

/// Reads "O(n log n)", "n log n", "linear", "O(n*log(n))", "O(V+E)", "O(1) amortised per call",
/// "n^2", "n²", "sqrt(n)", "2^n". A letter or word is an axis; `linear` and its like are in `n`.
/// Nothing when the text is none of these.
[[nodiscard]] std::optional<CostClass> parse_cost_class(std::string_view text);

/// The usual spelling: "O(n log n)", "O(1) amortised per call".
[[nodiscard]] std::string to_string(const CostClass& cost);

/// Known relations between axes, (smaller, larger) each: k <= n.
using AxisOrder = std::span<const std::pair<std::string, std::string>>;

enum class CostOrder { kEqual, kLess, kGreater, kIncomparable };

/// How two classes relate as all axes grow. `per_call` is not looked at: bring both to the same
/// form first (total_cost).
[[nodiscard]] CostOrder compare(const CostClass& a, const CostClass& b, AxisOrder known = {});

/// Whether a grows at most as fast as b.
[[nodiscard]] bool at_most(const CostClass& a, const CostClass& b, AxisOrder known = {});

/// The class of all calls together: a class per call times the axis that counts calls.
[[nodiscard]] CostClass total_cost(const CostClass& cost, const std::string& calls);

/// The inverse, as far as it can be divided: amortised per call. Nothing when a term has not the
/// axis as a factor.
[[nodiscard]] std::optional<CostClass> per_call_cost(const CostClass& total,
                                                     const std::string& calls);

/// The class with axis names replaced: pairs (from, to).
[[nodiscard]] CostClass renamed(const CostClass& cost,
                                std::span<const std::pair<std::string, std::string>> names);

/// The axes that occur, each once, in order of appearance.
[[nodiscard]] std::vector<std::string> axes_of(const CostClass& cost);

/// Keeps only the terms that no other dominates, and factors sorted by axis.
[[nodiscard]] CostClass simplified(CostClass cost);

}  // namespace gavel::judge
