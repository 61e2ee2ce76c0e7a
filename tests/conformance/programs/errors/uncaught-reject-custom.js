class HttpError extends Error { name = 'HttpError'; constructor(status, ...a) { super(...a); this.status = status; } get retryable() { return this.status >= 500; } }
async function get(url) { await null; throw new HttpError(503, `GET ${url}`, { cause: new Error('socket hang up') }); }
async function main() { console.log('go'); try { await get('/a'); } catch (e) { console.log(e.name, e.status, e.retryable, e.cause.message); } await get('/b'); }
main().finally(() => console.log('main settled'));
