// verdict: ce
// says: is `totals` on line 9 meant to be it?
class Counter {
    public Counter(int start) {
    }

    public void add(int x) {
    }
    public long totals() {
        return 8;
    }
}
