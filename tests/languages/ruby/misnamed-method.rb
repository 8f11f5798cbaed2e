# verdict: re
# line: 4
# says: class Solution has no method `tally`; did you mean `taly`
class Solution
  def taly(xs)
    xs.sum
  end
end
