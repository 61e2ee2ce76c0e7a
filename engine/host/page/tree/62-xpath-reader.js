// Expressions of XPath as trees: { op, … }. SPEC: XPath 1.0 sections 2 and 3.

// How many arguments the functions take: at least, at most.
const kXPathFunctions = {
    __proto__: null, last: [0, 0], position: [0, 0], count: [1, 1], id: [1, 1], "local-name": [0, 1], "namespace-uri": [0, 1], name: [0, 1], string: [0, 1], concat: [2, Infinity],
    "starts-with": [2, 2], contains: [2, 2], "substring-before": [2, 2], "substring-after": [2, 2], substring: [2, 3], "string-length": [0, 1], "normalize-space": [0, 1],
    translate: [3, 3], boolean: [1, 1], not: [1, 1], true: [0, 0], false: [0, 0], lang: [1, 1], number: [0, 1], sum: [1, 1], floor: [1, 1], ceiling: [1, 1], round: [1, 1],
};
const kXPathAxes = [
    "ancestor", "ancestor-or-self", "attribute", "child", "descendant", "descendant-or-self", "following", "following-sibling", "namespace", "parent", "preceding",
    "preceding-sibling", "self",
];
const kXPathNodeTypes = ["comment", "text", "processing-instruction", "node"];
// Operators from the loosest to the tightest.
const kXPathLevels = [["or"], ["and"], ["=", "!="], ["<", ">", "<=", ">="], ["+", "-"], ["*", "div", "mod"]];
const kXPathNumberFunctions = ["last", "position", "count", "string-length", "number", "sum", "floor", "ceiling", "round"];

// `resolve` says what a prefix means (null: nothing); `fail` is called with the name of the mistake, and throws.
function ReadXPath(text, resolve, fail) {
    const reader = { __proto__: null, tokens: XPathTokens(text, fail), at: 0, resolve, fail };
    const tree = ReadXPathLevel(reader, 0);
    if (reader.at < reader.tokens.length) fail("SyntaxError");
    return tree;
}

// ---- tokens: { kind, text }; kinds: a mark (or an operator that is a word), "name", "literal", "number" ----

function XPathTokens(text, fail) {
    const tokens = [];
    let at = 0;
    for (;;) {
        while (at < text.length && HasUnitOf(text[at], " \t\r\n")) at += 1;
        if (at >= text.length) return tokens;
        const begin = at;
        const unit = text[at];
        const next = text[at + 1] ?? "";
        if (unit === '"' || unit === "'") {
            at = %string_find(text, unit, at + 1);
            if (at < 0) fail("SyntaxError");
            at += 1;
            AddXPathToken(tokens, "literal", %string_slice(text, begin + 1, at - 1));
        } else if (IsDigit(unit) || (unit === "." && IsDigit(next))) {
            while (at < text.length && IsDigit(text[at])) at += 1;
            if (text[at] === ".") at += 1;
            while (at < text.length && IsDigit(text[at])) at += 1;
            AddXPathToken(tokens, "number", %string_slice(text, begin, at));
        } else if (ListHas(["..", "::", "//", "!=", "<=", ">="], unit + next)) {
            at += 2;
            AddXPathToken(tokens, unit + next, "");
        } else if (HasUnitOf(unit, "()[].@,/|+-=<>$*")) {
            at += 1;
            AddXPathToken(tokens, unit, "");
        } else if (IsXPathName(unit, true)) {
            at = EndOfXPathName(text, at);
            const isQualified = text[at] === ":" && (IsXPathName(text[at + 1] ?? "", true) || text[at + 1] === "*");
            if (isQualified) at = text[at + 1] === "*" ? at + 2 : EndOfXPathName(text, at + 1);
            AddXPathName(tokens, %string_slice(text, begin, at));
        } else {
            fail("SyntaxError");
        }
    }
}

function AddXPathToken(tokens, kind, text) {
    %push(tokens, { __proto__: null, kind, text });
}

// Section 3.7: after something that ends an operand, a name is an operator.
function AddXPathName(tokens, text) {
    const last = tokens.length === 0 ? undefined : tokens[tokens.length - 1].kind;
    const isOperand = last !== undefined && (ListHas(["name", "literal", "number", ")", "]", ".", ".."], last) || (last === "*" && IsXPathStar(tokens, tokens.length - 1)));
    if (isOperand && ListHas(["or", "and", "div", "mod"], text)) AddXPathToken(tokens, text, "");
    else AddXPathToken(tokens, "name", text);
}

// Whether the asterisk at a place is a test of names rather than a product.
function IsXPathStar(tokens, place) {
    if (place === 0) return true;
    const { kind } = tokens[place - 1];
    if (kind === "*") return !IsXPathStar(tokens, place - 1);
    return !ListHas(["name", "literal", "number", ")", "]", ".", ".."], kind);
}

function IsXPathName(unit, isFirst) {
    if (unit === "") return false;
    return IsAsciiLetter(unit) || unit === "_" || unit >= "\u0080" || (!isFirst && (IsDigit(unit) || unit === "." || unit === "-"));
}

function EndOfXPathName(text, from) {
    let at = from;
    while (at < text.length && IsXPathName(text[at], false)) at += 1;
    return at;
}

// ---- expressions ----

// What comes; nothing at the end.
function XPathKind(reader, ahead = 0) {
    return reader.tokens[reader.at + ahead]?.kind ?? "";
}

function TakeXPath(reader, kind) {
    if (XPathKind(reader) !== kind) reader.fail("SyntaxError");
    reader.at += 1;
    return reader.tokens[reader.at - 1].text;
}

function ReadXPathLevel(reader, level) {
    if (level === kXPathLevels.length) return ReadXPathSign(reader);
    let left = ReadXPathLevel(reader, level + 1);
    while (ListHas(kXPathLevels[level], XPathKind(reader))) {
        const op = XPathKind(reader);
        reader.at += 1;
        left = { __proto__: null, op, left, right: ReadXPathLevel(reader, level + 1) };
    }
    return left;
}

function ReadXPathSign(reader) {
    if (XPathKind(reader) === "-") {
        reader.at += 1;
        return { __proto__: null, op: "negative", of: ReadXPathSign(reader) };
    }
    let left = ReadXPathPath(reader);
    while (XPathKind(reader) === "|") {
        reader.at += 1;
        left = { __proto__: null, op: "|", left, right: ReadXPathPath(reader) };
    }
    return left;
}

function ReadXPathPath(reader) {
    const kind = XPathKind(reader);
    if (kind === "/") {
        reader.at += 1;
        return { __proto__: null, op: "path", from: "root", steps: IsXPathStep(reader) ? ReadXPathSteps(reader, []) : [] };
    }
    if (kind === "//") return { __proto__: null, op: "path", from: "root", steps: ReadXPathMore(reader, []) };
    const isCall = kind === "name" && XPathKind(reader, 1) === "(" && !ListHas(kXPathNodeTypes, reader.tokens[reader.at].text);
    if (!isCall && !ListHas(["$", "(", "literal", "number"], kind)) return { __proto__: null, op: "path", from: "node", steps: ReadXPathSteps(reader, []) };
    let of = ReadXPathPrimary(reader);
    const predicates = ReadXPathPredicates(reader);
    if (predicates.length > 0) of = { __proto__: null, op: "filter", of, predicates };
    if (XPathKind(reader) !== "/" && XPathKind(reader) !== "//") return of;
    return { __proto__: null, op: "path", from: of, steps: ReadXPathMore(reader, []) };
}

function ReadXPathPrimary(reader) {
    const kind = XPathKind(reader);
    const { text } = reader.tokens[reader.at];
    reader.at += 1;
    if (kind === "literal") return { __proto__: null, op: "value", value: text };
    if (kind === "number") return { __proto__: null, op: "value", value: ToNumber(text) };
    if (kind === "$") { // RUNTIME: no variable has a value, which is no mistake.
        TakeXPath(reader, "name");
        return { __proto__: null, op: "value", value: "" };
    }
    if (kind === "(") {
        const inner = ReadXPathLevel(reader, 0);
        TakeXPath(reader, ")");
        return { __proto__: null, op: "group", of: inner };
    }
    return ReadXPathCall(reader, text);
}

function ReadXPathCall(reader, name) {
    const list = [];
    TakeXPath(reader, "(");
    while (XPathKind(reader) !== ")") {
        if (list.length > 0) TakeXPath(reader, ",");
        %push(list, ReadXPathLevel(reader, 0));
    }
    reader.at += 1;
    const counts = kXPathFunctions[name];
    if (counts === undefined || list.length < counts[0] || list.length > counts[1]) reader.fail("SyntaxError");
    return { __proto__: null, op: "call", name, list };
}

// ---- steps: { axis, test, predicates } ----

function IsXPathStep(reader) {
    return ListHas(["name", "*", "@", ".", ".."], XPathKind(reader));
}

function ReadXPathMore(reader, steps) {
    const isDeep = XPathKind(reader) === "//";
    reader.at += 1;
    if (isDeep) %push(steps, { __proto__: null, axis: "descendant-or-self", test: { __proto__: null, type: "node" }, predicates: [] });
    return ReadXPathSteps(reader, steps);
}

function ReadXPathSteps(reader, steps) {
    AddXPathStep(steps, ReadXPathStep(reader));
    return XPathKind(reader) === "/" || XPathKind(reader) === "//" ? ReadXPathMore(reader, steps) : steps;
}

// RUNTIME: where no predicate asks for a place, Chromium makes //x one step, which decides the order of what is found.
function AddXPathStep(steps, step) {
    const last = steps.length === 0 ? undefined : steps[steps.length - 1];
    const isDeep = last !== undefined && last.axis === "descendant-or-self" && last.test.type === "node" && last.predicates.length === 0;
    if (isDeep && step.axis === "child" && Filtered(step.predicates, AsksForPlace).length === 0) {
        step.axis = "descendant";
        steps[steps.length - 1] = step;
    } else {
        %push(steps, step);
    }
}

function AsksForPlace(tree) {
    if (tree.op === "call" && ListHas(kXPathNumberFunctions, tree.name)) return true;
    if (tree.op === "negative" || ListHas(kXPathLevels[4], tree.op) || ListHas(kXPathLevels[5], tree.op) || (tree.op === "value" && typeof tree.value === "number")) return true;
    return tree.op === "group" ? AsksForPlace(tree.of) : ReadsXPathPlace(tree);
}

function ReadsXPathPlace(tree) {
    if (tree.op === "call") return tree.name === "position" || tree.name === "last" || Filtered(tree.list, ReadsXPathPlace).length > 0;
    if (tree.op === "path" || tree.op === "filter") return %is_object(tree.from ?? tree.of) && ReadsXPathPlace(tree.from ?? tree.of);
    if (tree.of !== undefined) return ReadsXPathPlace(tree.of);
    return tree.left !== undefined && (ReadsXPathPlace(tree.left) || ReadsXPathPlace(tree.right));
}

function ReadXPathStep(reader) {
    const kind = XPathKind(reader);
    if (kind === "." || kind === "..") {
        reader.at += 1;
        return { __proto__: null, axis: kind === "." ? "self" : "parent", test: { __proto__: null, type: "node" }, predicates: [] };
    }
    let axis = "child";
    if (kind === "@") {
        reader.at += 1;
        axis = "attribute";
    } else if (kind === "name" && XPathKind(reader, 1) === "::") {
        axis = TakeXPath(reader, "name");
        if (!ListHas(kXPathAxes, axis)) reader.fail("SyntaxError");
        reader.at += 1;
    }
    return { __proto__: null, axis, test: ReadXPathTest(reader), predicates: ReadXPathPredicates(reader) };
}

function ReadXPathTest(reader) {
    if (XPathKind(reader) === "*") {
        reader.at += 1;
        return { __proto__: null, type: "name", local: "*", namespace: null };
    }
    const name = TakeXPath(reader, "name");
    if (XPathKind(reader) === "(") {
        if (!ListHas(kXPathNodeTypes, name)) reader.fail("SyntaxError");
        reader.at += 1;
        const target = name === "processing-instruction" && XPathKind(reader) === "literal" ? TakeXPath(reader, "literal") : undefined;
        TakeXPath(reader, ")");
        return { __proto__: null, type: name, target };
    }
    const { prefix, local } = NameParts(name);
    const namespace = prefix === null ? null : reader.resolve(prefix);
    if (prefix !== null && namespace === null) reader.fail("NamespaceError");
    return { __proto__: null, type: "name", local, namespace };
}

function ReadXPathPredicates(reader) {
    const predicates = [];
    while (XPathKind(reader) === "[") {
        reader.at += 1;
        %push(predicates, ReadXPathLevel(reader, 0));
        TakeXPath(reader, "]");
    }
    return predicates;
}
