// net.BlockList and net.SocketAddress: addresses, ranges and subnets of both families, and mapped ones.
const net = require('net');
const attempt = (f) => {
    try {
        console.log(f());
    } catch (error) {
        console.log(error.name, error.code, error.message);
    }
};
const list = new net.BlockList();
list.addRange('10.0.0.1', '10.0.0.10');
list.addSubnet('8592:757c:efae:4e45::', 64, 'ipv6');
list.addSubnet('192.168.1.77', 21);
list.addAddress('::ffff:9.9.9.9', 'ipv6');
console.log(list, list.rules.length);
for (const address of ['10.0.0.0', '10.0.0.5', '10.0.0.11', '192.168.7.9', '192.168.8.1', '9.9.9.9', 'nope']) console.log(address, list.check(address));
for (const address of ['::ffff:10.0.0.3', '8592:757c:efae:4e45::9', '8592:757c:efae:4e46::9', '::ffff:909:909', '1.1.1.1']) console.log(address, list.check(address, 'ipv6'));
attempt(() => list.addAddress('nope'));
attempt(() => list.addAddress(5));
attempt(() => list.addAddress('1.2.3.4', 'ipx'));
attempt(() => list.addRange('1.1.1.5', '1.1.1.1'));
attempt(() => list.addSubnet('1.1.1.1', 33));
attempt(() => list.addSubnet('::', 129, 'ipv6'));
attempt(() => list.check());
const local = new net.SocketAddress();
const wide = new net.SocketAddress({ family: 'IPv6', address: '2001:DB8:0:0:0::5', port: 443, flowlabel: 7 });
console.log(local, [wide], wide.address, wide.port, wide.family, JSON.stringify(wide), net.SocketAddress.isSocketAddress(wide));
console.log(list.check(local), list.check(wide));
attempt(() => new net.SocketAddress({ address: 'x' }));
attempt(() => new net.SocketAddress({ port: 70000 }));
attempt(() => new net.SocketAddress({ family: 'ipx' }));
