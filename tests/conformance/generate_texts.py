"""Random texts for everything that reads texts or writes them: regular expressions, dates, JSON, addresses, numbers, bytes.

As in generate_calls.py each line of a program's output is one call. There the functions are many and the texts few; here it is the
other way round.
"""

import json

import generate_calls

CALLS_PER_TEXT = 60


def js(text):
    """A string literal, with lone surrogates kept as escapes."""
    return json.dumps(text)


class Texts:
    """A text of CALLS_PER_TEXT calls, each of which prints what came of it."""

    def __init__(self, random):
        self.random = random

    def program(self):
        return generate_calls.HEAD + "".join(self.shown(self.call()) for _ in range(CALLS_PER_TEXT)) + generate_calls.TAIL

    def shown(self, call):
        return generate_calls.shown(call)

    def some(self, make, least, most):
        return "".join(make() for _ in range(self.random.randint(least, most)))

    def one_of(self, *makers):
        return self.random.choice(makers)()


class RegularExpressions(Texts):
    ATOMS = ["a", "b", "c", "A", "é", "ß", "ſ", "K", "0", "_", " ", "-", ".", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\b", "\\B", "^", "$", "\\n", "\\t",
             "\\x41", "\\u0061", "\\u{1F600}", "\\ud83d", "\\cA", "\\0", "\\-", "\\/", "😀", "ab", "[]", "[^]", "\\1", "\\2", "\\k<n>", "\\p{L}", "\\P{Lu}",
             "\\p{Script=Greek}", "{", "}", "]", "{1}", "\\a", "\\8"]
    IN_CLASS = ["a", "b", "a-c", "A-Z", "\\d", "\\W", "\\s", "-", "^", "\\b", "\\-", "\\]", "é", "😀", "\\u{1F600}-\\u{1F64F}", "ſ", "K", "\\p{Lu}", "\\x30-9", "[", "&&",
                "--", "(", "\\cA", "\\0"]
    QUANTIFIERS = ["*", "+", "?", "{2}", "{0,1}", "{1,}", "{0}", "{2,1}", "*?", "+?", "??", "{1,2}?", "{,3}", "**"]
    GROUPS = ["(", "(", "(?:", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?<n>", "(?<m>", "(?i:"]
    LETTERS = "aabbccABC01_ -éßſKΩ\n\t😀\ud83d,."

    def subject(self):
        return "".join(self.random.choice(self.LETTERS) for _ in range(self.random.randint(0, 9)))

    def term(self, depth):
        roll = self.random.random()
        if roll < 0.2 and depth < 4:
            text = self.random.choice(self.GROUPS) + self.pattern(depth + 1) + ")"
        elif roll < 0.3:
            text = "[" + self.random.choice(["", "", "^"]) + self.some(lambda: self.random.choice(self.IN_CLASS), 1, 3) + "]"
        elif roll < 0.6:
            text = self.random.choice("abcABC01")
        else:
            text = self.random.choice(self.ATOMS)
        return text + (self.random.choice(self.QUANTIFIERS) if self.random.random() < 0.3 else "")

    def pattern(self, depth=0):
        branches = [self.some(lambda: self.term(depth), 0 if depth else 1, 3) for _ in range(self.random.choice([1, 1, 1, 2]))]
        return "|".join(branches)

    def flags(self):
        return "".join(flag for flag in "dgimsuvy" if self.random.random() < (0.12 if flag in "duvs" else 0.25))

    def call(self):
        made = f"new RegExp({js(self.pattern())}, {js(self.flags())})"
        subject = js(self.subject())
        template = js(self.some(lambda: self.random.choice(["$1", "$&", "$`", "$'", "$$", "$<n>", "$2", "$10", "x", "$"]), 1, 3))
        return self.random.choice([
            f"{subject}.match({made})", f"{made}.exec({subject})", f"{subject}.replace({made}, {template})", f"{subject}.split({made})",
            f"{subject}.search({made})", f"{subject}.replace({made}, (...list) => JSON.stringify(list))", f"[...{subject}.matchAll({made})]",
            f"((r) => [r.test({subject}), r.lastIndex, r.test({subject}), r.lastIndex])({made})", f"String({made})", f"{subject}.split({made}, 3)",
        ])


class Readers(Texts):
    """What is read and written by Date, JSON, URL, URLSearchParams, Number, BigInt, Buffer, TextDecoder and util.format."""

    MONTHS = ["Jan", "february", "Mar", "Apr", "May", "June", "Jul", "Aug", "Sept", "Oct", "Nov", "december"]
    DATE_PARTS = ["2020", "1999", "99", "+012345", "-000001", "12", "31", "30", "29", "02", "1", "0", "T", " ", "-", "/", ":", ".", ",", "10:20", "23:59:59", "24:00", "24:00:00.001",
                  "7:5", ".5", ".123456789", "Z", "z", "GMT", "UTC", "+0100", "-05:30", "EST", "PDT", "pm", "AM", "Mon", "Tuesday", "(x)", "noon", "at"]
    SETTERS = ["setFullYear", "setMonth", "setDate", "setHours", "setMinutes", "setSeconds", "setMilliseconds", "setUTCFullYear", "setUTCMonth", "setUTCDate", "setUTCHours",
               "setUTCMinutes", "setUTCSeconds", "setUTCMilliseconds", "setTime", "setYear"]
    GETTERS = ["toISOString", "toString", "toUTCString", "toDateString", "toTimeString", "toJSON", "getTimezoneOffset", "getYear", "valueOf", "toLocaleString",
               "toLocaleDateString", "toLocaleTimeString"]
    ADDRESS_PARTS = ["http:", "https:", "file:", "data:", "mailto:", "javascript:", "ws:", "a:", "//", "/", "\\", "?", "#", "@", ":", "80", "443", "65536", ".", "..", "%2e",
                     "host", "EXAMPLE.com", "xn--ls8h", "münchen.de", "127.1", "0x7f.1", "256.0.0.1", "[::1]", "[1:2::3.4.5.6]", "user", "pa ss", "a b", "é", "%zz", "%41",
                     "'", "\"", "<", "^", "|", "`", "{", "\t", "\n", "C:", "C|", "=", "&", "+", ";", "blob:", "😀", "1.2.3", "a..b", "-"]
    JSON_PARTS = ["{", "}", "[", "]", ",", ":", "\"a\"", "\"__proto__\"", "\"\\u00e9\"", "\"\\x\"", "'a'", "1", "-0", "01", "1.", ".5", "1e5", "1E+400", "-", "true", "nul", "null",
                  "NaN", " ", "\n", "\"", "\\", "undefined", "\"\\ud800\"", "/**/", "\ufeff", "é"]
    FORMATS = ["%s", "%d", "%i", "%f", "%j", "%o", "%O", "%c", "%%", "%x", "%", "a", " ", "\n", "é"]
    ENCODINGS = ["utf8", "hex", "base64", "base64url", "latin1", "ascii", "utf16le", "binary", "ucs2"]
    LABELS = ["utf-8", "utf-16le", "utf-16be", "latin1", "windows-1252", "iso-8859-2", "shift_jis", "gbk", "euc-kr", "big5", "macintosh", "koi8-r", "x", "ascii"]
    BYTES = [0, 10, 32, 65, 66, 97, 127, 128, 0x80, 0xA9, 0xBF, 0xC0, 0xC3, 0xE2, 0x82, 0xAC, 0xED, 0xA0, 0xF0, 0x9F, 0x98, 0x80, 0xF4, 0x90, 0xFE, 0xFF, 0xEF, 0xBB, 0xBF]
    CHARACTERS = ["a", "B", "z", "0", "9", "+", "/", "-", "_", "=", " ", "\n", "é", "€", "😀", "\ud800", "%", "&", "?", "\u0000", "ﬁ", "İ", "ς", "Σ", "a\u0301", "\ufeff", "ǆ"]

    def call(self):
        return self.one_of(self.date, self.date, self.json, self.json, self.address, self.address, self.query, self.number, self.number, self.bytes, self.bytes, self.format,
                           self.text, self.text, self.integer)

    def date(self):
        kind = self.random.random()
        if kind < 0.5:
            text = self.one_of(lambda: self.some(lambda: self.random.choice(self.DATE_PARTS), 1, 6), self.ordinary_date)
            made = f"new Date({js(text)})"
        elif kind < 0.7:
            made = "new Date(" + ", ".join(self.random.choice(["2020", "99", "1970", "0", "-1", "12", "31", "1.9", "1e5", "NaN", "'7'"]) for _ in range(self.random.randint(2, 7))) + ")"
        else:
            made = f"new Date({self.random.choice(['0', '8.64e15', 'NaN', '-1', '951782400000', '1e12', '-62198755200000', '253402300800000'])})"
        if self.random.random() < 0.3:
            values = ", ".join(self.random.choice(["0", "1", "-1", "31", "60", "2.7", "NaN", "undefined", "1e9", "2024"]) for _ in range(self.random.randint(0, 4)))
            return f"((d) => [d.{self.random.choice(self.SETTERS)}({values}), d])({made})"
        return f"{made}.{self.random.choice(self.GETTERS)}()" if self.random.random() < 0.7 else made

    def ordinary_date(self):
        number = self.random.randint
        return self.random.choice([
            f"{self.random.choice(self.MONTHS)} {number(0, 33)}, {number(0, 2100)}", f"{number(1, 31)} {self.random.choice(self.MONTHS)} {number(0, 2100)} {number(0, 24)}:{number(0, 60)}",
            f"{number(0, 13)}/{number(0, 32)}/{number(0, 2100)}", f"{number(1000, 2999)}-{number(0, 13):02}-{number(0, 32):02}",
            f"{number(1000, 2999)}-{number(1, 12):02}-{number(1, 31):02}T{number(0, 25):02}:{number(0, 61):02}{self.random.choice(['', 'Z', ':10Z', ':10.5', '+02:00', ':59.9999Z'])}",
            f"{number(1, 2999)}-{number(1, 12)}-{number(1, 31)} {number(0, 23)}:{number(0, 59)}:{number(0, 59)}"])

    def value(self, depth=0):
        roll = self.random.random()
        if depth < 3 and roll < 0.25:
            return "[" + ", ".join(self.value(depth + 1) for _ in range(self.random.randint(0, 3))) + "]"
        if depth < 3 and roll < 0.5:
            keys = self.random.sample(["a", "b", "10", "2", "__proto__x", "'k y'", "'é'", "toJSON1"], self.random.randint(0, 3))
            return "{ " + ", ".join(f"{key}: {self.value(depth + 1)}" for key in keys) + " }"
        return self.random.choice(["1", "-0", "1e21", "NaN", "'x'", "'\\u2028\\ud800\\n\"'", "null", "undefined", "() => 1", "Symbol('s')", "true", "new Date(0)", "new Map([[1, 2]])",
                                   "Object(1n).valueOf", "new String('s')", "Object(false)", "/r/g", "{ toJSON(k) { return 'j' + k; } }", "new Error('e').message", "[, 1]"])

    def json(self):
        if self.random.random() < 0.6:
            text = self.some(lambda: self.random.choice(self.JSON_PARTS), 1, 7)
            if self.random.random() < 0.5:
                text = json.dumps(self.random.choice([{"a": [1, {"b": None}], "é": "x\ny"}, [1, 2, [3, "4"]], {"long": "0123456789" * 6, "n": 1.5e300}]))
                at = self.random.randint(0, len(text))
                text = text[:at] + self.random.choice([*self.JSON_PARTS, ""]) + text[at + self.random.randint(0, 2):]
            return f"JSON.parse({js(text)}{self.random.choice(['', '', ', (k, v) => typeof v === typeof 0 ? v + 1 : v'])})"
        space = self.random.choice(["", "", ", null, 2", ", null, '--'", ", ['a', 'b', 10], 1", ", (k, v) => v === 1 ? undefined : v", ", null, 20"])
        return f"JSON.stringify({self.value()}{space})"

    def address(self):
        def parts():
            return self.some(lambda: self.random.choice(self.ADDRESS_PARTS), 1, 6)
        text = self.one_of(parts, lambda: self.random.choice(["http://", "https://", "file:///", "a://", "data:", "//", ""]) + parts())
        base = self.random.choice(["", "", f", {js(self.random.choice(['http://h/p/q?r#s', 'file:///C:/x/y', 'a:b', 'a://h/x/../y', 'https://u@h:8/']))}"])
        if self.random.random() < 0.2:
            return f"url.parse({js(text)})"
        if self.random.random() < 0.2:
            member = self.random.choice(["protocol", "username", "password", "host", "hostname", "port", "pathname", "search", "hash", "href"])
            return f"((u) => {{ u.{member} = {js(parts())}; return u; }})(new URL('http://user@host:81/p/a?q=1#h'))"
        return f"new URL({js(text)}{base})" if self.random.random() < 0.8 else f"url.resolve({js(self.random.choice(['http://h/p/q?r#s', '/a/b', 'x']))}, {js(text)})"

    def query(self):
        text = js(self.some(lambda: self.random.choice(["a", "b", "=", "&", "+", "%20", "%zz", "é", ";", "?", " ", "1", "%C3%A9", "[]"]), 0, 8))
        return self.random.choice([f"new URLSearchParams({text})", f"new URLSearchParams({text}).toString()", f"querystring.parse({text})",
                                   f"querystring.stringify(querystring.parse({text}))", f"encodeURIComponent({text})", f"decodeURIComponent({text})", f"decodeURI({text})",
                                   f"escape({text})", f"unescape({text})", f"querystring.escape({text})", f"querystring.unescape({text})"])

    def double(self):
        return self.random.choice([
            lambda: repr(self.random.uniform(-1000, 1000)), lambda: repr(10 ** self.random.uniform(-330, 308)), lambda: str(self.random.randint(-2**53, 2**53)),
            lambda: repr(self.random.randint(0, 10**6) / 1000), lambda: f"{self.random.randint(1, 99)}e{self.random.randint(-25, 25)}", lambda: repr(self.random.randint(-100, 100) + 0.5)])()

    def number(self):
        value = self.double()
        return self.random.choice([
            f"({value}).toFixed({self.random.randint(0, 25)})", f"({value}).toPrecision({self.random.randint(1, 30)})", f"({value}).toExponential({self.random.randint(0, 30)})",
            f"({value}).toString({self.random.randint(2, 36)})", f"String({value})", f"Number({js(self.number_text())})", f"parseFloat({js(self.number_text())})",
            f"parseInt({js(self.number_text())}, {self.random.choice(['', '10', '16', '2', '36', '0', '37'])})", f"({value}).toLocaleString()",
            f"Math.{self.random.choice(['round', 'trunc', 'fround', 'sin', 'exp', 'log', 'cbrt', 'tanh', 'log10', 'asinh', 'expm1'])}({value})",
            f"({value}) ** ({self.double()})", f"({value}) % ({self.double()})", f"({value}) | 0", f"({value}) >>> 1",
            f"({value}).toLocaleString('en-US', {{ maximumFractionDigits: {self.random.randint(0, 6)}, style: {self.random.choice(['`decimal`', '`percent`'])} }})"])

    def number_text(self):
        return self.some(lambda: self.random.choice(["1", "2", "0", "9", ".", "e", "E", "+", "-", "x", "0x", "0b1", "0o7", "_", " ", "Infinity", "a", "f", "\n", "\u00a0", "n"]), 0, 6)

    def integer(self):
        def big():
            return f"{self.random.choice(['', '-'])}{self.random.randint(0, 10 ** self.random.randint(1, 40))}n"
        return self.random.choice([
            f"({big()}).toString({self.random.randint(2, 36)})", f"({big()}) {self.random.choice(['+', '-', '*', '/', '%', '&', '|', '^', '<', '=='])} ({big()})",
            f"BigInt.asIntN({self.random.randint(0, 70)}, {big()})", f"BigInt.asUintN({self.random.randint(0, 70)}, {big()})", f"BigInt({js(self.number_text())})",
            f"({big()}) << {self.random.randint(0, 70)}n", f"({big()}) >> {self.random.randint(0, 70)}n", f"Number({big()})", f"BigInt({self.double()})", f"({big()}).toLocaleString()"])

    def characters(self):
        return self.some(lambda: self.random.choice(self.CHARACTERS), 0, 8)

    def bytes(self):
        listed = "[" + ", ".join(str(self.random.choice(self.BYTES)) for _ in range(self.random.randint(0, 10))) + "]"
        encoding = js(self.random.choice(self.ENCODINGS))
        offset = self.random.choice(["undefined", "0", "1", "-1", "2.5", "9"])
        access = self.random.choice(["readUInt8", "readInt16LE", "readUInt32BE", "readFloatLE", "readDoubleBE", "readBigInt64LE", "readIntBE", "readUIntLE"])
        return self.random.choice([
            f"Buffer.from({listed}).toString({encoding})", f"Buffer.from({js(self.characters())}, {encoding})", f"Buffer.byteLength({js(self.characters())}, {encoding})",
            f"new TextDecoder({js(self.random.choice(self.LABELS))}, {{ fatal: {self.random.choice(['true', 'false'])}, ignoreBOM: {self.random.choice(['true', 'false'])} }}).decode(new Uint8Array({listed}))",
            f"Buffer.from({listed}).{access}({offset}{self.random.choice(['', ', 3', ', 6'])})", f"Buffer.from({listed}).indexOf({js(self.characters()[:2])}, {offset}, {encoding})",
            f"Buffer.alloc(5).fill({js(self.characters()[:3])}, {encoding})", f"((b) => [b.write({js(self.characters())}, {offset}, {encoding}), b])(Buffer.alloc(6))",
            f"atob({js(self.characters())})", f"btoa({js(self.characters())})", f"new TextEncoder().encode({js(self.characters())})", f"Buffer.from({listed}).inspect()",
            f"new StringDecoder({encoding}).write(Buffer.from({listed}))", f"Buffer.concat([Buffer.from({listed}), Buffer.from({listed})], {self.random.randint(0, 8)})"])

    def format(self):
        text = js(self.some(lambda: self.random.choice(self.FORMATS), 1, 5))
        values = "".join(", " + self.value() for _ in range(self.random.randint(0, 3)))
        return f"util.format({text}{values})"

    def text(self):
        text, other = js(self.characters()), js(self.characters()[:2])
        number = self.random.choice(["undefined", "0", "1", "-1", "3", "NaN", "1.5", "Infinity"])
        return self.random.choice([
            f"{text}.normalize({self.random.choice(['', js('NFD'), js('NFKC'), js('NFKD')])})", f"{text}.toUpperCase()", f"{text}.toLowerCase()", f"{text}.split({other})",
            f"{text}.padStart(9, {other})", f"{text}.padEnd({number}, {other})", f"{text}.at({number})", f"{text}.codePointAt({number})", f"[...{text}]", f"{text}.slice({number}, 3)",
            f"{text}.substr({number}, 2)", f"{text}.substring({number}, 1)", f"{text}.lastIndexOf({other}, {number})", f"{text}.trim()", f"{text}.isWellFormed()", f"{text}.toWellFormed()",
            f"{text}.replaceAll({other}, '[$&$`]')", f"{text}.localeCompare({other})", f"{text}.includes({other}, {number})", f"String.raw({{ raw: [{text}, {other}] }}, 1)", f"util.inspect({text})",
            f"util.stripVTControlCharacters({text})", f"util.toUSVString({text})", f"JSON.stringify({text})", f"[{text}, {other}, 'a', 'B'].sort()", f"util.inspect({{ [{text}]: {other} }})"])


GENERATORS = {"regexps": RegularExpressions, "readers": Readers}
