#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "gavel/judge/checker.h"

#include "check/multiset.h"

namespace gavel::judge::checking {

/// Compares typed values in one walk and remembers the first place in which they differ. The walk
/// is no deeper than the expected value. Not to be used again once it has found a difference.
class ValueComparison {
 public:
  /// Notes cost another n log n for each list round the difference: ask for them once.
  enum class Notes { kOff, kOn };
  explicit ValueComparison(Notes notes) : notes_(notes) {}

  [[nodiscard]] bool equal(const Value& expected, const Value& got, const Part& part);

  /// After `equal` was false. The place is a path in the solver's terms ("[3].start"), empty when
  /// the answer as a whole differs.
  [[nodiscard]] const Difference& difference() const { return difference_; }
  [[nodiscard]] const std::string& note() const { return note_; }

 private:
  struct Key {
    const Value* value;
    const Type* type;
    RecordTypes records;
  };
  using Step = std::variant<std::size_t, const std::string*, Key>;

  bool equal_lists(const Value& expected, const Value& got, const Part& part);
  bool equal_sequences(const Value::List& expected, const Value::List& got, const Part& part);
  bool equal_records(const Value::List& expected, const Value::List& got, const Part& part);
  bool equal_maps(const Value::List& expected, const Value::List& got, const Part& part);
  bool equal_multisets(const Value::List& expected, const Value::List& got, const Part& part);
  bool equal_strings(const Value& expected, const Value& got, const Part& part);
  bool equal_any(const Value& acceptable, const Value& got, const Part& part);
  bool equal_plainly(const Value& expected, const Value& got, const Part& part);

  bool differ(const Value& expected, const Value& got, const Part& part);
  bool differ(const std::string& last_step, std::string expected, std::string got);
  bool differ_in_length(const Value::List& expected, const Value::List& got, const Part& part);
  void note_relation(const Value::List& expected, const Value::List& got, const Part& part);
  [[nodiscard]] std::string path() const;

  Notes notes_;
  std::vector<Step> steps_;
  Difference difference_;
  std::string note_;
};

/// Whether a typed value that should be one answer is rather a list of acceptable answers.
[[nodiscard]] bool is_list_of_answers(const Value& value, const Part& part);

}  // namespace gavel::judge::checking
