const e = new Error('made earlier');
e.code = 'E1';
function thrower() {
  throw e;
}
thrower();
