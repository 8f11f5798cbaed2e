# cost: O(n^2 log n)  space: O(n)

def solve(values)
  (1..values.size).sum { |i| values[0, i].sort[i / 2] }
end
