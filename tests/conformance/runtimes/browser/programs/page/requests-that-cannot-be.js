const show = (input, init) => {
    try {
        const request = new Request(input, init);
        console.log(request.method, request.keepalive);
    } catch (error) {
        console.log(error.name, error.message);
    }
};
show('/x', 5);
show('/x', null);
show('/x', { headers: 5 });
for (const method of ['é', 'ł', 'patch', 'post']) show('/x', { method });
show('/x', { integrity: Symbol() });
show('/x', { priority: 'no' });
show('/x', { duplex: 'full' });
show('/x', { keepalive: 1 });
show(new Request('/x', { keepalive: true }), {});
console.log(new Request('/x', { referrer: '' }).referrer === '', new Request('/x', { referrer: 'about:client' }).referrer);
