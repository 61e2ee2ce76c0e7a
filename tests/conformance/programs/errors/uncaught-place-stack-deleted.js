const e = new Error('no stack'); delete e.stack; throw e;
