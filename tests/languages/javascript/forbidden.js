// says: not allowed
function tally(xs) {
  require("child_process").spawnSync("true");
  return 0;
}
