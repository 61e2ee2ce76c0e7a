async function* g1() {} async function* g2() { return; } async function* g3() { return undefined; }
const a=[]; Promise.resolve(0).then(()=>a.push('t1')).then(()=>a.push('t2')).then(()=>a.push('t3')).then(()=>a.push('t4')).then(()=>console.log(a.join(' ')));
g1().next().then(()=>a.push('g1'));g2().next().then(()=>a.push('g2'));g3().next().then(()=>a.push('g3'));
