"""Random programs for `differential`: what they print is settled by what Node guarantees, never by timing.

Each generator takes a random.Random and returns the text of one program.
"""

SLOT_MILLISECONDS = 25  # Timers that are this far apart fire in this order on any machine.


class Schedule:
    """A program that mixes every queue. Timers get slots of their own; a block has either immediates or one file read."""

    COMBINATORS = ["all", "allSettled", "any", "race"]
    READS = ["fs.readFile(__filename, () => {", "fs.stat(__filename, () => {", "fs.promises.stat(__filename).then(() => {",
             "fs.readdir('.', () => {"]

    def __init__(self, random):
        self.random = random
        self.labels = 0
        self.slots = 0
        self.budget = random.randint(8, 26)
        self.lines = ["const fs = require('fs');", "const log = (...args) => console.log(...args);"]

    def program(self):
        self.block("", 0, True)
        return "\n".join(self.lines) + "\n"

    def label(self):
        self.labels += 1
        return f"'L{self.labels}'"

    def block(self, indent, depth, may_leave):
        """Statements of one callback. `may_leave`: whether it runs at the start of a slot, so a file read is possible."""
        reads = may_leave and self.random.random() < 0.3
        for _ in range(self.random.randint(1, 6 if depth == 0 else 3)):
            self.statement(indent, depth, reads, may_leave)
        if reads and self.budget > 0:
            self.budget -= 1
            self.nested(indent, self.random.choice(self.READS), "});", depth, False)
        self.lines.append(f"{indent}log({self.label()});")

    def nested(self, indent, head, tail, depth, may_leave):
        self.lines.append(indent + head)
        self.block(indent + "  ", depth + 1, may_leave)
        self.lines.append(indent + tail)

    def statement(self, indent, depth, reads, may_leave):
        if self.budget <= 0 or depth > 4:
            self.lines.append(f"{indent}log({self.label()});")
            return
        self.budget -= 1
        self.random.choice(self.kinds(reads))(indent, depth)

    def kinds(self, reads):
        """What a statement may be, in a block with a file read or without."""
        kinds = [self.tick, self.microtask, self.chain, self.chain, self.async_function, self.async_function, self.combinator,
                 self.timeout, self.generator_loop, self.interval]
        return kinds if reads else [*kinds, self.immediate]

    def tick(self, indent, depth):
        self.nested(indent, "process.nextTick(() => {", "});", depth, False)

    def microtask(self, indent, depth):
        self.nested(indent, "queueMicrotask(() => {", "});", depth, False)

    def immediate(self, indent, depth):
        if self.random.random() < 0.15:
            self.lines.append(f"{indent}clearImmediate(setImmediate(() => log({self.label()})));")
        else:
            self.nested(indent, "setImmediate(() => {", "});", depth, False)

    def timeout(self, indent, depth):
        if self.random.random() < 0.15:
            self.lines.append(f"{indent}clearTimeout(setTimeout(() => log({self.label()}), 1));")
            return
        # The slot is an absolute time; the main script's clock is kept in `begin`.
        self.slots += 1
        when = self.slots * SLOT_MILLISECONDS
        if depth == 0:
            self.nested(indent, "setTimeout(() => {", f"}}, {when});", depth, True)
        else:
            self.nested(indent, "process.nextTick(() => {", "});", depth, False)

    def interval(self, indent, depth):
        if depth > 0:
            return self.tick(indent, depth)
        times = self.random.randint(1, 3)
        period = (self.slots + 1) * SLOT_MILLISECONDS
        self.slots = (self.slots + 1) * (times + 1)
        name = f"i{self.labels}"
        self.lines.append(f"{indent}let n{name} = 0;")
        self.lines.append(f"{indent}const {name} = setInterval(() => {{")
        self.lines.append(f"{indent}  if (++n{name} === {times}) clearInterval({name});")
        self.block(indent + "  ", depth + 2, False)
        self.lines.append(f"{indent}}}, {period});")
        return None

    def value(self, depth=0):
        """An expression for a promise, a thenable or a plain value, and never a rejection that nobody handles."""
        label = self.label()
        choices = [label, "undefined", f"Promise.resolve({label})", f"new Promise((r) => r({label}))",
                   f"({{ then(r) {{ log({label}); r({label}); }} }})", f"(async () => {label})()",
                   f"(async () => {{ log({label}); await null; return {label}; }})()",
                   f"Promise.reject({label}).catch((e) => e)", f"new Promise((r) => queueMicrotask(() => r({label})))",
                   f"new Promise((r) => process.nextTick(r, {label}))"]
        if depth < 2:
            choices += [f"Promise.resolve().then(() => {self.value(depth + 1)})", f"(async () => {self.value(depth + 1)})()",
                        f"(async () => await {self.value(depth + 1)})()", f"new Promise((r) => r({self.value(depth + 1)}))",
                        f"Promise.resolve({self.value(depth + 1)})"]
        return self.random.choice(choices)

    def link(self):
        label = self.label()
        return self.random.choice([
            f".then((v) => {{ log({label}, v); return {self.value()}; }})", f".then((v) => {{ log({label}, v); }})",
            f".then(() => {{ log({label}); throw {label}; }}).catch((e) => log('caught', e))",
            f".finally(() => {{ log({label}); return {self.value()}; }})", f".then((v) => {self.value()})",
            f".catch(() => log({label}))", ".then()", f".then(() => log({label}), () => log('no'))",
        ])

    def chain(self, indent, depth):
        links = "".join(self.link() for _ in range(self.random.randint(1, 4)))
        self.lines.append(f"{indent}Promise.resolve({self.value()}){links}.then((v) => log({self.label()}, v));")

    def combinator(self, indent, depth):
        name = self.random.choice(self.COMBINATORS)
        values = ", ".join(self.value() for _ in range(self.random.randint(1, 3)))
        self.lines.append(f"{indent}Promise.{name}([{values}]).then((v) => log({self.label()}, v));")

    def async_function(self, indent, depth):
        self.lines.append(f"{indent}(async () => {{")
        self.lines.append(f"{indent}  log({self.label()});")
        for _ in range(self.random.randint(1, 3)):
            if self.random.random() < 0.25:
                self.lines.append(f"{indent}  try {{ await (async () => {{ await {self.value()}; throw {self.label()}; }})(); }} "
                                  "catch (e) { log('caught', e); } finally { log('finally'); }")
            else:
                self.lines.append(f"{indent}  log({self.label()}, await {self.value()});")
            if self.random.random() < 0.3 and self.budget > 0:
                self.budget -= 1
                self.tick(indent + "  ", depth + 1)
        self.lines.append(f"{indent}  return {self.value()};")
        self.lines.append(f"{indent}}})().then((v) => log({self.label()}, v));")

    def generator_loop(self, indent, depth):
        values = "; ".join(f"yield {self.value()}" for _ in range(self.random.randint(1, 3)))
        brk = self.random.choice(["", " if (v !== undefined) break;"])
        self.lines.append(f"{indent}(async () => {{ for await (const v of (async function* () {{ try {{ {values}; }} finally "
                          f"{{ log({self.label()}); }} }})()) {{ log({self.label()}, v);{brk} }} log({self.label()}); }})();")


WORDS = ["a", "key", "long property name", "x-y", "größe", "it's", 'say "x"', "line\nbreak", "_id", "$", "0", "12", "name", "value",
         "description", "created", "", "items", "ok", "a rather long string value that fills the line nicely", "tab\t"]


class Printing:
    """A program that prints many random values."""

    def __init__(self, random):
        self.random = random

    def program(self):
        lines = ["const util = require('util');", "class Foo { constructor(a) { this.a = a; } }", "class Bar extends Foo {}",
                 "class Empty {}", "function named() {}"]
        for number in range(60):
            depth = self.random.choice([1, 2, 2, 3, 4, 5])
            printed = ", ".join(self.value(depth) for _ in range(self.random.choice([1, 1, 1, 2])))
            if self.random.random() < 0.15:
                options = self.random.choice(["{ depth: 0 }", "{ depth: null }", "{ compact: false }", "{ breakLength: 40 }",
                                              "{ compact: 1 }", "{ sorted: true }", "{ showHidden: true }", "{ colors: true }",
                                              "{ maxArrayLength: 2 }", "{ breakLength: Infinity }", "{ compact: true }"])
                lines.append(f"console.log({number}, util.inspect({self.value(depth)}, {options}));")
            else:
                lines.append(f"console.log({number}, {printed});" if self.random.random() < 0.8 else f"console.log({printed});")
        return "\n".join(lines) + "\n"

    def value(self, depth):
        if depth <= 0 or self.random.random() < 0.25:
            return self.leaf()
        return self.random.choice([self.array, self.array, self.object, self.object, self.object, self.map, self.set, self.instance,
                                   self.odd])(depth - 1)

    def leaf(self):
        number = self.random.choice(["0", "-0", "1", "42", "3.14", "-7", "1e21", "NaN", "Infinity", "123456789", "10n"])
        text = repr_string(self.random.choice(WORDS) * self.random.choice([1, 1, 1, 2]))
        return self.random.choice([number, number, text, text, text, "true", "null", "undefined", "Symbol('s')", "() => {}", "named",
                                   "class K {}", "new Date(0)", "/re/g", "new Empty()", "[]", "{}", "new Map()", "Foo",
                                   "async () => {}", "Object(1)", "Object('s')"])

    def array(self, depth):
        if self.random.random() < 0.3:  # Many elements of one kind: columns.
            count = self.random.randint(5, 40)
            kind = self.random.choice([lambda: str(self.random.randint(-5, 10 ** self.random.randint(1, 6))),
                                       lambda: repr_string("x" * self.random.randint(0, 12)),
                                       lambda: repr_string("w" * self.random.randint(3, 30)), self.leaf,
                                       lambda: str(self.random.randint(0, 1000) / 8)])
            return "[" + ", ".join(kind() for _ in range(count)) + "]"
        holes = [self.value(depth) if self.random.random() > 0.03 else "" for _ in range(self.random.randint(0, 8))]
        return "[" + ", ".join(holes) + "]"

    def pairs(self, depth):
        pairs = []
        for _ in range(self.random.randint(0, 6)):
            key = self.random.choice([repr_string(self.random.choice(WORDS)), "[Symbol('k')]", "plain", "k" + str(len(pairs))])
            pairs.append(f"{key}: {self.value(depth)}")
            if self.random.random() < 0.08:
                pairs.append(self.random.choice(["get g() { return 1; }", "set h(v) {}", "method() {}", "async am() {}", "*gen() {}"]))
        return ", ".join(pairs)

    def object(self, depth):
        return "{ " + self.pairs(depth) + " }"

    def map(self, depth):
        entries = ", ".join(f"[{self.value(depth)}, {self.value(depth)}]" for _ in range(self.random.randint(0, 4)))
        return f"new Map([{entries}])"

    def set(self, depth):
        return "new Set([" + ", ".join(self.value(depth) for _ in range(self.random.randint(0, 8))) + "])"

    def instance(self, depth):
        kind = self.random.choice(["new Foo(%s)", "new Bar(%s)", "Object.assign(Object.create(null), { p: %s })",
                                   "Promise.resolve(%s)", "Object.assign(() => {}, { p: %s })", "Object.assign([1, 2], { p: %s })",
                                   "Object.create(new Foo(%s))", "(function () { return arguments; })(%s)"])
        return kind % self.value(depth)

    def odd(self, depth):
        inner = self.value(depth)
        return self.random.choice([f"(() => {{ const c = {{ v: {inner} }}; c.self = c; return c; }})()",
                                   f"(() => {{ const c = [{inner}]; c.push(c); return c; }})()",
                                   f"(() => {{ const s = {inner}; return [s, s]; }})()", "new Promise(() => {})",
                                   f"new Map([['k', {inner}]]).entries()", f"[{inner}].values()",
                                   f"Object.freeze({{ f: {inner} }})", "new WeakMap()", "new Uint8Array([1, 2, 3])",
                                   "Object.defineProperty({ shown: 1 }, 'hidden', { value: 2 })"])


def repr_string(text):
    quoted = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\t", "\\t")
    return f"'{quoted}'"


class Expressions:
    """A program that evaluates many random expressions and prints each value or error message."""

    VALUES = ["0", "-0", "1", "2.5", "-3", "NaN", "Infinity", "'5'", "''", "'abc'", "' 12 '", "true", "false", "null", "undefined",
              "[]", "[7]", "[1, 2]", "({})", "({ valueOf() { return 4; } })", "({ toString() { return 'ts'; } })", "10n", "2n",
              "Symbol('s')", "new Date(5)", "(() => 1)", "1e21", "0.1", "4294967297", "'0x10'", "new String('w')", "2 ** 31"]
    BINARY = ["+", "-", "*", "/", "%", "**", "<", ">", "<=", ">=", "==", "!=", "===", "!==", "&", "|", "^", "<<", ">>", ">>>", "&&",
              "||", "??", "in", "instanceof", ","]
    UNARY = ["-", "+", "!", "~", "typeof ", "void ", "String", "Number", "Boolean", "parseInt", "JSON.stringify", "Object", "BigInt",
             "Array.isArray", "isNaN", "parseFloat", "Math.round", "[...", "Object.keys", "new Array"]
    METHODS = ["x.length", "x.foo", "x.foo.bar", "x.foo()", "x()", "x.toString()", "x[0]", "x?.y?.z", "`${x}`", "x.constructor.name",
               "x.slice(1)", "x.concat('q')", "x.map((y) => y)", "x.join('-')", "x.toFixed(2)", "x.toString(2)", "new x()", "[a, b] = x",
               "({ p } = x)", "x.p = 1", "x++", "[x, x].sort()", "x.repeat(2)", "x.at(-1)", "x.indexOf(1)", "x.split('')", "x.padStart(6, '*')",
               "x.includes('b')", "[...x]", "({ ...x })", "Object.entries(x)", "x.valueOf()", "delete x.p", "'p' in x", "Symbol.iterator in x",
               "new Set(x)", "new Map(x)", "Math.max(x, 1)", "x instanceof Object", "JSON.parse(x)", "Object.assign({}, x)", "x.charCodeAt(0)",
               "Array.from(x)", "x.p.q = 1", "x[Symbol.iterator]()", "x.reduce((s, y) => s + y)", "String.fromCharCode(x)", "new Date(x).getTime()"]

    def __init__(self, random):
        self.random = random

    def program(self):
        lines = ["let a, b, p;"]
        for number in range(150):
            lines.append(f"try {{ console.log({number}, {self.expression()}); }} "
                         f"catch (e) {{ console.log({number}, e.name + ': ' + e.message); }}")
        return "\n".join(lines) + "\n"

    def expression(self):
        shape = self.random.random()
        left, right = self.random.choice(self.VALUES), self.random.choice(self.VALUES)
        if shape < 0.45:
            return f"({left} {self.random.choice(self.BINARY)} {right})" if not left.startswith("-") else f"(({left}) {self.random.choice(self.BINARY)} {right})"
        if shape < 0.6:
            name = self.random.choice(self.UNARY)
            return f"[...{left}]" if name == "[..." else f"{name}({left})"
        body = self.random.choice(self.METHODS)
        return f"((x) => ({body}))({left})"


GENERATORS = {"schedule": Schedule, "printing": Printing, "expressions": Expressions}
