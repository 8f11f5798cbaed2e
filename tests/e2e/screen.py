"""What a terminal shows, scrollback included: enough of one for what gavel writes."""

import re
import unicodedata

SEQUENCE = re.compile(r"\x1b\[([0-9;]*)([A-Za-z])")


def width(char):
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


class Screen:
    """Lines never scroll away here, so that a golden file holds the whole session."""

    def __init__(self, columns):
        self.columns = columns
        self.lines = [[]]
        self.row = self.column = 0

    def write(self, text):
        at = 0
        while at < len(text):
            sequence = SEQUENCE.match(text, at)
            if sequence:
                self._control(sequence.group(2), int(sequence.group(1).split(";")[0] or 0))
                at = sequence.end()
            else:
                self._character(text[at])
                at += 1
        return self

    def _control(self, name, number):
        if name == "A":
            self.row = max(0, self.row - max(1, number))
        elif name == "J":
            del self.lines[self.row + 1 :]
            del self.lines[self.row][self.column :]
        elif name == "K":
            del self.lines[self.row][self.column :]
        elif name != "m":
            raise AssertionError(f"a sequence that gavel should not need: CSI {name}")

    def _character(self, char):
        if char == "\r":
            self.column = 0
        elif char == "\n":
            self._down()
        elif char == "\b":
            self.column = max(0, self.column - 1)
        elif width(char):
            if self.column + width(char) > self.columns:
                self._down()
            line = self.lines[self.row]
            line.extend(" " * (self.column - len(line)))
            line[self.column : self.column + 1] = [char]
            self.column += width(char)

    def _down(self):
        self.row += 1
        self.column = 0
        while len(self.lines) <= self.row:
            self.lines.append([])

    def text(self):
        return "\n".join("".join(line).rstrip() for line in self.lines).rstrip() + "\n"
