#include "domain/draw_graph.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

using Node = std::int64_t;

class GraphDrawer {
 public:
  GraphDrawer(const DrawContext& context, const LinePlan& line, RandomStream stream)
      : line_(line), promises_(line.spec->promises.front()), stream_(stream) {
    const auto nodes = evaluate_whole(line.spec->graph[0], context.scope);
    const auto edges = evaluate_whole(line.spec->graph[1], context.scope);
    if (!nodes || !edges || *nodes < 0 || *edges < 0) fail("has no size");
    nodes_ = *nodes;
    edges_ = static_cast<std::size_t>(*edges);
    // Edges that must not repeat are few enough to be found by trying; a dag has no loops either.
    simple_ = promises_.simple || promises_.tree;
    loops_ = !simple_ && !promises_.dag;
  }

  Value draw() {
    check_counts();
    names_.resize(static_cast<std::size_t>(nodes_));
    std::iota(names_.begin(), names_.end(), Node{0});
    if (line_.style == Style::kPlain) stream_.shuffle(names_);
    if (promises_.tree || promises_.connected) add_spanning_tree();
    add_others();
    stream_.shuffle(list_);
    return Value(std::move(list_));
  }

 private:
  [[noreturn]] void fail(std::string_view why) const {
    throw Infeasible{fmt::format("the graph `{}` {}", line_.spec->name, why), line_.spec};
  }

  void check_counts() const {
    const auto nodes = static_cast<std::size_t>(nodes_);
    if (nodes == 0 && edges_ > 0) fail("has edges but no nodes");
    if (promises_.tree && edges_ + 1 != nodes) fail("is a tree, so it has one edge less than nodes");
    if (promises_.connected && edges_ + 1 < nodes) fail("has too few edges to be connected");
    if (!loops_ && nodes == 1 && edges_ > 0) fail("has one node, so it has no edge");
    if (simple_ && nodes < (std::size_t{1} << 31) && edges_ > nodes * (nodes - 1) / 2) {
      fail("has more edges than a simple graph can have");
    }
  }

  /// Ranks run along a topological order: an edge of a dag leads to a higher one.
  void add(std::size_t from, std::size_t to) {
    if (promises_.dag ? from > to : stream_.chance(0.5)) std::swap(from, to);
    list_.emplace_back(Value::List{Value(names_[from]), Value(names_[to])});
    taken_.insert(key(from, to));
  }

  static std::uint64_t key(std::size_t a, std::size_t b) {
    return (static_cast<std::uint64_t>(std::min(a, b)) << 32) | std::max(a, b);
  }

  void add_spanning_tree() {
    const std::uint64_t form =
        line_.style == Style::kSkewed ? 1 : line_.style == Style::kAlternating ? 2 : stream_.below(6);
    for (std::size_t i = 1; i < names_.size(); ++i) {
      const std::size_t parent = form == 1   ? 0            // A star.
                                 : form == 2 ? i - 1        // A chain.
                                 : form == 3 ? (i - 1) / 2  // Balanced.
                                             : stream_.below(i);
      add(parent, i);
    }
  }

  void add_others() {
    const std::size_t nodes = names_.size();
    const bool dense = simple_ && edges_ > nodes * (nodes - 1) / 4;
    if (dense) return add_from_all();
    while (list_.size() < edges_) {
      const std::size_t from = stream_.below(nodes), to = stream_.below(nodes);
      if (!loops_ && from == to) continue;
      if (simple_ && taken_.contains(key(from, to))) continue;
      add(from, to);
    }
  }

  void add_from_all() {
    std::vector<std::pair<std::size_t, std::size_t>> all;
    for (std::size_t a = 0; a < names_.size(); ++a) {
      for (std::size_t b = a + 1; b < names_.size(); ++b) {
        if (!taken_.contains(key(a, b))) all.emplace_back(a, b);
      }
    }
    stream_.shuffle(all);
    for (std::size_t i = 0; i < all.size() && list_.size() < edges_; ++i) {
      add(all[i].first, all[i].second);
    }
  }

  const LinePlan& line_;
  const Promises& promises_;
  RandomStream stream_;
  Node nodes_ = 0;
  std::size_t edges_ = 0;
  bool simple_ = false, loops_ = false;
  std::vector<Node> names_;
  Value::List list_;
  std::unordered_set<std::uint64_t> taken_;
};

}  // namespace

Value draw_graph(const DrawContext& context, const LinePlan& line, RandomStream stream) {
  return GraphDrawer(context, line, stream).draw();
}

}  // namespace gavel::judge
