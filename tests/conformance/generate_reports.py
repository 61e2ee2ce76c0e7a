"""Random reports: what util.inspect makes of a value with random options, console.table of rows, assert of two values that are nearly the
same, and Intl of numbers and dates. As in generate_calls.py each line of a program's output is one call."""

import re

import generate
import generate_calls
from generate_texts import Texts

HEAD = """class Foo { constructor(a) { this.a = a; } }
class Bar extends Foo {}
class Empty {}
function named() {}
function table(...list) {
  let text = '\\n';
  new console.Console(new Writable({ write(chunk, encoding, done) { text += chunk; done(); } })).table(...list);
  return text;
}
function difference(check, actual, expected) {
  try { assert[check](actual, expected); return 'no difference'; } catch (error) { return '\\n' + error.message; }
}
"""
LITERAL = re.compile(r"(?<![\w.'])(?:'[^'\\]*'|\d+|true|null|undefined)(?= *[,\]})])")


class Reports(Texts):
    CHECKS = ["deepStrictEqual", "deepStrictEqual", "deepStrictEqual", "deepEqual", "strictEqual", "equal", "notDeepStrictEqual", "notStrictEqual", "notDeepEqual"]
    OPTIONS = ["depth: 0", "depth: 1", "depth: null", "compact: false", "compact: true", "compact: 1", "compact: 5", "breakLength: 40", "breakLength: 120",
               "breakLength: Infinity", "sorted: true", "showHidden: true", "colors: true", "maxArrayLength: 2", "maxArrayLength: 0", "maxStringLength: 5",
               "getters: true", "numericSeparator: true", "customInspect: false", "showProxy: true"]
    PLACES = ["en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "ja-JP", "pt-BR", "it-IT", "nl-NL", "sv-SE", "pl-PL", "ru-RU", "zh-CN", "ko-KR"]

    def __init__(self, random):
        super().__init__(random)
        self.printing = generate.Printing(random)

    def program(self):
        return generate_calls.HEAD + HEAD + "".join(self.shown(self.call()) for _ in range(30)) + generate_calls.TAIL

    def call(self):
        return self.one_of(self.inspected, self.inspected, self.asserted, self.asserted, self.table, self.number, self.date)

    def value(self, depth=None):
        return self.printing.value(self.random.choice([0, 1, 2, 3]) if depth is None else depth)

    def nearly(self, text):
        """The same expression with one or two of its literals changed."""
        for _ in range(self.random.choice([1, 1, 2])):
            places = list(LITERAL.finditer(text))
            if not places:
                return self.value()
            place = self.random.choice(places)
            other = self.random.choice(["'changed'", "'a\\nb'", "7", "null", "undefined", "'x'.repeat(200)", "[1]", "{ q: 1 }"])
            text = text[:place.start()] + other + text[place.end():]
        return text

    def asserted(self):
        actual = self.value()
        expected = self.nearly(actual) if self.random.random() < 0.75 else self.value()
        return f"difference('{self.random.choice(self.CHECKS)}', {actual}, {expected})"

    def inspected(self):
        options = ", ".join(self.random.sample(self.OPTIONS, self.random.randint(0, 3)))
        return f"util.inspect({self.value()}, {{ {options} }})"

    def table(self):
        rows = "[" + ", ".join(self.value(1) for _ in range(self.random.randint(0, 4))) + "]"
        return f"table({self.random.choice([rows, rows, self.value(2), f'new Map([[1, {self.value(1)}]])', f'new Set({rows})'])}" + self.random.choice(["", "", ", ['plain']", ", []"]) + ")"

    def number(self):
        value = self.random.choice(["0", "-1234.5", "1234567.891", "0.000123", "12345678901234567890n", "NaN", "-Infinity", "1.5", "99.995", "1e21"])
        options = self.random.sample([
            "style: 'percent'", "style: 'currency', currency: 'USD'", "style: 'currency', currency: 'JPY', currencyDisplay: 'name'", "style: 'unit', unit: 'kilometer-per-hour'",
            "style: 'unit', unit: 'liter', unitDisplay: 'long'", "notation: 'compact'", "notation: 'compact', compactDisplay: 'long'", "notation: 'scientific'",
            "notation: 'engineering'", "minimumFractionDigits: 2", "maximumFractionDigits: 0", "maximumSignificantDigits: 3", "minimumIntegerDigits: 3", "useGrouping: false",
            "signDisplay: 'always'", "signDisplay: 'exceptZero'"], self.random.randint(0, 2))
        options = [option for index, option in enumerate(options) if not any(option.split(":")[0] == other.split(":")[0] for other in options[:index])]
        made = f"new Intl.NumberFormat('{self.random.choice(self.PLACES)}', {{ {', '.join(options)} }})"
        return f"{made}.format({value})" if self.random.random() < 0.8 else f"{made}.formatToParts({value})"

    def date(self):
        options = self.random.choice([
            "", "dateStyle: 'full'", "dateStyle: 'medium', timeStyle: 'short'", "timeStyle: 'long'", "dateStyle: 'short'", "weekday: 'long'", "month: 'long', day: 'numeric'",
            "year: 'numeric', month: '2-digit', day: '2-digit'", "hour: 'numeric', minute: '2-digit'", "hour: 'numeric', hour12: true", "hour: '2-digit', hourCycle: 'h23'",
            "weekday: 'short', year: 'numeric', month: 'short', day: 'numeric'", "era: 'short'", "fractionalSecondDigits: 3, second: 'numeric'", "timeZoneName: 'short'",
            "month: 'narrow'", "dayPeriod: 'long', hour: 'numeric'"])
        zone = self.random.choice(["UTC", "America/New_York", "Asia/Tokyo", "Europe/Berlin"])
        value = self.random.choice(["0", "1e12", "951782400000", "1709210096789"])
        made = f"new Intl.DateTimeFormat('{self.random.choice(self.PLACES)}', {{ timeZone: '{zone}'{', ' if options else ''}{options} }})"
        return f"{made}.format({value})" if self.random.random() < 0.8 else f"{made}.formatToParts({value})"


GENERATORS = {"reports": Reports}
