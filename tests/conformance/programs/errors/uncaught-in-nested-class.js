class Repo { async find(id) { await new Promise((r) => setTimeout(r, 3)); if (id > 1) throw new RangeError(`no row ${id}`); return { id }; } }
class Service { constructor(r) { this.repo = r; } async get(id) { const row = await this.repo.find(id); return { ...row, ok: true }; } }
class Controller { #s = new Service(new Repo()); async handle(ids) { for (const id of ids) console.log(await this.#s.get(id)); } }
new Controller().handle([1, 2, 3]).then(() => console.log('done'));
