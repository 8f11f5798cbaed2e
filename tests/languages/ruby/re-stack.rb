# says: SystemStackError
def tally(xs)
  tally(xs) + 1
end
