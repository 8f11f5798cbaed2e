# verdict: re
# line: 4
# says: did you mean `totals`
class Counter
  def initialize(start)
    @total = start
  end

  def add(x)
    @total += x
  end

  def totals
    @total
  end
end
