#include "check/rule_tree.h"

#include <algorithm>
#include <charconv>
#include <variant>

#include "check/registry.h"

namespace gavel::judge::checking {
namespace {

using Compare = OutputRule::Compare;

struct AnyElement {};
using Step = std::variant<AnyElement, std::size_t, std::string>;

// "[*].members" -> any element, "members". A path that is not one leads nowhere and so matches
// nothing; the loader has refused it before.
std::vector<Step> parse_path(std::string_view path) {
  std::vector<Step> steps;
  while (!path.empty()) {
    if (path[0] == '[') {
      const std::size_t end = std::min(path.find(']'), path.size() - 1);
      const std::string_view inside = path.substr(1, end > 0 ? end - 1 : 0);
      std::size_t index = 0;
      const auto parsed = std::from_chars(inside.data(), inside.data() + inside.size(), index);
      if (parsed.ec == std::errc{}) {
        steps.emplace_back(index);
      } else {
        steps.emplace_back(AnyElement{});
      }
      path.remove_prefix(end + 1);
      continue;
    }
    if (path[0] == '.') path.remove_prefix(1);
    const std::size_t end = std::min(path.find_first_of(".["), path.size());
    steps.emplace_back(std::string(path.substr(0, end)));
    path.remove_prefix(end);
  }
  return steps;
}

void apply(const OutputRule& rule, ScalarRule& scalar) {
  switch (rule.compare) {
    case Compare::kExact:
      scalar = ScalarRule{};
      break;
    case Compare::kFloat:
      scalar.tolerance = {rule.tolerance, rule.absolute_only};
      break;
    case Compare::kUnordered:
    case Compare::kSet:
    case Compare::kAnyOf:
      break;
    default:
      scalar.canonical = checker_of(rule.compare).canonical;
  }
}

}  // namespace

struct RuleTree::Cursor::Node {
  std::vector<const OutputRule*> rules;
  std::unique_ptr<Node> any_element;
  std::map<std::size_t, std::unique_ptr<Node>> elements;
  std::map<std::string, std::unique_ptr<Node>, std::less<>> fields;

  Node& child(const Step& step) {
    std::unique_ptr<Node>* slot = &any_element;
    if (const auto* index = std::get_if<std::size_t>(&step)) slot = &elements[*index];
    if (const auto* name = std::get_if<std::string>(&step)) slot = &fields[*name];
    if (*slot == nullptr) *slot = std::make_unique<Node>();
    return **slot;
  }

  [[nodiscard]] bool has(Compare compare) const {
    return std::any_of(rules.begin(), rules.end(),
                       [compare](const OutputRule* rule) { return rule->compare == compare; });
  }
};

// Sorts the rule and its `at:` rules, at any depth, into the tree.
struct RuleTree::Builder {
  std::span<const Method> methods;
  std::string_view method;

  void add(Cursor::Node& top, const OutputRule& rule, const std::string& base) const {
    const std::string path = base + rule.path;
    if (Cursor::Node* node = find(top, path)) node->rules.push_back(&rule);
    for (const auto& [where, inner] : rule.at) add(top, inner, base + where);
  }

  Cursor::Node* find(Cursor::Node& top, const std::string& path) const {
    std::vector<Step> steps = parse_path(path);
    if (!steps.empty()) {
      const auto* name = std::get_if<std::string>(&steps.front());
      if (name != nullptr && is_method(*name)) {
        if (*name != method) return nullptr;
        steps.erase(steps.begin());
      }
    }
    Cursor::Node* node = &top;
    for (const Step& step : steps) node = &node->child(step);
    return node;
  }

  [[nodiscard]] bool is_method(const std::string& name) const {
    return std::any_of(methods.begin(), methods.end(),
                       [&name](const Method& m) { return m.name == name; });
  }
};

RuleTree::RuleTree(const OutputRule& rule, std::span<const Method> methods, std::string_view method)
    : top_(std::make_unique<Cursor::Node>()) {
  Builder{methods, method}.add(*top_, rule, "");
}

RuleTree::RuleTree() : top_(std::make_unique<Cursor::Node>()) {}

RuleTree::~RuleTree() = default;

RuleTree::Cursor RuleTree::root(const Loosening* loosening) const {
  return {top_.get(), ScalarRule{}, loosening};
}

RuleTree::Cursor::Cursor(const Node* node, ScalarRule scalar, const Loosening* loosening)
    : node_(node), scalar_(scalar), loosening_(loosening) {
  if (node_ != nullptr) {
    for (const OutputRule* rule : node_->rules) apply(*rule, scalar_);
  }
  if (loosening_ == nullptr) return;
  if (loosening_->canonical != nullptr) scalar_.canonical = loosening_->canonical;
  if (loosening_->tolerance) scalar_.tolerance = *loosening_->tolerance;
}

RuleTree::Cursor RuleTree::Cursor::element(std::size_t index) const {
  if (node_ == nullptr) return *this;
  if (!node_->elements.empty()) {
    const auto found = node_->elements.find(index);
    if (found != node_->elements.end()) return {found->second.get(), scalar_, loosening_};
  }
  return {node_->any_element.get(), scalar_, loosening_};
}

RuleTree::Cursor RuleTree::Cursor::field(std::string_view name) const {
  if (node_ == nullptr) return *this;
  const auto found = node_->fields.find(name);
  return {found != node_->fields.end() ? found->second.get() : nullptr, scalar_, loosening_};
}

Pairing RuleTree::Cursor::pairing() const {
  if (node_ == nullptr) return Pairing::kInOrder;
  if (node_->has(Compare::kSet)) return Pairing::kSet;
  return node_->has(Compare::kUnordered) ? Pairing::kUnordered : Pairing::kInOrder;
}

bool RuleTree::Cursor::any_of() const {
  return node_ != nullptr && node_->has(Compare::kAnyOf);
}

bool RuleTree::Cursor::is_uniform() const {
  return node_ == nullptr ||
         (node_->any_element == nullptr && node_->elements.empty() && node_->fields.empty());
}

}  // namespace gavel::judge::checking
