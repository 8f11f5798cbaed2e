#include <algorithm>

#include <fmt/format.h>

#include "gavel/judge/value.h"

#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

/// Prints until the budget is spent; from then on every level only says how much is left.
class ValuePrinter {
 public:
  ValuePrinter(RecordTypes records, std::size_t max_length)
      : records_(records), max_length_(max_length) {}

  // A value that has another form than its type is printed as what it is: this text explains
  // wrong values too.
  void print(const Value& value, const Type& type) {
    if (!value.is_list()) return print_scalar(value);
    const Value::List& items = value.as_list();
    const RecordType* record =
        type.kind == TypeKind::kRecord ? find_record(records_, type.record) : nullptr;
    if (record != nullptr && record->fields.size() == items.size()) {
      return print_record(items, *record);
    }
    if (type.kind == TypeKind::kMap && is_map(items)) return print_map(items, type);
    print_items(items.size(), '[', ']', [&](std::size_t i) {
      print(items[i], type.args.empty() ? kUntyped : type.args[0]);
    });
  }

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  static const Type kUntyped;

  static bool is_map(const Value::List& items) {
    return std::all_of(items.begin(), items.end(), [](const Value& pair) {
      return pair.is_list() && pair.as_list().size() == 2;
    });
  }

  void print_scalar(const Value& value) {
    if (value.is_null()) out_ += "null";
    if (value.is_bool()) out_ += value.as_bool() ? "true" : "false";
    if (value.is_integer()) out_ += fmt::format("{}", value.as_integer());
    if (value.is_number()) out_ += number_text(value.as_number());
    if (value.is_string()) out_ += quoted_text(value.as_string(), std::max<std::size_t>(room(), 8));
  }

  void print_record(const Value::List& items, const RecordType& record) {
    print_items(items.size(), '{', '}', [&](std::size_t i) {
      out_ += record.fields[i].name;
      out_ += ": ";
      print(items[i], record.fields[i].type);
    });
  }

  void print_map(const Value::List& items, const Type& type) {
    print_items(items.size(), '{', '}', [&](std::size_t i) {
      const Value::List& pair = items[i].as_list();
      print(pair[0], type.args[0]);
      out_ += ": ";
      print(pair[1], type.args[1]);
    });
  }

  template <typename PrintItem>
  void print_items(std::size_t count, char open, char close, PrintItem print_item) {
    out_ += open;
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) out_ += ", ";
      if (i > 0 && room() == 0) {
        out_ += fmt::format("... ({} more)", count - i);
        break;
      }
      print_item(i);
    }
    out_ += close;
  }

  [[nodiscard]] std::size_t room() const {
    return out_.size() < max_length_ ? max_length_ - out_.size() : 0;
  }

  RecordTypes records_;
  std::size_t max_length_;
  std::string out_;
};

const Type ValuePrinter::kUntyped{};

}  // namespace

std::string to_text(const Value& value, const Type& type, RecordTypes records,
                    std::size_t max_length) {
  ValuePrinter printer(records, max_length);
  printer.print(value, type);
  return printer.take();
}

}  // namespace gavel::judge
