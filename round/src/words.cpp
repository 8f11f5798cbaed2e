#include "words.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace gavel::round {
namespace {

constexpr auto kStopWords = std::to_array<std::string_view>({
    "a",    "an",   "and",  "are",  "as",   "at",    "be",    "been", "but",   "by",   "can",
    "could", "did", "do",   "does", "for",  "from",  "get",   "has",  "have",  "how",  "i",
    "if",   "in",   "into", "is",   "it",   "its",   "may",   "might", "must", "my",   "of",
    "on",   "or",   "our",  "out",  "shall", "should", "so",  "than", "that",  "the",  "them",
    "then", "there", "they", "this", "to",  "was",   "we",    "were", "what",  "when", "where",
    "which", "who", "why",  "will", "with", "would", "you",   "your", "case",  "test", "still"});

// Each row is one meaning; its first word stands for all. Stems, as they come out of `stem`.
const std::vector<std::vector<std::string_view>> kMeanings = {
    {"same", "equal", "tie", "identical", "simultaneou", "simultaneously", "coincide", "together", "share"},
    {"empty", "none", "nothing", "zero", "0", "no", "blank"},
    {"one", "single", "1", "only", "alone", "lone", "sole"},
    {"largest", "biggest", "maximum", "max", "huge", "overflow", "large", "big", "extreme"},
    {"smallest", "minimum", "min", "small", "tiny"},
    {"duplicate", "repeat", "twice", "again", "double"},
    {"exactly", "boundary", "edge", "border", "exact"},
    {"time", "timestamp", "ts", "instant", "moment"},
    {"window", "interval", "period", "range"},
    {"negative", "minus", "below"},
    {"order", "sort", "ordered", "unsorted", "unordered", "sorted"},
    {"remove", "delete", "evict", "drop", "eviction"},
    {"replace", "overwrite", "update"},
    {"missing", "absent", "unknown", "nonexistent"},
};

bool ends_with(std::string_view word, std::string_view ending, std::size_t least) {
  return word.size() >= ending.size() + least && word.ends_with(ending);
}

/// Cuts the usual English endings. Crude on purpose: both sides are cut alike.
std::string stem(std::string word) {
  if (ends_with(word, "ies", 2)) return word.substr(0, word.size() - 3) + "y";
  for (const std::string_view ending : {"ing", "ed"}) {
    if (!ends_with(word, ending, 3)) continue;
    word.resize(word.size() - ending.size());
    // "dropped" and "drop", "stopping" and "stop".
    if (word.size() > 3 && word.back() == word[word.size() - 2] && word.back() != 'l') word.pop_back();
    return word;
  }
  for (const std::string_view sibilant : {"sses", "xes", "ches", "shes"}) {
    if (ends_with(word, sibilant, 1)) return word.substr(0, word.size() - 2);
  }
  if (ends_with(word, "s", 3) && !word.ends_with("ss")) word.pop_back();
  if (ends_with(word, "e", 3)) word.pop_back();
  return word;
}

std::string meaning(const std::string& stemmed) {
  for (const auto& row : kMeanings) {
    for (const std::string_view word : row) {
      if (stem(std::string(word)) == stemmed) return stem(std::string(row.front()));
    }
  }
  return stemmed;
}

bool is_stop_word(std::string_view word) {
  return std::find(kStopWords.begin(), kStopWords.end(), word) != kStopWords.end();
}

}  // namespace

std::vector<std::string> meaningful_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const auto finish = [&] {
    if (!word.empty() && !is_stop_word(word)) words.push_back(meaning(stem(word)));
    word.clear();
  };
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) || byte >= 0x80) {
      word += static_cast<char>(std::tolower(byte));
    } else if (c != '\'') {
      finish();
    }
  }
  finish();
  return words;
}

std::set<std::string> meaningful_set(std::string_view text) {
  const std::vector<std::string> words = meaningful_words(text);
  return {words.begin(), words.end()};
}

}  // namespace gavel::round
