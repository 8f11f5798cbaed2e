/** Records in a hash map and, by their last change, in a doubly linked list that is cut at its old end. */
class PaymentGate {
    private static final class Record {
        String key, body, payment;
        int runner;
        long changed;
        Record older, newer;
    }

    private final long lease, retention;
    private final Map<String, Record> byKey = new HashMap<>();
    private final Map<Integer, Record> byRunner = new HashMap<>();
    private final Record ends = new Record();
    private int begun;

    public PaymentGate(int lease, int retention) {
        this.lease = lease;
        this.retention = retention;
        ends.older = ends.newer = ends;
    }

    public String begin(String key, String body, long at) {
        expire(at);
        int request = begun++;
        Record record = byKey.get(key);
        if (record == null) {
            record = new Record();
            record.key = key;
            record.body = body;
            byKey.put(key, record);
        } else {
            if (!record.body.equals(body)) return "conflict";
            if (record.payment != null) return "replay " + record.payment;
            if (at < record.changed + lease) return "busy";
            byRunner.remove(record.runner);
            unlink(record);
        }
        record.runner = request;
        byRunner.put(request, record);
        append(record, at);
        return "run";
    }

    public boolean finish(int request, String payment, long at) {
        expire(at);
        Record record = byRunner.remove(request);
        if (record == null) return false;
        record.payment = payment;
        unlink(record);
        append(record, at);
        return true;
    }

    public boolean fail(int request, long at) {
        expire(at);
        Record record = byRunner.get(request);
        if (record == null) return false;
        drop(record);
        return true;
    }

    public int remembered(long at) {
        expire(at);
        return byKey.size();
    }

    private void expire(long at) {
        while (ends.newer != ends && ends.newer.changed <= at - retention) drop(ends.newer);
    }

    private void drop(Record record) {
        byKey.remove(record.key);
        byRunner.remove(record.runner, record);
        unlink(record);
    }

    private void unlink(Record record) {
        record.older.newer = record.newer;
        record.newer.older = record.older;
    }

    private void append(Record record, long at) {
        record.changed = at;
        record.older = ends.older;
        record.newer = ends;
        ends.older.newer = record;
        ends.older = record;
    }
}
