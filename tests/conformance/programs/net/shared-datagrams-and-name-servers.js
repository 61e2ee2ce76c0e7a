// Two sockets of UDP share an address when both say so; the later one gets what comes. Servers of names as texts.
const dgram = require('dgram');
const dns = require('dns');

const resolver = new dns.Resolver({ timeout: 500, tries: 2 });
resolver.setServers(['1.1.1.1', '[2001:db8::1]:5353', '8.8.8.8:53', '9.9.9.9:5300', '2001:db8::2']);
console.log(resolver.getServers());
for (const servers of [['none'], ['1.2.3.4', 5], 'text', ['1.2.3.4:'], ['[::1']]) {
  try {
    resolver.setServers(servers);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
try {
  new dns.Resolver({ tries: 0 });
} catch (error) {
  console.log(error.code, error.message);
}
dns.setServers(['192.0.2.1']);
console.log(dns.getServers(), resolver.getServers().length, Array.isArray(new dns.promises.Resolver().getServers()));
console.log(dns.getServers.name, dns.NODATA, dns.CANCELLED, dns.promises.REFUSED);

const first = dgram.createSocket({ type: 'udp4', reuseAddr: true });
const second = dgram.createSocket({ type: 'udp4', reuseAddr: true });
const plain = dgram.createSocket('udp4');
first.bind(0, '127.0.0.1', () => {
  const { port } = first.address();
  second.bind(port, '127.0.0.1', () => {
    console.log('both', second.address().port === port, second.getSendQueueSize(), second.getSendQueueCount());
    plain.on('error', (error) => {
      console.log(error.code, error.syscall, error.port === port);
      plain.close();
      second.send('x', port, '127.0.0.1');
    });
    plain.bind(port, '127.0.0.1');
  });
});
first.on('message', (text) => console.log('first has', String(text)));
second.on('message', (text) => {
  console.log('second has', String(text));
  first.close();
  second.close();
});
