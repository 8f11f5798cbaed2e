#include "domain/draw_tree.h"

#include <optional>
#include <utility>

namespace gavel::judge {
namespace {

enum class Form { kComplete, kRandom, kLeftChain, kRightChain, kZigzag };

Form form_of(Style style, RandomStream& stream) {
  if (style == Style::kSkewed) return stream.chance(0.5) ? Form::kLeftChain : Form::kRightChain;
  if (style == Style::kAlternating) return Form::kZigzag;
  const std::uint64_t die = stream.below(10);
  if (die < 2) return Form::kComplete;
  if (die < 3) return Form::kLeftChain;
  if (die < 4) return Form::kRightChain;
  return Form::kRandom;
}

std::size_t left_size(Form form, std::size_t size, std::size_t depth, RandomStream& stream) {
  switch (form) {
    case Form::kLeftChain: return size - 1;
    case Form::kRightChain: return 0;
    case Form::kZigzag: return depth % 2 == 0 ? size - 1 : 0;
    case Form::kRandom: return stream.below(size);
    case Form::kComplete: break;
  }
  // The left half of a complete tree: all full levels' halves, and what of the last one is left.
  std::size_t full = 1;
  while (2 * full + 1 <= size) full = 2 * full + 1;  // Nodes of the full levels.
  const std::size_t last = size - full, half = (full + 1) / 2;
  return full / 2 + (last < half ? last : half);
}

}  // namespace

Value draw_tree(std::vector<Value> nodes, bool in_order, Style style, RandomStream& stream) {
  struct Part {
    std::size_t begin, size, depth;  // Nodes [begin, begin + size) of the in-order sequence.
  };
  const Form form = form_of(style, stream);
  Value::List levels;
  std::vector<Part> queue{{0, nodes.size(), 0}};
  std::size_t placed = 0;
  for (std::size_t i = 0; i < queue.size() && placed < nodes.size(); ++i) {
    const Part part = queue[i];
    if (part.size == 0) {
      levels.emplace_back();
      continue;
    }
    const std::size_t left = left_size(form, part.size, part.depth, stream);
    levels.push_back(std::move(nodes[in_order ? part.begin + left : placed]));
    ++placed;
    queue.push_back({part.begin, left, part.depth + 1});
    queue.push_back({part.begin + left + 1, part.size - left - 1, part.depth + 1});
  }
  return Value(std::move(levels));
}

}  // namespace gavel::judge
