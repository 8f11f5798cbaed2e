// cost: O(n)  space: O(n)

class Solution {
    private int[] parent;
    private int[] size;

    public long solve(int[] values) {
        int n = values.length;
        parent = new int[n];
        size = new int[n];
        Map<Integer, Integer> byPhone = new HashMap<>();
        Map<Integer, Integer> byMail = new HashMap<>();
        int accounts = n;
        for (int i = 0; i < n; i++) {
            parent[i] = i;
            size[i] = 1;
            Integer samePhone = byPhone.putIfAbsent(values[i] % 1_000_003, i);
            Integer sameMail = byMail.putIfAbsent(values[i] / 300, i);
            if (samePhone != null && join(i, samePhone)) accounts--;
            if (sameMail != null && join(i, sameMail)) accounts--;
        }
        return accounts;
    }

    private int find(int account) {
        while (parent[account] != account) {
            parent[account] = parent[parent[account]];
            account = parent[account];
        }
        return account;
    }

    private boolean join(int a, int b) {
        a = find(a);
        b = find(b);
        if (a == b) return false;
        if (size[a] < size[b]) {
            int swapped = a;
            a = b;
            b = swapped;
        }
        parent[b] = a;
        size[a] += size[b];
        return true;
    }
}
