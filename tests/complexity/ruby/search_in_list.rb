# cost: O(n^2)  space: O(n)

def solve(values)
  kept = []
  values.each { |value| kept << value unless kept.include?(value) }
  kept.size
end
