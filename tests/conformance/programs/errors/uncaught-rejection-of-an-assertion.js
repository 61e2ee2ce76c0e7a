const assert = require('assert');
(async () => {
  await null;
  assert.deepStrictEqual({ list: [1, 2, 3], when: { deep: { er: {} } } }, { list: [1, 2, 4], when: { deep: { er: [] } } });
})();
