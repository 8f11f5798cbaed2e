"""Runs a solution that is a whole program of its own."""

import builtins
import marshal
import os
import sys


def hide_this_file(kind, error, trace):
    sys.__excepthook__(kind, error, trace.tb_next if trace is not None else None)


def allow_deep_recursion():
    try:
        import resource

        stack = resource.getrlimit(resource.RLIMIT_STACK)[0]
    except (ImportError, OSError):
        return
    if stack <= 0:
        stack = 1 << 30
    sys.setrecursionlimit(max(1000, min(stack // 1024, 1 << 20)))


def main():
    with open(os.path.join(sys.path.pop(0), "bundle"), "rb") as stream:
        code, _, spec = marshal.load(stream)
    allow_deep_recursion()
    # The site module, which is not loaded because it is slow, would define these.
    builtins.exit = builtins.quit = sys.exit
    sys.argv[0] = spec["file"]
    module = type(sys)("__main__")
    module.__file__ = spec["file"]
    module.__builtins__ = builtins
    sys.modules["__main__"] = module
    sys.excepthook = hide_this_file
    exec(code, module.__dict__)


main()
