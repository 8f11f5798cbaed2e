class Solution {
    private static class Chain {
        Entry last;
        boolean broken;
    }

    public Break[] findBreaks(Entry[] log) {
        Map<String, Chain> chains = new HashMap<>();
        List<Break> breaks = new ArrayList<>();
        for (int i = 0; i < log.length; i++) {
            Entry entry = log[i];
            Chain chain = chains.computeIfAbsent(entry.stream, stream -> new Chain());
            if (chain.broken) continue;
            String reason = brokenRule(chain.last, entry);
            if (reason != null) {
                chain.broken = true;
                breaks.add(new Break(i, entry.stream, reason));
            }
            chain.last = entry;
        }
        return breaks.toArray(new Break[0]);
    }

    private static String brokenRule(Entry before, Entry entry) {
        if (entry.seq != (before == null ? 1 : before.seq + 1)) return "sequence";
        if (entry.prev != (before == null ? 0 : before.hash)) return "link";
        String text = entry.stream + ":" + entry.seq + ":" + entry.prev + ":" + entry.body;
        return entry.hash == digest(text) ? null : "content";
    }

    private static long digest(String text) {
        long h = 17;
        for (int i = 0; i < text.length(); i++) {
            h = (h * 31 + text.charAt(i)) & 0xffffffffL;
        }
        return h;
    }
}
