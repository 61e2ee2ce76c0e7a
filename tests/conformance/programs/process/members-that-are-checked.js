// The environment, the configuration and the pid as Node checks them; what a process is while it ends.
'use strict';
const attempt = (work) => {
  try {
    console.log(work());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
const all = { configurable: true, writable: true, enumerable: true };
attempt(() => Object.defineProperty(process.env, 'FOO', { value: 'foo' }));
attempt(() => process.env.FOO);
attempt(() => Object.defineProperty(process.env, 'FOO', { get() { return 1; } }));
attempt(() => Object.defineProperty(process.env, 'FOO', { ...all, value: 5 }) === process.env);
attempt(() => typeof process.env.FOO);
attempt(() => { process.config.variables = 42; });
attempt(() => { process.config = 42; });
attempt(() => Object.isFrozen(process.config));
for (const pid of [null, undefined, NaN, 'SIGTERM', Infinity]) attempt(() => process.kill(pid));
attempt(() => process.kill(process.pid, 'test'));
attempt(() => process.kill(process.pid, 0));
attempt(() => process instanceof process.constructor);
attempt(() => Object.keys(process).includes('_exiting'));
attempt(() => process._exiting);
process.on('warning', (warning) => console.log('warning', warning));
process.emit('warning', 'a text, which Node does not print');
process.on('exit', () => {
  console.log('exit', process._exiting);
  process.nextTick(() => console.log('never'));
});
