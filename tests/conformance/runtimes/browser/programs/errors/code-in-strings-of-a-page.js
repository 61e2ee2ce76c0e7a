// Code in strings: of evals, handler attributes and timers, and what it declares on the window.
let scriptLet = 1;
var scriptVar = 2;
console.log(eval('scriptLet + scriptVar'), eval('var fromEval = 3; fromEval'), window.fromEval, delete window.fromEval, typeof fromEval);
const button = document.createElement('button');
button.setAttribute('onclick', "console.log(eval('this === button'), typeof event, eval('event.type'))");
button.click();
setTimeout("console.log('string timer', scriptVar)", 5);
console.log((() => { let local = 4; return eval('local + scriptLet'); })());
window.onerror = (m) => { console.log('onerror', m); return true; };
setTimeout(() => eval('missing.name'), 10);
