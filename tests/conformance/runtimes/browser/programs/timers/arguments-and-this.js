function show(...values) {
    console.log(values.join(' '), this === window);
}
setTimeout(show, 0, 'a', 'b', 3);
setTimeout(function () { 'use strict'; console.log(this === window, arguments.length); }, 5);
const id = setInterval(function (word) {
    console.log(word, this === globalThis);
    clearInterval(id);
}, 10, 'tick');
