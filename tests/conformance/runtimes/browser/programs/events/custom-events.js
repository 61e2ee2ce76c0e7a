class Emitter extends EventTarget {
    emit(type, detail) { return this.dispatchEvent(new CustomEvent(type, { detail })); }
}
const emitter = new Emitter();
emitter.addEventListener('data', (e) => console.log('got', e.detail.n, e.target === emitter, e instanceof CustomEvent));
emitter.addEventListener('data', async (e) => {
    console.log('async listener starts', e.detail.n);
    await null;
    console.log('async listener goes on', e.detail.n);
});
emitter.emit('data', { n: 1 });
emitter.emit('data', { n: 2 });
console.log('emitted');
