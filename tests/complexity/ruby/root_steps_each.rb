# cost: O(n sqrt n)  space: O(1)

def solve(values)
  total = 0
  values.each do |value|
    step = 0
    while step * step < values.size
      total += value ^ step
      step += 1
    end
  end
  total
end
