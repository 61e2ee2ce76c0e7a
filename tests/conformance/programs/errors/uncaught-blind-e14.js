process.exitCode = 2; class MyErr extends Error { constructor(m) { super(m); this.name = 'MyErr'; this.code = 'E1'; } } const e = new MyErr('custom'); e.stack; throw e;
