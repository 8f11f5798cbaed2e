class Solution:
    def compact(self, runs, pins, deeper):
        tables = [{entry.key: entry.value for entry in run} for run in runs]
        kept = []
        for key in sorted({key for table in tables for key in table}):
            needed = set()
            for pin in [0] + pins:
                for r in range(pin, len(runs)):
                    if key in tables[r]:
                        needed.add(r)
                        break
            chosen = []
            for r in sorted(needed, reverse=True):
                value = tables[r][key]
                if value is not None or chosen or key in deeper:
                    chosen.insert(0, Kept(key, r, value))
            kept += chosen
        return kept
