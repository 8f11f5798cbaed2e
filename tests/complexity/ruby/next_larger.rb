# cost: O(n)  space: O(n)

def solve(values)
  total = 0
  waiting = []
  values.each_with_index do |value, i|
    total += i - waiting.pop while !waiting.empty? && values[waiting[-1]] < value
    waiting << i
  end
  total
end
