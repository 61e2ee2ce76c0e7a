// What a CommonJS module has by itself is not there in an ECMAScript module; who imports one is told so.
for (const name of ['require', 'module', 'exports', 'filename', 'dirname', 'other', 'later']) {
  try {
    await import(`./asks-for-${name}.mjs`);
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
    console.log(error.stack.split('\n')[0] === String(error));
  }
}
try { require('fs'); } catch (error) { console.log(error.message); }
await import('no-such-package').catch((error) => console.log(error.code, error.message.split(' imported')[0]));
__dirname;
