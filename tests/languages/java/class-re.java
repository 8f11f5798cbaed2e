// line: 8
// says: NoSuchElementException
class Counter {
    public Counter(int start) {
    }

    public void add(int x) {
        if (x < 0) new ArrayDeque<Integer>().pop();
    }

    public long total() {
        return 8;
    }
}
