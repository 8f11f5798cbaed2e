def tally(xs)
  xs.sum + 1
end
