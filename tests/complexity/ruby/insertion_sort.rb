# cost: O(n^2)  space: O(n)

def solve(values)
  ordered = values.dup
  (1...ordered.size).each do |i|
    at = i
    while at.positive? && ordered[at - 1] > ordered[at]
      ordered[at - 1], ordered[at] = ordered[at], ordered[at - 1]
      at -= 1
    end
  end
  ordered[0]
end
