#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "gavel/judge/problem.h"
#include "gavel/judge/test_case.h"

namespace gavel::judge {

/// One drawn input and how it was drawn.
struct StressCase {
  std::uint64_t index = 0;  ///< From 1.
  std::string profile;
  std::int64_t size = 0;
  TestCase test;
};

/// Draws the cases of a seed, one after the other, in a thread of its own: small sizes first; by turns
/// every profile and, between them, what the problem's own small generated tests ask for. Which case
/// has which index depends on nothing but the seed.
class CaseStream {
 public:
  using Bounds = std::vector<std::pair<std::string, std::int64_t>>;

  /// `profile` empty: everything by turns. Cases in which a size or whole argument exceeds its bound
  /// in `at_most` are left out. `problem` must outlive the stream.
  CaseStream(const Problem& problem, std::uint64_t seed, const std::string& profile,
             Bounds at_most = {});
  ~CaseStream();
  CaseStream(const CaseStream&) = delete;
  CaseStream& operator=(const CaseStream&) = delete;

  /// The next `count` cases; waits for them. Fewer where the domain admitted none for a size and
  /// profile, none when no more will come. Throws the InputError of the last refusal when nothing can be drawn at all.
  [[nodiscard]] std::vector<StressCase> take(std::size_t count);

 private:
  /// How one case of a round is drawn.
  struct Turn {
    std::string profile;
    std::vector<DomainOverride> overrides;
    bool own_sizes = false;  // Those of the overrides, however small the round's are.
  };

  void draw_all();
  void draw_one(std::uint64_t index);
  [[nodiscard]] std::vector<Turn> turns(const std::string& profile) const;
  [[nodiscard]] std::vector<Turn> small_tests() const;

  const Problem& problem_;
  const std::uint64_t seed_;
  const Bounds at_most_;
  const std::vector<Turn> turns_;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<StressCase> ready_;     // Guarded by mutex_, like all below.
  std::uint64_t refused_ = 0, too_large_ = 0;  // In a row.
  bool over_ = false;  // Nothing more will come.
  std::exception_ptr refusal_;
  bool stop_ = false;
  std::thread thread_;
};

/// The size that the cases of a round (one case per turn) may reach.
[[nodiscard]] std::int64_t stress_size(std::uint64_t round);

}  // namespace gavel::judge
