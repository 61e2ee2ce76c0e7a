async function level3() { await new Promise((r) => setImmediate(r)); throw new Error('level 3 failed'); }
async function level2() { try { await level3(); } catch (e) { throw new Error('level 2 wrapper', { cause: e }); } }
async function level1() { return await level2(); }
level1();
