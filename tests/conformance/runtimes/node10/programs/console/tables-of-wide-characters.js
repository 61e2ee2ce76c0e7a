// Node 10 counts each half of a character in a table, and sets every cell in the middle.
console.table([{ name: 'ünï', value: null }, { name: '漢字', value: undefined }, { name: 'e\u0301', value: '😀' }]);
console.table([['short', 'a longer text'], ['漢', 'x']], ['1', '0']);
console.table(new Map([['größe', 1], ['幅', { 高さ: 2 }]]));
