function isPrime(n) { for (let i = 2; i * i <= n; i++) if (n % i === 0) return false; return n > 1; }
setTimeout(() => console.log('timeout 500'), 500);
let primes = 0;
for (let n = 0; n < 200000; n++) if (isPrime(n)) primes++;
console.log(primes);
setTimeout(() => console.log('timeout 100'), 100);
