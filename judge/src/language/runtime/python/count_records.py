"""Writes down what a rewritten solution counted: a line of JSON for each request, see
docs/complexity.md."""

import builtins
import json
import operator
import os
import sys
import tracemalloc

from count_costs import d, n
from count_operators import OPERATORS
from count_tables import callee

COUNTS_FILE = "gavel_counts.jsonl"
MOST_BLOCKS = 200
FRAME = 100  # Bytes, about what a call takes.
# Noting every allocation takes ten times as long as counting, and longer the more calls are under way,
# so that it ends at small sizes: a record is without heap when the one before counted more than this.
MOST_TRACED = 300000
MOST_TRACED_FRAMES = 3000000
LOOK_AT_HEAP = os.environ.get("GAVEL_COUNT_HEAP") != "0"
TURNS = 1 << 62  # An iterator over so many numbers counts in an expression: `next` of it is true.


class Watch:
    """Counts between `begin` and `end`, that is inside the solution's calls."""

    def __init__(self, sites, turn_sites):
        self.sites, self.turn_sites = sites, turn_sites
        self.traced, self.total_before = False, 0
        self.file = os.open(COUNTS_FILE, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        n[:] = [0] * len(sites)
        self.turns = [iter(range(1, TURNS)) for _ in turn_sites]
        space = builtins.__dict__
        for name, value in OPERATORS.items():
            space["gavel " + name] = value
        space.update({"gavel n": n, "gavel d": d, "gavel next": next, "gavel callee": callee,
                      "gavel slice type": slice})
        for number, iterator in enumerate(self.turns):
            space["gavel t%d" % number] = iterator

    def reading(self):
        return n + [TURNS - 1 - operator.length_hint(iterator) for iterator in self.turns]

    def total(self):
        return sum(n) + sum(TURNS - 1 - operator.length_hint(iterator) for iterator in self.turns)

    def begin(self):
        self.calls = self.worst = 0
        self.heap = self.results = 0
        self.traced = (LOOK_AT_HEAP and self.total_before <= MOST_TRACED
                       and self.total_before * d[1] <= MOST_TRACED_FRAMES)
        d[:] = [0, 0]
        self.before = self.reading()
        self.last = sum(self.before)
        if self.traced:
            tracemalloc.start()

    def call_ended(self):
        """One of several calls: its count, and the heap beyond the results that the driver keeps."""
        if self.traced:
            self.held, peak = tracemalloc.get_traced_memory()
            self.heap = max(self.heap, peak - self.results)
        now = self.total()
        self.worst = max(self.worst, now - self.last)
        self.last = now
        self.calls += 1

    def result_kept(self):
        if not self.traced:
            return
        self.results += tracemalloc.get_traced_memory()[0] - self.held
        if hasattr(tracemalloc, "reset_peak"):  # From Python 3.9 on.
            tracemalloc.reset_peak()

    def abandon(self):
        """The call failed: what it counted until then says nothing."""
        if self.traced:
            tracemalloc.stop()

    def end(self, index, cpu):
        if self.traced:
            self.heap = max(self.heap, tracemalloc.get_traced_memory()[1] - self.results)
            tracemalloc.stop()
        after = self.reading()
        total = self.total_before = sum(after) - sum(self.before)
        record = {
            "test": index, "calls": max(1, self.calls), "total": total,
            "worst": self.worst if self.calls else total, "cpu_ns": cpu,
            "heap": self.heap if self.traced else -1,
            "stack": d[1] * FRAME, "blocks": self.blocks(after),
        }
        os.write(self.file, json.dumps(record, separators=(",", ":")).encode() + b"\n")

    def blocks(self, after):
        """[place, count] for the places that counted, largest first."""
        by_place = {}
        for (line, what), old, new in zip(self.sites + self.turn_sites, self.before, after):
            if new > old:
                place = "%d %s" % (line, what) if what else str(line)
                by_place[place] = by_place.get(place, 0) + new - old
        ordered = sorted(by_place.items(), key=lambda pair: (-pair[1], pair[0]))
        return [list(pair) for pair in ordered[:MOST_BLOCKS]]


def counting_trial(trial, watch):
    """The driver's Trial, with a record for every test."""

    class CountingTrial(trial):
        def begin(self, index):
            self.index = index
            watch.begin()

        def end(self):
            if sys.exc_info()[0] is None:
                watch.end(self.index, self.cpu)
            else:
                watch.abandon()

        def write(self, method, value):
            if not self.is_class:
                return super().write(method, value)
            watch.call_ended()
            written = super().write(method, value)
            watch.result_kept()
            return written

    return CountingTrial
