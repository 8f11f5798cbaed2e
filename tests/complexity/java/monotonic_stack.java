// cost: O(n)  space: O(n)

class Solution {
    public long solve(int[] values) {
        Deque<Integer> stack = new ArrayDeque<>();
        int[] answer = new int[values.length];
        for (int i = 0; i < values.length; ++i) {
            while (!stack.isEmpty() && values[stack.peek()] < values[i]) answer[stack.pop()] = i;
            stack.push(i);
        }
        return stack.size();
    }
}
