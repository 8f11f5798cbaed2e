#include "wire.h"

namespace gavel::sandbox {

namespace {
constexpr std::size_t kNumberSize = 8;
}  // namespace

void WireWriter::number(std::uint64_t value) {
  for (std::size_t i = 0; i < kNumberSize; ++i) {
    record_.push_back(static_cast<char>(value >> (8 * i) & 0xff));
  }
}

void WireWriter::text(std::string_view value) {
  number(value.size());
  record_.append(value);
}

void WireWriter::texts(const std::vector<std::string>& values) {
  number(values.size());
  for (const std::string& value : values) text(value);
}

std::uint64_t WireReader::number() {
  if (!ok_ || rest_.size() < kNumberSize) {
    ok_ = false;
    return 0;
  }
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < kNumberSize; ++i) {
    value |= std::uint64_t{static_cast<unsigned char>(rest_[i])} << (8 * i);
  }
  rest_.remove_prefix(kNumberSize);
  return value;
}

bool WireReader::flag() {
  const std::uint64_t value = number();
  if (value > 1) ok_ = false;
  return ok_ && value == 1;
}

std::string WireReader::text() {
  const std::uint64_t size = number();
  if (!ok_ || size > rest_.size()) {
    ok_ = false;
    return {};
  }
  std::string value(rest_.substr(0, size));
  rest_.remove_prefix(size);
  return value;
}

std::size_t WireReader::count() {
  const std::uint64_t elements = number();
  if (!ok_ || elements > rest_.size() / kNumberSize) {
    ok_ = false;
    return 0;
  }
  return elements;
}

std::vector<std::string> WireReader::texts() {
  const std::size_t elements = count();
  std::vector<std::string> values;
  values.reserve(elements);
  for (std::size_t i = 0; i < elements && ok_; ++i) values.push_back(text());
  return values;
}

}  // namespace gavel::sandbox
