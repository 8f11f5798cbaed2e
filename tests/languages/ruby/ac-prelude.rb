# Set is there without a require; what one test leaves in the object is gone in the next.
def tally(xs)
  @seen ||= Set.new
  raise "seen #{@seen.size}" unless @seen.empty?

  @seen.merge(xs)
  xs.each_with_index.to_h { |x, i| [i, x] }.values.sum
end
