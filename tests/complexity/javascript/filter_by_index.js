// cost: O(n^2)  space: O(n)

var solve = (values) => values.map((value, i) => i).filter((value, i, all) => all.indexOf(value) === i).length;
