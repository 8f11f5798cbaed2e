// A list in order of use, the most recent in front, and a map into it.
package main

import "container/list"

type entry struct {
	key    string
	body   int
	length int64
}

type ResponseCache struct {
	capacity, free int64
	byUse          *list.List
	where          map[string]*list.Element
}

func Constructor(capacity int64) ResponseCache {
	return ResponseCache{capacity, capacity, list.New(), map[string]*list.Element{}}
}

func (this *ResponseCache) Get(key string) int {
	element, ok := this.where[key]
	if !ok {
		return -1
	}
	this.byUse.MoveToFront(element)
	return element.Value.(entry).body
}

func (this *ResponseCache) Peek(key string) int {
	element, ok := this.where[key]
	if !ok {
		return -1
	}
	return element.Value.(entry).body
}

func (this *ResponseCache) Put(key string, body int, length int64) []string {
	if element, ok := this.where[key]; ok {
		this.drop(element)
	}
	evicted := []string{}
	if length > this.capacity {
		return evicted
	}
	for length > this.free {
		oldest := this.byUse.Back()
		evicted = append(evicted, oldest.Value.(entry).key)
		this.drop(oldest)
	}
	this.where[key] = this.byUse.PushFront(entry{key, body, length})
	this.free -= length
	return evicted
}

func (this *ResponseCache) drop(element *list.Element) {
	dropped := this.byUse.Remove(element).(entry)
	delete(this.where, dropped.key)
	this.free += dropped.length
}
