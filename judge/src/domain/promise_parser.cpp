#include "domain/promise_parser.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "domain/data_type.h"
#include "domain/expression_parser.h"
#include "values/scalar_text.h"
#include "values/suggest.h"
#include "values/syntax_error.h"

namespace gavel::judge {
namespace {

const std::vector<std::string>& promise_words() {
  static const std::vector<std::string> words{
      "ascending", "descending", "strict", "distinct",  "permutation", "total", "inner", "by",
      "decimals",  "sum",        "tree",   "connected", "bst",         "dag",   "simple"};
  return words;
}

/// Reads one promise; the members hold where it stands.
class PromiseReader {
 public:
  PromiseReader(Cursor& cursor, DomainSpec& line, const std::vector<RecordType>& records)
      : cursor_(cursor), line_(line), records_(records) {}

  void read() {
    read_prefixes();
    do {
      read_word();
    } while (begins_order() && !cursor_.peek_word().empty());
  }

 private:
  void read_prefixes() {
    while (true) {
      word_ = cursor_.peek_word();
      offset_ = cursor_.position();
      if (cursor_.take_word("inner")) {
        if (++level_ > innermost_list()) fail("there is no inner list", {});
      } else if (cursor_.take_word("by")) {
        read_by();
      } else {
        return;
      }
    }
  }

  void read_by() {
    const Type& element = element_type();
    cursor_.skip_blanks();
    const std::size_t begin = cursor_.position();
    const std::string name(cursor_.read_word());
    const RecordType* record = find_record(records_, element.record);
    if (element.kind != TypeKind::kRecord || record == nullptr) {
      fail("`by` names a field of a record; the elements here are no records", {});
    }
    std::vector<std::string> names;
    for (const Field& field : record->fields) {
      names.push_back(field.name);
      if (field.name == name) by_ = &field;
    }
    if (by_ == nullptr) {
      Cursor::fail_at(begin, name.empty() ? 1 : name.size(),
                      fmt::format("`{}` has no field `{}`", record->name, name),
                      suggestion(name, names));
    }
    if (!promises().by.empty() && promises().by != name) {
      fail(fmt::format("this list is by `{}` already", promises().by),
           fmt::format("promise it of the field itself: {}: ..., distinct", name));
    }
    promises().by = name;
  }

  void read_word() {
    word_ = cursor_.peek_word();
    offset_ = cursor_.position();
    if (word_.empty()) fail("a promise is expected behind the comma", "for example: ascending");
    cursor_.move_to(offset_ + word_.size());
    if (word_ == "ascending" || word_ == "descending") return read_order();
    if (word_ == "strict") return set(promises().strict);
    if (word_ == "distinct") return set(promises().distinct);
    if (word_ == "permutation") return read_permutation();
    if (word_ == "total") return read_total();
    if (word_ == "sum") return read_sum();
    if (word_ == "decimals") return read_decimals();
    if (word_ == "bst") return read_search_tree();
    if (line_.graph.empty() && (word_ == "tree" || word_ == "connected" || word_ == "dag" ||
                                word_ == "simple")) {
      fail(fmt::format("`{}` is a promise about a graph", word_), "for example: graph(n, m), tree");
    }
    Promises& outermost = line_.promises.front();
    if (word_ == "tree") return set(outermost.tree);
    if (word_ == "connected") return set(outermost.connected);
    if (word_ == "dag") return set(outermost.dag);
    if (word_ == "simple") return set(outermost.simple);
    fail(fmt::format("there is no promise `{}`", word_), suggestion(word_, promise_words()));
  }

  /// `strict ascending` and `ascending strict` are one promise.
  [[nodiscard]] bool begins_order() const {
    return word_ == "ascending" || word_ == "descending" || word_ == "strict";
  }

  void read_order() {
    const Type& compared = by_ != nullptr ? by_->type : element_type();
    if (!is_ordered(compared)) {
      fail(fmt::format("{} has no order", describe(compared)),
           compared.kind == TypeKind::kRecord ? "name the field: by ts ascending" : "");
    }
    if (promises().order != Promises::Order::kNone) fail("the order is promised already", {});
    promises().order =
        word_ == "ascending" ? Promises::Order::kAscending : Promises::Order::kDescending;
  }

  void read_permutation() {
    if (level_ >= line_.dimensions.size() || !is_whole(element_type())) {
      fail("a permutation is a list of whole numbers", "for example: int[n], permutation");
    }
    set(promises().permutation);
  }

  void read_total() {
    if (level_ >= line_.dimensions.size() || element_type().kind != TypeKind::kList) {
      fail("`total` is about a list of lists: the inner lengths add up to it",
           "for example: long[k][0..n], total n");
    }
    promises().total = read_expression(cursor_);
  }

  void read_sum() {
    if (level_ >= line_.dimensions.size() || !is_numeric(element_type())) {
      fail("`sum` is about a list of numbers", "for example: int[n] 0..100, sum <= 1000");
    }
    if (!cursor_.take("<=") && !cursor_.take("≤")) {
      cursor_.fail("`<=` is expected behind `sum`", "for example: sum <= 1e6");
    }
    promises().sum_at_most = read_expression(cursor_);
  }

  void read_decimals() {
    const Type& innermost = type_at(line_, line_.dimensions.size());
    const Type& value = has_nodes(innermost) ? innermost.args[0] : innermost;
    if (value.kind != TypeKind::kDouble) fail("only a double has decimals", {});
    const Expression digits = read_expression(cursor_);
    if (digits.op != Expression::Op::kNumber || digits.is_real || digits.number < 0 ||
        digits.number > 15) {
      Cursor::fail_at(digits.offset, digits.length, "decimals are a whole number from 0 to 15");
    }
    line_.promises.back().decimals = static_cast<int>(digits.number);
  }

  void read_search_tree() {
    const Type& innermost = type_at(line_, line_.dimensions.size());
    if (innermost.kind != TypeKind::kTree) fail("`bst` is a promise about a tree", {});
    set(line_.promises.back().search_tree);
  }

  void set(bool& promise) {
    if (promise) fail(fmt::format("`{}` is promised already", word_), {});
    promise = true;
  }

  [[nodiscard]] Promises& promises() { return line_.promises[level_]; }

  [[nodiscard]] std::size_t innermost_list() const {
    const bool nodes = has_nodes(type_at(line_, line_.dimensions.size()));
    return line_.dimensions.size() - (nodes || line_.dimensions.empty() ? 0 : 1);
  }

  /// The type of what a promise here compares.
  [[nodiscard]] const Type& element_type() const {
    const Type& type = type_at(line_, level_);
    return level_ < line_.dimensions.size() || has_nodes(type) ? type.args[0] : type;
  }

  [[noreturn]] void fail(std::string message, std::string help) const {
    Cursor::fail_at(offset_, std::max<std::size_t>(word_.size(), 1), std::move(message),
                    std::move(help));
  }

  Cursor& cursor_;
  DomainSpec& line_;
  const std::vector<RecordType>& records_;
  std::size_t level_ = 0;
  const Field* by_ = nullptr;
  std::string_view word_;
  std::size_t offset_ = 0;
};

}  // namespace

void read_promise(Cursor& cursor, DomainSpec& line, const std::vector<RecordType>& records) {
  PromiseReader(cursor, line, records).read();
}

void check_promises(const DomainSpec& line) {
  for (const Promises& promises : line.promises) {
    if (promises.strict && promises.order == Promises::Order::kNone && !promises.search_tree) {
      const std::size_t at = line.promise_text.find("strict");
      throw SyntaxError{at, 6, "`strict` goes with an order", "for example: ascending, strict"};
    }
    if (!promises.by.empty() && promises.order == Promises::Order::kNone && !promises.distinct) {
      const std::size_t at = line.promise_text.find("by ");
      throw SyntaxError{at, 2, "`by` goes with an order or `distinct`",
                        "for example: by ts ascending"};
    }
  }
}

const Type& type_at(const DomainSpec& line, std::size_t level) {
  const Type* type = &line.type;
  for (std::size_t i = 0; i < level; ++i) type = &type->args[0];
  return *type;
}

}  // namespace gavel::judge
