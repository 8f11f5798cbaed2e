#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

namespace gavel::round {

/// The version of the tables that this gavel writes.
inline constexpr int kSchemaVersion = 1;

/// Opens gavel's database, making or migrating it. Throws StoreError; a file that cannot be used is
/// left untouched.
[[nodiscard]] SQLite::Database open_database(const std::filesystem::path& file);

/// What SQLite's complaint means for the user. Never returns.
[[noreturn]] void throw_store_error(const SQLite::Exception& error,
                                    const std::filesystem::path& file);

}  // namespace gavel::round
