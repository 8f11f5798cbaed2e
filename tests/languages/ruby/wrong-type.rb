# verdict: re
# says: tally returned String, but should return Integer
def tally(xs)
  xs.sum.to_s
end
