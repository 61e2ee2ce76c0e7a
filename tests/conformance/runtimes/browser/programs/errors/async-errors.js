window.onerror = () => console.log('onerror must not hear of rejections');
window.onunhandledrejection = (e) => console.log('unhandledrejection', e.reason.message, e.promise instanceof Promise);
async function fails() { throw new Error('async failure'); }
fails();
fails().catch(() => console.log('caught'));
(async () => {
    try { await fails(); } catch (e) { console.log('try/catch', e.message); }
})();
setTimeout(async () => { await null; throw new Error('in an async timer'); }, 0);
