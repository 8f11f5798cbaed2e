# line: 11
# says: KeyError
class Counter
  def initialize(start)
    @counts = { start => 1 }
  end

  def add(x)
    return if x > 0

    @counts.fetch(x)
  end

  def total
    8
  end
end
