// cost: O(2^n)  space: O(n)
package main

func reachable(values []int, at int, sum int64) int64 {
	if at == len(values) {
		return sum & 1
	}
	return reachable(values, at+1, sum) + reachable(values, at+1, sum+int64(values[at]))
}

func solve(values []int) int64 {
	return reachable(values, 0, 0)
}
