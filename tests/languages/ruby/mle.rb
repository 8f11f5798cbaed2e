def tally(_xs)
  kept = []
  loop { kept << 'x' * (1 << 20) }
end
