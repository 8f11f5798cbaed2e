// Merges the sorted stretches of each service; the merged ones of all give the time with any down.
class Solution {
    private record Span(long from, long to) {}

    private static List<Span> outages(List<Span> spans) {
        spans.sort(Comparator.comparingLong(Span::from));
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            int last = merged.size() - 1;
            if (last >= 0 && span.from() <= merged.get(last).to()) {
                Span open = merged.get(last);
                merged.set(last, new Span(open.from(), Math.max(open.to(), span.to())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static LongStream lengths(List<Span> spans) {
        return spans.stream().mapToLong(span -> span.to() - span.from());
    }

    public Report downtime(Incident[] incidents, long since, long until) {
        Map<String, List<Span>> byService = new HashMap<>();
        for (Incident incident : incidents) {
            List<Span> spans =
                    byService.computeIfAbsent(incident.service, name -> new ArrayList<>());
            long end = incident.length == null ? until : incident.start + incident.length;
            long from = Math.max(incident.start, since);
            long to = Math.min(end, until);
            if (from < to) {
                spans.add(new Span(from, to));
            }
        }
        List<Service> services = new ArrayList<>();
        List<Span> all = new ArrayList<>();
        byService.forEach((name, spans) -> {
            List<Span> outages = outages(spans);
            services.add(new Service(name, lengths(outages).sum(), outages.size(),
                    lengths(outages).max().orElse(0)));
            all.addAll(outages);
        });
        services.sort(Comparator.comparingLong((Service service) -> -service.down)
                .thenComparing(service -> service.name));
        return new Report(services.toArray(new Service[0]), lengths(outages(all)).sum());
    }
}
