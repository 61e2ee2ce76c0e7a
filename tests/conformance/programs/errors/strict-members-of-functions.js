'use strict';
// What strict functions keep from a program shows no line of its own in the stack.
function attempt(action) {
    try {
        action();
    } catch (error) {
        console.log(error.stack.split('\n').map((line) => line.replace(/\(?\/.*\//, '').trim()).slice(0, 3));
    }
}

attempt(function () { return arguments.callee; });
attempt(function named() { return named.caller; });
attempt(() => (() => {}).arguments);
attempt(() => { (class {}).caller = 1; });
attempt(() => Object.getOwnPropertyDescriptor(Function.prototype, 'arguments').get());
(function () {
    return arguments.callee;
})();
