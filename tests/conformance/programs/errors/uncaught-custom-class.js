class DatabaseError extends Error { constructor(msg, query) { super(msg); this.name = 'DatabaseError'; this.query = query; this.when = { retries: [1, 2, 3] }; } }
function connect() { throw new DatabaseError('Connection refused', 'SELECT 1'); }
function main() { try { connect(); } finally { console.log('cleanup'); } }
setTimeout(main, 1);
process.on('exit', (code) => console.log('code', code));
