# cost: O(n log n)  space: O(n)

def solve(values)
  counts = Array.new(values.size + 1, 0)
  1.upto(values.size) do |step|
    step.step(values.size, step) { |at| counts[at] += 1 }
  end
  counts[values.size]
end
