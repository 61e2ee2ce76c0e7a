const net = require('net');
for (const text of ['127.0.0.1', '::1', '256.1.1.1', '1.2.3', '::ffff:1.2.3.4', 'fe80::1%eth0', '', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8:9', 'abcd::12345', '01.2.3.4', '::', ':']) {
  console.log(JSON.stringify(text), net.isIP(text), net.isIPv4(text), net.isIPv6(text));
}
