// line: 7
// says: panic
package main

func main() {
	if _, err := strconv.Atoi("x"); err != nil {
		panic(err)
	}
}
