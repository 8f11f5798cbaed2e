# What every gavel target has in common: the language level, warnings, sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(gavel_options INTERFACE)
target_compile_options(gavel_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  # Designated initializers name what differs from the defaults; the rest is meant to be default.
  -Wno-missing-field-initializers
  # g++ 12 sees overlapping copies and accesses out of bounds in the standard library's own strings
  # (GCC bugs 105329, 105651).
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-array-bounds>
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-stringop-overflow>
  $<$<BOOL:${GAVEL_WARNINGS_AS_ERRORS}>:-Werror>)
if(GAVEL_SANITIZE)
  target_compile_options(gavel_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(gavel_options INTERFACE -fsanitize=address,undefined)
endif()
if(GAVEL_TIDY)
  set(CMAKE_CXX_CLANG_TIDY clang-tidy)
endif()

# Headers that nearly every file reads, parsed once: a third of the build's time. Only of use to
# targets that are compiled with the same flags and macros.
set(GAVEL_COMMON_HEADERS <algorithm> <array> <chrono> <cstdint> <filesystem> <functional> <memory>
                         <optional> <span> <string> <string_view> <utility> <variant> <vector>)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "" @ONLY)
add_library(gavel_precompiled STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)

# A static library of one layer or one stage of the pipeline. The public headers of the layer are
# visible to all; PRIVATE_DEPS never leak, so no third-party header reaches a public one.
function(gavel_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;INCLUDE;DEPS;PRIVATE_DEPS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC ${ARG_INCLUDE})
  target_link_libraries(${name} PUBLIC ${ARG_DEPS} PRIVATE gavel_options ${ARG_PRIVATE_DEPS})
  if("fmt::fmt" IN_LIST ARG_PRIVATE_DEPS)
    target_precompile_headers(${name} REUSE_FROM gavel_precompiled)
  endif()
endfunction()
