const t = setTimeout(() => console.log('timer'), 10);
const never = setInterval(() => console.log('unref interval', t.hasRef()), 1000);
never.unref();
new Promise(() => {}).then(() => console.log('never'));
(async () => { console.log('async start'); await new Promise(() => {}); console.log('never'); })();
process.on('exit', (c) => console.log('exit with pending promises', c));
