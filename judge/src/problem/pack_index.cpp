#include "problem/pack_index.h"

#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "storage/content_key.h"
#include "wire/byte_reader.h"

namespace gavel::judge {
namespace {

namespace fs = std::filesystem;
using wire::append_number;
using wire::ByteReader;

// Raised when what is written changes its form or meaning.
constexpr std::string_view kFormat = "pack-index-1";
constexpr std::uint64_t kCapacity = std::uint64_t{16} << 20;

// A file that is changed twice within a tick of the clock keeps its times: so young a file is read
// again the next time.
constexpr std::int64_t kTooYoung = 100'000'000;

std::int64_t nanoseconds_of(const timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

std::int64_t changed_at(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? nanoseconds_of(status.st_ctim) : 0;
}

std::int64_t now() {
  return std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count();
}

void append_text(std::string& out, std::string_view text) {
  append_number(out, static_cast<std::uint32_t>(text.size()));
  out += text;
}

void append_summary(std::string& out, const ProblemSummary& summary) {
  for (const std::string* text : {&summary.id, &summary.title, &summary.topic}) {
    append_text(out, *text);
  }
  append_number(out, static_cast<std::int32_t>(summary.kind));
  append_number(out, static_cast<std::int32_t>(summary.difficulty));
  append_number(out, static_cast<std::int32_t>(summary.minutes));
  append_number(out, static_cast<std::uint32_t>(summary.tags.size()));
  for (const std::string& tag : summary.tags) append_text(out, tag);
}

ProblemSummary read_summary(ByteReader& in) {
  ProblemSummary summary;
  for (std::string* text : {&summary.id, &summary.title, &summary.topic}) *text = in.text();
  summary.kind = static_cast<Kind>(in.number<std::int32_t>());
  summary.difficulty = static_cast<Difficulty>(in.number<std::int32_t>());
  summary.minutes = in.number<std::int32_t>();
  for (auto tags = in.number<std::uint32_t>(); tags > 0; --tags) {
    summary.tags.emplace_back(in.text());
  }
  return summary;
}

std::string name_for(std::span<const PackFolder> packs) {
  ContentKey key;
  key.add(kFormat);
  for (const PackFolder& pack : packs) key.add(fs::absolute(pack.folder).string());
  return key.text();
}

}  // namespace

std::optional<FileStamp> stamp_of(const fs::path& problem_file) {
  struct stat status {};
  if (::stat(problem_file.c_str(), &status) != 0) return std::nullopt;
  const fs::path folder = problem_file.parent_path();
  return FileStamp{static_cast<std::int64_t>(status.st_dev),
                   static_cast<std::int64_t>(status.st_ino),
                   static_cast<std::int64_t>(status.st_size),
                   nanoseconds_of(status.st_mtim),
                   nanoseconds_of(status.st_ctim),
                   changed_at(folder),
                   changed_at(folder / "solutions"),
                   changed_at(folder / "statement.md")};
}

PackIndex::PackIndex(const fs::path& directory, std::span<const PackFolder> packs) {
  if (directory.empty()) return;
  files_.emplace(directory, kCapacity);
  name_ = name_for(packs);
  try {
    read();
  } catch (const wire::Malformed&) {
    known_.clear();
  }
}

void PackIndex::read() {
  const std::optional<std::string> bytes = files_->read(name_);
  if (!bytes) return;
  ByteReader in(*bytes);
  while (in.left() > 0) {
    std::string file(in.text());
    Known known;
    for (std::int64_t& part : known.stamp) part = in.number<std::int64_t>();
    known.summary = read_summary(in);
    known_.insert_or_assign(std::move(file), std::move(known));
  }
}

const ProblemSummary* PackIndex::find(const fs::path& file, const FileStamp& stamp) const {
  const auto found = known_.find(file.string());
  if (found == known_.end() || found->second.stamp != stamp) return nullptr;
  found->second.used = true;
  return &found->second.summary;
}

void PackIndex::add(const fs::path& file, const FileStamp& stamp, const ProblemSummary& summary) {
  const std::int64_t newest = *std::max_element(stamp.begin() + 3, stamp.end());
  if (now() - newest < kTooYoung) return;
  known_[file.string()] = {.stamp = stamp, .summary = summary, .used = true};
  changed_ = true;
}

void PackIndex::save() {
  const auto gone = std::erase_if(known_, [](const auto& known) { return !known.second.used; });
  if (!files_ || (!changed_ && gone == 0)) return;
  std::string bytes;
  for (const auto& [file, known] : known_) {
    append_text(bytes, file);
    for (const std::int64_t part : known.stamp) append_number(bytes, part);
    append_summary(bytes, known.summary);
  }
  // An index that cannot be written only costs time.
  (void)files_->write(name_, bytes);
}

}  // namespace gavel::judge
