(async () => {
  if ('locks' in navigator) {
    const order = [];
    const p1 = navigator.locks.request('r', async (lock) => { order.push('1 in ' + lock.name + ' ' + lock.mode); await new Promise((r) => setTimeout(r, 20)); order.push('1 out'); return 'one'; });
    const p2 = navigator.locks.request('r', { mode: 'shared' }, () => { order.push('2'); });
    const p3 = navigator.locks.request('r', { ifAvailable: true }, (lock) => { order.push('3 ' + lock); });
    console.log(await p1, await p2, await p3);
    console.log(order.join(' | '));
  }
})();
