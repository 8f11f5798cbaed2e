package main

import "fmt"

func main() {
	var n, x, total int64
	fmt.Scan(&n)
	for ; n > 0; n-- {
		fmt.Scan(&x)
		total += x
	}
	fmt.Println(total)
}
