module.exports = function () {
    return [typeof require, typeof module, typeof exports, __filename.endsWith('self.js'), this === undefined || this === globalThis];
};
