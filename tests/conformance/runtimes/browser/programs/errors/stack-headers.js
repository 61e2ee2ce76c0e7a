// What the stack of an error begins with: its name as it is now, its message as it was made.
class Late extends Error { constructor(message) { super(); this.message = message; this.name = 'Late'; } }
class Getter extends Error { get message() { return 'of a getter'; } }
const header = (error) => String(error.stack).split('\n')[0];
function attempt(label, action) {
    try { action(); } catch (error) { console.log(`${label} | ${error.message} | ${header(error)}`); }
}
attempt('late', () => { throw new Late('later'); });
attempt('getter', () => { throw new Getter('given'); });
attempt('changed', () => { const error = new RangeError('first'); error.message = 'second'; throw error; });
attempt('engine', () => { try { null.x; } catch (error) { error.message = `wrapped: ${error.message}`; throw error; } });
attempt('captured', () => { const error = new TypeError('one'); error.message = 'two'; Error.captureStackTrace(error); throw error; });
attempt('no error', () => { const error = { name: 'N', message: 'm' }; Error.captureStackTrace(error); error.message = 'now'; throw error; });
attempt('own words', () => { throw new TypeError("Failed to execute 'x' on 'Y': mine"); });
attempt('method', () => document.body.appendChild(1));
attempt('constructor', () => new URL('nope'));
attempt('member', () => new MouseEvent('x', { view: 1 }));
attempt('setter', () => { document.body.innerHTML = Symbol('s'); });
attempt('exception', () => document.querySelector('['));
attempt('base64', () => atob('*'));
crypto.subtle.digest('SHA-256').catch((error) => console.log(error.message, '|', header(error)));
fetch().catch((error) => console.log(error.message, '|', header(error)));
(async () => {
    const response = new Response('x');
    await response.text();
    await response.text().catch((error) => console.log(error.message, '|', header(error)));
    try { document.body.appendChild(2); } catch (error) { console.log(error); }
})();
