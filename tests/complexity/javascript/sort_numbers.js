// cost: O(n log n)  space: O(n)

var solve = (values) => [...values].sort((a, b) => a - b)[0];
