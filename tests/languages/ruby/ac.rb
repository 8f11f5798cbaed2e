def tally(xs)
  puts 'this is no answer: 41'
  xs.sum
end
