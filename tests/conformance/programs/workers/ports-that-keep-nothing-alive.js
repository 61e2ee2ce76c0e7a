// What waits for a port without a reference ends with the process; one with a reference is told.
const tell = (name, port) => port.on('close', () => console.log(`${name} closed`));
const first = new MessageChannel();
first.port1.on('message', (value) => console.log('first', value));
tell('first.port1', first.port1);
tell('first.port2', first.port2);
first.port1.unref();
first.port2.close();
const second = new MessageChannel();
second.port1.on('message', () => {});
tell('second.port1', second.port1);
tell('second.port2', second.port2);
second.port1.close();
process.on('exit', () => console.log('exit'));
