const big = { rows: Array.from({ length: 100 }, (_, i) => ({ id: i, tags: new Set([i, i + 1]) })) };
const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => console.log(data.rows.length, data.rows[99].id, data.rows[5].tags.has(6), data.rows !== big.rows);
port2.postMessage(big);
big.rows.length = 0;
console.log('emptied', big.rows.length);
