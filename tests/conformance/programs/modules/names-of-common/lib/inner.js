exports.inner = 'from inside';
exports.other = 2;
exports.default = 'the default';
