#include "problem/source_text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "values/utf8.h"

namespace gavel::judge {
namespace {

// A problem file is written by hand; data of megabytes belongs into files of its own.
constexpr std::size_t kMaxSize = std::size_t{8} << 20;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string with_unix_line_ends(std::string_view bytes) {
  if (bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
    bytes.remove_prefix(kByteOrderMark.size());
  }
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') continue;
    text.push_back(bytes[i]);
  }
  return text;
}

[[noreturn]] void fail(std::string id, Place place, std::string message, std::string help) {
  throw InputError(Diagnostic{.id = std::move(id),
                              .severity = Severity::kError,
                              .place = std::move(place),
                              .message = std::move(message),
                              .help = std::move(help)});
}

}  // namespace

std::string read_bytes(const std::filesystem::path& file) {
  Place place;
  place.file = file.string();
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(file, error);
  if (error || !std::filesystem::exists(status)) fail("Y001", place, "there is no such file", {});
  if (!std::filesystem::is_regular_file(status)) {
    fail("Y001", place, "this is not a regular file", {});
  }
  errno = 0;
  std::ifstream in(file, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in) {
    const int code = errno != 0 ? errno : EIO;
    fail("Y001", place, fmt::format("the file cannot be read: {}", std::strerror(code)), {});
  }
  return bytes;
}

SourceText::SourceText(std::string_view bytes, std::string name)
    : text_(with_unix_line_ends(bytes)), name_(std::move(name)) {
  index_lines();
  check();
}

SourceText SourceText::read(const std::filesystem::path& file) {
  return SourceText(read_bytes(file), file.string());
}

void SourceText::index_lines() {
  line_starts_.assign(1, 0);
  for (std::size_t i = 0; i < text_.size(); ++i) {
    if (text_[i] == '\n') line_starts_.push_back(i + 1);
  }
}

void SourceText::check() const {
  if (text_.size() > kMaxSize) {
    Place whole;
    whole.file = name_;
    fail("Y013", whole,
         fmt::format("the file has {} bytes; at most {} are read", text_.size(), kMaxSize),
         "put big test data into files of their own and name them with `file:`");
  }
  if (text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF")) {
    fail("Y009", place(1, 1), "the file is UTF-16, not UTF-8", "save it as UTF-8");
  }
  if (const auto bad = find_invalid_utf8(text_)) {
    fail("Y009", place_at(*bad),
         fmt::format("the byte 0x{:02X} is not UTF-8", static_cast<unsigned char>(text_[*bad])),
         "save the file as UTF-8; inside double quotes any character can be written as \\u00E9");
  }
  const auto control = std::find_if(text_.begin(), text_.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
  });
  if (control != text_.end()) {
    fail("Y009", place_at(static_cast<std::size_t>(control - text_.begin())),
         fmt::format("the control character U+{:04X} has no place in the file",
                     static_cast<unsigned char>(*control)),
         fmt::format("inside double quotes it can be written as \\x{:02x}",
                     static_cast<unsigned char>(*control)));
  }
}

std::string_view SourceText::line(int line) const {
  if (line < 1 || static_cast<std::size_t>(line) > line_starts_.size()) return {};
  const std::size_t begin = line_starts_[static_cast<std::size_t>(line) - 1];
  const std::size_t end = std::min(text_.find('\n', begin), text_.size());
  return std::string_view(text_).substr(begin, end - begin);
}

std::size_t SourceText::offset(int line, int column) const {
  if (line < 1 || static_cast<std::size_t>(line) > line_starts_.size()) return text_.size();
  return std::min(line_starts_[static_cast<std::size_t>(line) - 1] +
                      static_cast<std::size_t>(std::max(column, 1)) - 1,
                  text_.size());
}

Place SourceText::place(int line_number, int column, int length) const {
  return {.file = name_,
          .line = line_number,
          .column = column,
          .length = length,
          .source_line = std::string(line(line_number))};
}

Place SourceText::place_at(std::size_t offset, int length) const {
  const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto line_number = static_cast<int>(next - line_starts_.begin());
  return place(line_number, static_cast<int>(offset - *std::prev(next)) + 1, length);
}

}  // namespace gavel::judge
