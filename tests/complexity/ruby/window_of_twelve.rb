# cost: O(n)  space: O(1)

def solve(values)
  best = 0
  values.each_cons(12) { |window| best = [best, window.sum].max }
  best
end
