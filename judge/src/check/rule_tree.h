#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/problem.h"

#include "check/canonical_text.h"
#include "check/number.h"

namespace gavel::judge::checking {

/// How scalars are compared. Inherited from an answer by all its parts.
struct ScalarRule {
  Tolerance tolerance;
  Canonical canonical = nullptr;  ///< For strings; null: byte for byte.
};

/// A laxer comparison than the rule asks for: to find out what kind of mistake an answer is.
struct Loosening {
  Canonical canonical = nullptr;
  std::optional<Tolerance> tolerance;
};

/// How the elements of one list are paired. Not inherited: a rule at a path means this list.
enum class Pairing { kInOrder, kUnordered, kSet };

/// The output rule of a problem laid out as a tree over the answer's structure, so that a walk over
/// an answer finds the rule of each part by following along.
class RuleTree {
 public:
  /// A place in the tree while an answer is walked. Cheap to copy; borrows the tree.
  class Cursor {
   public:
    /// Of one element of a list, or the value of one entry of a map.
    [[nodiscard]] Cursor element(std::size_t index) const;
    [[nodiscard]] Cursor field(std::string_view name) const;

    [[nodiscard]] const ScalarRule& scalar() const { return scalar_; }
    [[nodiscard]] Pairing pairing() const;
    [[nodiscard]] bool any_of() const;
    /// Whether no rule is pinned to a place inside this part.
    [[nodiscard]] bool is_uniform() const;

   private:
    friend class RuleTree;
    struct Node;
    Cursor(const Node* node, ScalarRule scalar, const Loosening* loosening);

    const Node* node_ = nullptr;  ///< Null: no rule at or below this place.
    ScalarRule scalar_;
    const Loosening* loosening_ = nullptr;
  };

  RuleTree();  ///< No rules: everything is compared exactly.

  /// The rules for a result. A leading name in a path that is one of `methods` means "the results
  /// of that method" and is kept only for `method`.
  /// Borrows `rule`.
  RuleTree(const OutputRule& rule, std::span<const Method> methods, std::string_view method);
  ~RuleTree();
  RuleTree(const RuleTree&) = delete;
  RuleTree& operator=(const RuleTree&) = delete;

  /// At the answer itself. `loosening` may be null; it must outlive the cursors.
  [[nodiscard]] Cursor root(const Loosening* loosening = nullptr) const;

 private:
  struct Builder;
  std::unique_ptr<Cursor::Node> top_;
};

}  // namespace gavel::judge::checking
