// A store that is full.
const fill = (store, size) => { try { store.setItem('big', 'x'.repeat(size)); console.log('stored', store.big.length); } catch (error) { console.log(error.name, error.code, error instanceof DOMException, error.message); } };
fill(localStorage, 6 * 1024 * 1024);
fill(localStorage, 5 * 1024 * 1024 - 3);
fill(sessionStorage, 5 * 1024 * 1024);
try { localStorage.more = 'y'; console.log('set'); } catch (error) { console.log(error.name, error.message); }
localStorage.removeItem('big');
localStorage.more = 'y';
console.log(localStorage.length, localStorage.more);
