function forever(n) {
  return forever(n + 1) + 1;
}
try {
  forever(0);
} catch (e) {
  console.log(e instanceof RangeError, e.name, e.message);
}
const mutual = { ping() { return this.pong(); }, pong() { return this.ping(); } };
try {
  mutual.ping();
} catch (e) {
  console.log(String(e));
}
console.log('still alive');
