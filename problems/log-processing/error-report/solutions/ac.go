package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

type row struct {
	path                      string
	failures, requests, bytes int64
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Scan() // How many lines follow.
	rows := map[string]*row{}
	for in.Scan() {
		fields := strings.Fields(in.Text())
		if len(fields) < 6 {
			continue
		}
		own := rows[fields[3]]
		if own == nil {
			own = &row{path: fields[3]}
			rows[fields[3]] = own
		}
		if fields[4][0] == '5' {
			own.failures++
		}
		own.requests++
		sent, _ := strconv.ParseInt(fields[5], 10, 64) // 0 for "-".
		own.bytes += sent
	}
	report := []*row{}
	for _, own := range rows {
		if own.failures > 0 {
			report = append(report, own)
		}
	}
	sort.Slice(report, func(i, j int) bool {
		if report[i].failures != report[j].failures {
			return report[i].failures > report[j].failures
		}
		return report[i].path < report[j].path
	})
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, own := range report {
		fmt.Fprintln(out, own.path, own.failures, own.requests, own.bytes)
	}
}
