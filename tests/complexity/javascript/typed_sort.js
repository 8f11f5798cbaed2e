// cost: O(n log n)  space: O(n)

var solve = (values) => Float64Array.from(values).sort()[0];
