// Selectors: tags, classes, ids, attributes, the pseudo-classes of structure, :not and :is, and the four combinators. SPEC:
// Selectors Level 4; DOM section 4.2.6.

function BadSelector(text, method, owner) {
    if (text === "") return MakeDomException(`Failed to execute '${method}' on '${owner}': The provided selector is empty.`, "SyntaxError");
    return MakeDomException(`Failed to execute '${method}' on '${owner}': '${text}' is not a valid selector.`, "SyntaxError");
}

// A list of selectors; each is a list of compounds from right to left: { tests, combinator to its left }.
function ParseSelectors(text, method, owner) {
    const reader = { __proto__: null, text, at: 0, open: [], fail: () => BadSelector(text, method, owner) };
    const selectors = ParseSelectorList(reader, false);
    if (reader.at < text.length) throw reader.fail();
    return selectors;
}

function ParseSelectorList(reader, inParentheses) {
    const selectors = [];
    for (;;) {
        %push(selectors, ParseSelector(reader, inParentheses));
        if (reader.text[reader.at] !== ",") return selectors;
        reader.at += 1;
    }
}

function ParseSelector(reader) {
    const compounds = [];
    ReadWhile(reader, " \n\t");
    let combinator = "";
    for (;;) {
        const tests = ParseCompound(reader);
        if (tests.length === 0) throw reader.fail();
        InsertInList(compounds, 0, { __proto__: null, tests, combinator });
        const from = reader.at;
        ReadWhile(reader, " \n\t");
        const next = reader.text[reader.at];
        if (next === undefined || next === "," || next === ")") return compounds;
        if (%string_index_of(">+~", next, 0) >= 0) {
            combinator = next;
            reader.at += 1;
            ReadWhile(reader, " \n\t");
        } else if (reader.at > from) {
            combinator = " ";
        } else {
            throw reader.fail();
        }
    }
}

function ReadName(reader) {
    const name = ReadUntil(reader, " \n\t.#[:,>+~()\"'=]!*^$|/%&@;{}<?");
    if (name === "") throw reader.fail();
    return name;
}

function ParseCompound(reader) {
    const tests = [];
    for (;;) {
        const unit = reader.text[reader.at];
        if (unit === undefined || %string_index_of(" \n\t,>+~)", unit, 0) >= 0) return tests;
        if (unit === "*") {
            reader.at += 1;
            %push(tests, () => true);
        } else if (unit === ".") {
            reader.at += 1;
            const name = ReadName(reader);
            %push(tests, (element) => HasAllClasses(element, [name]));
        } else if (unit === "#") {
            reader.at += 1;
            const id = ReadName(reader);
            %push(tests, (element) => AttributeOf(element, "id") === id);
        } else if (unit === "[") {
            %push(tests, ParseAttributeTest(reader));
        } else if (unit === ":") {
            %push(tests, ParsePseudoClass(reader));
        } else {
            const tag = %to_lower(ReadName(reader));
            %push(tests, (element) => element.localName === tag);
        }
    }
}

function ParseAttributeTest(reader) {
    reader.at += 1;
    ReadWhile(reader, " ");
    const name = %to_lower(ReadUntil(reader, "]=~|^$* "));
    ReadWhile(reader, " ");
    if (reader.text[reader.at] === "]") {
        reader.at += 1;
        return (element) => AttributeOf(element, name) !== null;
    }
    const operator = reader.text[reader.at] === "=" ? "=" : `${reader.text[reader.at]}=`;
    reader.at += operator.length;
    ReadWhile(reader, " ");
    const quote = reader.text[reader.at];
    const isQuoted = quote === '"' || quote === "'";
    if (isQuoted) reader.at += 1;
    const value = ReadUntil(reader, isQuoted ? quote : "] ");
    if (isQuoted) reader.at += 1;
    ReadWhile(reader, " ");
    if (reader.text[reader.at] !== "]" || name === "" || (value === "" && !isQuoted)) throw reader.fail();
    reader.at += 1;
    return (element) => AttributeMatches(AttributeOf(element, name), operator, value);
}

function AttributeMatches(actual, operator, value) {
    if (actual === null) return false;
    if (operator === "=") return actual === value;
    if (operator === "~=") return PlaceInList(TokensOf(actual), value) >= 0;
    if (value === "") return false;
    if (operator === "^=") return %string_slice(actual, 0, value.length) === value;
    if (operator === "$=") return actual.length >= value.length && %string_slice(actual, actual.length - value.length, actual.length) === value;
    if (operator === "*=") return %string_index_of(actual, value, 0) >= 0;
    return actual === value || %string_slice(actual, 0, value.length + 1) === `${value}-`;
}

function ParsePseudoClass(reader) {
    reader.at += 1;
    const name = %to_lower(ReadName(reader));
    if (reader.text[reader.at] === "(") return ParsePseudoFunction(reader, name);
    switch (name) {
        case "first-child": return (element) => ElementBeside(element, -1) === null;
        case "last-child": return (element) => ElementBeside(element, 1) === null;
        case "only-child": return (element) => ElementBeside(element, -1) === null && ElementBeside(element, 1) === null;
        case "empty": return (element) => element.children.length === 0;
        case "root": return (element) => element.parent !== null && element.parent.isDocument;
        case "scope": return (element, scope) => element === scope;
        case "checked": return (element) => IsChecked(element);
        case "disabled": return (element) => HasDisabled(element) && AttributeOf(element, "disabled") !== null;
        case "enabled": return (element) => HasDisabled(element) && AttributeOf(element, "disabled") === null;
        case "focus": return (element) => PageDocument.focused === element;
        case "hover":
        case "active":
        case "visited": %refuse(`the selector :${name} is not supported by Loopscope`);
    }
    throw reader.fail();
}

function ParsePseudoFunction(reader, name) {
    reader.at += 1;
    let test;
    if (name === "not" || name === "is" || name === "where") {
        const selectors = ParseSelectorList(reader);
        test = (element, scope) => MatchesAny(element, selectors, scope) !== (name === "not");
    } else if (name === "nth-child") {
        const formula = %to_lower(Trimmed(ReadUntil(reader, ")")));
        test = (element) => MatchesFormula(ElementsIn(element.parent.children), element, formula, reader);
    } else {
        %refuse(`the selector :${name}() is not supported by Loopscope`);
    }
    if (reader.text[reader.at] !== ")") throw reader.fail();
    reader.at += 1;
    return test;
}

function MatchesFormula(siblings, element, formula, reader) {
    const position = PlaceInList(siblings, element) + 1;
    if (formula === "odd") return position % 2 === 1;
    if (formula === "even") return position % 2 === 0;
    const n = %string_index_of(formula, "n", 0);
    if (n < 0) return position === ToNumber(formula);
    const head = %string_slice(formula, 0, n);
    const step = head === "" || head === "+" ? 1 : head === "-" ? -1 : ToNumber(head);
    const tail = %replace_all(%string_slice(formula, n + 1, formula.length), " ", "");
    const rest = position - (tail === "" ? 0 : ToNumber(tail));
    return step === 0 ? rest === 0 : rest % step === 0 && rest / step >= 0;
}

function MatchesAny(element, selectors, scope) {
    for (let index = 0; index < selectors.length; index += 1) {
        if (MatchesFrom(element, selectors[index], 0, scope)) return true;
    }
    return false;
}

// Whether the compounds from the given one on match, the first of them this element.
function MatchesFrom(element, compounds, at, scope) {
    const compound = compounds[at];
    for (let index = 0; index < compound.tests.length; index += 1) {
        const test = compound.tests[index];
        if (!test(element, scope)) return false;
    }
    if (at + 1 === compounds.length) return true;
    const isBeside = compound.combinator === "+" || compound.combinator === "~";
    const isOne = compound.combinator === ">" || compound.combinator === "+";
    const next = (node) => (isBeside ? InsideOf(ElementBeside(node, -1)) ?? null : node.parent);
    for (let node = next(element); node !== null && node.type === kElementNode; node = next(node)) {
        if (MatchesFrom(node, compounds, at + 1, scope)) return true;
        if (isOne) return false;
    }
    return false;
}

function SelectAll(root, text, method) {
    const selectors = ParseSelectors(text, method, OwnerName(root));
    return Descendants(root, (element) => MatchesAny(element, selectors, root));
}
