(async () => JSON.parse('{"a":\n  [1,\n2 3]}'))();
