"""Random programs for `differential` in what older Nodes and pages know: see generate.py."""

import generate

# What a version of Node has not: words that no program for it may contain.
UNKNOWN = {
    "node10": ["queueMicrotask", "allSettled", ".any("],
    "node8": ["queueMicrotask", "allSettled", ".any(", ".finally(", "for await", "async function*", "fs.promises"],
    "node6": ["queueMicrotask", "allSettled", ".any(", ".finally(", "for await", "async", "await", "fs.promises"],
}


class OldSchedule(generate.Schedule):
    """A program for a Node before 11: several timers of one duration, some overdue, with callbacks in between."""

    def __init__(self, random, runtime):
        super().__init__(random)
        self.unknown = UNKNOWN[runtime]
        self.COMBINATORS = [name for name in self.COMBINATORS if self.is_known(f".{name}(") and self.is_known(name)]
        self.READS = [call for call in self.READS if self.is_known(call)]

    def is_known(self, text):
        return not any(word in text for word in self.unknown)

    def program(self):
        if self.random.random() < 0.3:  # Timers that are due when the main script ends.
            self.lines.append(f"const end = Date.now() + {self.random.choice([5, 30, 60])};")
            self.block("", 0, True)
            self.lines.append("while (Date.now() < end);")
            return "\n".join(self.lines) + "\n"
        return super().program()

    def kinds(self, reads):
        kinds = [self.tick, self.microtask, self.chain, self.chain, self.combinator, self.timeout, self.group, self.group,
                 self.interval, self.failing]
        if self.is_known("async"):
            kinds += [self.async_function, self.async_function]
        if self.is_known("for await"):
            kinds.append(self.generator_loop)
        return kinds if reads else [*kinds, self.immediate, self.immediates]

    def microtask(self, indent, depth):
        self.nested(indent, "Promise.resolve().then(() => {", "});", depth, False)

    def group(self, indent, depth):
        """Timers of one duration: they are due together."""
        if depth > 0:
            return self.microtask(indent, depth)
        self.slots += 1
        for _ in range(self.random.randint(2, 3)):
            self.nested(indent, "setTimeout(() => {", f"}}, {self.slots * generate.SLOT_MILLISECONDS});", depth + 1, False)
        return None

    def immediates(self, indent, depth):
        for _ in range(self.random.randint(2, 3)):
            self.nested(indent, "setImmediate(() => {", "});", depth + 1, False)

    def failing(self, indent, depth):
        self.lines.append(f"{indent}try {{ null[{self.label()}]; }} catch (e) {{ log({self.label()}, e.message); }}")

    def value(self, depth=0):
        return self.chosen(lambda: super(OldSchedule, self).value(depth))

    def link(self):
        return self.chosen(super().link)

    def chosen(self, make):
        while True:
            text = make()
            if self.is_known(text):
                return text


class PageSchedule(generate.Schedule):
    """A program for a page. Each slot of time uses one source of tasks only, as the order between sources is not promised."""

    SLOT_MILLISECONDS = 80
    LAST_LINE = "the program ends"
    HEAD = """const log = (...args) => console.log(...args);
const outer = document.createElement('div'), inner = document.createElement('button');
outer.append(inner);
document.body.append(outer);
const targets = [window, document, outer, inner];
const channel = new MessageChannel();
const posted = [];
channel.port1.onmessage = (e) => posted[e.data]();
addEventListener('message', (e) => posted[e.data]());
const post = (send, then) => send(posted.push(then) - 1);
const observe = (change, then) => {
  const element = document.createElement('p');
  new MutationObserver((records) => then(records.map((r) => r.type + ' ' + r.attributeName).join())).observe(element,
    { attributes: true, childList: true });
  change(element);
};
addEventListener('error', (e) => { log('error', e.message, e.lineno); e.preventDefault(); });
addEventListener('unhandledrejection', (e) => { log('unhandled', e.reason); e.preventDefault(); });
addEventListener('rejectionhandled', (e) => log('handled', e.reason));"""
    SOURCES = {
        "timers": ["setTimeout(() => {", "}, 0);"],
        "frames": ["requestAnimationFrame(() => {", "});"],
        "port": ["post((v) => channel.port2.postMessage(v), () => {", "});"],
        "window": ["post((v) => window.postMessage(v), () => {", "});"],
        "tasks": ["scheduler.postTask(() => {", "});"],
        "idle": ["requestIdleCallback(() => {", "});"],
        "rejections": ["", ""],
    }

    def __init__(self, random):
        super().__init__(random)
        self.lines = [self.HEAD]
        self.budget = random.randint(8, 20)
        self.source = None

    def program(self):
        self.block("", 0, True)
        self.lines.append(f"setTimeout(() => log('{self.LAST_LINE}'), {(self.slots + 2) * self.SLOT_MILLISECONDS});")
        return "\n".join(self.lines) + "\n"

    def block(self, indent, depth, may_leave):
        if may_leave:
            outside, self.source = self.source, self.random.choice(list(self.SOURCES))
        for _ in range(self.random.randint(1, 6 if depth == 0 else 3)):
            self.statement(indent, depth, not may_leave and depth > 3, may_leave)
        self.lines.append(f"{indent}log({self.label()});")
        if may_leave:
            self.source = outside

    def kinds(self, _):
        return [self.microtask, self.chain, self.async_function, self.combinator, self.generator_loop, self.timeout, self.timeout,
                self.interval, self.task, self.task, self.listener, self.event, self.mutation, self.failing, self.abort]

    def task(self, indent, depth):
        if self.source == "rejections":
            return self.rejection(indent)
        if depth > 2:
            return self.microtask(indent, depth)
        head, tail = self.SOURCES[self.source]
        for _ in range(self.random.randint(1, 2)):
            self.nested(indent, head, tail, depth, False)
        return None

    def rejection(self, indent):
        name = f"r{self.labels}"
        self.lines.append(f"{indent}const {name} = Promise.reject({self.label()});")
        if self.random.random() < 0.3:
            self.lines.append(f"{indent}queueMicrotask(() => {name}.catch((e) => log({self.label()}, e)));")

    def tick(self, indent, depth):
        self.microtask(indent, depth)

    def timeout(self, indent, depth):
        if depth > 0:
            return self.microtask(indent, depth)
        self.slots += 1
        when = self.slots * self.SLOT_MILLISECONDS
        self.nested(indent, "setTimeout(() => {", f"}}, {when});", depth, True)
        return None

    def interval(self, indent, depth):
        if depth > 0:
            return self.microtask(indent, depth)
        times = self.random.randint(1, 3)
        period = (self.slots + 1) * self.SLOT_MILLISECONDS
        self.slots = (self.slots + 1) * (times + 1)
        if self.slots > 12:
            return self.microtask(indent, depth)
        outside, self.source = self.source, "rejections"
        name = f"i{self.labels}"
        self.lines.append(f"{indent}let n{name} = 0;")
        self.lines.append(f"{indent}const {name} = setInterval(() => {{")
        self.lines.append(f"{indent}  if (++n{name} === {times}) clearInterval({name});")
        self.block(indent + "  ", depth + 2, False)
        self.lines.append(f"{indent}}}, {period});")
        self.source = outside
        return None

    def listener(self, indent, depth):
        options = self.random.choice(["", ", true", ", { once: true }", ", { capture: true, once: true }"])
        target = f"targets[{self.random.randint(0, 3)}]"
        kind = self.random.choice(["click", "ping"])
        self.lines.append(f"{indent}{target}.addEventListener('{kind}', (e) => {{ log({self.label()}, e.eventPhase, e.isTrusted);")
        self.lines.append(f"{indent}  {self.listener_body()}")
        self.lines.append(f"{indent}}}{options});")

    def listener_body(self):
        return self.random.choice([f"queueMicrotask(() => log({self.label()}));", f"Promise.resolve().then(() => log({self.label()}));",
                                   "e.stopPropagation();", "e.stopImmediatePropagation();", "e.preventDefault();",
                                   f"throw new Error({self.label()});", f"(async () => {{ await null; log({self.label()}); }})();", ""])

    def event(self, indent, depth):
        label = self.label()
        self.lines.append(indent + self.random.choice([
            f"inner.click(); log({label});", f"log({label}, inner.dispatchEvent(new Event('ping', {{ bubbles: true, cancelable: true }})));",
            f"log({label}, outer.dispatchEvent(new CustomEvent('ping', {{ detail: 1 }})));",
            f"outer.dispatchEvent(new MouseEvent('click', {{ bubbles: true }})); log({label});"]))

    def mutation(self, indent, depth):
        change = self.random.choice(["p.id = 'x'", "p.append('t')", "p.append('t'); p.title = 'y'", "p.className = 'a'; p.className = 'b'"])
        self.nested(indent, f"observe((p) => {{ {change}; }}, (what) => {{ log({self.label()}, what);", "});", depth, False)

    def failing(self, indent, depth):
        label = self.label()
        self.lines.append(indent + self.random.choice([
            f"queueMicrotask(() => {{ throw new Error({label}); }});", f"reportError(new TypeError({label}));",
            f"try {{ null[{label}]; }} catch (e) {{ log(e.message); }}", f"queueMicrotask(() => {{ throw {label}; }});"]))

    def abort(self, indent, depth):
        name = f"a{self.labels}"
        self.lines.append(f"{indent}const {name} = new AbortController();")
        self.nested(indent, f"{name}.signal.onabort = () => {{ log({self.label()}, {name}.signal.reason.name);", "};", depth, False)
        self.lines.append(f"{indent}{self.random.choice([f'{name}.abort();', f'queueMicrotask(() => {name}.abort());'])}")

    def value(self, depth=0):
        while True:
            text = super().value(depth)
            if "nextTick" not in text:
                return text


class PagePrinting(generate.Printing):
    """A program that prints many random values in a page's console."""

    LAST_LINE = "the program ends"

    def program(self):
        lines = ["class Foo { constructor(a) { this.a = a; } }", "class Bar extends Foo {}", "class Empty {}", "function named() {}"]
        for number in range(60):
            depth = self.random.choice([1, 2, 2, 3, 4])
            printed = ", ".join(self.value(depth) for _ in range(self.random.choice([1, 1, 1, 2])))
            lines.append(f"console.log({number}, {printed});" if self.random.random() < 0.8 else f"console.log({printed});")
        return "\n".join([*lines, f"setTimeout(() => console.log('{self.LAST_LINE}'), 0);"]) + "\n"


def generators(runtime):
    """The kinds of programs for a runtime: a name to what makes one of a random.Random."""
    if runtime == "browser":
        return {"schedule": PageSchedule, "printing": PagePrinting}
    return {"schedule": lambda random: OldSchedule(random, runtime)}
