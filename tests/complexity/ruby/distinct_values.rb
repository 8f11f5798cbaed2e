# cost: O(n)  space: O(n)

def solve(values)
  seen = {}
  values.each { |value| seen[value] = true }
  seen.size
end
