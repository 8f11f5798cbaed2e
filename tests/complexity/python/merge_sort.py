# cost: O(n log n)  space: O(n)


class Solution:
    def solve(self, values):
        if len(values) < 2:
            return values[0]

        def sort(items):
            if len(items) < 2:
                return items
            middle = len(items) // 2
            left, right = sort(items[:middle]), sort(items[middle:])
            out, i, j = [], 0, 0
            while i < len(left) and j < len(right):
                if left[i] <= right[j]:
                    out.append(left[i])
                    i += 1
                else:
                    out.append(right[j])
                    j += 1
            return out + left[i:] + right[j:]

        return sort(values)[0]
