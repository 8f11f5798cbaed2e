#include "shrink/simple_texts.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>

#include "domain/pattern.h"

namespace gavel::judge::shrinking {
namespace {

// Choices of a pattern looked at, from its beginning: enough for one variation of each part.
constexpr std::size_t kChoices = 12;

bool simpler(const std::string& a, const std::string& b) {
  return a.size() != b.size() ? a.size() < b.size() : a < b;
}

struct Simpler {
  bool operator()(const std::string& a, const std::string& b) const { return simpler(a, b); }
};

/// The text that takes the first way everywhere but at one choice.
std::string variation(const Pattern& pattern, std::size_t at, std::uint64_t way) {
  std::size_t met = 0;
  return pattern.draw([&](std::uint64_t ways) -> std::uint64_t {
    return met++ == at ? std::min(way, ways - 1) : 0;
  });
}

std::vector<std::string> texts_of(const Pattern& pattern, std::size_t count) {
  std::set<std::string, Simpler> texts = {pattern.simplest()};
  for (std::size_t at = 0; at < kChoices; ++at) {
    for (std::uint64_t way = 0; way < count; ++way) texts.insert(variation(pattern, at, way));
  }
  std::vector<std::string> sorted(texts.begin(), texts.end());
  if (sorted.size() > count) sorted.resize(count);
  return sorted;
}

std::size_t least_length(const DomainSpec& line) {
  if (!line.string_length) return line.type.kind == TypeKind::kChar ? 1 : 0;
  const Expression& low = line.string_length->low;
  return low.op == Expression::Op::kNumber && low.number > 0 ? static_cast<std::size_t>(low.number)
                                                             : 0;
}

std::vector<std::string> texts_over(const std::string& characters, std::size_t least,
                                    std::size_t count) {
  std::vector<std::string> texts;
  if (least == 0) texts.emplace_back();
  const std::string start(std::max<std::size_t>(least, 1) - 1, characters.front());
  for (std::size_t i = 0; i < characters.size() && texts.size() < count; ++i) {
    texts.push_back(start + characters[i]);
  }
  return texts;
}

}  // namespace

char simplest_character(const DomainSpec& line) {
  return line.bounds.charset.empty() || line.bounds.charset.find('a') != std::string::npos
             ? 'a'
             : line.bounds.charset.front();
}

std::vector<std::string> simple_texts(const DomainSpec& line, std::size_t count) {
  if (line.bounds.pattern) return texts_of(*line.bounds.pattern, count);
  const std::string& charset = line.bounds.charset;
  return texts_over(charset.empty() ? "abcdefghijklmnopqrstuvwxyz" : charset, least_length(line),
                    count);
}

}  // namespace gavel::judge::shrinking
