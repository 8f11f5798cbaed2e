class Counter
  attr_reader :total

  def initialize(start)
    @total = start
  end

  def add(x)
    @total += x
  end
end
