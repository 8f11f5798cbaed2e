numbers = File.readlines('/dev/stdin', chomp: true).map(&:to_i)
puts Set.new(numbers.each_index.to_a.drop(1)).sum { |i| numbers[i] } if __FILE__ == $PROGRAM_NAME
