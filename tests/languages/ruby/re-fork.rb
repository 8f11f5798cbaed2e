# verdict: forbidden
# says: clone
def tally(xs)
  fork { puts xs.sum }
  xs.sum
end
