let n = 0;
setTimeout(() => console.log('timer waited for', n), 0);
function flood() {
    n += 1;
    if (n < 1000) queueMicrotask(flood);
}
flood();
console.log('main done', n);
