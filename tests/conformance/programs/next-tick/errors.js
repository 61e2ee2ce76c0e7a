for (const bad of [undefined, null, 'text', {}, 5]) { try { process.nextTick(bad); } catch (e) { console.log(e.name, e.code, e.message); } }
process.nextTick(function () { console.log(this === undefined || this === globalThis || this === process, arguments.length); }, 1, 2, 3);
