#include "cases/case_store.h"

#include "cases/value_bytes.h"

namespace gavel::judge {
namespace {

constexpr std::uint64_t kCapacity = std::uint64_t{1} << 30;

void append_input(std::string& bytes, const CaseInput& input) {
  append_value(bytes, Value(input.arguments));
  append_number(bytes, input.calls.size());
  for (const Call& call : input.calls) {
    append_number(bytes, call.method);
    append_value(bytes, Value(call.arguments));
  }
  append_text(bytes, input.text);
}

Value::List list_of(Value value) {
  return value.is_list() ? std::move(value.as_list()) : Value::List{};
}

CaseInput read_input(ByteReader& reader) {
  CaseInput input;
  input.arguments = list_of(reader.value());
  const std::uint64_t calls = reader.number();
  for (std::uint64_t i = 0; i < calls && reader.ok(); ++i) {
    const std::size_t method = reader.number();
    input.calls.push_back({method, list_of(reader.value())});
  }
  input.text = reader.text();
  return input;
}

}  // namespace

CaseStore::CaseStore(std::filesystem::path directory) : files_(std::move(directory), kCapacity) {}

std::optional<std::vector<TestCase>> CaseStore::load(const std::string& key) const {
  const auto bytes = files_.read(key + ".cases");
  if (!bytes) return std::nullopt;
  ByteReader reader(*bytes);
  std::vector<TestCase> tests;
  while (!reader.at_end() && reader.ok()) {
    TestCase test;
    test.name = reader.text();
    test.group = static_cast<Group>(reader.number());
    test.why = reader.text();
    test.input = read_input(reader);
    if (reader.number() != 0) test.expected = reader.value();
    tests.push_back(std::move(test));
  }
  if (!reader.ok()) return std::nullopt;
  return tests;
}

void CaseStore::save(const std::string& key, const std::vector<TestCase>& tests) const {
  std::string bytes;
  for (const TestCase& test : tests) {
    append_text(bytes, test.name);
    append_number(bytes, static_cast<std::uint64_t>(test.group));
    append_text(bytes, test.why);
    append_input(bytes, test.input);
    append_number(bytes, test.expected ? 1 : 0);
    if (test.expected) append_value(bytes, *test.expected);
  }
  files_.write(key + ".cases", bytes);
}

std::optional<std::int64_t> CaseStore::load_number(const std::string& key) const {
  const auto bytes = files_.read(key + ".number");
  if (!bytes) return std::nullopt;
  ByteReader reader(*bytes);
  const auto number = static_cast<std::int64_t>(reader.number());
  return reader.ok() ? std::optional(number) : std::nullopt;
}

void CaseStore::save_number(const std::string& key, std::int64_t number) const {
  std::string bytes;
  append_number(bytes, static_cast<std::uint64_t>(number));
  files_.write(key + ".number", bytes);
}

}  // namespace gavel::judge
