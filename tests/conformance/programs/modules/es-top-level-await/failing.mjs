console.log('failing runs');
await 1;
throw new Error('failed');
