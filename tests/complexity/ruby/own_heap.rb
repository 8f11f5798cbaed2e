# cost: O(n log n)  space: O(n)

def down(heap, at, size)
  while 2 * at + 1 < size
    child = 2 * at + 1
    child += 1 if child + 1 < size && heap[child + 1] > heap[child]
    return if heap[at] >= heap[child]

    heap[at], heap[child] = heap[child], heap[at]
    at = child
  end
end

def solve(values)
  heap = values.dup
  (heap.size / 2).downto(0) { |i| down(heap, i, heap.size) }
  (heap.size - 1).downto(1) do |size|
    heap[0], heap[size] = heap[size], heap[0]
    down(heap, 0, size)
  end
  heap[heap.size / 2]
end
