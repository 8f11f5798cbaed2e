// cost: O(n log n)  space: O(n)
package main

func merged(values []int) []int {
	if len(values) < 2 {
		return values
	}
	left, right := merged(values[:len(values)/2]), merged(values[len(values)/2:])
	all := make([]int, 0, len(values))
	i, j := 0, 0
	for i < len(left) || j < len(right) {
		if j == len(right) || (i < len(left) && left[i] <= right[j]) {
			all = append(all, left[i])
			i++
		} else {
			all = append(all, right[j])
			j++
		}
	}
	return all
}

func solve(values []int) int64 {
	return int64(merged(values)[0])
}
