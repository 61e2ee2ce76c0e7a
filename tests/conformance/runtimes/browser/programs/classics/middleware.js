const compose = (...fns) => (ctx) => {
    const run = (i) => (fns[i] ? Promise.resolve(fns[i](ctx, () => run(i + 1))) : Promise.resolve());
    return run(0);
};
const app = compose(
    async (ctx, next) => { ctx.log.push('1 in'); await next(); ctx.log.push('1 out'); },
    async (ctx, next) => { ctx.log.push('2 in'); await new Promise((r) => setTimeout(r, 5)); await next(); ctx.log.push('2 out'); },
    (ctx) => { ctx.log.push('end'); },
);
const ctx = { log: [] };
app(ctx).then(() => console.log(ctx.log.join(' > ')));
app({ log: { push: (x) => { if (x === 'end') throw new Error('stopped at the end'); } } }).catch((e) => console.log(e.message));
