class Repository {
  #rows = [{ id: 1, name: 'one' }, { id: 2, name: 'two' }];
  async find(id) { await null; return this.#rows.find((r) => r.id === id); }
  async *all() { for (const r of this.#rows) yield r.name; }
  static async open() { return new this(); }
  later = async () => this.#rows.length;
}
(async () => {
  const repo = await Repository.open();
  console.log(await repo.find(2), await repo.find(9), await repo.later());
  const names = [];
  for await (const n of repo.all()) names.push(n);
  console.log(names);
  const o = { x: 1, async m() { return [this.x, arguments.length]; }, async ['c' + 1]() { return 'computed'; } };
  console.log(await o.m(1, 2), await o.c1(), o.m);
  const { find } = repo;
  await find(1).catch((e) => console.log(e.name, e.message));
})();
