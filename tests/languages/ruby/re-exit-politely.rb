# line: 4
# says: the code called exit instead of returning
def tally(_xs)
  exit
end
