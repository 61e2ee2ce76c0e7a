// Changes made in one task are painted together: a flag collects them for one frame.
let scheduled = false;
let changes = [];
function change(what) {
    changes.push(what);
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
        console.log('paint', changes.join(','));
        changes = [];
        scheduled = false;
    });
}
change('a');
change('b');
Promise.resolve().then(() => change('c'));
setTimeout(() => change('d'), 100);
