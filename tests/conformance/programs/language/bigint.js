const big = 2n ** 64n;
console.log(big, big + 1n, -big, big * big, big / 3n, big % 1000n, typeof big);
console.log(BigInt(10), BigInt('123456789012345678901234567890'), BigInt('0xff'), 0xffn);
console.log(1n < 2, 2n == 2, 2n === 2, 5n > 4n, [3n, 1n, 2n].sort().join());
console.log(7n / 2n, -7n / 2n, -7n % 2n, 5n & 3n, 5n | 3n, 5n ^ 3n, ~5n, 1n << 70n, -9n >> 1n);
console.log(BigInt.asUintN(8, 257n), BigInt.asIntN(8, 255n), Number(2n ** 53n), parseInt('12n'), (255n).toString(16));
console.log([1n, { n: 2n }], `${3n}`, 0n ? 'truthy' : 'falsy', Object(4n));
let product = 1n;
for (let i = 1n; i <= 30n; i++) product *= i;
console.log(product, product.toLocaleString === undefined);
for (const bad of [() => 1n + 1, () => BigInt(1.5), () => BigInt('x'), () => 1n / 0n, () => +1n, () => Math.max(1n), () => BigInt(undefined), () => 2n ** -1n, () => new BigInt(1), () => 1n >>> 0n]) {
  try { console.log(bad()); } catch (e) { console.log(e.name + ': ' + e.message); }
}
