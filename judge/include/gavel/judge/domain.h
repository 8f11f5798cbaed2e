#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/expression.h"
#include "gavel/judge/input_error.h"
#include "gavel/judge/type.h"
#include "gavel/judge/value.h"

namespace gavel::judge {

class Pattern;  // judge/src/domain/pattern.h: a compiled /pattern/.

/// `low..high`, both included. A single expression is a range of one value.
struct Range {
  Expression low, high;
};

/// The upper end of a length that the author left open: `int[]`.
inline constexpr std::int64_t kAnyLength = std::numeric_limits<std::int64_t>::max();

/// What a number, character, string or boolean may be.
struct Bounds {
  std::optional<Range> range;              ///< Of a number.
  std::vector<Value> choices;              ///< `{a, b, c}`; empty when there is no set.
  std::shared_ptr<const Pattern> pattern;  ///< Of a string; null when there is none.
  std::string charset;                     ///< `of a-z0-9`: every character, sorted; empty: any.
  std::string text;                        ///< As written: `0..1e9`, `/[a-z]+/`, `of a-z`.
};

/// What the solver is promised about one level of a line: the list that a dimension makes, or, for
/// a line without dimensions, the values that a record's field takes over its list and a method's
/// argument takes over the sequence of calls.
struct Promises {
  enum class Order { kNone, kAscending, kDescending };
  Order order = Order::kNone;
  bool strict = false;         ///< The order admits no equal neighbours.
  std::string by;              ///< `by f`: the field that is ordered or distinct; empty: the value.
  bool distinct = false;
  bool permutation = false;    ///< Of 0..length-1, or of low..high when the bounds say so.
  std::optional<Expression> total;         ///< `total n`: the inner lengths add up to it exactly.
  std::optional<Expression> sum_at_most;   ///< `sum <= e`: of the values.
  std::optional<int> decimals;             ///< Of a double: at most so many digits behind the point.
  bool connected = false, tree = false, simple = false, dag = false;  ///< Of a graph.
  bool search_tree = false;    ///< `bst`: in-order values ascend; strictly, with `strict`.
};

/// How test data is drawn. Never constrains anything.
struct Shape {
  enum class Law {
    kUniform,
    kLog,       ///< The logarithm is uniform.
    kEdge,      ///< Bounds and their neighbours.
    kZipf,      ///< `real`: the exponent; of the members of a pool or set.
    kPool,      ///< operands[0]: how many different values; `name`: shared between lines, or empty.
    kWalk,      ///< operands[0]..operands[1]: step from one value to the next.
    kNear,      ///< operands[0]: values (for a walk: steps) within one of it.
    kRuns,      ///< operands[0]: the mean length of stretches of equal values.
    kShuffled,  ///< The list's order says nothing.
    kSkew,      ///< One inner list has most of the elements.
    kNull,      ///< `real`: the share of nulls.
    kTrue,      ///< `real`: the share of true.
    kUsual,     ///< operands[0]: of a size, its usual value.
  };
  Law law = Law::kUniform;
  double real = 0;
  std::string name;
  std::vector<Expression> operands;
};

/// One line of the domain, understood: `promise ~ shape`.
struct DomainSpec {
  std::string name;    ///< "gap", or "Event.ts" for a record's field.
  std::string record;  ///< "Event" for a record's field, else empty.
  std::string field;   ///< "ts" for a record's field, else the name.
  bool is_size = false;
  Type type;           ///< Of a size: long.

  /// The lengths of the line's list levels (string excluded), outermost first; 0..kAnyLength for
  /// a length that the author left open.
  std::vector<Range> dimensions;
  /// `string[1..20] of a-z`; also the node count of tree<T>[..] and linked<T>[..].
  std::optional<Range> string_length;
  Bounds bounds;  ///< Of the innermost value; of the nodes' values of a tree or linked list.
  /// One a list level, outermost first, then the innermost's: dimensions.size() + 1 of them. A
  /// promise stands at the level of its `inner`s; without any, at the outermost. `decimals` stands
  /// last. The last one of a tree or linked list is about the values of its nodes.
  std::vector<Promises> promises;
  std::vector<Shape> shapes;

  /// graph(n, m): the numbers of nodes and edges; empty otherwise. The type is int[][], the
  /// dimensions m and 2, the range 0..n-1, and the graph's promises are promises[0].
  std::vector<Expression> graph;

  /// Handle pools of class problems: an argument drawn `from h`; see HandleRule for methods.
  std::string from_pool;

  std::string promise_text, shape_text;  ///< As written.
  Place place;
};

/// What a call does to handle pools: `open() -> int: {gives: h}`, `close(h): {takes: h}`.
struct HandleRule {
  std::vector<std::string> gives;  ///< Pools that receive the call's result (or, void, a token).
  std::vector<std::string> takes;  ///< Pools of which the call consumes a member.
};

/// Lines that a profile or a `gen:` test puts in place of the problem's own, understood.
struct DomainOverride {
  std::string line;                 ///< "m", "Event.ts".
  std::optional<Range> range;       ///< `1..6`, `max`, `12`: narrows the line's own bounds.
  std::vector<Value> choices;       ///< `{a, b}`.
  std::shared_ptr<const Pattern> pattern;  ///< `/a[0-9]/`, of a string.
  std::vector<Shape> shapes;        ///< Non-empty: replaces the line's shapes.
  bool at_most = false;             ///< `max`: the upper bound.
  bool at_least = false;            ///< `min`: the lower bound.
};

struct DomainProfile {
  std::string name;
  std::vector<DomainOverride> overrides;
};

/// One rung set of the size ladder.
struct LadderAxis {
  std::string vary;
  std::vector<DomainOverride> fix;
};

/// The whole input domain of a problem: immutable, shared by everything that is made of it.
struct Domain {
  std::vector<DomainSpec> lines;   ///< `types:` fields first, then `input:`, in the file's order.
  std::vector<Relation> where;
  std::vector<DomainProfile> profiles;  ///< The problem's own, in the file's order.
  std::vector<LadderAxis> ladder;       ///< Empty: from `complexity.time`.
  std::vector<RecordType> records;

  [[nodiscard]] const DomainSpec* find(std::string_view name) const;
  /// The field's line; null when the record has no such field or it has no line.
  [[nodiscard]] const DomainSpec* find_field(std::string_view record, std::string_view field) const;
};

}  // namespace gavel::judge
