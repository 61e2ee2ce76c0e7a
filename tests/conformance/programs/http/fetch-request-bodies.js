const first = new Request('http://x/', { method: 'POST', body: 'a' });
const clone = first.clone();
console.log(first.bodyUsed, clone.bodyUsed);
const next = new Request(first);
console.log(first.bodyUsed, next.bodyUsed);
try { new Request(first); } catch (e) { console.log(e.name, e.message); }
try { first.clone(); } catch (e) { console.log(e.name, e.message); }
first.text().catch((e) => console.log(e.name, e.message)).then(async () => {
  console.log('next', await next.text());
  console.log('clone', await clone.text());
});
