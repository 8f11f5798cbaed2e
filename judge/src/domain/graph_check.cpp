#include "domain/graph_check.h"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

std::size_t index_of(std::int64_t node) {
  return static_cast<std::size_t>(node);
}

/// Which nodes hang together.
class Components {
 public:
  explicit Components(std::int64_t nodes) : parents_(index_of(nodes)), count_(nodes) {
    std::iota(parents_.begin(), parents_.end(), 0);
  }

  /// False when both belong together already.
  bool join(std::int64_t a, std::int64_t b) {
    const std::int64_t x = root(a), y = root(b);
    if (x == y) return false;
    parents_[index_of(x)] = y;
    --count_;
    return true;
  }

  [[nodiscard]] std::int64_t count() const { return count_; }

 private:
  std::int64_t root(std::int64_t node) {
    while (parents_[index_of(node)] != node) {
      std::int64_t& parent = parents_[index_of(node)];
      parent = parents_[index_of(parent)];
      node = parent;
    }
    return node;
  }

  std::vector<std::int64_t> parents_;
  std::int64_t count_;
};

void check_connection(const Edges& edges, std::int64_t nodes, const Promises& promises,
                      std::vector<GraphFault>& faults) {
  const char* kind = promises.connected ? "connected" : "tree";
  if (static_cast<std::int64_t>(edges.size()) < nodes - 1) {
    faults.push_back({kind, fmt::format("{} edges cannot connect {} nodes", edges.size(), nodes)});
    return;
  }
  Components components(nodes);
  bool circle = false;
  for (const auto& [u, v] : edges) circle = !components.join(u, v) || circle;
  if (components.count() > 1) {
    faults.push_back({kind, fmt::format("the graph falls into {} parts", components.count())});
  }
  if (promises.tree && circle) faults.push_back({"tree", "the edges close a circle"});
}

void check_simple(Edges edges, std::vector<GraphFault>& faults) {
  for (auto& [u, v] : edges) {
    if (u == v) {
      faults.push_back({"simple", fmt::format("an edge leads from {} to itself", u)});
      return;
    }
    if (u > v) std::swap(u, v);
  }
  std::sort(edges.begin(), edges.end());
  const auto twice = std::adjacent_find(edges.begin(), edges.end());
  if (twice == edges.end()) return;
  faults.push_back({"simple", fmt::format("the edge between {} and {} is there twice",
                                          twice->first, twice->second)});
}

/// The same edges between nodes numbered without gaps, so that a few edges between huge numbers
/// cost little; the number of nodes.
std::int64_t number_densely(Edges& edges) {
  std::vector<std::int64_t> ends;
  for (const auto& [u, v] : edges) ends.insert(ends.end(), {u, v});
  std::sort(ends.begin(), ends.end());
  ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
  const auto number = [&](std::int64_t node) {
    return std::lower_bound(ends.begin(), ends.end(), node) - ends.begin();
  };
  for (auto& [u, v] : edges) {
    u = number(u);
    v = number(v);
  }
  return static_cast<std::int64_t>(ends.size());
}

void check_acyclic(Edges edges, std::vector<GraphFault>& faults) {
  const std::int64_t nodes = number_densely(edges);
  std::vector<std::vector<std::int64_t>> next(index_of(nodes));
  std::vector<std::int64_t> incoming(index_of(nodes));
  for (const auto& [u, v] : edges) {
    next[index_of(u)].push_back(v);
    ++incoming[index_of(v)];
  }
  std::vector<std::int64_t> ready;
  for (std::int64_t node = 0; node < nodes; ++node) {
    if (incoming[index_of(node)] == 0) ready.push_back(node);
  }
  std::int64_t done = 0;
  for (; !ready.empty(); ++done) {
    const std::int64_t node = ready.back();
    ready.pop_back();
    for (const std::int64_t other : next[index_of(node)]) {
      if (--incoming[index_of(other)] == 0) ready.push_back(other);
    }
  }
  if (done < nodes) faults.push_back({"dag", "the edges lead around in a circle"});
}

}  // namespace

std::vector<GraphFault> check_graph(const Edges& edges, std::int64_t nodes,
                                    const Promises& promises) {
  std::vector<GraphFault> faults;
  if (promises.connected || promises.tree) check_connection(edges, nodes, promises, faults);
  if (promises.simple) check_simple(edges, faults);
  if (promises.dag) check_acyclic(edges, faults);
  return faults;
}

}  // namespace gavel::judge
