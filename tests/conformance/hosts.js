// Loaded before a scenario whose front matter names hosts: a thread of its own answers for them, and connections to them go there.
const http = require('http');
const net = require('net');
const { Worker, isMainThread, workerData } = require('worker_threads');

if (isMainThread) {
  const hosts = JSON.parse(process.env.SCENARIO_HOSTS);
  const port = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(__filename, { workerData: { hosts, port }, execArgv: [] });
  worker.unref();
  Atomics.wait(port, 0, 0);
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (...list) {
    const options = Array.isArray(list[0]) ? list[0][0] : list[0];
    const host = hosts[options.host];
    if (!host) return connect.apply(this, list);
    if (host.failure === 'ENOTFOUND') options.host = `${options.host}.invalid`;
    else Object.assign(options, { host: '127.0.0.1', port: host.failure === 'ECONNREFUSED' ? 1 : port[0] });
    return connect.apply(this, list);
  };
} else {
  const { hosts, port } = workerData;
  const server = http.createServer((request, response) => {
    const host = hosts[request.headers.host.split(':')[0]];
    const route = host.routes.find((each) => each.path === request.url && (!each.method || each.method === request.method));
    const failure = host.failure || (route && route.failure);
    setTimeout(() => {
      if (failure) return failure === 'ETIMEDOUT' ? undefined : request.socket.resetAndDestroy();
      if (!route) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not Found');
      response.writeHead(route.status, route.headers).end(route.body);
    }, route ? route.delay : 20);
  });
  server.listen(0, '127.0.0.1', () => {
    Atomics.store(port, 0, server.address().port);
    Atomics.notify(port, 0);
  });
}
