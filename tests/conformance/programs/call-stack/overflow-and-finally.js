let unwound = 0;
function down(n) {
  try {
    down(n + 1);
  } finally {
    unwound++;
  }
}
try {
  down(0);
} catch (e) {
  console.log(e.name, e.message, unwound > 100);
}
const overflow = () => overflow();
const results = [];
for (let i = 0; i < 3; i++) {
  try { overflow(); } catch (e) { results.push(e instanceof RangeError); }
}
console.log(results);
