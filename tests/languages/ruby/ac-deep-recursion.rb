def deeper(count)
  count.zero? ? 0 : 1 + deeper(count - 1)
end

def tally(xs)
  deeper(100_000) == 100_000 ? xs.sum : -1
end
