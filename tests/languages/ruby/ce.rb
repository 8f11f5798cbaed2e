# line: 6
# says: syntax error
# unsaid: build.rb
def tally(xs)
  total = 0
  total + )
end
