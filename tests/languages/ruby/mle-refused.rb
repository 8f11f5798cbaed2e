# says: NoMemoryError
def tally(_xs)
  'x' * (1 << 40)
end
