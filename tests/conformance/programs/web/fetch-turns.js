// How many turns of the microtask queue a fetch takes that asks no network.
let turns = 0;
(async () => {
    for (let i = 0; i < 60; i += 1) {
        await null;
        turns += 1;
    }
})();
const kept = URL.createObjectURL(new Blob(['bb']));
for (const u of ['data:,x','data:text/plain,abc', kept]) fetch(u).then(r=>{console.log(u.slice(0,8), turns); return r.status});
for (const u of ['foo:bar','nope','http://a:b@c/','data:nocomma','http://x:1/', 'http://localhost:25/','about:blank']) fetch(u).catch(e=>console.log(u,e.message, turns));
fetch('http://localhost/',{signal:AbortSignal.abort()}).catch(e=>console.log(e.name, turns));
fetch('http://localhost/',{method:'GET',body:'x'}).catch(e=>console.log(e.message, turns));
