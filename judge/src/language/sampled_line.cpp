#include "language/sampled_line.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <sstream>

#include "language/address_lines.h"

namespace gavel::judge {
namespace {

constexpr std::string_view kLine = "gavel-line: ";
constexpr std::string_view kSample = "gavel-sample: ";
constexpr long kFewest = 20;

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

/// The line of "/box/solution.cpp:12 (discriminator 3)" when it is one of the file; else 0.
int line_of(const std::string& place, const std::string& file) {
  const std::size_t at = place.rfind("/" + file + ":");
  if (at == place.npos) return 0;
  int line = 0;
  const char* const begin = place.data() + at + file.size() + 2;
  std::from_chars(begin, place.data() + place.size(), line);
  return line;
}

}  // namespace

Samples read_samples(const std::string& said) {
  Samples samples;
  std::istringstream stream(said);
  for (std::string text; std::getline(stream, text);) {
    if (text.starts_with(kSample)) {
      samples.addresses.push_back(words_of(text.substr(kSample.size())));
    } else if (text.starts_with(kLine)) {
      const std::vector<std::string> words = words_of(text.substr(kLine.size()));
      if (words.size() == 2)
        samples.lines.emplace_back(std::atoi(words[0].c_str()), std::atol(words[1].c_str()));
    }
  }
  return samples;
}

std::vector<std::string> addresses_of(const Samples& samples) {
  std::vector<std::string> all;
  for (const auto& stack : samples.addresses) all.insert(all.end(), stack.begin(), stack.end());
  return all;
}

void add_resolved(Samples& samples, const std::string& answer, const std::string& solution_file) {
  const auto places = read_lines(answer);
  const auto line_at = [&](const std::string& address) {
    const auto found = places.find(address);
    if (found == places.end()) return 0;
    for (const std::string& place : found->second) {
      if (const int line = line_of(place, solution_file)) return line;
    }
    return 0;
  };
  for (const auto& stack : samples.addresses) {
    int line = 0;
    for (std::size_t i = 0; i < stack.size() && line == 0; ++i) line = line_at(stack[i]);
    samples.lines.emplace_back(line, 1);
  }
}

std::optional<HotLine> hottest(const Samples& samples) {
  std::map<int, long> weights;
  long total = 0;
  for (const auto& [line, weight] : samples.lines) {
    if (line > 0) weights[line] += weight;
    total += weight;
  }
  if (total < kFewest || weights.empty()) return std::nullopt;
  const auto most =
      std::max_element(weights.begin(), weights.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return HotLine{most->first, static_cast<int>((most->second * 100 + total / 2) / total)};
}

}  // namespace gavel::judge
