class Queue {
    #items = [];
    #waiting = [];
    push(item) { this.#waiting.length > 0 ? this.#waiting.shift()(item) : this.#items.push(item); }
    pull() { return this.#items.length > 0 ? Promise.resolve(this.#items.shift()) : new Promise((r) => this.#waiting.push(r)); }
}
const queue = new Queue();
(async () => { for (let i = 0; i < 4; i += 1) console.log('consumer got', await queue.pull()); })();
queue.push('early');
setTimeout(() => { console.log('producing'); queue.push('a'); queue.push('b'); }, 5);
setTimeout(() => queue.push('last'), 30);
