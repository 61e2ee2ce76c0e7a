// A fetch is over as soon as its signal says so: before anything is asked, while it waits and while its body comes.
import http from 'node:http';

const server = http.createServer((request, response) => {
    if (request.url === '/body') response.write('first');
    setTimeout(() => response.end('late'), 400);
    response.on('close', () => console.log('closed on the server, all sent:', response.writableFinished));
});
await new Promise((resolve) => server.listen(0, resolve));
const address = `http://localhost:${server.address().port}`;

try {
    await fetch(address, { signal: AbortSignal.abort() });
} catch (error) {
    console.log(error.name, error.message, error.code);
}

{
    const controller = new AbortController();
    const fetching = fetch(address, { signal: controller.signal });
    fetching.catch((error) => console.log('caught', error.name));
    Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
    controller.abort();
    await fetching.catch((error) => console.log('waited', error === controller.signal.reason));
}

{
    const controller = new AbortController();
    const response = await fetch(`${address}/body`, { signal: controller.signal });
    console.log(response.status);
    setTimeout(() => controller.abort(), 5);
    try {
        console.log(await response.text());
    } catch (error) {
        console.log('body', error.name, error.message);
    }
}

{
    const controller = new AbortController();
    const response = await fetch(`${address}/body`, { signal: controller.signal });
    const reader = response.body.getReader();
    console.log(new TextDecoder().decode((await reader.read()).value));
    controller.abort(new Error('enough'));
    try {
        await reader.read();
    } catch (error) {
        console.log(error.message);
    }
    try {
        await fetch(address, { signal: controller.signal });
    } catch (error) {
        console.log('again', error.message);
    }
}
setTimeout(() => server.close(), 20);
