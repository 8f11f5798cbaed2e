// says: there is no func main()
package main

func run() {}
