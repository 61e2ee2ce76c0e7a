console.log(typeof inBlock);
{
  function inBlock() {
    return 'block';
  }
}
console.log(typeof inBlock, inBlock());
function choose(flag) {
  if (flag) {
    function pick() { return 'yes'; }
  } else {
    function pick() { return 'no'; }
  }
  return pick();
}
console.log(choose(true), choose(false));
switch (1) {
  case 0:
    function fromSwitch() { return 'switch'; }
}
console.log(fromSwitch());
