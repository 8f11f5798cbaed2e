package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

type row struct{ calls, failures, bytes int64 }

// quoted reads the quoted field that begins at line[at]; it gives the place behind its closing quote.
func quoted(line string, at int) (string, int) {
	text := []byte{}
	for at++; line[at] != '"'; at++ {
		if line[at] == '\\' {
			at++
		}
		text = append(text, line[at])
	}
	return string(text), at + 1
}

func isNumber(segment string) bool {
	return segment != "" && strings.Trim(segment, "0123456789") == ""
}

// routeOf gives "" when the request has no route.
func routeOf(request string) string {
	parts := strings.Split(request, " ")
	if len(parts) != 3 || parts[0] == "" || parts[1] == "" || parts[2] == "" {
		return ""
	}
	segments := strings.Split(strings.SplitN(parts[1], "?", 2)[0], "/")
	for i, segment := range segments {
		if isNumber(segment) {
			segments[i] = ":id"
		}
	}
	return parts[0] + " " + strings.Join(segments, "/")
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<16), 1<<24)
	rows := map[string]*row{}
	skipped := 0
	for in.Scan() {
		line := in.Text()
		request, at := quoted(line, strings.IndexByte(line, '"'))
		route := routeOf(request)
		if route == "" {
			skipped++
			continue
		}
		rest := strings.SplitN(line[at+1:], " ", 3)
		if rows[route] == nil {
			rows[route] = &row{}
		}
		rows[route].calls++
		if rest[0][0] == '5' {
			rows[route].failures++
		}
		bytes, _ := strconv.ParseInt(rest[1], 10, 64) // "-" is none
		rows[route].bytes += bytes
	}
	routes := []string{}
	for route := range rows {
		routes = append(routes, route)
	}
	sort.Slice(routes, func(i, j int) bool {
		a, b := rows[routes[i]], rows[routes[j]]
		if a.calls != b.calls {
			return a.calls > b.calls
		}
		return routes[i] < routes[j]
	})
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, route := range routes {
		fmt.Fprintln(out, route, rows[route].calls, rows[route].failures, rows[route].bytes)
	}
	fmt.Fprintln(out, "skipped", skipped)
}
