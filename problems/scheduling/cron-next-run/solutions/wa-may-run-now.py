DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Solution:
    def nextRuns(self, jobs: List[Job]) -> List[str]:
        return [self.next_run(job) for job in jobs]

    def next_run(self, job):
        minutes = self.named(job.minute, 0, 59)
        hours = self.named(job.hour, 0, 23)
        days = set(self.named(job.day, 1, 31))
        months = self.named(job.month, 1, 12)
        weekdays = set(self.named(job.weekday, 0, 6))
        either = job.day[0] != "*" and job.weekday[0] != "*"

        date, clock = job.after.split()
        now = tuple(int(part) for part in date.split("-"))
        later_today = [t for t in ((h, m) for h in hours for m in minutes) if "%02d:%02d" % t >= clock]

        # A date comes back within 40 years if there is one at all: the longest gap is that of a
        # leap day on one weekday, over a year like 2100.
        for year in range(now[0], now[0] + 42):
            leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
            for month in months:
                if (year, month) < now[:2]:
                    continue
                length = 29 if leap and month == 2 else DAYS[month - 1]
                first = self.weekday(year, month, 1)
                for day in range(now[2] if (year, month) == now[:2] else 1, length + 1):
                    by_day, by_weekday = day in days, (first + day - 1) % 7 in weekdays
                    if not (by_day or by_weekday if either else by_day and by_weekday):
                        continue
                    if (year, month, day) > now:
                        return "%d-%02d-%02d %02d:%02d" % (year, month, day, hours[0], minutes[0])
                    if later_today:
                        return "%d-%02d-%02d %02d:%02d" % (year, month, day, *later_today[0])
        return "never"

    def named(self, field, low, high):
        size = high - low + 1
        values = set()
        for item in field.split(","):
            span, _, step = item.partition("/")
            if span == "*":
                start, count = low, size
            else:
                first, _, last = span.partition("-")
                start = int(first)
                count = (int(last or first) - start) % size + 1
            values.update(low + (start - low + i) % size for i in range(0, count, int(step or 1)))
        return sorted(values)

    def weekday(self, year, month, day):
        # Zeller's way: the year begins in March, so that the leap day is its last one.
        if month < 3:
            year, month = year - 1, month + 12
        return (day + (13 * (month + 1)) // 5 + year + year // 4 - year // 100 + year // 400 + 6) % 7
