"""Random programs of streams: sources, transforms and sinks of many kinds, joined in several ways, with every event logged.

Everything happens in memory, in ticks, microtasks and immediates, so that what is printed depends on nothing but the streams.
"""

NEW_ERROR = "new Error('stopped')"

HEAD = """const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished, promises } = require('stream');
const { once } = require('events');
let printed = 0;
const describe = (v) => v instanceof Error ? `${v.name} ${v.code} ${v.message}` : Buffer.isBuffer(v) ? `<${v}>` : typeof v === 'object' && v !== null && v.constructor !== Object ? v.constructor.name : JSON.stringify(v);
const log = (...values) => { if (++printed < 400) console.log(values.map(describe).join(' ')); };
process.on('uncaughtException', (e) => log('uncaught', e));
process.on('unhandledRejection', (e) => log('unhandled', e));
function watch(name, stream, events) { for (const event of events) stream.on(event, (...values) => log(name, event, ...values)); return stream; }
const now = (f) => f();
const later = { now, tick: process.nextTick, job: queueMicrotask, turn: setImmediate, resolved: (f) => { Promise.resolve().then(f); } };
"""


class Streams:
    """A program of one to three lines of streams that run at the same time."""

    def __init__(self, random):
        self.random = random
        self.names = 0

    def program(self):
        lines = [HEAD]
        for _ in range(self.random.randint(1, 3)):
            lines += self.line()
        lines += ["log('end of script');", ""]
        return "\n".join(lines)

    def pick(self, *choices):
        return self.random.choice(choices)

    def name(self, kind):
        self.names += 1
        return f"{kind}{self.names}"

    def moment(self):
        return "later." + self.pick("now", "now", "tick", "job", "turn", "resolved")

    def marks(self):
        return f"highWaterMark: {self.pick(1, 2, 3, 5, 16384)}" + self.pick("", "", ", objectMode: true")

    def options(self):
        return self.marks() + self.pick("", "", "", "", ", emitClose: false", ", autoDestroy: false")

    def chunk(self, number):
        return self.pick(f"'c{number}'", f"'chunk{number}'", f"Buffer.from('b{number}')", "'x'")

    def events(self, names):
        chosen = [name for name in names if self.random.random() < 0.6]
        return "[" + ", ".join(f"'{name}'" for name in chosen) + "]"

    def source(self):
        name = self.name("r")
        count = self.random.randint(0, 5)
        items = ", ".join(self.chunk(number) for number in range(count))
        failing = self.random.random() < 0.15
        shape = self.random.random()
        if shape < 0.25:
            made = self.pick(f"Readable.from([{items}])", f"Readable.from((function* () {{ yield* [{items}]; }})(), {{ {self.marks()} }})",
                             f"Readable.from((async function* () {{ for (const v of [{items}]) {{ {self.pick('', 'await null;', 'await new Promise(setImmediate);')} yield v; }}"
                             + (" throw new Error('source');" if failing else "") + " })())")
        elif shape < 0.75:
            end = "this.destroy(new Error('source'))" if failing else "this.push(null)"
            made = (f"new Readable({{ {self.options()}, items: 0, read(size) {{ const next = [{items}]; this.at ??= 0; "
                    f"{self.moment()}(() => {{ if (this.at < next.length) this.push(next[this.at++]); else {end}; }}); }} }})")
        else:
            made = f"new Readable({{ {self.options()}, read() {{}} }})"
            pushes = "".join(f" {self.moment()}(() => {name}.push({self.chunk(number)}));" for number in range(count))
            return name, [f"const {name} = watch('{name}', {made}, {self.events(['end', 'close', 'error', 'pause', 'resume'])});",
                          f"{pushes} setImmediate(() => setImmediate(() => {name}.push(null)));"]
        return name, [f"const {name} = watch('{name}', {made}, {self.events(['end', 'close', 'error', 'pause', 'resume'])});"]

    def transform(self):
        name = self.name("t")
        failing = self.random.random() < 0.1
        give = self.pick("done(null, String(chunk).toUpperCase())", "{ this.push('['); this.push(String(chunk)); done(null, ']'); }", "done()", "done(null, chunk)")
        if failing:
            give = "done(new Error('transform'))"
        flush = self.pick("", "", f", flush(done) {{ log('{name} flush'); {self.moment()}(() => done(null, '!')); }}", f", final(done) {{ log('{name} final'); {self.moment()}(done); }}")
        made = self.pick(f"new Transform({{ {self.options()}, transform(chunk, encoding, done) {{ {self.moment()}(() => {give}); }}{flush} }})",
                         f"new Transform({{ {self.options()}, transform(chunk, encoding, done) {{ {self.moment()}(() => {give}); }}{flush} }})", "new PassThrough()")
        return name, [f"const {name} = watch('{name}', {made}, {self.events(['finish', 'end', 'close', 'error', 'drain', 'pipe', 'unpipe'])});"]

    def sink(self):
        name = self.name("w")
        failing = self.random.random() < 0.1
        done = "done(new Error('sink'))" if failing else "done()"
        extra = self.pick("", "", f", final(done) {{ log('{name} final'); {self.moment()}(done); }}",
                          f", destroy(error, done) {{ log('{name} destroy', error); {self.moment()}(() => done(error)); }}",
                          f", writev(chunks, done) {{ log('{name} writev', chunks.length); {self.moment()}(() => {done}); }}",
                          f", construct(done) {{ log('{name} construct'); {self.moment()}(done); }}")
        made = f"new Writable({{ {self.options()}, write(chunk, encoding, done) {{ log('{name} write', chunk); {self.moment()}(() => {done}); }}{extra} }})"
        return name, [f"const {name} = watch('{name}', {made}, {self.events(['finish', 'close', 'error', 'drain', 'pipe', 'unpipe'])});"]

    def line(self):
        first, lines = self.source()
        middle = []
        for _ in range(self.random.choice([0, 0, 1, 1, 2])):
            name, made = self.transform()
            middle.append(name)
            lines += made
        lines += self.pick(self.piped, self.pipelined, self.pipelined_promise, self.read_by_events, self.iterated, self.written)(first, middle)
        if self.random.random() < 0.2:
            victim = self.random.choice([first, *middle])
            lines.append(f"{self.moment()}(() => {{ log('destroying {victim}'); {victim}.destroy({self.pick('', NEW_ERROR)}); }});")
        if self.random.random() < 0.3:
            watched = self.random.choice([first, *middle])
            lines.append(f"finished({watched}, (error) => log('finished {watched}', error));")
        return lines

    def piped(self, first, middle):
        last, lines = self.sink()
        chain = first + "".join(f".pipe({name})" for name in [*middle, last])
        return [*lines, f"{chain};"]

    def pipelined(self, first, middle):
        last, lines = self.sink()
        return [*lines, f"pipeline({', '.join([first, *middle, last])}, (error) => log('pipeline', error));"]

    def pipelined_promise(self, first, middle):
        last, lines = self.sink()
        return [*lines, f"promises.pipeline({', '.join([first, *middle, last])}).then(() => log('pipeline fulfilled'), (error) => log('pipeline rejected', error));"]

    def joined(self, first, middle):
        return first + "".join(f".pipe({name})" for name in middle)

    def read_by_events(self, first, middle):
        name = self.name("s")
        way = self.pick(f"{name}.on('data', (chunk) => log('{name} data', chunk));",
                        f"{name}.on('readable', () => {{ let chunk; while ((chunk = {name}.read({self.pick('', '', '2')})) !== null) log('{name} read', chunk); }});",
                        f"{name}.once('data', (chunk) => {{ log('{name} data', chunk); {name}.pause(); {self.moment()}(() => {{ {name}.on('data', (more) => log('{name} more', more)); {name}.resume(); }}); }});")
        return [f"const {name} = {self.joined(first, middle)};", way, f"{name}.on('end', () => log('{name} ended')).on('close', () => log('{name} closed')).on('error', (e) => log('{name} failed', e));"]

    def iterated(self, first, middle):
        leave = self.pick("", "", "if (++turns === 2) break;", "if (++turns === 2) throw new Error('left');", "await null;")
        return [f"(async () => {{ let turns = 0; for await (const chunk of {self.joined(first, middle)}) {{ log('got', chunk); {leave} }} log('loop over', turns); }})().catch((e) => log('loop failed', e));"]

    def written(self, first, middle):
        last, lines = self.sink()
        writes = "".join(f" log('{last} takes', {last}.write({self.chunk(number)}{self.pick('', f', (e) => log({chr(39)}{last} written{chr(39)}, e)')}));"
                         for number in range(self.random.randint(1, 5)))
        corked = self.random.random() < 0.25
        if corked:
            writes = f" {last}.cork();{writes} {self.moment()}(() => {last}.uncork());"
        end = f" {self.pick('later.now', self.moment())}(() => {last}.end({self.pick('', chr(39) + 'z' + chr(39), f'() => log({chr(39)}{last} ended{chr(39)})')}));"
        return [*lines, writes.strip(), end.strip(), f"{self.joined(first, middle)}.resume();"]


GENERATORS = {"streams": Streams}
