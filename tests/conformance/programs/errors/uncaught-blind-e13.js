async function a() { await b(); } async function b() { await null; throw new SyntaxError('async deep'); } a();
