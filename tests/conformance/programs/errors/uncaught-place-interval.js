setInterval(() => { throw new Error('interval'); }, 5);
