class Solution:
    def findBreaks(self, log):
        bad = []
        for index, entry in enumerate(log):
            above = [other for other in log[:index] if other.stream == entry.stream]
            seq, link = (above[-1].seq, above[-1].hash) if above else (0, 0)
            text = ":".join([entry.stream, str(entry.seq), str(entry.prev), entry.body])
            number = 17
            for char in text:
                number = number * 31 + ord(char)
            rules = {
                "sequence": entry.seq == seq + 1,
                "link": entry.prev == link,
                "content": entry.hash == number % 2**32,
            }
            bad += [Break(index, entry.stream, name) for name, holds in rules.items() if not holds]
        return [b for i, b in enumerate(bad) if all(b.stream != other.stream for other in bad[:i])]
