let a = 0, b = 0;
const fast = setInterval(() => { a++; if (a === 6) clearInterval(fast); }, 4);
const slow = setInterval(() => { b++; if (b === 2) { clearInterval(slow); } }, 50);
process.on('exit', () => console.log(a, b));
