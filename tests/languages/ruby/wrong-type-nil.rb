# verdict: re
# says: tally returned nil, but should return Integer
def tally(xs)
  puts xs.sum
end
