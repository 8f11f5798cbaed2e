# line: 5
# says: ArgumentError: no luck
def tally(xs)
  if xs.size == 2
    raise ArgumentError, 'no luck'
  end
  xs.sum
end
