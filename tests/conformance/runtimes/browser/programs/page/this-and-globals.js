globalThis.shared = 1;
shared += 1;
console.log(window.shared, self.shared, typeof undefinedThing, typeof globalThis.undefinedThing);
(function () { implicit = 'made'; })();
console.log(window.implicit, delete window.implicit, typeof implicit);
setTimeout(function () { console.log(this === window, arguments.length); }, 0, 1, 2);
[1].forEach(function () { console.log(this === window); });
console.log(parseInt('42px'), isNaN('x'), encodeURI('a b'), typeof structuredClone, typeof queueMicrotask, typeof reportError);
