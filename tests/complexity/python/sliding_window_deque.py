# cost: O(n)  space: O(n)
# input: descending


class Solution:
    def solve(self, values):
        window, best, width = deque(), 0, len(values) // 2 + 1
        for i, value in enumerate(values):
            while window and values[window[-1]] <= value:
                window.pop()
            window.append(i)
            if window[0] <= i - width:
                window.popleft()
            best += values[window[0]]
        return best
