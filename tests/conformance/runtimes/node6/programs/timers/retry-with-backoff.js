let tries = 0;
function flaky() { tries++; return tries < 3 ? Promise.reject(new Error('try ' + tries)) : Promise.resolve('ok'); }
function retry(fn, ms) { return fn().catch(e => { console.log(e.message); return new Promise(r => setTimeout(r, ms)).then(() => retry(fn, ms * 2)); }); }
retry(flaky, 3).then(v => console.log(v, tries));
