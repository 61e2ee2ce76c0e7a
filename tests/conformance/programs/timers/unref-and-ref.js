const background = setTimeout(() => console.log('never: nothing keeps the loop alive'), 1000);
background.unref();
console.log(background.hasRef());
const again = setTimeout(() => console.log('kept after ref'), 10);
again.unref().ref();
console.log(again.hasRef());
setInterval(() => console.log('an unreferenced interval'), 500).unref();
setImmediate(() => console.log('never?')).unref();
