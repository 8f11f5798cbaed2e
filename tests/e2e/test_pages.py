"""HTML pages of a round and of the history: whole, safe, and needing nothing but themselves."""

import html.parser
import re
import unittest

from round_case import RIGHT, WRONG_WHEN_EMPTY, RoundCase


class Reader(html.parser.HTMLParser):
    """Every tag is closed by its own end, and nothing is loaded or run."""

    def __init__(self):
        super().__init__()
        self.open, self.tags, self.text = [], [], ""

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        for name, value in attributes:
            assert not name.startswith("on") and name not in ("src", "href"), (tag, name)
            assert "http" not in (value or ""), (tag, value)
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, (self.open, tag)
        self.open.pop()

    def handle_data(self, data):
        if self.open[-1:] != ["style"]:
            self.text += data


def read(page):
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == [], reader.open
    return reader


class Pages(RoundCase):
    def play(self):
        self.start()
        self.gavel("note", "<script>alert(1)</script> & \x1b[31mred")
        self.solution.write_text(WRONG_WHEN_EMPTY)
        self.gavel("submit")
        self.solution.write_text(RIGHT)
        self.gavel("run")
        self.gavel("submit", "--answers", self.answers)

    def test_a_round_as_a_page(self):
        self.play()
        file = self.folder / "round.html"
        self.assertEqual(self.gavel("report", "--html", file).returncode, 0)
        page = file.read_text()
        reader = read(page)
        self.assertNotIn("script", reader.tags)
        self.assertNotIn("\x1b", page)
        self.assertIn("<script>alert(1)</script> & [31mred", reader.text)
        for words in ("Round 1: sum-list", "rated good", "Communication", "said O(n), expected O(n)",
                      "add them up, one after another", "Wrong answer", "Accepted", "keep a running sum"):
            self.assertIn(words, reader.text)
        self.assertEqual(reader.tags.count("circle"), 3)  # one run, two submits
        self.assertIn("prefers-color-scheme: dark", page)
        self.assertIn("width=device-width", page)
        self.assertEqual(self.gavel("report", "--html", file).returncode, 2)  # not overwritten
        self.assertEqual(self.gavel("report", "--html", "-").stdout, page)

    def test_the_history_as_a_page(self):
        nothing = read(self.gavel("stats", "--html", "-").stdout)
        self.assertIn("No round has ended yet.", nothing.text)
        self.play()
        self.start("--free")
        self.gavel("end", "--abandon")
        reader = read(self.gavel("stats", "--html", "-").stdout)
        for words in ("2 rounds, 1 problem solved", "sum-list", "abandoned", "Accepted on submit 2"):
            self.assertIn(words, reader.text)

    def test_a_measured_cost_is_a_picture_and_a_table(self):
        self.start()
        self.solution.write_text(RIGHT)
        self.gavel("submit", "--cost", "--answers", self.answers)
        page = self.gavel("report", "--html", "-").stdout
        reader = read(page)
        self.assertIn("Measured cost", reader.text)
        self.assertIn("measured O(n), as said", reader.text)
        self.assertRegex(reader.text, r"Time O\(n\), space O\(1\)\. n = \d+ \.\. 1 000, the usual data: n\^")
        self.assertEqual(reader.tags.count("polyline"), 1)
        self.assertGreater(page.count('class="mark"'), 4)
        for x, y in re.findall(r'cx="([0-9.]+)" cy="([0-9.]+)"', page):
            self.assertTrue(0 <= float(x) <= 720 and 0 <= float(y) <= 240, (x, y))

    def test_pictures_stay_inside(self):
        self.play()
        page = self.gavel("report", "--html", "-").stdout
        for x in re.findall(r'c?x="(-?[0-9.]+)"', page):
            self.assertTrue(0 <= float(x) <= 720, x)


if __name__ == "__main__":
    unittest.main()
