# cost: O(log n)  space: O(1)
# input: sorted

def solve(values)
  low = 0
  high = values.size
  while low < high
    middle = (low + high) / 2
    if values[middle] < 500_000_000
      low = middle + 1
    else
      high = middle
    end
  end
  low
end
