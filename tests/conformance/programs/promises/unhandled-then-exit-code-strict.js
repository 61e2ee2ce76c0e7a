process.on('uncaughtException', (err, origin) => {
  console.log(origin, err instanceof Error, err.message);
  process.exit(process.exitCode ?? 42);
});
Promise.resolve().then(() => undefined.property);
setTimeout(() => console.log('too late'), 0);
