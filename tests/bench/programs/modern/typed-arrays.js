// Typed arrays: filling, summing, a blur over bytes, doubles, a view into a part.
function sieve(limit) {
  const composite = new Uint8Array(limit + 1);
  let primes = 0;
  for (let n = 2; n <= limit; n++) {
    if (composite[n]) continue;
    primes++;
    for (let m = n * n; m <= limit; m += n) composite[m] = 1;
  }
  return primes;
}
function blur(width, rounds) {
  let from = new Uint8ClampedArray(width);
  for (let i = 0; i < width; i++) from[i] = (i * 37) & 255;
  for (let round = 0; round < rounds; round++) {
    const to = new Uint8ClampedArray(width);
    for (let i = 1; i < width - 1; i++) to[i] = (from[i - 1] + 2 * from[i] + from[i + 1]) / 4;
    from = to;
  }
  return from.reduce((sum, value) => sum + value, 0);
}
function waves(count) {
  const list = new Float64Array(count);
  for (let i = 0; i < count; i++) list[i] = i * 0.5;
  const half = list.subarray(count / 2);
  let sum = 0;
  for (let i = 0; i < half.length; i++) sum += half[i];
  return sum;
}
console.log(sieve(150000), blur(4000, 20), waves(100000));
