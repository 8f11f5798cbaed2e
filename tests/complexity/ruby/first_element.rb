# cost: O(1)  space: O(1)

def solve(values)
  values[0]
end
