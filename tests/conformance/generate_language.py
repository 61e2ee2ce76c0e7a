"""Random programs that use the language's statements, classes, generators, proxies, emitters and streams.

One text holds many small programs, each a function that logs; they run one after another, so that one process does the
work of many. What a program logs depends on nothing but the language.
"""

import re

PROGRAMS_PER_TEXT = 40
PLACE = re.compile(r"<([cigL]|[ensao](?=\d))(\d?)>")

HEAD = """const { EventEmitter } = require('events');
const { Readable, Writable, Transform, pipeline } = require('stream');
const programs = [];
const describe = (v) => { try { return typeof v === 'symbol' || typeof v === 'function' ? typeof v : JSON.stringify(v) ?? String(v); }
  catch (e) { return e.name; } };
(async () => {
  await null;
  for (const [number, program] of programs.entries()) {
    const lines = [];
    const log = (...values) => { if (lines.length < 60) lines.push(values.map(describe).join(' ')); };
    try { log('result', await program(log)); } catch (e) { log('thrown', e instanceof Error ? e.name + ': ' + e.message : e); }
    await new Promise((r) => setImmediate(r));
    console.log(`#${number} ` + lines.join(' | '));
  }
})();
"""


class Language:
    """A text of PROGRAMS_PER_TEXT programs."""

    def __init__(self, random):
        self.random = random

    def program(self):
        parts = [HEAD]
        for _ in range(PROGRAMS_PER_TEXT):
            parts.append(Body(self.random).text())
        return "\n".join(parts) + "\n"


class Body:
    """One program: statements over a few variables, with a budget that bounds its size."""

    def __init__(self, random):
        self.random = random
        self.budget = random.randint(6, 22)
        self.names = 0
        self.functions = []   # (name, kind): callable without arguments or with one number
        self.classes = []
        self.labels = []
        self.in_generator = False
        self.in_async = True
        self.in_function = True

    def text(self):
        lines = ["programs.push(async (log) => {", "  let a = 1, b = 'x', c = [1, 2, 3], d = { k: 1, m: { n: 2 } }, turns = 0;"]
        while self.budget > 0:
            lines += self.statement(1)
        lines.append(self.expand("  return <e2>;"))
        lines.append("});")
        return "\n".join(lines)

    def fresh(self, letter):
        self.names += 1
        return f"{letter}{self.names}"

    def pick(self, *choices):
        return self.random.choice(choices)

    # Statements: lists of lines.

    def statement(self, depth):
        self.budget -= 1
        kinds = [self.log, self.log, self.assign, self.assign, self.branch, self.loop, self.loop, self.attempt, self.attempt, self.switch,
                 self.destructure, self.destructure, self.labelled]
        if depth < 3:
            kinds += [self.function, self.function, self.klass, self.generator, self.generator, self.proxy, self.accessor]
            if self.in_async:
                kinds += [self.async_generator, self.emitter, self.stream, self.promises]
        if self.in_async:
            kinds.append(self.awaiting)
        if self.in_generator:
            kinds += [self.yielding, self.yielding]
        if self.budget < 0:
            return []
        return [("  " * depth) + self.expand(line) for line in self.random.choice(kinds)(depth)]

    def expand(self, text):
        """The text with each place like <n2> filled: a number of that depth, and so on."""
        makers = {"e": self.expression, "n": self.number, "s": self.string, "a": self.array, "o": self.object}
        fixed = {"c": self.condition, "i": self.iterable, "g": self.argument, "L": lambda: self.fresh("L")}

        def fill(match):
            letter, depth = match.group(1), match.group(2)
            made = fixed[letter]() if letter in fixed else makers[letter](int(depth))
            return self.expand(made)

        return PLACE.sub(fill, text)

    def block(self, depth, most=3):
        lines = []
        for _ in range(self.random.randint(1, most)):
            if self.budget > 0:
                lines += [line[2 * depth:] for line in self.statement(depth)]
        return ["  " + line for line in lines] or ["  log('empty');"]

    def log(self, depth):
        return [f"log('<L>', <e2>);"]

    def assign(self, depth):
        return [self.pick(f"a = <n2>;", f"a {self.pick('+=', '-=', '*=', '%=', '|=', '??=', '&&=', '**=')} <n1>;",
                          f"b = <s2>;", f"b += <s1>;", f"c = <a2>;", f"c.push(<e1>);",
                          f"d.{self.pick('k', 'p', 'q')} = <e1>;", f"c[<n0> & 3] = <e1>;",
                          "c.length = 2;", "delete d.k;", f"d = {{ ...d, r: <e1> }};", "a++;", "--a;", "[a, b] = [b, a];",
                          "b = String(b).slice(0, 12); a = Number(a) || 3;", "c = [...c].slice(0, 5);")]

    def branch(self, depth):
        lines = [f"if (<c>) {{", *self.block(depth + 1), "}"]
        if self.random.random() < 0.5:
            lines[-1] = "} else {"
            lines += [*self.block(depth + 1), "}"]
        return lines

    def loop(self, depth):
        name = self.fresh("i")
        head = self.pick(f"for (let {name} = 0; {name} < {self.random.randint(1, 4)}; {name}++) {{", f"for (const {name} of <i>) {{",
                         f"for (const {name} in {self.pick('d', 'c', 'String(b).slice(0, 3)')}) {{", f"for (const [{name}, z] of Object.entries({self.pick('d', 'c')})) {{")
        escape = self.pick(f"if (turns > {self.random.randint(3, 20)}) break;", f"if (turns % 2) continue;", f"log({name});")
        return [head, "  if (++turns > 40) break;", f"  {escape}", *self.nested_block(depth, None), "}"]

    def nested_block(self, depth, label):
        self.labels.append(label)
        lines = self.block(depth + 1)
        self.labels.pop()
        return lines

    def labelled(self, depth):
        label = self.fresh("lab")
        inner, outer = self.fresh("i"), self.fresh("i")
        leave = self.pick(f"break {label};", f"continue {label};", "break;", "continue;")
        guard = f"if (({inner} + {outer} + turns) % {self.random.randint(2, 4)} === 0) {leave}"
        body = self.pick([f"  {guard}"], [f"  try {{ {guard} }} finally {{ log('fin', {inner}); }}"],
                         [f"  switch ({inner}) {{ case 1: {guard} default: log('case', {inner}); }}"])
        return [f"{label}: for (let {outer} = 0; {outer} < 3; {outer}++) for (let {inner} = 0; {inner} < 3; {inner}++) {{",
                "  if (++turns > 60) break;", *body, f"  log({outer}, {inner});", "}"]

    def attempt(self, depth):
        thrown = self.pick(f"throw <e1>;", f"throw new {self.pick('TypeError', 'RangeError', 'Error')}(<s1>);", "null.f;",
                           "undefined[a];", "d.no.such;", "d.k();", "x1;", "log('fine');", "log('fine');", "c.no();", "new a();", "[...5];",
                           "const [u] = {};", "Symbol() + '';", "1n + 1;", "JSON.parse('{');", "(void 0)();", "Object.freeze([1]).push(2);")
        error = self.fresh("e")
        shown = f"log('caught', {error} instanceof Error ? {error}.name + ': ' + {error}.message : {error});"
        form = self.random.random()
        lines = ["try {", *self.block(depth + 1, 2), f"  {thrown}"]
        if form < 0.7:
            lines += [f"}} catch ({error}) {{", f"  {shown}", *(self.block(depth + 1, 1) if self.random.random() < 0.4 else [])]
        if form > 0.5:
            if form >= 0.7:
                lines = ["try {", *["  " + line for line in lines]]
            lines += ["} finally {" if form < 0.7 else "  } finally {", "  log('finally', turns);" if form < 0.7 else "    log('finally', turns);"]
            if form >= 0.7:
                lines += ["  }", f"}} catch ({error}) {{", f"  {shown}"]
        return [*lines, "}"]

    def switch(self, depth):
        lines = [f"switch ({self.pick('a', 'b', 'typeof d', 'c.length', 'turns & 3')}) {{"]
        for value in self.random.sample(["1", "2", "'x'", "3", "'object'", "0", "a"], self.random.randint(1, 4)):
            lines.append(f"  case {value}: log('case', {value});{self.pick(' break;', '', '')}")
        lines.insert(self.random.randint(1, len(lines)), f"  default: log('default');{self.pick(' break;', '')}")
        return [*lines, "}"]

    def destructure(self, depth):
        x, y, z = self.fresh("v"), self.fresh("v"), self.fresh("v")
        text = self.pick(f"const [{x}, {y} = <e1>, ...{z}] = <i>;",
                         f"const {{ k: {x}, m: {{ n: {y} = <n1> }} = {{}}, ...{z} }} = {self.pick('d', '{}', '{ k: [1] }', '{ m: { o: 1 } }')};",
                         f"const {{ length: {x}, [<s0>]: {y} = log('default'), ...{z} }} = {self.pick('c', '[7, 8]', 'Object(b)')};",
                         f"let {x}, {y}, {z}; [{x}, [{y}] = [9], {z} = log('z')] = <i>;",
                         f"const [{x}, {y}, {z}] = (function* () {{ try {{ yield 1; yield 2; yield 3; yield 4; }} finally {{ log('closed'); }} }})();")
        return [f"try {{ {text} log({x}, {y}, {z}); }} catch (e) {{ log(e.name, e.message); }}" if "let" not in text else f"try {{ {text} log({x}, {y}, {z}); }} catch (e) {{ log(e.name); }}"]

    def function(self, depth):
        name = self.fresh("f")
        parameters = self.pick("p = 1", "p, q = p", "...p", "{ p = 2 } = {}", "[p] = [3]", "p")
        kept = (self.in_async, self.in_generator)
        self.in_async = self.in_generator = False
        body = self.block(depth + 1)
        self.in_async, self.in_generator = kept
        head = self.pick(f"function {name}({parameters}) {{", f"const {name} = ({parameters}) => {{")
        lines = [head, "  if (++turns > 50) return 0;", *body, f"  return {self.pick('p', 'typeof p', 'a', 'turns', '<n1>')};", "}" + (";" if "=>" in head else "")]
        self.functions.append(name)
        call = self.pick(f"{name}(<g>)", f"{name}.call(null, <g>)", f"[1, 2].map({name})", f"{name}.length")
        return [*lines, f"try {{ log('called', {call}); }} catch (e) {{ log(e.name, e.message); }}"]

    def argument(self):
        return self.pick("", "5", "{ p: 4 }", "[6, 7]", "'s'", "undefined", "null")

    def klass(self, depth):
        name = self.fresh("K")
        parent = f" extends {self.random.choice(self.classes)}" if self.classes and self.random.random() < 0.6 else ""
        kept = (self.in_async, self.in_generator)
        self.in_async = self.in_generator = False
        members = [f"  constructor(v{'' if parent else ' = 1'}) {{ {'super(v); ' if parent else ''}this.v = v ?? 0; log('new {name}', new.target.name); }}"] if self.random.random() < 0.7 else []
        members += self.random.sample([f"  f{name} = <e1>;", f"  #p = <n1>; has(o) {{ return #p in o; }}",
                                       f"  static s = <s1>;", "  get g() { log('get'); return this.v; }", "  set g(x) { log('set', x); this.v = x; }",
                                       f"  m(x) {{ return {'super.m?.(x) ?? ' if parent else ''}this.v + x; }}", "  static { log('static block'); }",
                                       "  *[Symbol.iterator]() { yield this.v; yield 2; }", f"  toString() {{ return `{name}:${{this.v}}`; }}",
                                       "  static of(x) { return new this(x); }", "  [Symbol.toPrimitive](h) { return h; }", "  toJSON() { return { j: this.v }; }"],
                                      self.random.randint(1, 5))
        self.in_async, self.in_generator = kept
        self.classes.append(name)
        uses = self.random.sample([f"log(new {name}(3));", f"log(`${{new {name}(4)}}`);", f"log(new {name}(5).m?.(1));", f"log(new {name}().g);",
                                   f"{{ const o = new {name}(6); o.g = 7; log(o, o.v, Object.keys(o)); }}", f"log([...new {name}(8)]);",
                                   f"log(new {name}() instanceof {self.random.choice(self.classes)}, {name}.s, {name}.name, {name}.length);", f"log({name}.of?.(9));",
                                   f"log(new {name}(1).has?.(new {name}(2)));", f"log(new {name}(2) + 1, {name}());"], self.random.randint(1, 3))
        return [f"class {name}{parent} {{", *members, "}", *[f"try {{ {use} }} catch (e) {{ log(e.name, e.message); }}" for use in uses]]

    def accessor(self, depth):
        name = self.fresh("o")
        return [f"const {name} = {{ _x: <e1>, get x() {{ log('get x'); return this._x; }}, set x(v) {{ log('set x', v); this._x = v; }}, "
                f"[<s0>]: <e1>, {self.pick('m() { return this._x; }', 'm: () => a', 'async m() { return 1; }')} }};",
                self.pick(f"{name}.x = {name}.x;", f"{name}.x += 1;", f"log({{ ...{name} }}.x);", f"const {{ x: {name}x }} = {name};", f"log(Object.entries({name}));",
                          f"log(Object.assign({{}}, {name}).x, JSON.stringify({name}));")]

    def generator(self, depth):
        name = self.fresh("g")
        body = self.inside_generator(depth, False)
        use = self.pick(f"log([...{name}()]);", f"for (const v of {name}()) {{ log(v); if (++turns > 20) break; }}", f"const [{name}a, {name}b] = {name}(); log({name}a, {name}b);",
                        f"{{ const it = {name}(); log(it.next('A'), it.next('B'), it.return('C'), it.next()); }}",
                        f"{{ const it = {name}(); log(it.next()); log(it.throw(new Error('T'))); log(it.next()); }}", f"log(Math.max(...{name}()));")
        return [f"function* {name}() {{", *body, "}", f"try {{ {use} }} catch (e) {{ log('out', e.message); }}"]

    def inside_generator(self, depth, is_async):
        kept = (self.in_async, self.in_generator)
        self.in_async, self.in_generator = is_async, True
        body = ["  if (++turns > 50) return;", *self.block(depth + 1)]
        self.in_async, self.in_generator = kept
        return self.pick(body, ["  try {", *["  " + line for line in body], "  } finally {", "    log('cleanup');", "  }"],
                         ["  try {", *["  " + line for line in body], "  } catch (e) {", "    log('inner', e.message); yield 'r';", "  }"])

    def yielding(self, depth):
        return [self.pick(f"yield <e1>;", f"log('sent', yield <e1>);", f"yield* <i>;", f"a = (yield a) ?? a;")]

    def async_generator(self, depth):
        name = self.fresh("ag")
        body = self.inside_generator(depth, True)
        use = self.pick(f"for await (const v of {name}()) {{ log(v); if (++turns > 20) break; }}",
                        f"{{ const it = {name}(); log(await Promise.all([it.next(1), it.next(2), it.return('R'), it.next()])); }}",
                        f"{{ const it = {name}(); log(await it.next(), await it.throw(new Error('T')).catch((e) => e.message), await it.next()); }}")
        return [f"async function* {name}() {{", *body, "}", f"try {{ {use} }} catch (e) {{ log('out', e.message); }}"]

    def awaiting(self, depth):
        return [self.pick(f"log(await <e1>);", f"a = await Promise.resolve(<n1>);", f"log(await (async () => {{ await null; return <e1>; }})());",
                          f"try {{ await Promise.reject(<e1>); }} catch (e) {{ log('rejected', e); }}",
                          f"for await (const v of [<e1>, Promise.resolve(<e1>)]) log(v);",
                          f"log(await {{ then(r) {{ log('then'); r(<e1>); }} }});")]

    def promises(self, depth):
        links = "".join(self.pick(f".then((v) => {{ log('<L>', v); return <e1>; }})", ".finally(() => log('f'))",
                                  f".then(() => {{ throw <e1>; }})", ".catch((e) => { log('c', e); return 'k'; })", ".then(null, (e) => log('n', e))")
                        for _ in range(self.random.randint(1, 4)))
        start = self.pick(f"Promise.resolve(<e1>)", f"Promise.reject(<e1>)", f"new Promise((r) => r(<e1>))",
                          f"Promise.all([<e1>, <e1>])", f"Promise.race([Promise.reject(1), 2])", "Promise.any([Promise.reject(1), 2])",
                          f"Promise.allSettled([Promise.reject(1), <e1>])")
        wait = self.pick("", "await ")
        return [f"{wait}{start}{links}.catch((e) => log('end', e));"]

    def proxy(self, depth):
        name = self.fresh("px")
        traps = self.random.sample(["get(t, k, r) { log('get', String(k)); return Reflect.get(t, k, r); }", "has(t, k) { log('has', String(k)); return k in t; }",
                                    "set(t, k, v, r) { log('set', String(k), v); return Reflect.set(t, k, v, r); }", "deleteProperty(t, k) { log('delete', k); return delete t[k]; }",
                                    "ownKeys(t) { log('ownKeys'); return Reflect.ownKeys(t); }", "getOwnPropertyDescriptor(t, k) { log('gopd', String(k)); return Reflect.getOwnPropertyDescriptor(t, k); }",
                                    "defineProperty(t, k, x) { log('define', String(k)); return Reflect.defineProperty(t, k, x); }", "getPrototypeOf(t) { log('proto'); return Reflect.getPrototypeOf(t); }",
                                    "isExtensible(t) { log('extensible'); return Reflect.isExtensible(t); }"], self.random.randint(1, 5))
        uses = self.random.sample([f"{name}.k;", f"{name}.z = 1;", f"'k' in {name};", f"delete {name}.k;", f"log({{ ...{name} }});", f"log(Object.keys({name}));", f"for (const k in {name}) log('key', k);",
                                   f"log(JSON.stringify({name}));", f"Object.assign({name}, {{ w: 1 }});", f"const {{ k, ...rest }} = {name}; log(k, rest);", f"Object.freeze({name});",
                                   f"{name}.k++;", f"log({name} instanceof Array, Array.isArray({name}));", f"{name}.push?.(1);", f"log([].concat({name}).length);", f"Object.defineProperty({name}, 'y', {{ value: 1 }});"],
                                  self.random.randint(1, 4))
        target = self.pick("{ k: 1, j: { i: 2 } }", "[1, 2, 3]", "Object.create({ inherited: 1 }, { own: { value: 1, enumerable: true } })", "class { static k = 1; }")
        return [f"const {name} = new Proxy({target}, {{ {', '.join(traps)} }});", *[f"try {{ {use} }} catch (e) {{ log(e.name, e.message); }}" for use in uses]]

    def emitter(self, depth):
        name = self.fresh("em")
        steps = [self.pick(f"{name}.on('e', (v) => log('on', v));", f"{name}.once('e', (v) => log('once', v));", f"{name}.prependListener('e', () => log('first'));", f"log({name}.emit('e', <n1>));",
                           f"{name}.removeAllListeners('e');", f"log({name}.listenerCount('e'), {name}.eventNames());", f"try {{ {name}.emit('error', new Error('E')); }} catch (e) {{ log(e.message); }}",
                           f"{name}.on('newListener', (n) => log('new', n));", f"{name}.on('e', function h() {{ {name}.off('e', h); log('self'); }});") for _ in range(self.random.randint(2, 6))]
        return [f"const {name} = new EventEmitter();", *steps]

    def stream(self, depth):
        items = self.pick("['a', 'b', 'c']", "[1, 2, 3]", "(function* () { yield 'p'; yield 'q'; })()", "['x']")
        stages = [self.pick("new Transform({ objectMode: true, transform(v, e, cb) { log('t', v); cb(null, v + 1); } })", "new Transform({ objectMode: true, transform(v, e, cb) { setImmediate(cb, null, v); }, flush(cb) { this.push('end'); cb(); } })",
                            "async function* (s) { for await (const v of s) yield `<${v}>`; }", "new Transform({ objectMode: true, transform(v, e, cb) { cb(v === 2 ? new Error('two') : null, v); } })")
                  for _ in range(self.random.randint(0, 2))]
        sink = self.pick("new Writable({ objectMode: true, write(v, e, cb) { log('w', v); cb(); }, final(cb) { log('final'); cb(); } })", "new Writable({ objectMode: true, highWaterMark: 1, write(v, e, cb) { setImmediate(() => { log('w', v); cb(); }); } })",
                         "async (s) => { let n = 0; for await (const v of s) n++; log('n', n); }")
        return [self.pick(f"await new Promise((r) => pipeline({', '.join([f'Readable.from({items})', *stages, sink])}, (e) => {{ log('done', e?.message); r(); }}));",
                          f"log(await Readable.from({items}).map((v) => v + v).filter((v) => v !== 4).toArray());", f"for await (const v of Readable.from({items})) {{ log(v); if (v === 2) break; }}")]

    # Expressions: texts without side effects, but for function calls.

    def condition(self):
        return self.pick("a > 2", "typeof b === 'string'", "c.length % 2", "'k' in d", "turns < 5", f"<n1> < <n1>", "!a", "b == a", "c.includes(2)", "d?.m?.n")

    def expression(self, depth):
        return self.random.choice([self.number, self.string, self.array, self.object, self.other])(depth)

    def number(self, depth):
        if depth <= 0:
            return str(self.random.choice([0, 1, 2, 3, 7, 10, "a", "c.length", "(-1)", "0.5"]))
        return self.pick("<n0>", f"(<n{depth - 1}> {self.pick('+', '-', '*', '%', '&', '|', '>>', '**')} (<n0>))", f"Math.max(<n0>, <n0>)", "Number(b)",
                         f"(<c> ? <n0> : <n0>)", "c.reduce((s, v) => s + v, 0)", "parseInt(b)", "c.indexOf(2)", "(+a)")

    def string(self, depth):
        if depth <= 0:
            return self.pick("'x'", "'k'", "'hello'", "'12'", "''", "'é😀'")
        return self.pick("<s0>", f"`t${{<e{depth - 1}>}}`", f"<s0>.repeat(2)", "String(b).toUpperCase()", f"String(<e0>)", f"<s0>.padStart(4, '*')",
                         "c.join('-')", "typeof a", f"<s0>.replace(/l|x/g, (m) => m + '!')", "String(a).split('').reverse().join('')")

    def array(self, depth):
        return self.pick("[...c]", f"[<e{depth - 1}>, <e{depth - 1}>]" if depth > 0 else "[1]", "c.map((v) => [v])", "c.filter(Boolean)", "Object.keys(d)", f"Array.from({{ length: 2 }}, (_, i) => i * <n0>)",
                         "c.slice(-2)", "[...String(b).slice(0, 3)]", "c.flatMap((v) => [v, v]).slice(0, 4)", "[3, 1, 2].sort((x, y) => y - x)", "[, 1]")

    def object(self, depth):
        return self.pick("({ ...d })", f"({{ p: <e{depth - 1}>, [<s0>]: <n0> }})" if depth > 0 else "({})", "d.m", "Object.fromEntries([['z', a]])", "({ a, b })", "structuredClone(c)")

    def other(self, depth):
        return self.pick("null", "undefined", "true", "a === b", "d?.no?.way", "c.at(-1)", "void 0", "(1, a)", "!c", "a ?? b", "b || c", "[...new Set(c)].length", "new Map([[a, b]]).get(a)", "d.m.n", "c[1]")

    def iterable(self):
        return self.pick("c", "[a, b]", "'str'", "new Set([1, 2])", "new Map([['k', 1]])", "c.entries()", "[[1, 2], [3]]", "[]", "(function* () { yield* [1, 2]; return 3; })()")


GENERATORS = {"language": Language}
