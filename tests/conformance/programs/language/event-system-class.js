class Emitter {
  #handlers = new Map();
  on(event, handler) {
    if (!this.#handlers.has(event)) this.#handlers.set(event, new Set());
    this.#handlers.get(event).add(handler);
    return () => this.off(event, handler);
  }
  off(event, handler) { return this.#handlers.get(event)?.delete(handler) ?? false; }
  emit(event, ...args) {
    let count = 0;
    for (const handler of [...(this.#handlers.get(event) ?? [])]) { handler.apply(this, args); count++; }
    return count;
  }
}
const bus = new Emitter();
const stop = bus.on('message', (text, { loud } = {}) => console.log(loud ? text.toUpperCase() : text));
bus.on('message', function (text) { console.log(this === bus, text.length); });
console.log(bus.emit('message', 'hello', { loud: true }), stop(), bus.emit('message', 'again'), bus.emit('nothing'), bus.off('x'));
console.log(bus);
