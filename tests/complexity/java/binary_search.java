// cost: O(log n)  space: O(1)
// input: sorted

class Solution {
    public long solve(int[] values) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < values[values.length - 1]) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
