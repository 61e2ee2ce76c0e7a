try { throw new Error('x'); } catch (e) { throw e; }
