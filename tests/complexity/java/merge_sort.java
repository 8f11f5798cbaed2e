// cost: O(n log n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        return sort(values)[0];
    }

    private int[] sort(int[] values) {
        if (values.length < 2) return values;
        int[] left = sort(Arrays.copyOfRange(values, 0, values.length / 2));
        int[] right = sort(Arrays.copyOfRange(values, values.length / 2, values.length));
        int[] out = new int[values.length];
        for (int i = 0, j = 0, k = 0; k < out.length; ++k) {
            out[k] = j == right.length || i < left.length && left[i] <= right[j] ? left[i++] : right[j++];
        }
        return out;
    }
}
