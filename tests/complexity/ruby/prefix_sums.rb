# cost: O(n)  space: O(n)

def solve(values)
  sums = [0]
  values.each { |value| sums << sums[-1] + value }
  sums[-1] - sums[values.size / 2]
end
