var Counter = function (start) {
  this.count = start;
};

Counter.prototype.add = function (x) {
  this.count += x;
};

Counter.prototype.total = function () {
  return this.count;
};
