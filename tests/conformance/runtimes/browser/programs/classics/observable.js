class Store extends EventTarget {
    #state = 0;
    get state() { return this.#state; }
    set state(value) {
        const old = this.#state;
        this.#state = value;
        this.dispatchEvent(new CustomEvent('change', { detail: { old, value } }));
    }
}
const store = new Store();
store.addEventListener('change', ({ detail: { old, value } }) => console.log(`${old} -> ${value}`));
store.addEventListener('change', () => queueMicrotask(() => console.log('later, state is', store.state)));
store.state = 1;
store.state += 4;
console.log(Object.keys(store).length, store instanceof EventTarget);
