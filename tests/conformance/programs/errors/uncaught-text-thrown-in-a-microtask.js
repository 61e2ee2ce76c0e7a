queueMicrotask(() => { throw 'a text'; });
