class Mutex {
    #last = Promise.resolve();
    run(task) { const result = this.#last.then(task); this.#last = result.catch(() => {}); return result; }
}
const mutex = new Mutex();
const job = (name, ms, fail) => async () => {
    console.log('enter', name);
    await new Promise((r) => setTimeout(r, ms));
    if (fail) throw new Error(name + ' failed');
    console.log('leave', name);
    return name;
};
Promise.allSettled([mutex.run(job('a', 20)), mutex.run(job('b', 1, true)), mutex.run(job('c', 5))])
    .then((rs) => rs.forEach((r) => console.log(r.status, r.value ?? r.reason.message)));
