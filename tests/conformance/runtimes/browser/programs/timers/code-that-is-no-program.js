setTimeout('syntax error here', 0);
setTimeout('let a = ;', 20);
setTimeout('x y', 40);
setTimeout('throw new Error("in string")', 60);
setTimeout('undefinedThing.x', 80);
setTimeout('var q = 1', 100);
setTimeout(() => console.log(typeof q, window.q), 120);
addEventListener('error', (e) => console.log(e.message, e.filename.split('/').pop(), e.lineno, e.colno, e.error && e.error.name));
setTimeout(undefined, 140); setTimeout(null, 150); setTimeout(5, 160); setTimeout({}, 170); setTimeout('', 180);
