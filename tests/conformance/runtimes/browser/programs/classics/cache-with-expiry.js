class Cache {
    #map = new Map();
    set(key, value, ms) {
        clearTimeout(this.#map.get(key)?.timer);
        const timer = setTimeout(() => { this.#map.delete(key); console.log('expired', key); }, ms);
        this.#map.set(key, { value, timer });
    }
    get(key) { return this.#map.get(key)?.value; }
}
const cache = new Cache();
cache.set('a', 1, 20);
cache.set('b', 2, 60);
console.log(cache.get('a'), cache.get('b'), cache.get('c'));
setTimeout(() => { console.log(cache.get('a'), cache.get('b')); cache.set('b', 3, 60); }, 40);
setTimeout(() => console.log('still', cache.get('b')), 75);
