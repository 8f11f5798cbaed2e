# cost: O(n log n)  space: O(n)

def solve(values)
  values.sort[values.size / 2]
end
