# says: syntax error
def tally(xs)
  xs.each do |x|
    puts x
end
