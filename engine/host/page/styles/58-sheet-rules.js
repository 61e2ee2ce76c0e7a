// From the text of a style sheet to its rules. SPEC: CSS Syntax section 5; Selectors Level 4 section 17 for how specific a selector is.
// SIMPLIFIED: the at-rules of kRefusedRules are refused; rules in rules are in 58-nested-rules.js. What a declaration says and is not known is kept, and refused
// when it is asked for.

// Of a rule: { kind, text, selectors: [{ compounds, weight, reads }, …], declarations, rules, name }.
const kStyleRule = 1;
const kMediaRule = 4;
const kKeyframesRule = 7;
const kKeyframeRule = 8;
const kSupportsRule = 12;
const kRefusedRules = ["import", "layer", "container", "scope", "namespace", "starting-style"];
// At-rules that style no element.
const kQuietRules = ["charset", "font-face", "page", "counter-style", "property", "font-feature-values", "view-transition"];

function WithoutComments(text) {
    let rest = text;
    let kept = "";
    for (;;) {
        const from = %string_find(rest, "/*", 0);
        if (from < 0) return kept + rest;
        kept += `${%string_slice(rest, 0, from)} `;
        const to = %string_find(rest, "*/", from + 2);
        if (to < 0) return kept;
        rest = %string_slice(rest, to + 2, rest.length);
    }
}

// Where one of some units stands outside of quotes and of inner brackets; the text's length when it does not.
function PlaceOutside(text, from, units) {
    let quote = "";
    let depth = 0;
    for (let at = from; at < text.length; at += 1) {
        const unit = text[at];
        if (quote !== "") {
            if (unit === quote) quote = "";
        } else if (depth === 0 && %string_find(units, unit, 0) >= 0) {
            return at;
        } else if (unit === "'" || unit === '"') {
            quote = unit;
        } else if (%string_find("([{", unit, 0) >= 0) {
            depth += 1;
        } else if (%string_find(")]}", unit, 0) >= 0) {
            depth -= 1;
        }
    }
    return text.length;
}

function ParseRules(given, makeRule) {
    const text = WithoutComments(given);
    const rules = [];
    let at = 0;
    while (at < text.length) {
        const open = PlaceOutside(text, at, "{;");
        const prelude = Trimmed(%string_slice(text, at, open));
        if (text[open] !== "{") {
            if (prelude[0] === "@") AtRule(prelude, undefined);
            at = open + 1;
            continue;
        }
        const close = PlaceOutside(text, open + 1, "}");
        const body = Trimmed(%string_slice(text, open + 1, close));
        const rule = prelude[0] === "@" ? AtRule(prelude, body) : makeRule(prelude, body);
        if (rule !== undefined) %push(rules, rule);
        at = close + 1;
    }
    return rules;
}

function AtRule(prelude, body) {
    const name = %to_lower(%split_text(StyleWords(prelude)[0], "(")[0]);
    const word = %string_slice(name, 1, name.length);
    const condition = Trimmed(%string_slice(prelude, name.length, prelude.length));
    if (ListHas(kRefusedRules, word)) %refuse(`${name} in a style sheet is not supported by Loopscope`);
    if ((word === "media" || word === "supports") && body !== undefined) return ConditionRule(word, condition, body);
    if ((word === "keyframes" || word === "-webkit-keyframes") && body !== undefined) {
        return { __proto__: null, kind: kKeyframesRule, name: condition, rules: ParseRules(body, KeyframeRule) };
    }
    if (ListHas(kQuietRules, word) && body !== undefined) %refuse(`${name} in a style sheet is not supported by Loopscope`);
    return undefined;
}

// `holds` says of @supports whether its rules count.
function ConditionRule(word, condition, body) {
    const rules = StyleReading.around === undefined ? ParseRules(body, StyleRule) : RulesInside(StyleReading.around, body);
    const holds = word === "media" || SupportsAll(Trimmed(condition));
    return { __proto__: null, kind: word === "media" ? kMediaRule : kSupportsRule, name: condition, rules, holds };
}

function StyleRule(prelude, body) {
    return StyleReading.around === undefined ? RuleWithRules(prelude, prelude, body) : RuleWithRules(prelude, NestedSelector(prelude, StyleReading.around), body);
}

// Whether a rule puts something before or after what is in an element, so that its box may be another.
function MakesBox(prelude, declarations) {
    const text = %to_lower(prelude);
    if (%string_find(text, ":before", 0) < 0 && %string_find(text, ":after", 0) < 0 && %string_find(text, "::marker", 0) < 0) return false;
    const content = FindDeclaration(declarations, "content")?.value ?? "none";
    const position = FindDeclaration(declarations, "position")?.value;
    return content !== "none" && content !== "normal" && position !== "absolute" && position !== "fixed";
}

function KeyframeRule(prelude, body) {
    return { __proto__: null, kind: kKeyframeRule, name: prelude, declarations: DeclarationsOfRule(body) };
}

// Undefined for what is no selector: then the rule is none.
function SelectorsOfRule(prelude) {
    const selectors = [];
    try {
        const parts = SplitStyle(prelude, ",");
        for (let index = 0; index < parts.length; index += 1) {
            const compounds = ParseSelectors(parts[index], "querySelector", "Document")[0];
            %push(selectors, { __proto__: null, compounds, weight: WeightOf(parts[index]), reads: ReadsOfSelector(%to_lower(parts[index])) });
        }
    } catch {
        return undefined;
    }
    return selectors;
}

// ---- what a selector asks for beside an element and those that it is in ----

// By how much has to happen so that the selector chooses others: { isPlace: what is beside or in an element changes; isPointer: what the pointer or
// the keyboard is at; isState: something that is not followed }.
function ReadsOfSelector(text) {
    const reads = { __proto__: null, isPlace: %string_find(text, "+", 0) >= 0 || %string_find(text, "~", 0) >= 0, isPointer: false, isState: false };
    const parts = %split_text(text, ":");
    for (let index = 1; index < parts.length; index += 1) {
        const reader = { __proto__: null, text: parts[index], at: 0 };
        const name = ReadUntil(reader, " \n\t.#[:,>+~()");
        if (ListHas(kPlacePseudoClasses, name)) reads.isPlace = true;
        else if (ListHas(kPointerPseudoClasses, name)) reads.isPointer = true;
        else if (!ListHas(kOwnPseudoClasses, name)) reads.isState = true;
    }
    return reads;
}

const kPlacePseudoClasses = [
    "first-child", "last-child", "only-child", "first-of-type", "last-of-type", "only-of-type", "empty", "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type", "has",
];
const kPointerPseudoClasses = ["hover", "active", "focus", "focus-within", "target"];
// The empty name is that between the two colons of a pseudo-element.
const kOwnPseudoClasses = ["", "root", "not", "is", "where", "link", "any-link", "required", "optional", "before", "after", "first-line", "first-letter", "marker", "selection", "placeholder", "backdrop"];

// ---- how specific a selector is: ids, then classes, attributes and pseudo-classes, then tags and pseudo-elements ----

const kIdWeight = 1000000;
const kClassWeight = 1000;
const kOldPseudoElements = ["before", "after", "first-line", "first-letter"];

function WeightOf(text) {
    const reader = { __proto__: null, text, at: 0 };
    let weight = 0;
    while (reader.at < text.length) {
        const unit = text[reader.at];
        if (%string_find(" \n\t>+~*", unit, 0) >= 0) {
            reader.at += 1;
        } else if (unit === "[") {
            reader.at = PlaceOutside(text, reader.at + 1, "]") + 1;
            weight += kClassWeight;
        } else if (unit === ":") {
            weight += WeightOfPseudo(reader);
        } else {
            if (unit === "#" || unit === ".") reader.at += 1;
            ReadUntil(reader, " \n\t.#[:,>+~()");
            weight += unit === "#" ? kIdWeight : unit === "." ? kClassWeight : 1;
        }
    }
    return weight;
}

function WeightOfPseudo(reader) {
    reader.at += 1;
    const isElement = reader.text[reader.at] === ":";
    if (isElement) reader.at += 1;
    const name = %to_lower(ReadUntil(reader, " \n\t.#[:,>+~()"));
    let inner = "";
    if (reader.text[reader.at] === "(") {
        const close = PlaceOutside(reader.text, reader.at + 1, ")");
        inner = %string_slice(reader.text, reader.at + 1, close);
        reader.at = close + 1;
    }
    if (isElement || ListHas(kOldPseudoElements, name)) return name === "slotted" ? 1 + WeightOf(inner) : 1;
    if (name === "host" || name === "host-context") return kClassWeight + WeightOf(inner);
    if (name === "where") return 0;
    const of = %string_find(inner, " of ", 0);
    const isCounted = %string_slice(name, 0, 4) === "nth-";
    const own = ListHas(["is", "not", "has"], name) ? 0 : kClassWeight;
    if (own > 0 && !(isCounted && of >= 0)) return own;
    let most = 0;
    const parts = SplitStyle(isCounted ? %string_slice(inner, of + 4, inner.length) : inner, ",");
    for (let index = 0; index < parts.length; index += 1) most = %math_max(most, WeightOf(parts[index]));
    return own + most;
}

// ---- declarations ----

// Properties of which a sheet may speak, although Loopscope does not know them, without that the layout is another.
const kLayoutNames = [
    "aspect-ratio", "zoom", "writing-mode", "translate", "scale", "rotate", "all", "columns", "column-count", "column-width", "inline-size", "block-size", "min-inline-size",
    "min-block-size", "max-inline-size", "max-block-size", "position-anchor", "interpolate-size", "field-sizing", "contain-intrinsic-size", "container", "container-type",
];
const kLayoutHeads = ["margin-inline", "margin-block", "padding-inline", "padding-block", "inset-inline", "inset-block", "border-inline", "border-block"];

function NoteUnknownName(name) {
    Sheets.hasUnknownLayout = Sheets.hasUnknownLayout || ListHas(kLayoutNames, name);
    for (let index = 0; index < kLayoutHeads.length; index += 1) {
        if (%string_slice(name, 0, kLayoutHeads[index].length) === kLayoutHeads[index]) Sheets.hasUnknownLayout = true;
    }
}

function DeclarationsOfRule(body) {
    const declarations = [];
    ForEachDeclaration(body, (name, value, important) => {
        if (IsStyleProperty(name)) {
            DeclareOfSheet(declarations, name, value, important);
        } else if (IsKnownStyleName(CamelName(name)) || %string_slice(name, 0, 7) === "-webkit") {
            NoteUnknownName(name);
            %push(declarations, { __proto__: null, name, value, important, isUnknown: true });
        }
    });
    return ImportantLast(declarations);
}

// What is not known of a property that is known stays as it is written.
function DeclareOfSheet(declarations, name, value, important) {
    StyleReading.isOfSheet = true;
    StyleReading.isText = true;
    try {
        Declare(declarations, name, value, important);
    } catch (error) {
        if (error !== kUnknownStyle) throw error;
        const names = StyleGroups[name] ?? [DeclaredWhole(declarations, name)?.name ?? name];
        for (let index = 0; index < names.length; index += 1) KeepUnknown(declarations, names[index], value, important);
    } finally {
        StyleReading.isOfSheet = false;
        StyleReading.isText = false;
    }
}

function KeepUnknown(declarations, name, value, important) {
    const known = FindDeclaration(declarations, name);
    if (known !== undefined) DropFromList(declarations, known);
    %push(declarations, { __proto__: null, name, value, important, isUnknown: true });
}
