exports.v = (() => new Error('v').stack)()
