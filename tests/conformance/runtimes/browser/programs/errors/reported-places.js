// Where errors that are reported or thrown once more say that they are.
window.addEventListener('error', (e) => { console.log(e.message, '|', e.filename.split('/').pop(), e.lineno, e.colno, e.error&&e.error.name); });
setTimeout(()=>{ JSON.parse('{"a":1,\n bad}') },1);
setTimeout(()=>{ JSON.parse('') },2);
setTimeout(()=>{ try { JSON.parse('{bad') } catch(e) { reportError(e) } },3);
setTimeout(()=>{ try { JSON.parse('{bad') } catch(e) { throw e } },4);
setTimeout(()=>{ reportError(new Error('made')) },5);
setTimeout(()=>{ const e=new Error('made before');
 queueMicrotask(()=>{ throw e}) },6);
setTimeout(()=>{ Promise.resolve().then(()=>{ reportError('text') }) },7);
setTimeout(()=>{ try { null.x } catch(e) { reportError(e) } },8);
setTimeout(()=>{ new RegExp('(') },9);
setTimeout(()=>{ structuredClone(()=>{}) },12);
setTimeout(()=>{ 'x'.repeat(-1) },13);
setTimeout(()=>{ document.createElement('<') },14);
setTimeout(()=>{ decodeURIComponent('%') },15);
