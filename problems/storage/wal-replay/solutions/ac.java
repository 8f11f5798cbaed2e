class Solution {
    public Recovered recover(LogRecord[] records, Row[] snapshot) {
        int end = 0;
        int checkpoint = -1;
        while (end < records.length && records[end].intact) {
            if (records[end].op.equals("checkpoint")) {
                checkpoint = end;
            }
            end++;
        }

        TreeMap<String, Long> data = new TreeMap<>();
        for (Row row : snapshot) {
            data.put(row.key, row.value);
        }
        TreeMap<Integer, List<LogRecord>> open = new TreeMap<>();
        for (int i = 0; i < end; i++) {
            LogRecord record = records[i];
            switch (record.op) {
                case "checkpoint":
                    break;
                case "abort":
                    open.remove(record.tx);
                    break;
                case "commit":
                    List<LogRecord> writes = open.remove(record.tx);
                    if (writes != null && i > checkpoint) {
                        writes.forEach(write -> apply(data, write));
                    }
                    break;
                default:
                    open.computeIfAbsent(record.tx, tx -> new ArrayList<>()).add(record);
            }
        }

        Row[] rows = new Row[data.size()];
        int n = 0;
        for (Map.Entry<String, Long> row : data.entrySet()) {
            rows[n++] = new Row(row.getKey(), row.getValue());
        }
        return new Recovered(rows, open.keySet().stream().mapToInt(tx -> tx).toArray());
    }

    private static void apply(Map<String, Long> data, LogRecord write) {
        switch (write.op) {
            case "set":
                data.put(write.key, (long) write.value);
                break;
            case "add":
                data.merge(write.key, (long) write.value, Long::sum);
                break;
            default:
                data.remove(write.key);
        }
    }
}
