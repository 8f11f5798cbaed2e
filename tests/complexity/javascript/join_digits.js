// cost: O(n)  space: O(n)

var solve = (values) => values.map((value) => value % 10).join('').length;
