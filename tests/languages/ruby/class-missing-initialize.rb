# verdict: re
# line: 4
# says: class Counter needs `def initialize(start)`
class Counter
  def add(x); end

  def total
    0
  end
end
