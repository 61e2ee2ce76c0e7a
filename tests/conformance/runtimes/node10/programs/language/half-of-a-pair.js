const half = '\ud800';
console.log(JSON.stringify(half).length, JSON.stringify({ [half]: [half, 'a\udc00b'] }).length, JSON.stringify('\u{1F600}').length, JSON.stringify('\u2028').length);
