# verdict: re
# line: 4
# says: tally takes (xs, start), but gavel calls `tally(xs)`
def tally(xs, start)
  xs.sum + start
end
