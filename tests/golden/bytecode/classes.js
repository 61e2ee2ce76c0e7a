class Counter extends Base {
    static #made = 0;
    #count = 1;
    [key()] = 2;
    constructor(start) { super(start); this.#count += start; }
    get value() { return super.value; }
    #bump() { this.#count++; }
    static { this.ready = () => Counter.#made; }
}
