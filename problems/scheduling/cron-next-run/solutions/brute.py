from datetime import datetime, timedelta


class Solution:
    def nextRuns(self, jobs):
        return [self.next_run(job) for job in jobs]

    def next_run(self, job):
        after = datetime.strptime(job.after, "%Y-%m-%d %H:%M")
        names = {}
        for name, low, high in (("minute", 0, 59), ("hour", 0, 23), ("day", 1, 31), ("month", 1, 12), ("weekday", 0, 6)):
            names[name] = set()
            for item in getattr(job, name).split(","):
                names[name] |= self.values(item, low, high)
        date = after.replace(hour=0, minute=0)
        for _ in range(366 * 45):
            if self.fits(date, job, names):
                for minute in range(24 * 60):
                    moment = date + timedelta(minutes=minute)
                    if moment > after and moment.hour in names["hour"] and moment.minute in names["minute"]:
                        return moment.strftime("%Y-%m-%d %H:%M")
            date += timedelta(days=1)
        return "never"

    def fits(self, date, job, names):
        if date.month not in names["month"]:
            return False
        day = date.day in names["day"]
        weekday = date.isoweekday() % 7 in names["weekday"]
        if "*" in job.day or "*" in job.weekday:
            return day and weekday
        return day or weekday

    def values(self, item, low, high):
        span, step = item.split("/") if "/" in item else (item, 1)
        if span == "*":
            order = list(range(low, high + 1))
        elif "-" not in span:
            order = [int(span)]
        else:
            first, last = map(int, span.split("-"))
            order = [first]
            while order[-1] != last:
                order.append(low if order[-1] == high else order[-1] + 1)
        return set(order[::int(step)])
