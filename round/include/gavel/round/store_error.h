#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace gavel::round {

/// The history cannot be read or written. Whatever is wrong, the file was left as it is.
class StoreError : public std::runtime_error {
 public:
  enum class Kind {
    kDamaged,      ///< Not a database, or a broken one.
    kForeign,      ///< A database of another program.
    kNewer,        ///< Written by a later gavel.
    kUnavailable,  ///< Permissions, a full disk, another process that holds it.
    kBadImport,    ///< A line of an import file is wrong.
  };

  StoreError(Kind kind, const std::filesystem::path& file, int line, const std::string& message,
             std::string help)
      : std::runtime_error(place(file, line) + ": " + message), kind_(kind), help_(std::move(help)) {}

  [[nodiscard]] Kind kind() const { return kind_; }

  /// Stable: "R001" damaged, "R002" foreign, "R003" newer, "R004" unavailable, "R005" import.
  [[nodiscard]] std::string id() const { return "R00" + std::to_string(static_cast<int>(kind_) + 1); }

  /// What to do about it.
  [[nodiscard]] const std::string& help() const { return help_; }

 private:
  static std::string place(const std::filesystem::path& file, int line) {
    return file.string() + (line > 0 ? ":" + std::to_string(line) : "");
  }

  Kind kind_;
  std::string help_;
};

}  // namespace gavel::round
