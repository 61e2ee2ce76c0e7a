// An EventSource whose server nobody finds asks again every three seconds until it is closed.
const source = new EventSource('https://nowhere.invalid/stream');
const begin = performance.now();
let failures = 0;
const about = () => Math.round((performance.now() - begin) / 1000);
source.onopen = () => console.log('open');
source.onerror = (event) => {
    failures += 1;
    console.log(event.type, failures, source.readyState, about(), event.bubbles, event.isTrusted);
    if (failures === 3) {
        source.close();
        console.log('closed', source.readyState);
    }
};
setTimeout(() => console.log('after a second', source.readyState), 1000);
setTimeout(() => console.log('after four', failures), 4000);
setTimeout(() => console.log('after eight', failures, source.readyState), 8000);
for (let second = 1; second < 8; second += 1) setTimeout(() => console.debug('.'), second * 1000 + 500);
