// Builds a tree of each file, the later of equal keys replacing the earlier, and walks both at once.
package main

import "sort"

type node struct {
	value *string
	below map[string]*node
}

func build(lines []Line) *node {
	root := &node{below: map[string]*node{}}
	open, indents := []*node{root}, []int{-1}
	for _, line := range lines {
		for indents[len(indents)-1] >= line.Indent {
			open, indents = open[:len(open)-1], indents[:len(indents)-1]
		}
		child := &node{line.Value, map[string]*node{}}
		open[len(open)-1].below[line.Key] = child
		open, indents = append(open, child), append(indents, line.Indent)
	}
	return root
}

func same(a, b *string) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

func compare(a, b *node, prefix string, changes []Change) []Change {
	keys := []string{}
	for key := range a.below {
		keys = append(keys, key)
	}
	for key := range b.below {
		if a.below[key] == nil {
			keys = append(keys, key)
		}
	}
	sort.Strings(keys)
	for _, key := range keys {
		was, now := a.below[key], b.below[key]
		switch {
		case now == nil:
			changes = append(changes, Change{prefix + key, "removed", was.value, nil})
		case was == nil:
			changes = append(changes, Change{prefix + key, "added", nil, now.value})
		default:
			if !same(was.value, now.value) {
				changes = append(changes, Change{prefix + key, "changed", was.value, now.value})
			}
			changes = compare(was, now, prefix+key+"/", changes)
		}
	}
	return changes
}

func diffConfigs(before []Line, after []Line) []Change {
	return compare(build(before), build(after), "", nil)
}
