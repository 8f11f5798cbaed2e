require_relative 'solution'

n, gap, k = gets.split.map(&:to_i)
pairs = Array.new(n) { gets.split }
puts busiest(pairs.map(&:first), pairs.map { |_, time| time.to_i }, gap, k)
