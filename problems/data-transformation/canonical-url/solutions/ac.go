// One pass over each url; the pages are numbered by a map in the order of their first urls.
package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

func unreserved(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ||
		strings.IndexByte("-._~", c) >= 0
}

func unescape(text string) string {
	var out strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] != '%' {
			out.WriteByte(text[i])
			continue
		}
		code, err := uint64(0), error(strconv.ErrSyntax)
		if i+2 < len(text) {
			code, err = strconv.ParseUint(text[i+1:i+3], 16, 8)
		}
		switch {
		case err != nil:
			out.WriteString("%25")
			continue
		case unreserved(byte(code)):
			out.WriteByte(byte(code))
		default:
			fmt.Fprintf(&out, "%%%02X", code)
		}
		i += 2
	}
	return out.String()
}

func name(parameter string) string {
	before, _, _ := strings.Cut(parameter, "=")
	return before
}

func canonical(url string, ignored map[string]bool) string {
	url, _, _ = strings.Cut(url, "#")
	url, query, _ := strings.Cut(url, "?")
	scheme, rest, _ := strings.Cut(url, "://")
	host, path := rest, "/"
	if slash := strings.IndexByte(rest, '/'); slash >= 0 {
		host, path = rest[:slash], rest[slash:]
	}
	scheme, host = strings.ToLower(scheme), strings.ToLower(host)
	if scheme == "http" {
		host = strings.TrimSuffix(host, ":80")
	} else {
		host = strings.TrimSuffix(host, ":443")
	}
	var parameters []string
	for _, parameter := range strings.Split(query, "&") {
		parameter = unescape(parameter)
		if parameter != "" && !ignored[name(parameter)] {
			parameters = append(parameters, parameter)
		}
	}
	sort.SliceStable(parameters, func(i, j int) bool {
		return name(parameters[i]) < name(parameters[j])
	})
	result := scheme + "://" + host + unescape(path)
	if len(parameters) > 0 {
		result += "?" + strings.Join(parameters, "&")
	}
	return result
}

func canonicalPages(urls []string, ignored []string) []Page {
	drop := make(map[string]bool, len(ignored))
	for _, name := range ignored {
		drop[name] = true
	}
	index := make(map[string]int)
	pages := []Page{}
	for _, url := range urls {
		url = canonical(url, drop)
		at, seen := index[url]
		if !seen {
			at = len(pages)
			index[url] = at
			pages = append(pages, Page{Url: url})
		}
		pages[at].Times++
	}
	return pages
}
