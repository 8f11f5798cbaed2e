package main

func main() {
	kept := [][]byte{}
	for {
		kept = append(kept, bytes.Repeat([]byte("x"), 1<<20))
	}
}
