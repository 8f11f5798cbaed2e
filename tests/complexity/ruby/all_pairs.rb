# cost: O(n^2)  space: O(1)

def solve(values)
  pairs = 0
  values.each_with_index do |a, i|
    i.times { |j| pairs += 1 if a ^ values[j] < 1000 }
  end
  pairs
end
