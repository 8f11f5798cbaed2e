"""Runs the program beside this file on the case that lies there; with --pdb under the debugger, which
stops where the methods that gavel calls begin. Stands behind SOLUTION, CLASS, METHODS and
CASE_FD."""

import ast
import builtins
import os
import pdb
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def build():
    words = [sys.executable, "-S", "-s", "-B", "build.py", SOLUTION, "main.py", "spec.json"]
    built = subprocess.run(words, cwd=HERE, stdout=subprocess.PIPE, text=True)
    if built.returncode != 0:
        sys.exit(built.stdout.partition("\n")[2].rstrip())


def open_as(file, flags, descriptor):
    opened = os.open(file, flags)
    if opened != descriptor:
        os.dup2(opened, descriptor)
        os.close(opened)


def give_case():
    """To standard input, or to where a driver reads its requests; its answers are for nobody."""
    open_as(os.path.join(HERE, "input"), os.O_RDONLY, CASE_FD)
    if CASE_FD == 0:
        sys.stdin = open(0, closefd=False)
    else:
        open_as(os.devnull, os.O_WRONLY, 4)


def is_text(statement):
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def first_line(body):
    statements = [s for s in body if not is_text(s)] or body
    return statements[0].lineno


def stops():
    with open(SOLUTION, encoding="utf-8") as stream:
        tree = ast.parse(stream.read())
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    if not METHODS:
        named_main = [f for f in functions if f.name == "main"]
        definitions = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)
        plain = [s for s in tree.body if not isinstance(s, definitions)]
        return [first_line(named_main[0].body if named_main else plain or tree.body)]
    return [
        first_line(method.body)
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name == CLASS
        for method in node.body
        if isinstance(method, ast.FunctionDef) and method.name in METHODS
    ]


def main():
    build()
    # A program's standard input is the case; whoever debugs it types somewhere else.
    console = os.fdopen(os.dup(0)) if CASE_FD == 0 else None
    give_case()
    program = os.path.join(HERE, "main.py")
    with open(program, encoding="utf-8") as stream:
        code = compile(stream.read(), program, "exec")
    space = {"__name__": "__main__", "__file__": program, "__builtins__": builtins}
    sys.path[0] = HERE
    if "--pdb" not in sys.argv:
        sys.argv = [program]
        return exec(code, space)
    sys.argv = [program]
    debugger = pdb.Pdb(stdin=console, stdout=sys.stdout) if console else pdb.Pdb()
    for line in stops():
        problem = debugger.set_break(SOLUTION, line)
        print(problem or "Breakpoint at %s:%d" % (os.path.basename(SOLUTION), line))
    # What stands before the solution is no business of its author.
    debugger.rcLines.append("continue")
    debugger.run(code, space)


main()
