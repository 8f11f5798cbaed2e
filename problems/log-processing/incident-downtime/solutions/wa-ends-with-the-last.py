class Solution:
    def downtime(self, incidents: List[Incident], since: int, until: int) -> Report:
        spans = {}
        for incident in incidents:
            own = spans.setdefault(incident.service, [])
            end = until if incident.length is None else incident.start + incident.length
            begin, end = max(since, incident.start), min(until, end)
            if begin < end:
                own.append((begin, end))
        services = []
        for name, own in spans.items():
            lengths = [end - begin for begin, end in self._joined(own)]
            services.append(Service(name, sum(lengths), len(lengths), max(lengths, default=0)))
        services.sort(key=lambda s: (-s.down, s.name))
        everything = self._joined([span for own in spans.values() for span in own])
        return Report(services, sum(end - begin for begin, end in everything))

    def _joined(self, spans):
        outages = []
        for begin, end in sorted(spans):
            if outages and begin <= outages[-1][1]:
                outages[-1][1] = end
            else:
                outages.append([begin, end])
        return outages
