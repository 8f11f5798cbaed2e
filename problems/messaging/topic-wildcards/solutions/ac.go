package main

import (
	"sort"
	"strings"
)

type node struct {
	children map[string]*node
	clients  map[string]bool
}

func newNode() *node { return &node{map[string]*node{}, map[string]bool{}} }

type TopicBroker struct {
	root *node
	// The node at which each filter of a client ends.
	filters map[string]map[string]*node
}

func Constructor() TopicBroker {
	return TopicBroker{newNode(), map[string]map[string]*node{}}
}

func (this *TopicBroker) Subscribe(client string, filter string) bool {
	own := this.filters[client]
	if own == nil {
		own = map[string]*node{}
		this.filters[client] = own
	}
	if own[filter] != nil {
		return false
	}
	at := this.root
	for _, level := range strings.Split(filter, "/") {
		child := at.children[level]
		if child == nil {
			child = newNode()
			at.children[level] = child
		}
		at = child
	}
	at.clients[client] = true
	own[filter] = at
	return true
}

func (this *TopicBroker) Unsubscribe(client string, filter string) bool {
	at := this.filters[client][filter]
	if at == nil {
		return false
	}
	delete(at.clients, client)
	delete(this.filters[client], filter)
	return true
}

func (this *TopicBroker) Disconnect(client string) int {
	own := this.filters[client]
	for _, at := range own {
		delete(at.clients, client)
	}
	delete(this.filters, client)
	return len(own)
}

func (this *TopicBroker) Publish(topic string) []string {
	found := map[string]bool{}
	collect := func(at *node) {
		if at != nil {
			for client := range at.clients {
				found[client] = true
			}
		}
	}
	var walk func(at *node, levels []string, wild bool)
	walk = func(at *node, levels []string, wild bool) {
		if wild {
			collect(at.children["#"])
		}
		if len(levels) == 0 {
			collect(at)
			return
		}
		if child := at.children[levels[0]]; child != nil {
			walk(child, levels[1:], true)
		}
		if child := at.children["+"]; wild && child != nil {
			walk(child, levels[1:], true)
		}
	}
	walk(this.root, strings.Split(topic, "/"), topic[0] != '$')
	clients := make([]string, 0, len(found))
	for client := range found {
		clients = append(clients, client)
	}
	sort.Strings(clients)
	return clients
}
