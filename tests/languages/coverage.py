"""What the programs of the conformance set are about, as a table: verdict and type by language.

It goes by what there is, not by what passes: that every program gets its verdict is what conformance.py
tests. A cell is the number of programs; one that is empty without a reason is a hole.
"""

import re

# What is asked of a language: a title, and the cases that answer it by the beginning of their names.
VERDICTS = [
    ("accepted: function, class, stdio", ["ac", "class-ac", "stdio-ac"]),
    ("wrong answer", ["wa"]),
    ("exception: function, class, stdio", ["re", "class-re", "stdio-re"]),
    ("crash", ["re-crash"]),
    ("the process ends", ["re-exit"]),
    ("stack overflow: function, stdio", ["re-stack", "stdio-re-stack"]),
    ("time limit", ["tle"]),
    ("idle", ["idle"]),
    ("memory limit: function, stdio", ["mle", "stdio-mle"]),
    ("output limit", ["ole"]),
    ("forbidden call", ["forbidden"]),
    ("compile error: function, stdio", ["ce", "stdio-ce"]),
    ("misnamed: function, class", ["misnamed", "class-misnamed"]),
    ("wrong type of a result", ["wrong-type"]),
]

# What a type of the mapping table looks like in the `entry` of a problem that echoes values.
SCALAR = r"(?:bool|int|long|double|char|string)"
TYPES = [(name, name) for name in ("bool", "int", "long", "double", "char", "string")] + [
    ("`T[]`", SCALAR + r"\[\]"),
    ("`T[][]`", SCALAR + r"\[\]\[\]"),
    ("`T[][][]`", SCALAR + r"\[\]\[\]\[\]"),
    ("`map<K, V>`", r"map<.*>"),
    ("a record, lists of records", r"[A-Z]\w*(?:\[\])*"),
    ("`T?`", r"\w+\?(?:\[\])?"),
    ("`tree<T>`", r"tree<\w+>(?:\[\])?"),
    ("`linked<T>`", r"linked<\w+>(?:\[\])?"),
]


def echoed_types(problem_file):
    """The result types of the problem's methods."""
    return re.findall(r"^  \w+\(.*\) -> (.+?): \d+$", problem_file.read_text(), re.MULTILINE)


def count_types(pattern, cases, problems):
    """How many programs of a language echo a type."""
    echoes = [case["problem"] for case in cases.values() if case["problem"].startswith("echo-")]
    return sum(any(re.fullmatch(pattern, spelled) for spelled in
                   echoed_types(problems / problem / "problem.yaml")) for problem in echoes)


def count_verdict(wanted, case_names, every_case):
    """How many programs are about one of the wanted cases; a longer name may be a case of its own."""
    def subject(name):
        fitting = [case for case in every_case if name == case or name.startswith(case + "-")]
        return max(fitting, key=len) if fitting else None

    counts = [sum(subject(name) == case for name in case_names) for case in wanted]
    return sum(counts) if all(counts) else 0


def rows(languages, problems):
    """(title, a count for each language) for every verdict and type."""
    every_case = {case for _, cases in VERDICTS for case in cases}
    for title, wanted in VERDICTS:
        yield title, [count_verdict(wanted, cases, every_case) for cases in languages.values()]
    for title, pattern in TYPES:
        shown = title if title.startswith(("`", "a ")) else "`%s`" % title
        yield shown, [count_types(pattern, cases, problems) for cases in languages.values()]


def reason_for(language, title, without):
    """Why a cell may be empty."""
    missing = without.get(language, {})
    verdict = next((wanted for shown, wanted in VERDICTS if shown == title), [])
    if any(case in missing for case in verdict):
        return True
    return (title == "`map<K, V>`" and "echo-maps" in missing) or (
        title == "`T[][][]`" and "echo-values" in missing)


def table(languages, problems, without):
    """The lines of the table, and the holes in it. `languages`: id -> the cases by name."""
    lines = ["| | %s |" % " | ".join(languages), "|---|" + "--:|" * len(languages)]
    holes = []
    for title, counts in rows(languages, problems):
        cells = []
        for language, count in zip(languages, counts):
            if count == 0 and not reason_for(language, title, without):
                holes.append("%s: %s" % (language, title))
            cells.append(str(count) if count else "-")
        lines.append("| %s | %s |" % (title, " | ".join(cells)))
    reasons = ["%s: %s" % (language, "; ".join("no `%s`, %s" % pair for pair in missing.items()))
               for language, missing in without.items()]
    return lines, reasons, holes
