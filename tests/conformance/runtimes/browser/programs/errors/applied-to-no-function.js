// What Chromium says of what should have been a function.
for (const attempt of [
  () => Reflect.apply(undefined, 1, []),
  () => Reflect.apply(null, 1, []),
  () => Reflect.apply(5, 1, []),
  () => Reflect.apply([], 1, []),
  () => Reflect.apply(Symbol('s'), 1, []),
  () => Function.prototype.apply.call(undefined),
  () => Function.prototype.call.call(5),
  () => new URLSearchParams('a=1').set('b'),
  () => URLSearchParams.prototype.get.call(5),
  () => new URLSearchParams('a=1').forEach(),
  () => URL.canParse(),
  () => atob(),
  () => new TextEncoder().encodeInto('a'),
]) {
  try {
    console.log('gave', attempt());
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
console.log(URLSearchParams.prototype.set.length, URLSearchParams.prototype.has.length, URL.canParse.length, atob.length);
