package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

// A column that is no key stays empty in all groups, and so does not tell them apart.
type keys [3]string

type group struct {
	rows    int
	amounts []int64
}

// less puts the dash of an empty cell behind all texts.
func less(a, b string) bool {
	if a == "-" || b == "-" {
		return a != "-" && b == "-"
	}
	return a < b
}

func (g *group) facts() string {
	if len(g.amounts) == 0 {
		return "- - - -"
	}
	sort.Slice(g.amounts, func(i, j int) bool { return g.amounts[i] < g.amounts[j] })
	sum := int64(0)
	for _, amount := range g.amounts {
		sum += amount
	}
	count := int64(len(g.amounts))
	average := sum / count
	if average*count > sum {
		average--
	}
	return fmt.Sprint(sum, " ", average, " ", g.amounts[0], " ", g.amounts[count-1])
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()

	in.Scan()
	places := []int{}
	for _, name := range strings.Fields(in.Text()) {
		places = append(places, map[string]int{"country": 0, "plan": 1, "coupon": 2}[name])
	}
	groups := map[keys]*group{}
	for in.Scan() {
		cells := strings.Split(in.Text(), " ")
		key := keys{}
		for i, place := range places {
			key[i] = cells[place]
		}
		if groups[key] == nil {
			groups[key] = &group{}
		}
		groups[key].rows++
		if amount, err := strconv.ParseInt(cells[3], 10, 64); err == nil {
			groups[key].amounts = append(groups[key].amounts, amount)
		}
	}

	order := make([]keys, 0, len(groups))
	for key := range groups {
		order = append(order, key)
	}
	sort.Slice(order, func(i, j int) bool {
		for k := range places {
			if order[i][k] != order[j][k] {
				return less(order[i][k], order[j][k])
			}
		}
		return false
	})
	for _, key := range order {
		g := groups[key]
		fmt.Fprintln(out, strings.Join(key[:len(places)], " "), g.rows, len(g.amounts), g.facts())
	}
}
