class Counter {
    private long count;

    public Counter(int start) {
        count = start;
    }

    public void add(int x) {
        count += x;
    }

    public long total() {
        return count;
    }
}
