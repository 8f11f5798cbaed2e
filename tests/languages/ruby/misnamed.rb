# verdict: re
# says: did you mean `tallly`
def tallly(xs)
  xs.sum
end
