// cost: O(n)  space: O(n)

var solve = (values) => values.filter((value) => value % 3).map((value) => value * 2).length;
