// Selectors: tags, classes, ids, attributes, the pseudo-classes of structure, :not and :is, and the four combinators. SPEC:
// Selectors Level 4; DOM section 4.2.6.

function BadSelector(text, method, owner) {
    if (text === "") return MakeDomException(`Failed to execute '${method}' on '${owner}': The provided selector is empty.`, "SyntaxError");
    return MakeDomException(`Failed to execute '${method}' on '${owner}': '${text}' is not a valid selector.`, "SyntaxError");
}

// A list of selectors; each is a list of compounds from right to left: { tests, combinator to its left }.
// SPEC: CSS Syntax section 3.3, preprocessing the input stream.
function Preprocessed(text) {
    if (!HasUnitOf(text, "\r\f\0")) return text;
    return %replace_all(%replace_all(%replace_all(%replace_all(text, "\r\n", "\n"), "\r", "\n"), "\f", "\n"), "\0", "\ufffd");
}

function ParseSelectors(text, method, owner) {
    const reader = { __proto__: null, text: Preprocessed(text), at: 0, open: [], fail: () => BadSelector(text, method, owner) };
    const selectors = ParseSelectorList(reader, false);
    if (reader.at < reader.text.length) throw reader.fail();
    return selectors;
}

// `isRelative`: each begins at the element that is asked about, with a combinator or without (":has").
function ParseSelectorList(reader, isRelative) {
    const selectors = [];
    for (;;) {
        const selector = ParseSelector(reader, isRelative);
        if (isRelative) %push(selector, { __proto__: null, tests: [(element, scope) => element === scope], combinator: "", hosts: 0, subject: undefined });
        %push(selectors, selector);
        if (reader.text[reader.at] !== ",") return selectors;
        reader.at += 1;
    }
}

function ParseSelector(reader, isRelative) {
    const compounds = [];
    ReadWhile(reader, " \n\t");
    let combinator = isRelative ? " " : "";
    if (isRelative && reader.at < reader.text.length && %string_find(">+~", reader.text[reader.at], 0) >= 0) {
        combinator = reader.text[reader.at];
        reader.at += 1;
        ReadWhile(reader, " \n\t");
    }
    for (;;) {
        const compound = ParseCompound(reader, combinator);
        if (compound.tests.length === 0) throw reader.fail();
        InsertInList(compounds, 0, compound);
        const from = reader.at;
        ReadWhile(reader, " \n\t");
        const next = reader.text[reader.at];
        if (next === undefined || next === "," || next === ")") return compounds;
        if (%string_find(">+~", next, 0) >= 0) {
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

// A name with its escapes. SPEC: CSS Syntax section 4.3.11.
function ReadIdentifier(reader) {
    const { text } = reader;
    const next = text[reader.at] === "-" ? text[reader.at + 1] : text[reader.at];
    if (next === undefined || IsDigit(next)) throw reader.fail();
    let name = "";
    for (;;) {
        const unit = text[reader.at];
        if (unit === "\\" && reader.at + 1 === text.length) {
            reader.at += 1;
            name += "\ufffd";
        } else if (unit === "\\" && text[reader.at + 1] !== "\n") {
            reader.at += 1;
            name += ReadEscape(reader);
        } else if (unit !== undefined && (unit === "-" || unit >= "\u0080" || (IsWordUnit(unit) && unit !== "$"))) {
            reader.at += 1;
            name += unit;
        } else {
            if (name === "") throw reader.fail();
            return name;
        }
    }
}

function ReadEscape(reader) {
    const from = reader.at;
    while (reader.at - from < 6 && reader.at < reader.text.length && IsHexadecimal(reader.text[reader.at])) reader.at += 1;
    if (reader.at === from) {
        reader.at += 1;
        return reader.text[from];
    }
    const number = ToNumber(`0x${%string_slice(reader.text, from, reader.at)}`);
    if (HasUnitOf(reader.text[reader.at] ?? "", " \n\t")) reader.at += 1;
    return number === 0 || number > 0x10ffff || (number >= 0xd800 && number <= 0xdfff) ? "\ufffd" : %code_point_text(number);
}

function ReadName(reader) {
    const name = ReadUntil(reader, " \n\t.#[:,>+~()\"'=]!*^$|/%&@;{}<?");
    if (name === "") throw reader.fail();
    return name;
}

// `hosts`: how many of the tests ask for the host of a shadow tree. `subject`: what the compound is to have, of which the style is:
// something shown by a slot, a part of a shadow tree. SPEC: CSS Scoping section 3.2; CSS Shadow Parts section 3.
function ParseCompound(reader, combinator) {
    const tests = [];
    const compound = { __proto__: null, tests, combinator, hosts: 0, subject: undefined };
    for (;;) {
        const unit = reader.text[reader.at];
        if (unit === undefined || %string_find(" \n\t,>+~)", unit, 0) >= 0) {
            CheckCompound(compound);
            return compound;
        }
        if (unit === "*" || unit === "|") {
            if (tests.length > 0) throw reader.fail();
            ParseAnyTag(reader, tests);
        } else if (unit === ".") {
            reader.at += 1;
            const name = ReadIdentifier(reader);
            %push(tests, (element) => HasAllClasses(element, [name]));
        } else if (unit === "#") {
            reader.at += 1;
            const id = ReadIdentifier(reader);
            %push(tests, (element) => AttributeOf(element, "id") === id);
        } else if (unit === "[") {
            %push(tests, ParseAttributeTest(reader));
        } else if (unit === ":") {
            %push(tests, ParsePseudoClass(reader, compound));
        } else {
            if (tests.length > 0) throw reader.fail();
            %push(tests, ParseTag(reader));
        }
    }
}

function ParseTag(reader) {
    const tag = ReadIdentifier(reader);
    const lower = %to_lower(tag);
    return (element) => (element.document.isXml ? element.localName === tag : %to_lower(element.localName) === lower);
}

// "*", and what it may say of namespaces: any ("*|a"), or none ("|a").
function ParseAnyTag(reader, tests) {
    const isAny = reader.text[reader.at] === "*";
    if (isAny) reader.at += 1;
    if (reader.text[reader.at] !== "|" || reader.text[reader.at + 1] === "=") {
        %push(tests, () => true);
        return;
    }
    reader.at += 1;
    if (!isAny) %push(tests, (element) => element.namespace === null);
    if (reader.text[reader.at] === "*") {
        reader.at += 1;
        %push(tests, () => true);
    } else {
        %push(tests, ParseTag(reader));
    }
}

// Attributes whose values are compared without regard to case in HTML. SPEC: HTML section 4.16.2.
const kLooseAttributes = %split_text("accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir direction disabled enctype face frame hreflang http-equiv lang language link media method multiple nohref noresize noshade nowrap readonly rel rev rules scope scrolling selected shape target text type valign valuetype vlink", " ");

function IsLooseFor(element, name) {
    return element.namespace === kHtmlNamespace && !element.document.isXml && ListHas(kLooseAttributes, %to_lower(name));
}

// The rest of a string. SPEC: CSS Syntax section 4.3.5; the end closes it.
function ReadString(reader, quote) {
    let value = "";
    while (reader.at < reader.text.length && reader.text[reader.at] !== quote) {
        const unit = reader.text[reader.at];
        if (unit === "\n") throw reader.fail();
        reader.at += 1;
        if (unit !== "\\") value += unit;
        else if (reader.text[reader.at] === "\n") reader.at += 1;
        else if (reader.at < reader.text.length) value += ReadEscape(reader);
    }
    reader.at += 1;
    return value;
}

const kAttributeOperators = ["=", "~=", "|=", "^=", "$=", "*="];

function ParseAttributeTest(reader) {
    reader.at += 1;
    ReadWhile(reader, " \n\t");
    if (reader.text[reader.at] === "*" && reader.text[reader.at + 1] === "|") reader.at += 1;
    if (reader.text[reader.at] === "|") reader.at += 1;
    const given = ReadIdentifier(reader);
    const valueOf = (element) => AttributeOf(element, NameFor(element, given));
    ReadWhile(reader, " \n\t");
    if (reader.text[reader.at] === "]" || reader.at >= reader.text.length) { // The end closes what is open.
        reader.at += 1;
        return (element) => valueOf(element) !== null;
    }
    const operator = reader.text[reader.at] === "=" ? "=" : `${reader.text[reader.at]}=`;
    if (!ListHas(kAttributeOperators, operator) || !StartsAt(reader, operator)) throw reader.fail();
    reader.at += operator.length;
    ReadWhile(reader, " \n\t");
    const quote = reader.text[reader.at];
    const isQuoted = quote === '"' || quote === "'";
    if (isQuoted) reader.at += 1;
    const value = isQuoted ? ReadString(reader, quote) : ReadIdentifier(reader);
    ReadWhile(reader, " \n\t");
    const isLoose = reader.text[reader.at] === "i"; // RUNTIME: Chromium does not know "s".
    if (isLoose) reader.at += 1;
    ReadWhile(reader, " \n\t");
    const isOpen = reader.at >= reader.text.length;
    if (!isOpen && reader.text[reader.at] !== "]") throw reader.fail();
    reader.at += 1;
    const lower = %to_lower(value);
    return (element) => {
        if (!isLoose && !IsLooseFor(element, given)) return AttributeMatches(valueOf(element), operator, value);
        return AttributeMatches(LowerOrNull(valueOf(element)), operator, lower);
    };
}

function LowerOrNull(text) {
    return text === null ? null : %to_lower(text);
}

function AttributeMatches(actual, operator, value) {
    if (actual === null) return false;
    if (operator === "=") return actual === value;
    if (operator === "~=") return PlaceInList(TokensOf(actual), value) >= 0;
    if (value === "") return false;
    if (operator === "^=") return %string_slice(actual, 0, value.length) === value;
    if (operator === "$=") return actual.length >= value.length && %string_slice(actual, actual.length - value.length, actual.length) === value;
    if (operator === "*=") return %string_find(actual, value, 0) >= 0;
    return actual === value || %string_slice(actual, 0, value.length + 1) === `${value}-`;
}

// SIMPLIFIED: what else is asked of a host beside ":host" stands in its brackets.
function CheckCompound({ tests, hosts, subject }) {
    if (hosts > 0 && hosts < tests.length) %refuse("a selector that asks more of a host than :host() is not supported by Loopscope");
    if (subject !== undefined && subject.test !== tests[tests.length - 1]) %refuse("a selector that goes on behind ::slotted() or ::part() is not supported by Loopscope");
}

function ParsePseudoClass(reader, compound) {
    reader.at += 1;
    if (reader.text[reader.at] === ":") return ParsePseudoElement(reader, compound);
    const name = %to_lower(ReadName(reader));
    if (name === "host" || name === "host-context") {
        compound.hosts += 1;
        return ParseHostTest(reader, name);
    }
    if (reader.text[reader.at] === "(") return ParsePseudoFunction(reader, name);
    switch (name) {
        case "first-child": return (element) => ElementBeside(element, -1) === null;
        case "last-child": return (element) => ElementBeside(element, 1) === null;
        case "only-child": return (element) => ElementBeside(element, -1) === null && ElementBeside(element, 1) === null;
        case "first-of-type": return (element) => PlaceInList(OfItsType(element), element) === 0;
        case "last-of-type": return (element) => PlaceInList(OfItsType(element), element) === OfItsType(element).length - 1;
        case "only-of-type": return (element) => OfItsType(element).length === 1;
        case "empty": return (element) => element.children.length === 0;
        case "root": return (element) => element.parent !== null && element.parent.isDocument;
        case "scope": return (element, scope) => element === scope || (scope.isDocument && element.parent === scope);
        case "checked": return (element) => (element.localName === "option" ? IsChosen(element) : ListHas(["checkbox", "radio"], InputType(element)) && IsChecked(element) && element.form.indeterminate !== true);
        case "disabled": return (element) => IsDisabled(element);
        case "enabled": return (element) => HasDisabled(element) && !IsDisabled(element);
        case "focus": return (element) => IsFocused(element);
        case "focus-within": return (element) => PageDocument.focused !== null && IsShadowAncestor(element, PageDocument.focused);
        case "required": return (element) => IsRequirable(element) && AttributeOf(element, "required") !== null;
        case "optional": return (element) => IsRequirable(element) && AttributeOf(element, "required") === null;
        case "valid": return (element) => IsValidOrNot(element, true);
        case "invalid": return (element) => IsValidOrNot(element, false);
        case "user-valid": return (element) => WasTouched(element) && IsValidOrNot(element, true);
        case "user-invalid": return (element) => WasTouched(element) && IsValidOrNot(element, false);
        case "defined": return (element) => !MayBeCustom(element) || element.definition !== undefined;
        case "link":
        case "any-link": return (element) => element.localName === "a" && AttributeOf(element, "href") !== null;
        case "indeterminate": return (element) => IsIndeterminate(element);
        case "read-write": return (element) => IsReadWrite(element);
        case "read-only": return (element) => !IsReadWrite(element);
        case "placeholder-shown": return (element) => ShowsPlaceholder(element);
        case "in-range": return (element) => RangeState(element) === "in";
        case "out-of-range": return (element) => RangeState(element) === "out";
        case "default": return (element) => IsDefaultField(element);
        case "modal": return (element) => element.localName === "dialog" && element.isModal === true && AttributeOf(element, "open") !== null;
        case "popover-open": return (element) => element.isPopoverOpen === true;
        case "visited":
        case "autofill":
        case "fullscreen": return () => false; // Nothing here fills fields in or fills the screen.
        case "hover": return (element) => Pointer.over !== null && IsInclusiveAncestor(element, Pointer.over);
        case "active": return (element) => Pointer.held !== null && IsInclusiveAncestor(element, Pointer.held);
        case "target": return (element) => element === PageDocument.target;
        case "focus-visible": return (element) => PageDocument.focused === element && ShowsFocus(element);
        case "before":
        case "after":
        case "first-line":
        case "first-letter": return () => false;
        case "open": return (element) => ListHas(["details", "dialog"], element.localName) && AttributeOf(element, "open") !== null;
    }
    if (ListHas(kPseudoClassesLeftOut, name)) %refuse(`the selector :${name} is not supported by Loopscope`);
    throw reader.fail();
}

const kPseudoClassesLeftOut = ["picture-in-picture", "paused", "playing", "muted", "current", "past", "future"];

// Of a host, seen from its shadow tree. SPEC: CSS Scoping section 3.2.
function ParseHostTest(reader, name) {
    if (reader.text[reader.at] !== "(") {
        if (name === "host-context") throw reader.fail();
        return () => true;
    }
    reader.at += 1;
    const selectors = ParseSelectorList(reader, false);
    if (selectors.length > 1 || selectors[0].length > 1 || (reader.at < reader.text.length && reader.text[reader.at] !== ")")) throw reader.fail();
    reader.at += 1;
    if (name === "host") return (element) => MatchesAny(element, selectors, RootOf(element));
    return (element) => {
        for (let node = element; node !== null && node !== undefined; node = node.parent ?? node.host) {
            if (node.type === kElementNode && MatchesAny(node, selectors, RootOf(node))) return true;
        }
        return false;
    };
}

// No element is one, but for what a slot shows and for parts. SPEC: Selectors section 3.6.
function ParsePseudoElement(reader, compound) {
    reader.at += 1;
    const name = %to_lower(ReadName(reader));
    if ((name === "slotted" || name === "part") && reader.text[reader.at] === "(") {
        reader.at += 1;
        const selectors = name === "slotted" ? ParseSelectorList(reader, false) : undefined;
        const parts = name === "part" ? TokensOf(ReadUntil(reader, ")")) : undefined;
        if (selectors !== undefined && (selectors.length > 1 || selectors[0].length > 1)) throw reader.fail();
        reader.at += 1;
        compound.subject = { __proto__: null, selectors, parts, test: () => true };
        return compound.subject.test;
    }
    const known = ListHas(["before", "after", "first-line", "first-letter", "selection", "placeholder", "marker", "backdrop", "file-selector-button", "target-text", "details-content"], name);
    if (!known && %string_slice(name, 0, 8) !== "-webkit-") throw reader.fail();
    return () => false;
}

// ---- states of fields ----

function IsIndeterminate(element) {
    if (element.localName === "progress") return AttributeOf(element, "value") === null;
    const type = InputType(element);
    if (type === "checkbox") return element.form.indeterminate === true;
    if (type !== "radio" || IsChecked(element)) return false;
    const others = OthersOfGroup(element);
    for (let index = 0; index < others.length; index += 1) {
        if (IsChecked(others[index])) return false;
    }
    return true;
}

// SPEC: HTML section 4.16.4: fields that can be written into, and what is editable.
function IsReadWrite(element) {
    const isText = element.localName === "textarea" || (element.localName === "input" && !ListHas(["checkbox", "radio", "hidden", "range", "color", "file", "submit", "image", "reset", "button"], InputType(element)));
    if (isText) return !IsDisabled(element) && AttributeOf(element, "readonly") === null;
    return element.namespace === kHtmlNamespace && IsEditable(element);
}

function ShowsPlaceholder(element) {
    const isText = element.localName === "textarea" || ListHas(["text", "search", "tel", "url", "email", "password", "number"], InputType(element));
    return isText && AttributeOf(element, "placeholder") !== null && FieldValue(element) === "";
}

function RangeState(element) {
    const type = InputType(element);
    const hasLimits = AttributeOf(element, "min") !== null || AttributeOf(element, "max") !== null || type === "range";
    if (kSteps[type] === undefined || !hasLimits || !IsValidated(element)) return "";
    const value = NumberOfText(type, FieldValue(element));
    return value < RangeEndOf(element, type, "min") || value > RangeEndOf(element, type, "max") ? "out" : "in";
}

function IsDefaultField(element) {
    if (element.localName === "option") return AttributeOf(element, "selected") !== null;
    if (ListHas(["checkbox", "radio"], InputType(element))) return AttributeOf(element, "checked") !== null;
    const form = FormOf(element);
    const isSubmit = (field) => (field.localName === "button" && ButtonType(field) === "submit") || ListHas(["submit", "image"], InputType(field));
    if (form === undefined || !isSubmit(element)) return false;
    return Descendants(RootOf(form), (field) => isSubmit(field) && FormOf(field) === form)[0] === element;
}

// RUNTIME: a field for text always shows its focus; anything else after a key, or when a program gives the focus and no mouse was used.
function ShowsFocus(element) {
    if (element.localName === "textarea" || (element.localName === "input" && IsTextField(element))) return true;
    if (Pointer.over !== null) %refuse("the selector :focus-visible after a click is not supported by Loopscope");
    return true;
}

// The element's siblings with the same tag, itself among them.
function OfItsType(element) {
    if (element.parent === null) return [element];
    const siblings = ElementsIn(element.parent.children);
    const alike = [];
    for (let index = 0; index < siblings.length; index += 1) {
        if (siblings[index].localName === element.localName) %push(alike, siblings[index]);
    }
    return alike;
}

function Reversed(list) {
    const reversed = [];
    for (let index = list.length - 1; index >= 0; index -= 1) %push(reversed, list[index]);
    return reversed;
}

// Among whom an element is counted, and in which order.
function CountedAmong(name, element) {
    if (element.parent === null) return [element];
    const siblings = name === "nth-of-type" || name === "nth-last-of-type" ? OfItsType(element) : ElementsIn(element.parent.children);
    return name === "nth-last-child" || name === "nth-last-of-type" ? Reversed(siblings) : siblings;
}

function ParsePseudoFunction(reader, name) {
    reader.at += 1;
    let test;
    if (name === "not" || name === "is" || name === "where") {
        const selectors = ParseSelectorList(reader, false);
        test = (element, scope) => MatchesAny(element, selectors, scope) !== (name === "not");
    } else if (name === "has") {
        const selectors = ParseSelectorList(reader, true);
        test = (element) => Descendants(element.parent ?? element, (inner) => MatchesAny(inner, selectors, element)).length > 0;
    } else if (ListHas(["nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type"], name)) {
        const formula = ReadFormula(reader);
        const among = (name === "nth-child" || name === "nth-last-child") && StartsAt(reader, "of") ? ReadAmong(reader) : undefined;
        test = (element, scope) => {
            if (among === undefined) return MatchesFormula(CountedAmong(name, element), element, formula, reader);
            const counted = Filtered(CountedAmong(name, element), (other) => MatchesAny(other, among, scope));
            return PlaceInList(counted, element) >= 0 && MatchesFormula(counted, element, formula, reader);
        };
    } else if (name === "lang") {
        const wanted = %to_lower(%replace_all(%replace_all(Trimmed(ReadUntil(reader, ")")), '"', ""), "'", ""));
        test = (element) => MatchesLanguage(element, wanted);
    } else if (name === "dir") {
        const wanted = %to_lower(Trimmed(ReadUntil(reader, ")")));
        test = (element) => DirectionOf(element) === wanted;
    } else if (name === "state") {
        const wanted = Trimmed(ReadUntil(reader, ")"));
        test = (element) => HasState(element, wanted);
    } else if (ListHas(["nth-col", "active-view-transition-type"], name)) {
        %refuse(`the selector :${name}() is not supported by Loopscope`);
    } else {
        throw reader.fail();
    }
    if (reader.at < reader.text.length && reader.text[reader.at] !== ")") throw reader.fail();
    reader.at += 1;
    return test;
}

// "2n + 1", up to "of" or the end; what is none of these is a mistake.
function ReadFormula(reader) {
    ReadWhile(reader, " \n\t");
    let end = reader.at;
    while (end < reader.text.length && reader.text[end] !== ")" && !(reader.text[end - 1] === " " && %string_slice(reader.text, end, end + 3) === "of ")) end += 1;
    const formula = %to_lower(Trimmed(%string_slice(reader.text, reader.at, end)));
    reader.at = end;
    if (!MatchesPattern("^(odd|even|[+\\-]?\\d+|[+\\-]?\\d*n(\\s*[+\\-]\\s*\\d+)?)$", formula)) throw reader.fail();
    return formula;
}

function ReadAmong(reader) {
    reader.at += 2;
    return ParseSelectorList(reader, false);
}

function Filtered(list, choose) {
    const chosen = [];
    for (let index = 0; index < list.length; index += 1) {
        if (choose(list[index])) %push(chosen, list[index]);
    }
    return chosen;
}

function MatchesLanguage(element, wanted) {
    for (let node = element; node !== null && node.type === kElementNode; node = node.parent) {
        const text = AttributeOf(node, "lang");
        if (text !== null) return AttributeMatches(%to_lower(text), "|=", wanted);
    }
    return false;
}

function DirectionOf(element) {
    for (let node = element; node !== null && node.type === kElementNode; node = node.parent) {
        const text = %to_lower(AttributeOf(node, "dir") ?? "");
        if (text === "auto") %refuse("the direction of what says dir=auto is not supported by Loopscope");
        if (text === "ltr" || text === "rtl") return text;
    }
    return "ltr";
}

function MatchesFormula(siblings, element, formula, reader) {
    const position = PlaceInList(siblings, element) + 1;
    if (formula === "odd") return position % 2 === 1;
    if (formula === "even") return position % 2 === 0;
    const n = %string_find(formula, "n", 0);
    if (n < 0) return position === ToNumber(formula);
    const head = %string_slice(formula, 0, n);
    const step = head === "" || head === "+" ? 1 : head === "-" ? -1 : ToNumber(head);
    const tail = %replace_all(%string_slice(formula, n + 1, formula.length), " ", "");
    const rest = position - (tail === "" ? 0 : ToNumber(tail));
    return step === 0 ? rest === 0 : rest % step === 0 && rest / step >= 0;
}

function MatchesAny(element, selectors, scope) {
    for (let index = 0; index < selectors.length; index += 1) {
        if (selectors[index][0].subject === undefined && MatchesFrom(element, selectors[index], 0, scope)) return true;
    }
    return false;
}

// Whether the compounds from the given one on match, the first of them this element; `asHost`: as the host of the shadow tree that one looks from.
function MatchesFrom(element, compounds, at, scope, asHost = false) {
    const compound = compounds[at];
    if ((compound.hosts > 0) !== asHost) return false;
    for (let index = 0; index < compound.tests.length; index += 1) {
        const test = compound.tests[index];
        if (!test(element, scope)) return false;
    }
    if (at + 1 === compounds.length) return true;
    if (asHost) return false;
    const isBeside = compound.combinator === "+" || compound.combinator === "~";
    const isOne = compound.combinator === ">" || compound.combinator === "+";
    const next = (node) => (isBeside ? InsideOf(ElementBeside(node, -1)) ?? null : node.parent);
    for (let node = next(element); node !== null && node.type === kElementNode; node = next(node)) {
        if (MatchesFrom(node, compounds, at + 1, scope)) return true;
        if (isOne) return false;
    }
    const root = isBeside ? undefined : isOne ? element.parent : RootOf(element);
    return root?.isShadow === true && MatchesFrom(root.host, compounds, at + 1, scope, true);
}

function SelectAll(root, text, method) {
    const selectors = ParseSelectors(text, method, OwnerName(root));
    return Descendants(root, (element) => MatchesAny(element, selectors, root));
}
