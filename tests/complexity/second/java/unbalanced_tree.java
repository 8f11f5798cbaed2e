// cost: O(n^2)  space: O(n)
// input: sorted

class Solution {
    private static class Node {
        final int value;
        Node left;
        Node right;

        Node(int value) {
            this.value = value;
        }
    }

    public long solve(int[] values) {
        Node root = new Node(values[0]);
        long deepest = 0;
        for (int i = 1; i < values.length; i++) {
            deepest = Math.max(deepest, insert(root, values[i]));
        }
        return deepest;
    }

    private long insert(Node node, int value) {
        for (long depth = 1;; depth++) {
            Node next = value < node.value ? node.left : node.right;
            if (next == null) {
                if (value < node.value) {
                    node.left = new Node(value);
                } else {
                    node.right = new Node(value);
                }
                return depth;
            }
            node = next;
        }
    }
}
