// The distinct tokens stand in sorted blocks of bounded length, so that a change moves few of them.
package main

import "sort"

const blockLimit = 256

type HashRing struct {
	space  int64
	blocks [][]int64
	claims map[int64][]string // token -> nodes, sorted
	tokens map[string][]int64
}

func Constructor(space int64) HashRing {
	return HashRing{space, nil, map[int64][]string{}, map[string][]int64{}}
}

func (this *HashRing) Join(node string, tokens []int64) int64 {
	if _, there := this.tokens[node]; there {
		return -1
	}
	this.tokens[node] = tokens
	for _, token := range tokens {
		nodes := this.claims[token]
		if len(nodes) == 0 {
			this.insert(token)
		}
		nodes = append(nodes, node)
		sort.Strings(nodes)
		this.claims[token] = nodes
	}
	return this.owned(node)
}

func (this *HashRing) Leave(node string) int64 {
	if _, there := this.tokens[node]; !there {
		return -1
	}
	moved := this.owned(node)
	for _, token := range this.tokens[node] {
		var rest []string
		for _, other := range this.claims[token] {
			if other != node {
				rest = append(rest, other)
			}
		}
		this.claims[token] = rest
		if len(rest) == 0 {
			delete(this.claims, token)
			this.remove(token)
		}
	}
	delete(this.tokens, node)
	return moved
}

func (this *HashRing) Owner(hash int64) string {
	if len(this.blocks) == 0 {
		return ""
	}
	b, i := this.find(hash)
	if b == len(this.blocks) {
		b, i = 0, 0
	}
	return this.claims[this.blocks[b][i]][0]
}

// find returns where the first token stands that is not below the position.
func (this *HashRing) find(position int64) (int, int) {
	b := sort.Search(len(this.blocks), func(k int) bool {
		return this.blocks[k][len(this.blocks[k])-1] >= position
	})
	if b == len(this.blocks) {
		return b, 0
	}
	block := this.blocks[b]
	return b, sort.Search(len(block), func(k int) bool { return block[k] >= position })
}

func (this *HashRing) insert(token int64) {
	if len(this.blocks) == 0 {
		this.blocks = [][]int64{{token}}
		return
	}
	b, i := this.find(token)
	if b == len(this.blocks) {
		b--
		i = len(this.blocks[b])
	}
	block := append(this.blocks[b], 0)
	copy(block[i+1:], block[i:])
	block[i] = token
	this.blocks[b] = block
	if len(block) > blockLimit {
		half := len(block) / 2
		right := append([]int64(nil), block[half:]...)
		this.blocks[b] = block[:half]
		this.blocks = append(this.blocks, nil)
		copy(this.blocks[b+2:], this.blocks[b+1:])
		this.blocks[b+1] = right
	}
}

func (this *HashRing) remove(token int64) {
	b, i := this.find(token)
	this.blocks[b] = append(this.blocks[b][:i], this.blocks[b][i+1:]...)
	if len(this.blocks[b]) == 0 {
		this.blocks = append(this.blocks[:b], this.blocks[b+1:]...)
	}
}

// before returns the token in front of this one, around the end if need be.
func (this *HashRing) before(token int64) int64 {
	b, i := this.find(token)
	if i > 0 {
		return this.blocks[b][i-1]
	}
	if b == 0 {
		b = len(this.blocks)
	}
	last := this.blocks[b-1]
	return last[len(last)-1]
}

func (this *HashRing) owned(node string) int64 {
	var sum int64
	for _, token := range this.tokens[node] {
		if this.claims[token][0] != node {
			continue
		}
		stretch := token - this.before(token)
		if stretch <= 0 {
			stretch += this.space
		}
		sum += stretch
	}
	return sum
}
