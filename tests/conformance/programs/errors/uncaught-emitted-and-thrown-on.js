function f() { try { process.emit('error', new Error('emitted')); } catch (error) { throw error; } }
f();
