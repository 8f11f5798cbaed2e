#include "gavel/round/gates.h"

#include <algorithm>

#include "words.h"

namespace gavel::round {
namespace {

using Words = std::set<std::string>;

std::size_t common(const Words& a, const Words& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); }));
}

/// How many words of matching keywords a question has.
std::size_t keyword_score(const Words& question, const OpenPoint& point) {
  std::size_t score = 0;
  for (const std::string& keyword : point.keywords) {
    const Words words = meaningful_set(keyword);
    if (!words.empty() && common(words, question) == words.size()) score += words.size();
  }
  return score;
}

// A share of the name's words that makes the rest likely, and how much of a reason must be said.
constexpr double kNameShare = 0.6;
constexpr std::size_t kReasonWords = 3;

bool describes(const Words& line, const NamedEdge& edge) {
  const Words name = meaningful_set(edge.name);
  const std::size_t of_name = common(name, line);
  if (of_name > 0 && static_cast<double>(of_name) >= kNameShare * static_cast<double>(name.size())) {
    return true;
  }
  Words all = meaningful_set(edge.why);
  all.insert(name.begin(), name.end());
  const std::size_t said = common(all, line);
  // A short line is about the edge when most of it is; a long one when it says enough.
  return said >= kReasonWords || (said >= 2 && said * 3 >= line.size() * 2);
}

}  // namespace

std::optional<std::size_t> match_question(std::string_view question,
                                          std::span<const OpenPoint> points) {
  const Words words = meaningful_set(question);
  std::optional<std::size_t> best;
  std::pair<std::size_t, std::size_t> best_score{0, 0};
  for (std::size_t i = 0; i < points.size(); ++i) {
    const std::size_t keywords = keyword_score(words, points[i]);
    const std::pair score{keywords, common(words, meaningful_set(points[i].ask))};
    if (keywords > 0 && score > best_score) {
      best = i;
      best_score = score;
    }
  }
  return best;
}

std::vector<std::size_t> match_edges(std::string_view line, std::span<const NamedEdge> edges) {
  const Words words = meaningful_set(line);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (describes(words, edges[i])) found.push_back(i);
  }
  return found;
}

}  // namespace gavel::round
