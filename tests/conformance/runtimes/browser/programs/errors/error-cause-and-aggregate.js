const cause = new TypeError('root');
const error = new Error('wrapped', { cause });
console.log(error.cause === cause, error.cause.message, 'cause' in new Error('x'));
const aggregate = new AggregateError([new Error('one'), new Error('two')], 'many');
console.log(aggregate.message, aggregate.errors.length, aggregate instanceof Error);
class HttpError extends Error {
    constructor(status) { super(`status ${status}`); this.name = 'HttpError'; this.status = status; }
}
window.addEventListener('unhandledrejection', (e) => { e.preventDefault(); console.log(e.reason.name, e.reason.status, String(e.reason)); });
Promise.reject(new HttpError(404));
window.addEventListener('error', (e) => { console.log(e.message, e.error.status); e.preventDefault(); });
setTimeout(() => { throw new HttpError(500); }, 0);
