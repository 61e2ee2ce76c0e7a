'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
exports.renamed = void 0;
var _inner = require('./inner.js');
Object.keys(_inner).forEach(function (key) {
  if (key === "default" || key === "__esModule") return;
  if (key in exports && exports[key] === _inner[key]) return;
  Object.defineProperty(exports, key, {
    enumerable: true,
    get: function () {
      return _inner[key];
    }
  });
});
exports.renamed = _inner.other;
