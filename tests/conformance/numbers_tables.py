"""The functions that `numbers` compares, and the arguments of each kind, as JavaScript."""

RANDOM = """
function random32() { state ^= state << 13; state ^= state >>> 17; state ^= state << 5; return state >>> 0; }
function random53() { return (random32() >>> 5) / 67108864 / 2 + (random32() >>> 6) / 4503599627370496 / 2; }
function anyBits() { words[0] = random32(); words[1] = random32(); return float[0]; }
function near(size) { return (random53() * 2 - 1) * size; }
"""

# Any bits; any exponent near 1; small decimals; integers; neighbours of multiples of a quarter turn.
NUMBERS = RANDOM + """
function argument(index) {
  if (index < special.length) return special[index];
  switch (index % 10) {
    case 0: return anyBits();
    case 1: words[0] = random32(); words[1] = (random32() & 0x800fffff) | (1023 - 40 + random32() % 80) << 20; return float[0];
    case 2: return near(1);
    case 3: return near(10);
    case 4: return near(750);
    case 5: return random32() % 2001 - 1000;
    case 6: return (random32() % 200001 - 100000) / 100;
    case 7: float[0] = Math.PI / 4 * (random32() % 4001 - 2000); words[0] += random32() % 5 - 2; return float[0];
    case 8: return 1 + near(1 / (1 + random32() % 100000));
    default: return near(2147483648);
  }
}
"""

SPECIAL_NUMBERS = """0, -0, 1, -1, 2, -2, 0.5, -0.5, 10, 100, 1000, 1e21, 1e-7, 1 / 3, 0.1, 0.2, 0.3, 1.005, 1.45, 2.5, -2.5, 0.49999999999999994,
  NaN, Infinity, -Infinity, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, -Number.MIN_VALUE, 2 ** -1022, 2 ** -1022 - 2 ** -1074,
  2 ** 53, 2 ** 53 - 1, -(2 ** 53), 2 ** 31, 2 ** 32, 4294967295, 2 ** 63, 2 ** 1023, Math.PI, Math.PI / 2, Math.PI / 4, 2 * Math.PI, 3 * Math.PI / 4,
  Math.E, Math.LN2, Math.SQRT2, Math.SQRT1_2, 22, 709.782712893384, 709.7827128933841, 710.4758600739439, 710.5, -745.1332191019411, -745.2, -708.4, 0.3465735902799726, 1e300,
  1e-300, 123456789, 0.000001, 1.7976931348623157e308, 5e-324, 4.9406564584124654e-324, 2 ** 0.5, 0.6744, 0.4375, 0.6875, 1.1875, 2.4375,
  -0.2928932188134524, 0.41421356237309503, 56 * Math.LN2, 2 ** -28, 2 ** -29, 2 ** -54, 2 ** -55, 1 - 2 ** -53, 1 + 2 ** -52, 8, 9, 27, 64, 81, 125, 1e15, 1e16, 1e22, 1e23"""

ONE_ARGUMENT = ["abs", "acos", "acosh", "asin", "asinh", "atan", "atanh", "ceil", "cbrt", "expm1", "clz32", "cos", "cosh", "exp", "floor",
                "fround", "log", "log1p", "log2", "log10", "round", "sign", "sin", "sinh", "sqrt", "tan", "tanh", "trunc"]

MATHEMATICS = {
    **{name: f"x => Math.{name}(x)" for name in ONE_ARGUMENT},
    "acos within 1": "x => Math.acos(x % 1)", "asin within 1": "x => Math.asin(x % 1)", "atanh within 1": "x => Math.atanh(x % 1)",
    "pow": "(x, y) => Math.pow(x, y)", "pow of small": "(x, y) => Math.pow(Math.abs(x), y % 20)", "operator **": "(x, y) => x ** (y % 10)",
    "pow of integers": "(x, y) => Math.pow(Math.round(x % 30), Math.round(y % 30))",
    "atan2": "(x, y) => Math.atan2(x, y)", "atan2 of small": "(x, y) => Math.atan2(x % 10, y % 10)",
    "hypot": "(x, y) => Math.hypot(x, y)", "hypot of three": "(x, y) => Math.hypot(x % 10, y % 10, 3)",
    "remainder": "(x, y) => x % y", "imul": "(x, y) => Math.imul(x, y)", "max": "(x, y) => Math.max(x, y)",
}

TEXT_OF_NUMBERS = {
    "String": "x => String(x)", "toFixed": "(x, y) => x.toFixed(Math.abs(y) % 101 | 0)", "toFixed 2": "x => x.toFixed(2)",
    "toFixed of decimals": "(x, y) => (Math.round(x % 1000 * 1000) / 1000).toFixed(Math.abs(y) % 4 | 0)",
    "toPrecision": "(x, y) => x.toPrecision((Math.abs(y) % 100 | 0) + 1)", "toExponential": "(x, y) => x.toExponential(Math.abs(y) % 101 | 0)",
    "toExponential of nothing": "x => x.toExponential()", "toString of a base": "(x, y) => x.toString((Math.abs(y) % 35 | 0) + 2)",
    "Number": "(x, y) => Number(x.toPrecision((Math.abs(y) % 30 | 0) + 1))", "Number of long texts": "(x, y) => Number(x.toString(2).replace('.', '') + '.' + (Math.abs(y) % 1e9))",
    "parseFloat": "(x, y) => parseFloat(x.toExponential((Math.abs(y) % 100 | 0)) + 'px')", "parseInt": "(x, y) => parseInt(x.toString((Math.abs(y) % 35 | 0) + 2), (Math.abs(y) % 35 | 0) + 2)",
    "parseInt of decimals": "x => parseInt(x)", "toLocaleString": "x => x.toLocaleString()",
    "toLocaleString with digits": "(x, y) => x.toLocaleString('en-US', {minimumFractionDigits: 2, maximumFractionDigits: 2 + (Math.abs(y) % 5 | 0)})",
    "BigInt": "x => String(BigInt(Math.trunc(x)))", "BigInt division": "(x, y) => String(BigInt(Math.trunc(x)) / BigInt(Math.trunc(y)))",
    "Number of BigInt": "(x, y) => Number(BigInt(Math.trunc(x)) * BigInt(Math.trunc(y)))",
    "BigInt.asIntN": "(x, y) => String(BigInt.asIntN(Math.abs(y) % 70 | 0, BigInt(Math.trunc(x))))", "JSON": "x => JSON.stringify([x, {x}])", "ToInt32": "x => x | 0", "ToUint32": "x => x >>> 0",
}

TIMES = RANDOM + """
function argument(index) {
  if (index < special.length) return special[index];
  switch (index % 6) {
    case 0: return Math.floor(near(8.64e15));
    case 1: return Math.floor(near(4e12));
    case 2: return Math.floor(random53() * 1.8e12);
    case 3: return random32() % 40000 * 86400000;
    case 4: return near(6.3e13);
    default: return Math.floor(near(1e10));
  }
}
const pad = n => String(Math.abs(Math.trunc(n)) % 70).padStart(2, '0');
"""

SPECIAL_TIMES = """0, -0, 1, -1, 8.64e15, -8.64e15, 8.64e15 + 1, NaN, Infinity, 1e12, 951782400000, 951868800000, -62135596800000, -62198755200000, 253402300799999, 253402300800000"""

DATES = {
    "toISOString": "x => new Date(x).toISOString()", "toString": "x => String(new Date(x))", "toUTCString": "x => new Date(x).toUTCString()",
    "toDateString": "x => new Date(x).toDateString() + new Date(x).toTimeString()", "toJSON": "x => String(new Date(x).toJSON())",
    "toLocaleString": "x => new Date(x).toLocaleString() + new Date(x).toLocaleDateString() + new Date(x).toLocaleTimeString()",
    "fields": "x => { const d = new Date(x); return d.getFullYear() * 31 + d.getMonth() * 17 + d.getDate() * 7 + d.getDay() + d.getHours() * 100 + d.getMinutes() + d.getSeconds() / 60 + d.getMilliseconds() / 1e6; }",
    "Date.UTC": "(x, y) => Date.UTC(x % 3000, y % 50, x % 100, y % 70, x % 200)", "setMonth": "(x, y) => new Date(x).setMonth(y % 100)",
    "setFullYear": "(x, y) => new Date(x).setFullYear(y % 5000, x % 20)", "setDate": "(x, y) => new Date(x).setDate(y % 1000)", "setHours": "(x, y) => new Date(x).setHours(y % 1000, x % 100, y % 99)",
    "parse of texts": "x => Date.parse(new Date(x).toString()) + Date.parse(new Date(x).toUTCString())",
    "parse of ISO": "(x, y) => Date.parse(`${1900 + Math.abs(x % 200 | 0)}-${pad(y)}-${pad(x)}T${pad(x / 7)}:${pad(y / 7)}`)",
    "parse of ISO with zone": "(x, y) => Date.parse(`2${pad(x)}0-${pad(y % 13)}-${pad(x % 32)}T${pad(x / 7 % 25)}:${pad(y / 7 % 61)}:${pad(x / 11)}.${Math.abs(y | 0)}${['Z', '+01:00', '-0530', '+5', ' GMT'][Math.abs(x) % 5 | 0]}`)",
    "parse of slashes": "(x, y) => Date.parse(`${pad(x)}/${pad(y)}/${pad(x / 70)}${pad(y / 70)} ${pad(x / 7)}:${pad(y / 7)}${['', ' AM', ' PM', 'Z', ' EST', ':30'][Math.abs(y) % 6 | 0]}`)",
    "parse of words": "(x, y) => Date.parse(`${['', 'Mon, ', 'Friday '][Math.abs(y) % 3 | 0]}${pad(x % 33)} ${['Jan', 'February', 'mar', 'Sept', 'Dez', 'oct.'][Math.abs(x) % 6 | 0]} ${pad(x)}${pad(y)} ${['', '10:30', '(note) 7:15:01 PM', 'UTC+3', 'PST', '24:00', '12:00 AM'][Math.abs(y) % 7 | 0]}`)",
}

KINDS = {
    "mathematics": (NUMBERS, SPECIAL_NUMBERS, MATHEMATICS),
    "texts": (NUMBERS, SPECIAL_NUMBERS, TEXT_OF_NUMBERS),
    "dates": (TIMES, SPECIAL_TIMES, DATES),
}
