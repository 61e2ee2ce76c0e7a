"""What a line of Chromium's console looks like as text: the collapsed form that the developer tools show.

Strings stand as they are, other primitives as in the source; an object as `{a: 1, b: 'x'}`, an array as `(2) [1, 2]`, with
the class's name before other objects, nested ones as `{…}` or `Array(2)`; an error with its stack. All of it comes from the
descriptions and previews that the browser itself gives.
"""

import re

ERROR_CALLS = {"error", "warning", "assert", "trace"}
SILENT_CALLS = {"clear", "endGroup"}
SPECIFIER = re.compile(r"%([sdifoOc%])")


class Page:
    """Collects the events of one page and of its workers; each of them is an agent with groups of its own."""

    def __init__(self, origin):
        self.origin = origin
        self.lines = {1: [], 2: []}
        self.depths = {}
        self.agent = None

    @property
    def depth(self):
        return self.depths.get(self.agent, 0)

    def stdout(self):
        return self.text_of(1)

    def stderr(self):
        return self.text_of(2)

    def text_of(self, stream):
        text = "".join(line + "\n" for line in self.lines[stream])
        return text.replace(self.origin + "/", "${DIR}/").replace(self.origin, "${ORIGIN}")

    def take(self, method, parameters, agent=None):
        self.agent = agent
        if method == "Runtime.consoleAPICalled":
            self.take_call(parameters["type"], parameters["args"])
        elif method == "Runtime.exceptionThrown":
            self.put(2, exception_text(parameters["exceptionDetails"]))

    def take_call(self, kind, values):
        if kind == "endGroup":
            self.depths[self.agent] = max(0, self.depth - 1)
        if kind in SILENT_CALLS:
            return
        text = message_text(values[:1] if kind == "dir" else values)  # console.dir shows one item; the rest are options.
        if kind == "assert":
            text = "Assertion failed" if text in ("", "console.assert") else "Assertion failed: " + text
        if kind == "trace":
            text = "Trace" if text in ("", "console.trace") else "Trace: " + text
        self.put(2 if kind in ERROR_CALLS else 1, text)
        if kind in ("startGroup", "startGroupCollapsed"):
            self.depths[self.agent] = self.depth + 1

    def put(self, stream, text):
        indentation = "  " * self.depth
        self.lines[stream].append(indentation + text.replace("\n", "\n" + indentation))


def exception_text(details):
    value = details.get("exception")
    if value is None:
        return details["text"]
    return f"{details['text']} {value_text(value)}" if value.get("type") != "string" else f"{details['text']} {value['value']}"


def message_text(values):
    """Console section 2.2.1, Formatter, then the rest with blanks between."""
    if not values:
        return ""
    rest = list(values)
    parts = []
    if rest[0].get("type") == "string":
        parts.append(format_first(rest))
    parts += [value_text(value) for value in rest]
    return " ".join(parts)


def format_first(rest):
    pattern = rest.pop(0)["value"]

    def replace(match):
        kind = match.group(1)
        if kind == "%":
            return "%"
        if not rest:
            return match.group(0)
        value = rest.pop(0)
        if kind == "c":
            return ""
        if kind in "di":
            return number_text(value, whole=True)
        if kind == "f":
            return number_text(value, whole=False)
        return value_text(value)

    return SPECIFIER.sub(replace, pattern)


def number_text(value, whole):
    given = value.get("value")
    match = re.match(r"\s*([+-]?\d+)" if whole else r"\s*([+-]?\d+(?:\.\d*)?)", str(given))
    if value.get("type") not in ("number", "string") or not match:
        return "NaN"
    number = float(match.group(1))
    return str(int(number)) if number.is_integer() else repr(number)


def value_text(value):
    kind = value["type"]
    if kind == "string":
        return value["value"]
    if kind != "object":
        return primitive_text(value)
    subtype = value.get("subtype")
    if subtype == "null":
        return "null"
    if subtype in ("error", "regexp", "date", "node") or "preview" not in value:
        return value.get("description", "")
    return preview_text(value["preview"], value)


def primitive_text(value):
    kind = value["type"]
    if kind == "undefined":
        return "undefined"
    if kind == "boolean":
        return "true" if value["value"] else "false"
    if kind == "function":
        description = value["description"]
        return description if description.startswith("class") else "ƒ " + description.removeprefix("function").lstrip()
    return value.get("description", value.get("unserializableValue", ""))


def preview_text(preview, value):
    subtype = preview.get("subtype")
    description = preview.get("description", "")
    if subtype in ("array", "typedarray"):
        return array_text(preview, description)
    if "entries" in preview:
        inner = [entry_text(entry) for entry in preview["entries"]]
    else:
        inner = [property_text(item) for item in preview["properties"] if item["name"] not in ("[[PromiseResult]]",)]
        if subtype == "promise":
            inner = promise_parts(preview)
    if preview.get("overflow"):
        inner.append("…")
    body = "{" + ", ".join(inner) + "}"
    return body if description == "Object" else f"{description} {body}"


def array_text(preview, description):
    """The elements, with what is not there between them, then the properties that have names."""
    inner = []
    named = [property_text(item) for item in preview["properties"] if not item["name"].isdigit()]
    expected = 0
    for item in preview["properties"]:
        if not item["name"].isdigit():
            continue
        index = int(item["name"])
        if index > expected:
            inner.append(empty_text(index - expected))
        inner.append(preview_value(item))
        expected = index + 1
    length = re.search(r"\((\d+)\)$", description)
    count = int(length.group(1)) if length else len(inner)
    if not preview.get("overflow") and count > expected:
        inner.append(empty_text(count - expected))
    inner += [*named, "…"] if preview.get("overflow") else named
    head = description.removeprefix("Array") + " " if description.startswith("Array") else description + " "
    return ("" if count < 2 and description.startswith("Array") else head) + "[" + ", ".join(inner) + "]"


def empty_text(count):
    return "empty" if count == 1 else f"empty × {count}"


def promise_parts(preview):
    found = {item["name"]: item for item in preview["properties"]}
    state = found["[[PromiseState]]"]["value"]
    if state == "pending":
        return ["<pending>"]
    return [f"<{state}>: {preview_value(found['[[PromiseResult]]'])}"]


def entry_text(entry):
    value = nested_text(entry["value"])
    return f"{nested_text(entry['key'])} => {value}" if "key" in entry else value


def nested_text(preview):
    """The value of an entry: it has a description but no preview of its own."""
    return preview_value({"type": preview["type"], "subtype": preview.get("subtype"), "value": preview.get("description", "")})


def property_text(item):
    return f"{item['name']}: {preview_value(item)}"


def preview_value(item):
    kind = item["type"]
    text = item.get("value", "")
    if kind == "accessor":
        return "(...)"
    if kind == "string":
        return f"'{text}'"
    if kind == "function":
        return "ƒ"
    if kind == "object" and item.get("subtype") is None and text == "Object":
        return "{…}"
    return text
