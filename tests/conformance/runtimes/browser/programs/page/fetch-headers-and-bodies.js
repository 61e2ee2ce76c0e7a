(async () => {
const tries = [() => new Headers({'bad name': 'x'}), () => new Headers([['a']]), () => new Headers().append('a'), () => new Headers().get('b c'), () => new Headers({a: 'x\ny'}), () => new Response('x', {status: 99}), () => new Response('x', {status: 204}), () => new Request('http://['), () => new Request('/x', {method: 'GET', body: 'x'}), () => new Request('/x', {method: 'TRACE'}), ()=>new Request('/x', {mode:'navigate'}), ()=>Response.redirect('/x', 200), () => new Blob('x'), () => new Blob([1], 5), () => new File(['a']), () => new FileReader().readAsText('x'), () => URL.createObjectURL('x'), ()=>Response.json(undefined), () => new Headers(5), ()=>new Headers('abc'), ()=>new Response(Symbol('x')), () => new Request()];
for (const t of tries) try { console.log(t()); } catch (e) { console.log(e.name, e.message, e.code); }
const h = new Headers({B: '2', a: ' 1 ', 'Content-Type': 'text/html'}); h.append('b', '3');
console.log([...h], h, String(h), [...h.keys()], h.has('A'));
console.log(new Blob(['é\r\n'], {type:'Text/Plain', endings:'native'}), new File(['x'], 'a.txt', {lastModified: 5}));
console.log(new Response("x"));
const r = new Response('{"a":1'); await r.json().catch(e => console.log(e.name));
const r2 = new Response(new Blob(['abc'], {type: 'a/b'})); console.log(r2.headers.get('content-type'), await r2.blob(), r2.bodyUsed);
try { r2.clone() } catch (e) { console.log(e.message) }
console.log(new Response().body, Response.error().type, Response.error().status);
console.log(new Response(new URLSearchParams('a=b')).headers.get('content-type'), new Response('s').headers.get('content-type'), new Response(new Uint8Array(2)).headers.get('content-type'));
console.log([...Response.json({a:1}).headers]);
for (const u of ["data:text/html,<b>", "data:,x", "data:;base64,aGk="]) { const q = await fetch(u); console.log(u, q.status, q.statusText, q.type, q.url, q.headers.get("content-type")); }
for (const u of ['bad:x', 'http://[', 'data:foo']) await fetch(u).catch(e => console.log(u, e.name, e.message));
await fetch('/a', {method: 'GET', body: 'x'}).catch(e => console.log(e.message));
const post = await fetch('data:,x', {method:'POST', body:'a'}).catch(e=>console.log(e.message)); 
const fr = new FileReader(); const log = [];
for (const t of ['loadstart','progress','load','loadend','abort','error']) fr['on'+t] = e => log.push(t + ':' + fr.readyState + ':' + e.loaded + '/' + e.total + e.lengthComputable);
fr.readAsDataURL(new Blob(['hi'], {type:'text/plain'}));
try { fr.readAsText(new Blob()) } catch (e) { console.log(e.name, e.message) }
await new Promise(r => fr.addEventListener('loadend', () => setTimeout(r)));
console.log(log.join(' '), fr.result);
log.length = 0; fr.readAsArrayBuffer(new Blob([])); 
await new Promise(r => fr.addEventListener('loadend', () => setTimeout(r)));
console.log(log.join(' '), fr.result);
log.length = 0; fr.readAsText(new Blob(['abc'])); fr.abort(); console.log(log.join(' '), fr.result, fr.error, fr.readyState);
const ac = AbortSignal.abort(); await fetch('data:,x', {signal: ac}).catch(e => console.log(e.name, e.message));
console.log(await (await fetch(URL.createObjectURL(new Blob(['q'])))).text(), typeof URL.createObjectURL(new Blob()));
const rb = await fetch(URL.createObjectURL(new Blob(['qq'], {type:'x/y'}))); console.log([...rb.headers], rb.type, rb.url.slice(0, 10));
const fd = new FormData(); fd.append('f', new Blob(['x'])); fd.append('g', new File(['y'], 'n.txt')); console.log(fd.get('f').name, fd.get('g').name, fd);
console.log(new FileReader());
console.log(structuredClone(new Blob(['x'])).size, await structuredClone(new File(['x'],'n')).text());
console.log(await new Blob(['abc']).bytes?.());
})();
