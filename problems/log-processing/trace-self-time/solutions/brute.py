class Solution:
    def selfTime(self, spans):
        borders = sorted({t for span in spans for t in (span.start, span.start + span.took)})
        working = {span.service: 0 for span in spans}
        for begin, end in zip(borders, borders[1:]):
            running = [span for span in spans if span.start <= begin < span.start + span.took]
            waiting = {span.parent for span in running}
            for service in {span.service for span in running if span.id not in waiting}:
                working[service] += end - begin
        pairs = sorted(working.items())
        pairs.sort(key=lambda pair: pair[1], reverse=True)
        return [Share(service, time) for service, time in pairs]
