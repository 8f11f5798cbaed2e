#include "build/source_check.h"

#include <algorithm>

#include <fmt/format.h>

#include "gavel/judge/input_error.h"

namespace gavel::judge {
namespace {

constexpr std::size_t kLargest = std::size_t{1} << 20;
constexpr std::string_view kUtf8Mark = "\xef\xbb\xbf";

/// The length of the UTF-8 sequence at the front of `text`; 0 when there is none.
std::size_t sequence_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  const std::size_t length = first < 0xc2   ? 0
                             : first < 0xe0 ? 2
                             : first < 0xf0 ? 3
                             : first < 0xf5 ? 4
                                            : 0;
  if (length == 0 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0) != 0x80) return 0;
  }
  const bool overlong = (first == 0xe0 && byte(1) < 0xa0) || (first == 0xf0 && byte(1) < 0x90);
  const bool beyond = (first == 0xed && byte(1) > 0x9f) || (first == 0xf4 && byte(1) > 0x8f);
  return overlong || beyond ? 0 : length;
}

[[noreturn]] void refuse(const Submission& submission, std::size_t at, std::string message,
                         std::string help) {
  const std::string_view before = std::string_view(submission.source).substr(0, at);
  Diagnostic diagnostic;
  diagnostic.id = "L003";
  diagnostic.place.file = submission.file_name;
  diagnostic.place.line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
  diagnostic.place.column = static_cast<int>(at - (before.rfind('\n') + 1)) + 1;
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  throw InputError(std::move(diagnostic));
}

}  // namespace

Submission checked_source(const Submission& submission) {
  Submission checked = submission;
  const std::string_view source = submission.source;
  if (source.size() > kLargest) {
    refuse(submission, 0,
           fmt::format("the source has {:.1f} MiB; a solution has at most 1 MiB",
                       static_cast<double>(source.size()) / (1 << 20)),
           "compute large tables in the program");
  }
  if (source.starts_with("\xff\xfe") || source.starts_with("\xfe\xff")) {
    refuse(submission, 0, "the source is UTF-16", "save the file as UTF-8");
  }
  for (std::size_t at = 0; at < source.size();) {
    const std::size_t length = sequence_length(source.substr(at));
    if (length == 0) {
      refuse(submission, at,
             fmt::format("byte 0x{:02x} is not UTF-8 text", static_cast<unsigned char>(source[at])),
             "save the file as UTF-8");
    }
    if (source[at] == '\0') {
      refuse(submission, at, "the source holds a NUL byte", "remove it; is this a source file?");
    }
    at += length;
  }
  if (source.starts_with(kUtf8Mark)) checked.source.erase(0, kUtf8Mark.size());
  return checked;
}

}  // namespace gavel::judge
