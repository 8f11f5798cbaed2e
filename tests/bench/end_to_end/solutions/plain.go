package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var n, gap, k int
	fmt.Fscan(in, &n, &gap, &k)
	users, times := make([]string, n), make([]int, n)
	for i := range users {
		fmt.Fscan(in, &users[i], &times[i])
	}
	for _, name := range busiest(users, times, gap, k) {
		fmt.Println(name)
	}
}
