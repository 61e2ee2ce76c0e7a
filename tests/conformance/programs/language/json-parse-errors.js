const broken = ['', '{', '{"a":}', '[1,]', "{'a':1}", 'undefined', '{"a":1,}', '01', '"unterminated', 'nul', '[1 2]', '{"a" 1}', '"\t"', '"\\x"', 'true false', '-', '1.', '{"a":1}}', 'NaN', '<html>', '[', '"', '{"key": [1, 2, 3], "other": tru}'];
for (const text of broken) {
  try {
    console.log(JSON.stringify(text), 'parsed as', JSON.parse(text));
  } catch (error) {
    console.log(JSON.stringify(text), '->', error.name + ':', error.message);
  }
}
