"""A layer includes only layers below it; a stage of the judge only what it is meant to see."""

# What a layer may include beside itself. A round knows no problem and no judgement: only plain data.
BELOW = {
    "sandbox": set(),
    "judge": {"sandbox"},
    "round": set(),
    "cli": {"judge", "round", "sandbox"},
}

# Stages that carry no stage of their own pipeline: every stage may use them.
BASICS = {"values", "wire", "storage"}

# What else a stage may include, and why.
ALSO = {
    "shrink": {"domain"},  # a shrinker edits cases of a domain
    "problem": {"domain"},  # the loader understands domain lines while it knows their place
    "cases": {"problem", "domain"},  # cases are drawn from the domain, or read as the loader reads
    "run": {"check"},  # an interactor answers as a checker program does
    "verify": {"cases", "domain", "problem"},  # the checks look at what tests are made of
    "build": {"language"},  # a language says how its programs are built
}


def check(tree):
    for path in tree.cpp_files():
        layer = path.split("/")[0]
        if layer not in BELOW:
            continue
        for number, name, angled in tree.includes(path):
            target = None if angled else tree.resolve(path, name)
            problem = (
                foreign_header(path, name, angled)
                or (target and upward(layer, target))
                or (target and other_stage(path, target))
            )
            if problem:
                yield f"{path}:{number}: {problem}"


def upward(layer, target):
    other = target.split("/")[0]
    if other in BELOW and other != layer and other not in BELOW[layer]:
        return f"{layer} includes {target}; layers go cli -> judge -> sandbox and cli -> round"
    return None


def other_stage(path, target):
    mine, theirs = stage_of(path), stage_of(target)
    if not mine or theirs is None or mine == theirs:
        return None
    if theirs in BASICS | ALSO.get(mine, set()):
        return None
    if theirs == "":
        return f"stage {mine} includes {target}, which is the pipeline's own"
    return f"stage {mine} includes {target} of stage {theirs}, which ALSO does not allow"


def stage_of(path):
    """The stage's folder; "" for the pipeline files, which may include every stage; None for
    everything else."""
    parts = path.split("/")
    if parts[:2] != ["judge", "src"]:
        return None
    if len(parts) > 3:
        return parts[2]
    return None if path.endswith(".cpp") else ""


def foreign_header(path, name, angled):
    """Public headers are read by everybody: the standard library and gavel's own, nothing else."""
    if "/include/gavel/" not in path:
        return None
    own = not angled and name.startswith("gavel/")
    standard = angled and "." not in name and "/" not in name
    return None if own or standard else f"a public header includes {name}"


FIXTURES = [
    (
        {
            "round/src/clock.cpp": '#include "gavel/judge/verdict.h"\n',
            "judge/include/gavel/judge/verdict.h": "#pragma once\n",
        },
        "round/src/clock.cpp:1",
    ),
    (
        {
            "judge/src/judge.cpp": '#include "gavel/round/event.h"\n',
            "round/include/gavel/round/event.h": "#pragma once\n",
        },
        "judge/src/judge.cpp:1",
    ),
    (
        {
            "sandbox/src/box.cpp": '#include "gavel/judge/verdict.h"\n',
            "judge/include/gavel/judge/verdict.h": "#pragma once\n",
        },
        "sandbox/src/box.cpp:1",
    ),
    (
        {
            "judge/src/run/run.cpp": '#include <vector>\n#include "terminal/style.h"\n',
            "cli/src/terminal/style.h": "#pragma once\n",
        },
        "judge/src/run/run.cpp:2",
    ),
    (
        {
            "judge/src/run/run.cpp": '#include "report/pieces.h"\n',
            "judge/src/report/pieces.h": "#pragma once\n",
        },
        "judge/src/run/run.cpp:1",
    ),
    (
        {
            "judge/src/run/run.cpp": '#include "../engine.h"\n',
            "judge/src/engine.h": "#pragma once\n",
        },
        "judge/src/run/run.cpp:1",
    ),
    (
        {"judge/include/gavel/judge/a.h": "#pragma once\n#include <unistd.h>\n"},
        "judge/include/gavel/judge/a.h:2",
    ),
    (
        {"judge/include/gavel/judge/a.h": '#pragma once\n#include "values/a.h"\n'},
        "judge/include/gavel/judge/a.h:2",
    ),
    (
        {
            "judge/src/judge.cpp": '#include "check/rule.h"\n#include "engine.h"\n',
            "judge/src/engine.h": '#pragma once\n#include "run/run.h"\n',
            "judge/src/run/run.h": '#pragma once\n#include "values/text.h"\n#include "gavel/sandbox/a.h"\n',
            "judge/src/values/text.h": "#pragma once\n",
            "judge/src/check/rule.h": "#pragma once\n",
            "sandbox/include/gavel/sandbox/a.h": "#pragma once\n#include <string>\n",
        },
        None,
    ),
]
