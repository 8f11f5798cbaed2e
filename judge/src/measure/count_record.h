#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gavel::judge {

/// What a counting program did with one request. All of it is claimed by a program that runs a
/// stranger's code, so nothing but a hint may depend on it.
struct CountRecord {
  std::size_t test = 0;
  double calls = 0;  ///< Of the entry; 1 for a function.
  double total = 0;  ///< Counted events of the solution's code, library costs included.
  double worst = 0;  ///< Of the costliest call.
  std::chrono::nanoseconds cpu{0};  ///< Inside the calls, counting included.
  double heap = -1;  ///< Peak bytes beyond those at the start; below 0: not measured.
  double grain = 0;  ///< Heap that the runtime itself takes or leaves: less growth says nothing.
  double stack = 0;  ///< Deepest, in bytes.

  /// (place, count), largest first: "14", "14 sort", "@4012ab", "@4012ab memory".
  std::vector<std::pair<std::string, double>> blocks;
};

/// All records of a run, and how the program points were first reached: each address and the one
/// before it, which leads from the inside of a library to the line that called it.
struct CountRecords {
  std::vector<CountRecord> records;  ///< In order of writing.
  std::unordered_map<std::string, std::string> reached_from;
};

/// Reads JSON lines. Lines that are none, cut ones and unknown fields are skipped.
[[nodiscard]] CountRecords read_count_records(std::string_view text);

}  // namespace gavel::judge
