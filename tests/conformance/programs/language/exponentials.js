// Every bit of exponentials and logarithms.
for (let i = -60; i <= 60; i++) console.log(i, Math.exp(i / 7), Math.exp(i * 11), Math.log(Math.abs(i) / 9), Math.log(1 + i * 1e-9));
console.log(Math.exp(710), Math.exp(-746), Math.exp(-744), Math.exp(1), Math.log(5e-324), Math.log(-1), Math.log(0), Math.log(Infinity));
