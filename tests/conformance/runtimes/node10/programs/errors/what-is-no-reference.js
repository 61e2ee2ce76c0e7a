// early errors of what cannot be assigned to: ReferenceErrors there, but not in the head of a loop
for (const text of ['1 = 2', '"x" = 1', '1++', '--this', 'this += 1', 'a + b = 2', '(a, b) = 1', 'new.target = 1', 'for (1 of []) ;', 'for (1 in {}) ;', '[1] = [2]', '({ a: 1 } = {})', 'f() = 1', 'let let = 1']) {
  for (const make of [eval, Function]) {
    try {
      console.log(text, typeof make(text));
    } catch (e) {
      console.log(text, e instanceof SyntaxError, e.name, e.message);
    }
  }
}
