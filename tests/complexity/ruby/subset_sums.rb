# cost: O(2^n)  space: O(n)

def reachable(values, at, sum)
  return sum & 1 if at == values.size

  reachable(values, at + 1, sum) + reachable(values, at + 1, sum + values[at])
end

def solve(values)
  reachable(values, 0, 0)
end
