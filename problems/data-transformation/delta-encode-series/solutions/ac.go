package main

import (
	"encoding/binary"
	"encoding/hex"
)

// page predicts its next reading and stores by how much the prediction is wrong.
type page struct {
	count   int
	last    int64
	step    int64
	written []byte
}

func (p *page) predict() int64 {
	if p.count < 2 {
		return p.last // 0 in an empty page
	}
	return p.last + p.step
}

func (p *page) add(reading int64, limit int) bool {
	longer := binary.AppendVarint(p.written, reading-p.predict())
	if len(longer) > limit {
		return false
	}
	p.written = longer
	p.step = reading - p.last
	p.last = reading
	p.count++
	return true
}

func encode(readings []int64, limit int) []Page {
	pages := []Page{}
	current := &page{}
	closePage := func() {
		if current.count > 0 {
			pages = append(pages, Page{current.count, hex.EncodeToString(current.written)})
		}
		current = &page{}
	}
	for _, reading := range readings {
		if !current.add(reading, limit) {
			closePage()
			current.add(reading, limit)
		}
	}
	closePage()
	return pages
}
