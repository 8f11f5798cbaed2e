// cost: O(n)  space: O(n)
package main

func solve(values []int) int64 {
	total := int64(0)
	waiting := []int{}
	for i, value := range values {
		for len(waiting) > 0 && values[waiting[len(waiting)-1]] < value {
			total += int64(i - waiting[len(waiting)-1])
			waiting = waiting[:len(waiting)-1]
		}
		waiting = append(waiting, i)
	}
	return total
}
