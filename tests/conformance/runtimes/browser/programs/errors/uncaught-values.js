window.addEventListener('error', (e) => console.log(e.message, typeof e.error));
const values = ['text', 42, null, undefined, true, { a: 1 }, [1, 2], new Error('e'), new DOMException('gone', 'AbortError'), 5n];
values.forEach((value, i) => setTimeout(() => { throw value; }, i * 5));
