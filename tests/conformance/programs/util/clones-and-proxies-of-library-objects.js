// What structuredClone and console.log make of objects of Node's own, and of proxies of proxies.
const querystring = require('querystring');
const attempt = (name, make) => {
  try { console.log(name, structuredClone(make())); } catch (error) { console.log(name, error.name, error.message); }
};
attempt('URL', () => new URL('http://x'));
attempt('URLSearchParams', () => new URLSearchParams('a=b'));
attempt('TextDecoder', () => new TextDecoder());
attempt('generator', () => (function* () {})());
attempt('asynchronous generator', () => (async function* () {})());
attempt('Math', () => Math);
console.log(new Proxy(new Proxy({ a: 1 }, {}), {}), new Proxy(new Proxy([1], {}), {}));
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
console.log(proxy);
try { console.log(new Proxy(proxy, {})); } catch (error) { console.log(error.message); }
for (const text of ['ü&=', '\ud83d\ude00', '\ud800x']) console.log(querystring.escape(text));
for (const text of ['\ud800', 'a\udfff']) {
  try { querystring.escape(text); } catch (error) { console.log(error.name, error.code, error.message); }
}
const { isDeepStrictEqual } = require('util');
console.log(isDeepStrictEqual(Promise.resolve(1), Promise.resolve(2)), isDeepStrictEqual(new WeakMap(), new WeakMap()), isDeepStrictEqual(new WeakSet(), new WeakSet()));
