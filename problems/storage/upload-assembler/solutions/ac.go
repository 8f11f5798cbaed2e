// A treap of the pieces that are there, none of which touch.
package main

import "math/rand"

type piece struct {
	start, end  int64
	weight      uint32
	left, right *piece
}

func newPiece(start, end int64) *piece {
	return &piece{start: start, end: end, weight: rand.Uint32()}
}

func split(p *piece, start int64) (before, from *piece) {
	if p == nil {
		return nil, nil
	}
	if p.start < start {
		p.right, from = split(p.right, start)
		return p, from
	}
	before, p.left = split(p.left, start)
	return before, p
}

func join(a, b *piece) *piece {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	case a.weight > b.weight:
		a.right = join(a.right, b)
		return a
	}
	b.left = join(a, b.left)
	return b
}

func last(p *piece) *piece {
	for p != nil && p.right != nil {
		p = p.right
	}
	return p
}

func bytesIn(p *piece) int64 {
	if p == nil {
		return 0
	}
	return p.end - p.start + bytesIn(p.left) + bytesIn(p.right)
}

type UploadAssembler struct {
	size, count int64
	pieces      *piece
}

func Constructor(size int64) UploadAssembler {
	return UploadAssembler{size: size}
}

func (this *UploadAssembler) Receive(offset int64, data []int, checksum int) bool {
	for _, b := range data {
		checksum -= b
	}
	start, end := offset, offset+int64(len(data))
	if end > this.size || checksum != 0 {
		return false
	}
	before, rest := split(this.pieces, start)
	if p := last(before); p != nil && p.end >= start {
		start = p.start
		before, p = split(before, start)
		rest = join(p, rest)
	}
	within, after := split(rest, end+1)
	if p := last(within); p != nil && p.end > end {
		end = p.end
	}
	this.count += end - start - bytesIn(within)
	this.pieces = join(join(before, newPiece(start, end)), after)
	return true
}

func (this *UploadAssembler) Lose(start int64, end int64) int64 {
	if start == end {
		return 0
	}
	before, rest := split(this.pieces, start)
	within, after := split(rest, end)
	if p := last(before); p != nil && p.end > start {
		within = join(newPiece(start, p.end), within)
		p.end = start
	}
	if p := last(within); p != nil && p.end > end {
		after = join(newPiece(end, p.end), after)
		p.end = end
	}
	lost := bytesIn(within)
	this.count -= lost
	this.pieces = join(before, after)
	return lost
}

func (this *UploadAssembler) ResumeAt(offset int64) int64 {
	for p := this.pieces; p != nil; {
		if p.start > offset {
			p = p.left
		} else if p.end > offset {
			return p.end
		} else {
			p = p.right
		}
	}
	return offset
}

func (this *UploadAssembler) Received() int64 {
	return this.count
}
