# cost: O(n log n)  space: O(n)

def merged(values)
  return values if values.size < 2

  left = merged(values[0...values.size / 2])
  right = merged(values[values.size / 2..])
  all = []
  i = j = 0
  while i < left.size || j < right.size
    if j == right.size || (i < left.size && left[i] <= right[j])
      all << left[i]
      i += 1
    else
      all << right[j]
      j += 1
    end
  end
  all
end

def solve(values)
  merged(values)[0]
end
