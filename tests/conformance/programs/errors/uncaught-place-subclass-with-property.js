class V extends Error { constructor(m) { super(m); this.name = 'V'; this.extra = {a:1}; } }
throw new V('vvv');
