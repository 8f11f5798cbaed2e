def tally(xs)
  100.times { puts 'x' * 100_000 }
  xs.sum
end
