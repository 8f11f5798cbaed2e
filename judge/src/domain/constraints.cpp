#include "gavel/judge/constraints.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "domain/data_type.h"
#include "domain/expression_text.h"
#include "domain/mentions.h"
#include "domain/promise_parser.h"
#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

constexpr std::array<const char*, 4> kIndexes{"[i]", "[j]", "[k]", "[l]"};

/// `path` with one more index: "shards[i]" -> "shards[i][j]".
std::string indexed(const std::string& path) {
  const auto depth = static_cast<std::size_t>(std::count(path.begin(), path.end(), '['));
  return path + kIndexes[std::min(depth, kIndexes.size() - 1)];
}

bool names_record(const Type& type, const std::string& record) {
  return type.record == record ||
         std::any_of(type.args.begin(), type.args.end(),
                     [&](const Type& arg) { return names_record(arg, record); });
}

bool is_name(const Range& range, const std::string& name) {
  return range.low.op == Expression::Op::kName && range.low.name == name &&
         range.high.op == Expression::Op::kName && range.high.name == name;
}

/// "0 ≤ x ≤ 9", "x = 9".
std::string between(const std::string& what, const Range& range) {
  const std::string low = to_text(range.low), high = to_text(range.high);
  return low == high ? fmt::format("`{} = {}`", what, low)
                     : fmt::format("`{} ≤ {} ≤ {}`", low, what, high);
}

bool is_open(const Range& range) {
  return range.high.op == Expression::Op::kNumber && range.high.number == kAnyLength;
}

class ConstraintsWriter {
 public:
  explicit ConstraintsWriter(const Problem& problem)
      : problem_(problem), domain_(*problem.input_domain) {}

  std::vector<std::string> write() {
    for (const DomainSpec& line : domain_.lines) {
      if (line.is_size) {
        write_size(line);
      } else if (line.record.empty()) {
        write_line(line, line.name);
      } else if (const std::string owner = owner_of(line.record); !owner.empty()) {
        write_line(line, owner + "." + line.field);
      }
    }
    for (const Relation& relation : domain_.where) add(fmt::format("`{}`", relation.text));
    return std::move(lines_);
  }

 private:
  /// The path to the records of a type: "events[i]", or the type's name when several lines have
  /// them. Empty when the input has none, so that nothing is promised of them.
  [[nodiscard]] std::string owner_of(const std::string& record) const {
    std::string owner;
    for (const DomainSpec& line : domain_.lines) {
      if (!names_record(line.type, record)) continue;
      std::string path = line.record.empty() ? line.name : owner_of(line.record);
      if (path.empty()) continue;
      if (!line.record.empty()) path += "." + line.field;
      if (!owner.empty()) return record;
      owner = elements_of(line, path);
    }
    return owner;
  }

  [[nodiscard]] static std::string elements_of(const DomainSpec& line, std::string path) {
    for (std::size_t i = 0; i < line.dimensions.size(); ++i) path = indexed(path);
    return path;
  }

  /// A size is promised through the data that it is the size of; one that only shapes name is the
  /// generator's own affair.
  void write_size(const DomainSpec& size) {
    if (problem_.kind == Kind::kClass && size.name == problem_.calls) return write_calls(size);
    std::vector<std::string> lengths;
    bool named = false;
    for (const DomainSpec& line : domain_.lines) {
      if (!line.dimensions.empty() && is_name(line.dimensions[0], size.name)) {
        lengths.push_back(line.name + ".length");
      }
      named = named || names_in_promise(line, size.name);
    }
    for (const Relation& relation : domain_.where) {
      named = named || std::any_of(relation.operands.begin(), relation.operands.end(),
                                   [&](const Expression& e) { return mentions(e, size.name); });
    }
    named = named || problem_.layout.find("{" + size.name + "}") != std::string::npos;
    if (lengths.empty() && !named) return;
    if (named || lengths.size() > 1) {
      if (!lengths.empty()) add(fmt::format("`{} = {}`", size.name, fmt::join(lengths, " = ")));
      if (size.bounds.range) add(between(size.name, *size.bounds.range));
    } else if (size.bounds.range) {
      add(between(lengths[0], *size.bounds.range));
    }
  }

  void write_calls(const DomainSpec& size) {
    if (!size.bounds.range) return;
    add(fmt::format("at most {} calls are made", to_text(size.bounds.range->high)));
  }

  /// Whether the name stands in the line other than as the length of a whole list.
  [[nodiscard]] static bool names_in_promise(const DomainSpec& line, const std::string& name) {
    bool named = line.bounds.range && mentions(*line.bounds.range, name);
    named = named || (line.string_length && mentions(*line.string_length, name));
    for (std::size_t i = 0; i < line.dimensions.size(); ++i) {
      const bool whole = i == 0 && is_name(line.dimensions[i], name);
      named = named || (!whole && mentions(line.dimensions[i], name));
    }
    for (const Promises& promises : line.promises) {
      named = named || (promises.total && mentions(*promises.total, name)) ||
              (promises.sum_at_most && mentions(*promises.sum_at_most, name));
    }
    return named || std::any_of(line.graph.begin(), line.graph.end(),
                                [&](const Expression& e) { return mentions(e, name); });
  }

  void write_line(const DomainSpec& line, const std::string& path) {
    if (!line.graph.empty()) return write_graph(line, path);
    std::string inner = path;
    for (std::size_t i = 0; i < line.dimensions.size(); ++i) {
      write_length(line.dimensions[i], inner, i == 0);
      write_promises(line, line.promises[i], inner);
      inner = indexed(inner);
    }
    const Type& innermost = type_at(line, line.dimensions.size());
    if (line.string_length) {
      const char* count = has_nodes(innermost) ? "the number of nodes of " : "";
      if (*count == '\0') {
        add(between(inner + ".length", *line.string_length));
      } else {
        add(fmt::format("{}`{}`: {}", count, inner, to_text(*line.string_length)));
      }
    }
    write_bounds(line, has_nodes(innermost) ? "the nodes of " : "", inner);
    write_innermost(line, innermost, inner);
  }

  void write_length(const Range& length, const std::string& path, bool outermost) {
    if (is_open(length)) return;
    // A plain size says it already, with all the lists that share it.
    const DomainSpec* size = domain_.find(length.low.name);
    if (outermost && size != nullptr && size->is_size && is_name(length, size->name)) return;
    add(between(path + ".length", length));
  }

  void write_bounds(const DomainSpec& line, const std::string& of, const std::string& path) {
    const Bounds& bounds = line.bounds;
    const std::string who = of.empty() ? fmt::format("`{}`", path) : fmt::format("{}`{}`", of, path);
    if (bounds.range) {
      add(of.empty() ? between(path, *bounds.range)
                     : fmt::format("{}: values {}", who, to_text(*bounds.range)));
    } else if (!bounds.choices.empty()) {
      std::vector<std::string> texts;
      for (const Value& choice : bounds.choices) texts.push_back(shown(choice));
      add(fmt::format("{} is one of {}", who, fmt::join(texts, ", ")));
    } else if (bounds.pattern) {
      add(fmt::format("{} matches `{}`", who, bounds.text));
    } else if (!bounds.charset.empty()) {
      add(fmt::format("{} consists of `{}`", who, bounds.text.substr(bounds.text.find(' ') + 1)));
    }
  }

  [[nodiscard]] static std::string shown(const Value& choice) {
    if (choice.is_string()) return fmt::format("`{}`", choice.as_string());
    if (choice.is_bool()) return choice.as_bool() ? "`true`" : "`false`";
    if (choice.is_integer()) return fmt::format("`{}`", choice.as_integer());
    return fmt::format("`{}`", number_text(choice.as_number()));
  }

  void write_promises(const DomainSpec& line, const Promises& promises, const std::string& path) {
    std::string element = indexed(path);
    if (!promises.by.empty()) element += "." + promises.by;
    if (promises.order != Promises::Order::kNone) {
      add(fmt::format("`{}` {}", element, order_words(promises)));
    }
    if (promises.distinct) add(fmt::format("all `{}` are distinct", element));
    if (promises.permutation) {
      const std::string values = line.bounds.range ? to_text(*line.bounds.range) : "";
      add(values.empty() ? fmt::format("`{0}` is a permutation of 0, 1, ..., `{0}.length` − 1", path)
                         : fmt::format("`{}` is a permutation of {}", path, values));
    }
    if (promises.total) {
      add(fmt::format("all `{}.length` add up to {}", indexed(path), code(*promises.total)));
    }
    if (promises.sum_at_most) {
      add(fmt::format("all `{}` add up to at most {}", indexed(path),
                      code(*promises.sum_at_most)));
    }
  }

  void write_innermost(const DomainSpec& line, const Type& type, const std::string& path) {
    const Promises& promises = line.promises.back();
    if (promises.decimals) {
      add(fmt::format("`{}` has at most {} decimals", path, *promises.decimals));
    }
    if (promises.search_tree) {
      add(fmt::format("`{}` is a binary search tree{}", path,
                      promises.strict ? " of different values" : ""));
    } else if (promises.order != Promises::Order::kNone) {
      const bool over_calls = line.record.empty() && !has_nodes(type);
      add(fmt::format("`{}` {}{}", path, order_words(promises),
                      over_calls ? " from call to call" : ""));
    }
    if (promises.distinct) {
      add(has_nodes(type) ? fmt::format("the values of `{}` are distinct", path)
                          : fmt::format("all `{}` are distinct", path));
    }
    if (type.nullable) add(fmt::format("`{}` may be null", path));
  }

  void write_graph(const DomainSpec& line, const std::string& path) {
    const Promises& promises = line.promises.front();
    add(fmt::format("`{}` has {} edges between the nodes `0` to `{}`", path, code(line.graph[1]),
                    to_text(line.bounds.range->high)));
    std::vector<std::string> words;
    if (promises.tree) words.emplace_back("a tree");
    if (promises.connected) words.emplace_back("connected");
    if (promises.dag) words.emplace_back("without circles");
    if (promises.simple) words.emplace_back("without loops and repeated edges");
    if (!words.empty()) add(fmt::format("the graph is {}", fmt::join(words, ", ")));
  }

  /// Says whether equal neighbours may come: "ascending" alone leaves that open.
  static std::string order_words(const Promises& promises) {
    const bool up = promises.order == Promises::Order::kAscending;
    if (promises.strict) return up ? "always increases" : "always decreases";
    return up ? "never decreases" : "never increases";
  }

  static std::string code(const Expression& e) { return fmt::format("`{}`", to_text(e)); }

  void add(std::string line) { lines_.push_back(std::move(line)); }

  const Problem& problem_;
  const Domain& domain_;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> constraints(const Problem& problem) {
  return ConstraintsWriter(problem).write();
}

}  // namespace gavel::judge
