"""Which problems of the pack have been verified as they stand, and the verification of the others.

`gavel verify --level full` of the whole pack takes too long for every run of the tests, and tells nothing
new about a problem whose files are the same as when it last passed. So what passed is on record, in
verified.sha256 beside this file: a digest over each problem's files.

  verify_pack.py --check FOLDER   one problem, as ctest runs it: in full when it differs from the record,
                                  otherwise the file and its tests alone
  verify_pack.py                  all problems that differ from the record, in full; records what passes
  verify_pack.py --all            all problems, in full, with the times each took
"""

import argparse
import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RECORD = HERE / "verified.sha256"

# Of one a kind the solutions are judged each time, whatever the record says: the judge changes too.
ALWAYS_JUDGED = {"merge-shards", "lru-cache", "error-report", "first-bad-deploy"}

# verify warns of it: a language of a solution is not installed here.
NOT_JUDGED = "is not judged"

# verify warns of it: the group could go, and all wrong solutions would still be found.
USELESS_GROUP = "no wrong solution would survive"


def digest(folder):
    """Over names and contents of all files below the folder."""
    whole = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        if "__pycache__" in file.parts:
            continue
        content = hashlib.sha256(file.read_bytes()).hexdigest()
        whole.update(f"{content}  {file.relative_to(folder).as_posix()}\n".encode())
    return whole.hexdigest()


def read_record(path=RECORD):
    """{problem: digest}, both as in the output of sha256sum."""
    if not path.exists():
        return {}
    lines = (line.split() for line in path.read_text().splitlines())
    return {problem: known for known, problem in lines}


def write_record(record, path=RECORD):
    path.write_text("".join(f"{known}  {problem}\n" for problem, known in sorted(record.items())))


def problems():
    return sorted(file.parent for file in (ROOT / "problems").glob("*/*/problem.yaml"))


def level_for(folder, record):
    if record.get(folder.name) != digest(folder):
        return "full"
    return "solutions" if folder.name in ALWAYS_JUDGED else "tests"


def verify(gavel, folder, level, jobs):
    """(passed, what verify printed)"""
    done = subprocess.run([gavel, "verify", "--level", level, "--jobs", str(jobs), str(folder)],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode == 0 and USELESS_GROUP not in done.stdout, done.stdout


def check_one(gavel, folder):
    level = level_for(folder, read_record())
    passed, said = verify(gavel, folder, level, jobs=1)
    print(f"level {level}\n{said}")
    return passed


def verify_many(gavel, folders):
    record = {problem: known for problem, known in read_record().items()
              if problem in {folder.name for folder in problems()}}
    failed, times = [], []
    for folder in folders:
        before = digest(folder)
        begin = time.monotonic()
        passed, said = verify(gavel, folder, "full", jobs=os.cpu_count() or 1)
        passed = passed and NOT_JUDGED not in said
        times.append((time.monotonic() - begin, folder.name))
        print(f"{times[-1][0]:7.1f} s  {folder.name}  {'clean' if passed else 'NOT CLEAN'}", flush=True)
        record.pop(folder.name, None)
        if passed:
            record[folder.name] = before
        else:
            failed.append(folder.name)
            print(said)
        write_record(record)
    slowest = ", ".join(f"{name} {seconds:.0f} s" for seconds, name in sorted(times, reverse=True)[:5])
    print(f"{len(folders) - len(failed)} of {len(folders)} clean, {sum(t for t, _ in times):.0f} s in all; "
          f"slowest: {slowest or 'none'}")
    return not failed


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gavel", default=ROOT / "build/release/bin/gavel")
    parser.add_argument("--check", type=Path, metavar="FOLDER")
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    if options.check:
        return check_one(options.gavel, options.check)
    record = read_record()
    return verify_many(options.gavel, [folder for folder in problems()
                                       if options.all or record.get(folder.name) != digest(folder)])


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
