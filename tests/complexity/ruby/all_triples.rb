# cost: O(n^3)  space: O(1)

def solve(values)
  triples = 0
  values.each_with_index do |a, i|
    i.times do |j|
      j.times { |k| triples += 1 if a ^ values[j] ^ values[k] < 1000 }
    end
  end
  triples
end
