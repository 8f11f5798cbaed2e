#include "domain/pattern.h"

#include <algorithm>

#include "domain/pattern_node.h"
#include "domain/pattern_program.h"

namespace gavel::judge {
namespace {

using Kind = PatternNode::Kind;
using Pick = std::function<std::uint64_t(std::uint64_t)>;

void draw_from(const PatternNode& node, const Pick& pick, std::string& out) {
  switch (node.kind) {
    case Kind::kBytes: out += static_cast<char>(node.bytes[pick(node.bytes.size())]); break;
    case Kind::kSequence:
      for (const PatternNode& part : node.parts) draw_from(part, pick, out);
      break;
    case Kind::kChoice: draw_from(node.parts[pick(node.parts.size())], pick, out); break;
    case Kind::kRepeat: {
      const std::size_t times = node.least + pick(node.most - node.least + 1);
      for (std::size_t i = 0; i < times; ++i) draw_from(node.parts.front(), pick, out);
      break;
    }
  }
}

void append_nth(const PatternNode& node, std::uint64_t number, std::string& out);

/// `count` parts of which the last varies fastest: `number` is written in mixed radix.
template <typename PartAt>
void append_product(std::size_t count, const PartAt& part_at, std::uint64_t number,
                    std::string& out) {
  std::vector<std::uint64_t> digits(count);
  for (std::size_t i = count; i-- > 0;) {
    digits[i] = number % part_at(i).capacity;
    number /= part_at(i).capacity;
  }
  for (std::size_t i = 0; i < count; ++i) append_nth(part_at(i), digits[i], out);
}

void append_nth_repeat(const PatternNode& node, std::uint64_t number, std::string& out) {
  const PatternNode& part = node.parts.front();
  std::size_t times = node.least;
  for (;; ++times) {
    std::uint64_t texts = 1;
    bool enough = false;
    for (std::size_t i = 0; i < times && !enough; ++i) {
      enough = part.capacity > number / texts;
      texts *= enough ? 1 : part.capacity;
    }
    if (enough || number < texts || times == node.most) break;
    number -= texts;
  }
  append_product(times, [&](std::size_t) -> const PatternNode& { return part; }, number, out);
}

void append_nth(const PatternNode& node, std::uint64_t number, std::string& out) {
  switch (node.kind) {
    case Kind::kBytes: out += static_cast<char>(node.bytes[number]); break;
    case Kind::kSequence:
      append_product(
          node.parts.size(), [&](std::size_t i) -> const PatternNode& { return node.parts[i]; },
          number, out);
      break;
    case Kind::kChoice: {
      std::size_t i = 0;
      while (number >= node.parts[i].capacity) number -= node.parts[i++].capacity;
      append_nth(node.parts[i], number, out);
      break;
    }
    case Kind::kRepeat: append_nth_repeat(node, number, out); break;
  }
}

std::string simplest_of(const PatternNode& node) {
  std::string text;
  switch (node.kind) {
    case Kind::kBytes: return {static_cast<char>(node.bytes.front())};
    case Kind::kSequence:
      for (const PatternNode& part : node.parts) text += simplest_of(part);
      return text;
    case Kind::kChoice: {
      std::vector<std::string> texts;
      for (const PatternNode& part : node.parts) {
        if (part.shortest == node.shortest) texts.push_back(simplest_of(part));
      }
      return *std::min_element(texts.begin(), texts.end());
    }
    case Kind::kRepeat: {
      const std::string part = node.least == 0 ? "" : simplest_of(node.parts.front());
      for (std::size_t i = 0; i < node.least; ++i) text += part;
      return text;
    }
  }
  return text;
}

}  // namespace

struct Pattern::Compiled {
  explicit Compiled(PatternNode pattern) : node(std::move(pattern)), program(node) {}

  PatternNode node;
  PatternProgram program;
};

Pattern::Pattern(std::string_view text)
    : compiled_(std::make_unique<const Compiled>(parse_pattern(text))), text_(text) {}

Pattern::~Pattern() = default;

bool Pattern::matches(std::string_view text) const {
  return text.size() >= shortest() && text.size() <= longest() && compiled_->program.matches(text);
}

std::uint64_t Pattern::capacity() const { return compiled_->node.capacity; }

std::string Pattern::draw(const Pick& pick) const {
  std::string text;
  draw_from(compiled_->node, pick, text);
  return text;
}

std::string Pattern::nth(std::uint64_t number) const {
  std::string text;
  append_nth(compiled_->node, number, text);
  return text;
}

std::string Pattern::simplest() const { return simplest_of(compiled_->node); }
std::size_t Pattern::shortest() const { return compiled_->node.shortest; }
std::size_t Pattern::longest() const { return compiled_->node.longest; }
const std::string& Pattern::text() const { return text_; }

}  // namespace gavel::judge
