// Where an error event says that an error happened: in the script, in the text of JSON, in a timer's string.
window.onerror = (message, source, line, column, error) => {
  console.log(message, '|', source.replace(location.href, ''), line, column, error?.name);
  return true;
};
setTimeout(() => { JSON.parse('{quiet'); }, 0);
setTimeout(() => { JSON.parse('{\n  "a": 1,\n  "b" 2\n}'); }, 10);
setTimeout(() => { try { JSON.parse('[1,'); } catch (error) { throw error; } }, 20);
setTimeout('null.x', 30);
setTimeout('\n  throw new Error("second line")', 40);
setTimeout(() => { null.x; }, 50);
setTimeout(() => { throw 'text'; }, 60);
window.addEventListener('error', (event) => console.log(event.filename === document.currentScript?.src, event.filename.endsWith('.js'), event.lineno));
console.log(document.currentScript.src.replace(location.href, ''), document.currentScript.getAttribute('src'));
