// What a role contributes to a question is remembered until something changes: nothing, a permission
// or a denial, the strongest of its own rules and its parents'.
package main

import "strings"

const (
	silent = iota
	allows
	denies
)

type access struct {
	role, permission string
}

type AccessControl struct {
	parents map[string]map[string]bool
	rules   map[string]map[string]bool
	roles   map[string]map[string]bool
	known   map[access]int
}

func Constructor() AccessControl {
	return AccessControl{
		map[string]map[string]bool{}, map[string]map[string]bool{}, map[string]map[string]bool{}, map[access]int{},
	}
}

func put(table map[string]map[string]bool, row, column string, value bool) {
	if table[row] == nil {
		table[row] = map[string]bool{}
	}
	table[row][column] = value
}

func take(table map[string]map[string]bool, row, column string) bool {
	_, found := table[row][column]
	delete(table[row], column)
	return found
}

func (this *AccessControl) forget() {
	if len(this.known) > 0 {
		this.known = map[access]int{}
	}
}

func (this *AccessControl) reaches(from, to string, seen map[string]bool) bool {
	if from == to {
		return true
	}
	seen[from] = true
	for parent := range this.parents[from] {
		if !seen[parent] && this.reaches(parent, to, seen) {
			return true
		}
	}
	return false
}

func (this *AccessControl) Inherit(role string, parent string) bool {
	if this.parents[role][parent] || this.reaches(parent, role, map[string]bool{}) {
		return false
	}
	put(this.parents, role, parent, true)
	this.forget()
	return true
}

func (this *AccessControl) Disinherit(role string, parent string) bool {
	this.forget()
	return take(this.parents, role, parent)
}

func (this *AccessControl) Rule(role string, pattern string, allow bool) {
	put(this.rules, role, pattern, allow)
	this.forget()
}

func (this *AccessControl) Unrule(role string, pattern string) bool {
	this.forget()
	return take(this.rules, role, pattern)
}

func (this *AccessControl) Assign(user string, role string) {
	put(this.roles, user, role, true)
}

func (this *AccessControl) effect(role, permission string) int {
	question := access{role, permission}
	if known, found := this.known[question]; found {
		return known
	}
	strongest := silent
	if own := this.rules[role]; len(own) > 0 {
		colon := strings.IndexByte(permission, ':')
		service, action := permission[:colon], permission[colon+1:]
		for _, pattern := range []string{permission, service + ":*", "*:" + action, "*:*"} {
			if allow, found := own[pattern]; found && !allow {
				strongest = denies
			} else if found && strongest == silent {
				strongest = allows
			}
		}
	}
	for parent := range this.parents[role] {
		if inherited := this.effect(parent, permission); inherited > strongest {
			strongest = inherited
		}
	}
	this.known[question] = strongest
	return strongest
}

func (this *AccessControl) Can(user string, permission string) bool {
	strongest := silent
	for role := range this.roles[user] {
		if effect := this.effect(role, permission); effect > strongest {
			strongest = effect
		}
	}
	return strongest == allows
}
