# cost: O(n)  space: O(1)

def solve(values)
  total = 0
  values.each { |value| total = (total * 31 + value) % 1_000_007 }
  total
end
