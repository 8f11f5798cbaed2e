# says: computing
def tally(_xs)
  loop {}
end
