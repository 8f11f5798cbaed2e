"""Each third-party library is included in its own place, so that it can be replaced there."""

import fnmatch

# Library: what its includes look like, and the files that may have them.
LIBRARIES = {
    "yaml-cpp": (["yaml-cpp/*"], ["judge/src/problem/yaml_reader.cpp"]),
    "CLI11": (["CLI/*"], ["cli/src/options*.cpp"]),
    "Boost.Process": (
        ["boost/*"],
        ["sandbox/src/launch_box.cpp", "cli/src/terminal/external_program.cpp"],
    ),
    "md4c": (["md4c*.h"], ["cli/src/terminal/markdown.cpp"]),
    "utf8proc": (["utf8proc.h"], ["cli/src/terminal/utf8.cpp"]),
    "libseccomp": (["seccomp.h"], ["sandbox/src/seccomp_filter.cpp"]),
    "xxHash": (["xxhash.h"], ["judge/src/storage/content_key.cpp"]),
    "SQLite": (
        ["SQLiteCpp/*", "sqlite3.h"],
        [
            "round/src/database.h",
            "round/src/database.cpp",
            "round/src/store.cpp",
            "tests/unit/round/store_test.cpp",  # damages databases as no user of ours can
        ],
    ),
    "nlohmann-json": (
        ["nlohmann/*"],
        [
            "judge/src/report/*",
            "judge/src/wire/*",
            "judge/src/measure/count_record.cpp",
            "judge/src/cases/*.cpp",
            "judge/src/problem/generated_cases.cpp",
            "round/src/jsonl.cpp",
            "cli/src/json_output*.cpp",
            "tests/*",
        ],
    ),
    "Catch2": (["catch2/*"], ["tests/support/*"]),
    "fmt": (["fmt/*"], ["sandbox/src/*", "judge/src/*", "round/src/*", "cli/*", "tests/*"]),
}

# Headers of the C library and the kernel, and the compiler's own.
SYSTEM = ["sys/*", "linux/*", "cxxabi.h"] + [
    f"{name}.h"
    for name in (
        "dirent dlfcn elf errno fcntl grp limits poll pthread pwd sched signal spawn stdio stdlib "
        "string termios time ucontext unistd"
    ).split()
]


def check(tree):
    for path in tree.cpp_files():
        for number, name, angled in tree.includes(path):
            problem = misplaced(path, name) if angled else None
            if problem:
                yield f"{path}:{number}: {problem}"


def misplaced(path, name):
    if "." not in name and "/" not in name:
        return None  # the C++ standard library
    if any(fnmatch.fnmatch(name, pattern) for pattern in SYSTEM):
        return None
    for library, (patterns, places) in LIBRARIES.items():
        if any(fnmatch.fnmatch(name, pattern) for pattern in patterns):
            allowed = any(fnmatch.fnmatch(path, place) for place in places)
            return None if allowed else f"{library} belongs in {', '.join(places)}"
    return f"<{name}> is of a library that is not in the table of {__file__.split('/')[-1]}"


FIXTURES = [
    ({"judge/src/run/run.cpp": "#include <yaml-cpp/yaml.h>\n"}, "judge/src/run/run.cpp:1"),
    ({"cli/src/app.cpp": "#include <string>\n#include <CLI/CLI.hpp>\n"}, "cli/src/app.cpp:2"),
    ({"cli/src/app.cpp": "#include <boost/process.hpp>\n"}, "cli/src/app.cpp:1"),
    ({"cli/src/terminal/table.cpp": "#include <md4c.h>\n"}, "cli/src/terminal/table.cpp:1"),
    ({"cli/src/terminal/table.cpp": "#include <utf8proc.h>\n"}, "cli/src/terminal/table.cpp:1"),
    ({"sandbox/src/box.cpp": "#include <seccomp.h>\n"}, "sandbox/src/box.cpp:1"),
    ({"sandbox/src/box.cpp": "#include <xxhash.h>\n"}, "sandbox/src/box.cpp:1"),
    ({"judge/src/run/run.cpp": "#include <nlohmann/json.hpp>\n"}, "judge/src/run/run.cpp:1"),
    ({"cli/src/commands/note.cpp": "#include <sqlite3.h>\n"}, "cli/src/commands/note.cpp:1"),
    ({"judge/src/run/run.cpp": "#include <catch2/catch.hpp>\n"}, "judge/src/run/run.cpp:1"),
    ({"sandbox/box/serve.cpp": "#include <fmt/format.h>\n"}, "sandbox/box/serve.cpp:1"),
    ({"judge/src/run/run.cpp": "#include <curl/curl.h>\n"}, "judge/src/run/run.cpp:1"),
    (
        {
            "cli/src/terminal/markdown.cpp": "#include <md4c.h>\n#include <sys/stat.h>\n",
            "problems/a/b/solutions/ac.cpp": "#include <bits/stdc++.h>\n",
        },
        None,
    ),
]
