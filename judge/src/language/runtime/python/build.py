"""Checks a solution and packs what its runs need, so that no run compiles anything.

usage: build.py SOLUTION MAIN SPEC [COUNT_MODULE...]
Writes main.pyc (the compiled MAIN) and bundle (marshalled: the solution's code, the imports of the
prelude that it uses, SPEC, None). When the solution does not compile, prints the line number and
then what is wrong, and exits with 1. With modules for counting, the solution's code is what
count_rewrite.py makes of it, and the bundle's last part is the modules and the places counted.
"""

import sys

# Before anything else is looked for: the solution lies beside this file and may be called json.py.
sys.path.pop(0)

import builtins
import importlib.util
import json
import marshal
import os

ONLY_AST = 0x400

# Later ones win, as with star imports from top to bottom.
STARS = (
    "operator", "string", "math", "random", "statistics", "copy", "datetime", "functools",
    "itertools", "bisect", "heapq", "collections", "typing", "sortedcontainers",
)
MODULES = (
    "array", "bisect", "collections", "copy", "datetime", "decimal", "enum", "fractions",
    "functools", "heapq", "io", "itertools", "json", "math", "operator", "os", "queue", "random",
    "re", "statistics", "string", "struct", "sys", "threading", "time", "typing",
)
LOOKS_UP_NAMES = {"eval", "exec", "globals", "locals", "vars"}


def walk(tree):
    """All nodes. Without the ast module, which costs more to import than this does to run, and
    without recursion, which deep expressions would end."""
    nodes = [tree]
    while nodes:
        node = nodes.pop()
        yield node
        for field in node._fields:
            value = getattr(node, field, None)
            for child in value if isinstance(value, list) else (value,):
                if hasattr(child, "_fields"):
                    nodes.append(child)


def names_used(tree):
    """The names the code reads, and for each the attributes that are taken from it."""
    used = {}
    for node in walk(tree):
        kind = type(node).__name__
        if kind == "Name":
            used.setdefault(node.id, set())
        elif kind == "Attribute" and type(node.value).__name__ == "Name":
            used.setdefault(node.value.id, set()).add(node.attr)
    return used


def public_names(module):
    listed = getattr(module, "__all__", None)
    return listed if listed is not None else [n for n in dir(module) if not n.startswith("_")]


def choose_imports(used, paths):
    """(name, module, attribute or None) for every name of the prelude that the code uses."""
    sys.path.extend(paths)
    stars = {}
    for name in STARS:
        try:
            module = __import__(name)
        except ImportError:
            continue
        for attribute in public_names(module):
            if not hasattr(builtins, attribute):
                stars[attribute] = name
    everything = bool(LOOKS_UP_NAMES & used.keys())
    imports = []
    for name in sorted(set(stars) | set(MODULES)) if everything else used:
        if name in MODULES and (name not in stars or means_module(name, stars[name], used)):
            imports.append((name, name, None))
        elif name in stars:
            imports.append((name, stars[name], name))
    return imports


def means_module(name, star, used):
    """Whether `bisect` or `random` is the module here, or what it holds under its own name."""
    inner = getattr(__import__(star), name)
    return any(not hasattr(inner, attribute) for attribute in used.get(name, ()))


def refuse(line, text):
    sys.stdout.write("%d\n%s" % (line or 0, text))
    sys.exit(1)


def excerpt(file, error):
    text = "%s:%d: %s: %s\n" % (file, error.lineno or 0, type(error).__name__, error.msg)
    line = (error.text or "").rstrip("\r\n")
    if not line or len(line) > 300:
        return text
    column = max(1, error.offset or 1)
    end = getattr(error, "end_offset", None) or 0
    same_line = getattr(error, "end_lineno", None) == error.lineno
    width = max(1, end - column) if same_line else 1
    blank = "".join(c if c == "\t" else " " for c in line[: column - 1]).ljust(column - 1)
    return text + "    " + line + "\n    " + blank + "^" * min(width, 200) + "\n"


def compile_solution(file):
    with open(file, "rb") as stream:
        source = stream.read()
    try:
        tree = compile(source, file, "exec", ONLY_AST, dont_inherit=True)
        code = compile(source, file, "exec", dont_inherit=True)
    except SyntaxError as error:
        refuse(error.lineno, excerpt(file, error))
    except (RecursionError, MemoryError):
        refuse(0, "%s: error: the code is nested too deeply for Python\n" % file)
    except (ValueError, OverflowError) as error:
        refuse(0, "%s: error: %s\n" % (file, error))
    return tree, code


def compile_main(file):
    with open(file, "rb") as stream:
        code = compile(stream.read(), "<gavel>", "exec", dont_inherit=True, optimize=2)
    with open("main.pyc", "wb") as stream:
        stream.write(importlib.util.MAGIC_NUMBER + bytes(12))
        marshal.dump(code, stream)


def rewrite(solution, modules):
    """The solution's code that counts, and what its runs need for that."""
    sys.path.insert(0, os.path.dirname(modules[0]))
    import count_rewrite

    sys.path.pop(0)
    with open(solution, "rb") as stream:
        rewritten, places = count_rewrite.rewrite(stream.read(), solution)
    compiled = []
    for module in modules:
        with open(module, "rb") as stream:
            name = os.path.basename(module)[:-3]
            code = compile(stream.read(), "<gavel %s>" % name, "exec", dont_inherit=True)
            compiled.append((name, code))
    return rewritten, (compiled, places)


def main():
    solution, main_file, spec_file, *modules = sys.argv[1:]
    with open(spec_file, encoding="utf-8") as stream:
        spec = json.load(stream)
    spec["file"] = solution
    tree, code = compile_solution(solution)
    imports = choose_imports(names_used(tree), spec["paths"]) if spec["prelude"] else []
    counting = None
    if modules:
        code, counting = rewrite(solution, modules)
    compile_main(main_file)
    with open("bundle", "wb") as stream:
        marshal.dump((code, imports, spec, counting), stream)
    sys.stdout.flush()
    os._exit(0)


main()
