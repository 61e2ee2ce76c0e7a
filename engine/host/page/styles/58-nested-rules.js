// Rules in rules, and what @supports asks. SPEC: CSS Nesting section 3; CSS Conditional Rules section 6.

// A style rule; what is in it are rules of their own behind it, for which `selector` is what & stands for.
function RuleWithRules(prelude, selector, body) {
    const selectors = SelectorsOfRule(selector);
    if (selectors === undefined) return undefined;
    const parts = PartsOfBody(body);
    const declarations = DeclarationsOfRule(parts.own);
    if (MakesBox(selector, declarations)) Sheets.hasUnknownLayout = true;
    const rule = { __proto__: null, kind: kStyleRule, name: prelude, selectors, declarations, rules: undefined };
    if (parts.rest !== "") rule.rules = RulesInside(selector, parts.rest);
    return rule;
}

// What stands before the first rule in a body, and the rest.
function PartsOfBody(body) {
    let at = 0;
    while (at < body.length) {
        const end = PlaceOutside(body, at, "{;");
        if (body[end] === "{") return { __proto__: null, own: %string_slice(body, 0, at), rest: %string_slice(body, at, body.length) };
        at = end + 1;
    }
    return { __proto__: null, own: body, rest: "" };
}

// Rules inside of a style rule; declarations between them are those of the rule around, in their place.
function RulesInside(around, body) {
    const before = StyleReading.around;
    StyleReading.around = around;
    const rules = [];
    try {
        let rest = body;
        while (Trimmed(rest) !== "") {
            const parts = PartsOfBody(rest);
            if (Trimmed(parts.own) !== "") %push(rules, { __proto__: null, kind: kStyleRule, name: around, selectors: SelectorsOfRule(around) ?? [], declarations: DeclarationsOfRule(parts.own), rules: undefined });
            const open = PlaceOutside(parts.rest, 0, "{");
            const end = PlaceOutside(parts.rest, open + 1, "}") + 1;
            AppendTo(rules, ParseRules(%string_slice(parts.rest, 0, end), StyleRule));
            rest = %string_slice(parts.rest, end, parts.rest.length);
        }
    } finally {
        StyleReading.around = before;
    }
    return rules;
}

// What a selector inside of a rule means outside of it.
function NestedSelector(prelude, around) {
    if (%string_find(around, ":host", 0) >= 0) %refuse("a rule in a rule for :host is not supported by Loopscope");
    const parts = SplitStyle(prelude, ",");
    for (let index = 0; index < parts.length; index += 1) {
        const part = Trimmed(parts[index]);
        const whole = `:is(${around})`;
        parts[index] = %string_find(part, "&", 0) < 0 ? `${whole} ${part}` : %replace_all(part, "&", whole);
    }
    return %join_texts(parts, ", ");
}

// A condition of @supports: not, and, or, and declarations in brackets.
function SupportsAll(condition) {
    const words = StyleWords(condition);
    if (words.length === 0) return false;
    if (%to_lower(words[0]) === "not") return words.length === 2 && !SupportsOne(words[1]);
    let holds = SupportsOne(words[0]);
    for (let index = 1; index + 1 < words.length; index += 2) {
        const joiner = %to_lower(words[index]);
        const next = SupportsOne(words[index + 1]);
        if (joiner !== "and" && joiner !== "or") return false;
        holds = joiner === "and" ? holds && next : holds || next;
    }
    return holds;
}

function SupportsOne(text) {
    if (%to_lower(%string_slice(text, 0, 9)) === "selector(") return SelectorsOfRule(Trimmed(%string_slice(text, 9, text.length - 1))) !== undefined;
    if (text[0] !== "(") %refuse(`@supports ${text} is not supported by Loopscope`);
    const inner = Trimmed(%string_slice(text, 1, text[text.length - 1] === ")" ? text.length - 1 : text.length));
    const isDeclaration = PlaceOutside(inner, 0, ":") < inner.length && inner[0] !== "(";
    return isDeclaration ? SupportsDeclarationText(inner) : SupportsAll(inner);
}
