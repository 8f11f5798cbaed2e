class Solution:
    def downtime(self, incidents, since, until):
        names = sorted({i.service for i in incidents})
        borders = {since, until}
        for i in incidents:
            borders |= {i.start, i.start + (i.length or 0)}
        borders = sorted(b for b in borders if since <= b <= until)
        stretches = list(zip(borders, borders[1:]))

        def is_down(at, chosen):
            for i in incidents:
                if i.service in chosen and i.start <= at:
                    if i.length is None or at < i.start + i.length:
                        return True
            return False

        def outages(chosen):
            lengths, running = [], 0
            for begin, end in stretches:
                if is_down(begin, chosen):
                    running += end - begin
                elif running:
                    lengths.append(running)
                    running = 0
            return lengths + [running] if running else lengths

        services = []
        for name in names:
            own = outages([name])
            services.append(Service(name, sum(own), len(own), max(own + [0])))
        return Report(sorted(services, key=lambda s: -s.down), sum(outages(names)))
