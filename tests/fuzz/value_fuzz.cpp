// Feeds arbitrary bytes to the readers of values: the spelling of problem files and cases, the JSON
// and the binary encoding of answers. The first byte chooses the reader and the type. What the two
// encodings accept must survive being written and read again.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "values/syntax_error.h"
#include "values/value_reader.h"
#include "wire/binary_value.h"
#include "wire/json_value.h"

namespace {

using namespace gavel::judge;

Type of(TypeKind kind) { return {.kind = kind}; }

Type of(TypeKind kind, Type argument) {
  Type type{.kind = kind};
  type.args.push_back(std::move(argument));
  return type;
}

std::vector<RecordType> some_records() {
  Type maybe = of(TypeKind::kDouble);
  maybe.nullable = true;
  return {{"Event", {{"user", of(TypeKind::kString)}, {"at", of(TypeKind::kLong)}, {"x", maybe}}}};
}

std::vector<Type> some_types() {
  Type map{.kind = TypeKind::kMap};
  map.args = {of(TypeKind::kString), of(TypeKind::kList, of(TypeKind::kInt))};
  Type record{.kind = TypeKind::kRecord};
  record.record = "Event";
  Type maybe_text = of(TypeKind::kString);
  maybe_text.nullable = true;
  return {of(TypeKind::kBool),
          of(TypeKind::kInt),
          of(TypeKind::kLong),
          of(TypeKind::kDouble),
          of(TypeKind::kChar),
          maybe_text,
          of(TypeKind::kList, of(TypeKind::kList, of(TypeKind::kLong))),
          of(TypeKind::kTree, of(TypeKind::kInt)),
          of(TypeKind::kLinked, of(TypeKind::kString)),
          map,
          record,
          of(TypeKind::kList, record)};
}

const std::vector<RecordType> kRecords = some_records();
const std::vector<Type> kTypes = some_types();

void must(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

void read_text(std::string_view text, const Type& type) {
  try {
    ValueReader reader(text, kRecords);
    (void)reader.read(type, "");
  } catch (const SyntaxError& error) {
    must(error.offset <= text.size(), "an error behind the text");
    must(!error.message.empty(), "an error without a message");
  }
}

Value from_json(std::string_view text, const Type& type) {
  wire::JsonReader reader(text);
  wire::Budget budget;
  Value value = wire::read_json(reader, type, kRecords, budget);
  reader.expect_end();
  return value;
}

Value from_binary(std::string_view bytes, const Type& type) {
  wire::ByteReader reader(bytes);
  wire::Budget budget;
  return wire::read_binary(reader, type, kRecords, budget);
}

template <typename Read, typename Write>
void read_encoded(std::string_view bytes, const Read& read, const Write& write) {
  try {
    std::string once, twice;
    write(once, read(bytes));
    write(twice, read(once));
    must(once == twice, "a value changed on its way through its encoding");
  } catch (const wire::Malformed&) {
    return;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const Type& type = kTypes[data[0] / 3 % kTypes.size()];
  switch (data[0] % 3) {
    case 0:
      read_text(bytes, type);
      break;
    case 1:
      read_encoded(
          bytes, [&](std::string_view text) { return from_json(text, type); },
          [&](std::string& out, const Value& value) {
            wire::append_json(out, value, type, kRecords);
          });
      break;
    default:
      read_encoded(
          bytes, [&](std::string_view text) { return from_binary(text, type); },
          [&](std::string& out, const Value& value) {
            wire::append_binary(out, value, type, kRecords);
          });
      break;
  }
  return 0;
}
