# line: 5
# says: NoMethodError: undefined method `+' for nil
def tally(xs)
  total = nil
  xs.each { |x| total += x }
  total
end
