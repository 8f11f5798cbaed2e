# cost: O(n log n)  space: O(1)
# input: sorted

def solve(values)
  values.sum do |value|
    wanted = (value * 7919 + 13) % 1_000_000_007
    values.bsearch_index { |v| v >= wanted } || values.size
  end
end
