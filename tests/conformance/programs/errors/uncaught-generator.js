function* ids() { let i = 0; while (true) { if (i > 2) throw new RangeError('out of ids'); yield i++; } }
for (const id of ids()) console.log(id);
