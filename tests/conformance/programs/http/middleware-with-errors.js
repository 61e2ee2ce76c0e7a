const http = require('http');
class App {
  constructor() { this.stack = []; }
  use(fn) { this.stack.push(fn); return this; }
  listen(...args) { return http.createServer((req, res) => this.handle(req, res)).listen(...args); }
  handle(req, res) {
    let i = 0;
    const next = (err) => {
      const layer = this.stack[i++];
      if (!layer) { res.statusCode = err ? 500 : 404; return res.end(err ? err.message : 'nothing'); }
      try {
        if (err) return layer.length === 4 ? layer(err, req, res, next) : next(err);
        return layer.length < 4 ? layer(req, res, next) : next();
      } catch (e) { next(e); }
    };
    next();
  }
}
const app = new App()
  .use((req, res, next) => { console.log('->', req.method, req.url); res.on('finish', () => console.log('<-', res.statusCode)); next(); })
  .use((req, res, next) => req.url === '/boom' ? next(new Error('boom')) : next())
  .use((req, res, next) => { if (req.url === '/throw') throw new TypeError('thrown'); next(); })
  .use((req, res, next) => req.url === '/' ? res.end('home') : next())
  .use((err, req, res, next) => { res.statusCode = 503; res.end('caught ' + err.message); });
const server = app.listen(0, async () => {
  const base = 'http://127.0.0.1:' + server.address().port;
  for (const p of ['/', '/boom', '/throw', '/else']) {
    const r = await fetch(base + p);
    console.log(r.status, await r.text());
  }
  server.close(); server.closeAllConnections();
});
