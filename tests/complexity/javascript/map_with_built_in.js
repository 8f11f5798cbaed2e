// cost: O(n)  space: O(n)

var solve = (values) => values.map(String).length;
