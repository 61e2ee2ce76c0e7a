setImmediate(() => { throw new RangeError('imm'); });
