addEventListener('error', (e) => { console.log('E:', e.message, '|', e.error?.cause?.message ?? 'no cause'); if (/quiet/.test(e.message)) e.preventDefault(); });
reportError(new Error('reported loudly', { cause: new Error('root') }));
reportError('a string');
reportError({ toString: () => 'custom' });
try { reportError(); } catch (e) { console.log(e.message); }
setTimeout(() => { throw Object.assign(new Error('quiet one'), { code: 1 }); });
const img = new Image(); img.addEventListener('error', (e) => console.log('image failed', e.bubbles, e.target === img, e instanceof ErrorEvent)); img.src = '/missing.png';
document.addEventListener('error', (e) => console.log('captured', e.target.tagName), true);
document.body.appendChild(img);
