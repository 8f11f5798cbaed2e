// cost: O(n log n)  space: O(n)
package main

func solve(values []int) int64 {
	heap := append([]int{}, values...)
	down := func(at, size int) {
		for 2*at+1 < size {
			child := 2*at + 1
			if child+1 < size && heap[child+1] > heap[child] {
				child++
			}
			if heap[at] >= heap[child] {
				return
			}
			heap[at], heap[child] = heap[child], heap[at]
			at = child
		}
	}
	for i := len(heap) / 2; i >= 0; i-- {
		down(i, len(heap))
	}
	for size := len(heap) - 1; size > 0; size-- {
		heap[0], heap[size] = heap[size], heap[0]
		down(0, size)
	}
	return int64(heap[len(heap)/2])
}
