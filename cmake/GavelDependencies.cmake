# The third-party libraries, all from the distribution. Each is used in one place of the tree
# (docs/architecture.md); a lint test holds that.
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(yaml-cpp REQUIRED)
if(NOT TARGET yaml-cpp::yaml-cpp)  # 0.7 exports the plain name
  add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()
find_package(nlohmann_json 3 REQUIRED)
find_package(CLI11 REQUIRED)
# Not find_package: Debian's config of md4c demands its HTML half, which is another package.
find_path(MD4C_INCLUDE md4c.h REQUIRED)
find_library(MD4C_LIBRARY md4c REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS filesystem)
find_path(LIBSECCOMP_INCLUDE seccomp.h REQUIRED)
find_library(LIBSECCOMP_STATIC libseccomp.a REQUIRED)
find_path(UTF8PROC_INCLUDE utf8proc.h REQUIRED)
find_library(UTF8PROC_LIBRARY utf8proc REQUIRED)
find_path(XXHASH_INCLUDE xxhash.h REQUIRED)
find_library(XXHASH_LIBRARY xxhash REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)  # After SQLite3: its config uses that target without looking for it.
