async function g() { return 1; }
async function h() { return g(); }
async function k() { return await g(); }
h().then(() => console.log('h'));
k().then(() => console.log('k'));
g().then(() => console.log('g'));
(async () => { await h(); console.log('await h'); })();
(async () => { await k(); console.log('await k'); })();
