#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What of a solver's words means what of the problem. By words alone: no model is asked.
namespace gavel::round {

/// Something that the statement leaves open, and the author's answer.
struct OpenPoint {
  std::string ask;
  std::vector<std::string> keywords;  ///< A keyword of several words needs all of them.
  std::string answer;
};

/// What is answered when no open point fits.
inline constexpr std::string_view kNotSpecified = "Not specified. State your assumption.";

/// The open point that a question is about: the one with the most matching keywords, of equals the
/// one whose own wording is nearest. Nothing when no keyword matches. Endings (plural, -ing, -ed)
/// and case do not matter.
[[nodiscard]] std::optional<std::size_t> match_question(std::string_view question,
                                                        std::span<const OpenPoint> points);

/// An edge test of the problem: "full-to-the-last-byte", "exactly `capacity` bytes are allowed".
struct NamedEdge {
  std::string name;
  std::string why;
};

/// The edges that one line of a solver's list describes: it has most words of the edge's name, or
/// several of its reason. Words of the same meaning (same, equal, tie) count as one.
[[nodiscard]] std::vector<std::size_t> match_edges(std::string_view line,
                                                   std::span<const NamedEdge> edges);

}  // namespace gavel::round
