exports.where = () => new Error('where').stack;
