// A whole file, with a main of its own and a variable named like a package.
package solution

import "strings"

type list struct{ Head int }

func tally(xs []int) int {
	sort := list{0}
	for _, x := range xs {
		sort.Head = sort.Head + max(x, min(x, x, 7))
	}
	seen := map[int]bool{1: true}
	clear(seen)
	return sort.Head + len(seen) + len(strings.Repeat("x", 0)) + bits.OnesCount(0)
}

func main() {
	println(tally([]int{1}))
}
