# cost: O(n^2)  space: O(n)

def solve(values)
  longest = Array.new(values.size, 0)
  values.each_index do |i|
    i.times do |j|
      longest[i] = longest[j] if values[j] < values[i] && longest[j] > longest[i]
    end
    longest[i] += 1
  end
  longest.max
end
