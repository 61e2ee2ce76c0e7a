// What import() reads of its second argument, in which order, and its words for what is wrong.
const thrown = new Error('enum');
for (const options of [{ with: new Proxy({}, { ownKeys() { throw thrown; } }) }, { with: 5 }, { with: { type: 5 } }, 5, null, { get with() { throw thrown; } }, { with: new Proxy({ type: 'x' }, { ownKeys() { return ['type']; }, getOwnPropertyDescriptor() { throw thrown; } }) }, { with: { get type() { throw thrown; } } }, { with: {} }, { with: undefined }])
  await import('data:text/javascript,export default 1', options).then((m) => console.log('ok', m.default), (e) => console.log(e === thrown, e.name, e.message));
