const wait = (ms, name) => new Promise(resolve => setTimeout(() => { console.log('timer', name); resolve(name); }, ms));
wait(10, 'a').then(v => { console.log('then', v); return wait(5, 'b'); }).then(v => console.log('then', v));
wait(10, 'c').then(v => console.log('then', v));
wait(10, 'd').then(v => console.log('then', v));
