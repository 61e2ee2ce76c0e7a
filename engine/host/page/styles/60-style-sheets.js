// Style sheets as objects: style.sheet, document.styleSheets, new CSSStyleSheet, and their rules. SPEC: CSSOM sections 6.1 to 6.4.
// SIMPLIFIED: the rules in @media and @keyframes cannot be changed.

const kRuleTypes = ["STYLE_RULE", "CHARSET_RULE", "IMPORT_RULE", "MEDIA_RULE", "FONT_FACE_RULE", "PAGE_RULE", "KEYFRAMES_RULE", "KEYFRAME_RULE"];

class StyleSheet {
    constructor() {
        IllegalConstructor("StyleSheet");
    }
    get type() {
        Receiver(this, "isSheet");
        return "text/css";
    }
    get href() {
        return Receiver(this, "isSheet").sheet.address ?? null;
    }
    get ownerNode() { return Receiver(this, "isSheet").sheet.owner?.object ?? null; }
    get parentStyleSheet() { return null; }
    get media() {
        const { sheet } = Receiver(this, "isSheet");
        if (sheet.media === undefined) {
            sheet.media = MakeMediaList(() => ReadMediaQueries(sheet.owner === undefined ? "" : AttributeOf(sheet.owner, "media") ?? "").text);
        }
        return sheet.media;
    }
    get title() {
        const { owner } = Receiver(this, "isSheet").sheet;
        const title = owner === undefined ? null : AttributeOf(owner, "title");
        return title === "" ? null : title;
    }
    get disabled() { return Receiver(this, "isSheet").sheet.isDisabled; }
    set disabled(value) {
        Receiver(this, "isSheet").sheet.isDisabled = !!value;
        NoteSheetChange();
    }
}
DefineInterface(StyleSheet);

class CSSStyleSheet extends StyleSheet {
    constructor(options = undefined) {
        if (options !== undefined && options !== null && (options.media !== undefined || options.baseURL !== undefined)) %refuse("a CSSStyleSheet with options is not supported by Loopscope");
        const object = %new_object(CSSStyleSheet.prototype);
        const sheet = { __proto__: null, owner: undefined, rules: [], isDisabled: options?.disabled === true, isConstructed: true, object };
        SetInside(object, { __proto__: null, isSheet: true, sheet });
        return object;
    }
    get ownerRule() { return null; }
    get cssRules() { return RulesOfSheet(Receiver(this, "isSheet").sheet); }
    get rules() { return RulesOfSheet(Receiver(this, "isSheet").sheet); }
    insertRule(...list) {
        NeedArguments(list, 1, "insertRule", "CSSStyleSheet");
        const { sheet } = Receiver(this, "isSheet");
        const text = `${list[0]}`;
        const place = list[1] === undefined ? 0 : ToNumber(list[1]) >>> 0;
        CheckRulePlace(sheet, place, sheet.rules.length, "insertRule");
        const rules = ParseRules(text, StyleRule);
        if (rules.length !== 1) throw MakeDomException(`Failed to execute 'insertRule' on 'CSSStyleSheet': Failed to parse the rule '${text}'.`, "SyntaxError");
        InsertInList(sheet.rules, place, rules[0]);
        NoteSheetChange();
        return place;
    }
    deleteRule(...list) {
        NeedArguments(list, 1, "deleteRule", "CSSStyleSheet");
        const { sheet } = Receiver(this, "isSheet");
        const place = ToNumber(list[0]) >>> 0;
        CheckRulePlace(sheet, place, sheet.rules.length - 1, "deleteRule");
        DropFromList(sheet.rules, sheet.rules[place]);
        NoteSheetChange();
    }
    replaceSync(...list) {
        NeedArguments(list, 1, "replaceSync", "CSSStyleSheet");
        ReplaceRules(Receiver(this, "isSheet").sheet, `${list[0]}`, "replaceSync");
    }
    replace(...list) {
        NeedArguments(list, 1, "replace", "CSSStyleSheet");
        const promise = NewPromise();
        ReplaceRules(Receiver(this, "isSheet").sheet, `${list[0]}`, "replace");
        ResolvePromise(promise, this);
        return promise;
    }
}
DefineInterface(CSSStyleSheet);

function CheckRulePlace(sheet, place, most, method) {
    if (place <= most) return;
    const what = most < 0 ? "The sheet has no rules" : `The index provided (${place}) is larger than the maximum index (${most})`;
    throw MakeDomException(`Failed to execute '${method}' on 'CSSStyleSheet': ${what}.`, "IndexSizeError");
}

function ReplaceRules(sheet, text, method) {
    if (!sheet.isConstructed) throw MakeDomException(`Failed to execute '${method}' on 'CSSStyleSheet': Can't call ${method} on non-constructed CSSStyleSheets.`, "NotAllowedError");
    sheet.rules = ParseRules(text, StyleRule);
    NoteSheetChange();
}

function SheetObject(sheet) {
    if (sheet === undefined) return null;
    if (sheet.object === undefined) {
        sheet.object = %new_object(CSSStyleSheet.prototype);
        SetInside(sheet.object, { __proto__: null, isSheet: true, sheet });
    }
    return sheet.object;
}

class StyleSheetList {
    constructor() {
        IllegalConstructor("StyleSheetList");
    }
    get length() { return ArrayOfItems(this).length; }
    item(index) { return ArrayOfItems(this)[index] ?? null; }
}
IterateAsArray(StyleSheetList.prototype);
DefineInterface(StyleSheetList);

class CSSRuleList {
    constructor() {
        IllegalConstructor("CSSRuleList");
    }
    get length() { return ArrayOfItems(this).length; }
    item(index) { return ArrayOfItems(this)[index] ?? null; }
}
IterateAsArray(CSSRuleList.prototype);
DefineInterface(CSSRuleList);

function WithObjects(list, make) {
    for (let index = 0; index < list.length; index += 1) make(list[index]);
    return list;
}

function RulesOfSheet(sheet) {
    if (sheet.shown === undefined) sheet.shown = MakeList(CSSRuleList, () => WithObjects(sheet.rules, (rule) => RuleObject(rule, sheet)), false);
    return sheet.shown;
}

// ---- rules ----

class CSSRule {
    constructor() {
        IllegalConstructor("CSSRule");
    }
    get type() { return Receiver(this, "isRule").rule.kind; }
    get cssText() { return TextOfRule(Receiver(this, "isRule").rule); }
    set cssText(value) { Receiver(this, "isRule"); }
    get parentRule() { return null; }
    get parentStyleSheet() { return SheetObject(Receiver(this, "isRule").sheet); }
}
DefineInterface(CSSRule);
for (let index = 0; index < kRuleTypes.length; index += 1) {
    %put(CSSRule, kRuleTypes[index], index + 1, 2);
    %put(CSSRule.prototype, kRuleTypes[index], index + 1, 2);
}

class CSSStyleRule extends CSSRule {
    constructor() {
        IllegalConstructor("CSSStyleRule");
    }
    get selectorText() { return SelectorText(Receiver(this, "isRule").rule.name); }
    set selectorText(value) {
        const { rule } = Receiver(this, "isRule");
        const selectors = SelectorsOfRule(`${value}`);
        if (selectors === undefined) return;
        if (rule.rules !== undefined) %refuse("another selector for a rule with rules in it is not supported by Loopscope");
        rule.name = `${value}`;
        rule.selectors = selectors;
        NoteSheetChange();
    }
    get cssRules() {
        const { rule } = Receiver(this, "isRule");
        if (rule.rules !== undefined) %refuse("asking for the rules in a rule is not supported by Loopscope");
        return RulesOfSheet({ __proto__: null, rules: [] });
    }
    get style() { return StyleOfRule(Receiver(this, "isRule").rule); }
    set style(value) { StyleOfRule(Receiver(this, "isRule").rule).cssText = value; }
}
DefineInterface(CSSStyleRule);

// What a sheet or a rule is for. SPEC: CSSOM section 4.4. SIMPLIFIED: it cannot be changed.
class MediaList {
    constructor() {
        IllegalConstructor("MediaList");
    }
    get length() { return ArrayOfItems(this).length; }
    get mediaText() { return Receiver(this, "isMediaList").read(); }
    set mediaText(value) { %refuse("changing the media of a rule is not supported by Loopscope"); }
    appendMedium() { %refuse("changing the media of a rule is not supported by Loopscope"); }
    deleteMedium() { %refuse("changing the media of a rule is not supported by Loopscope"); }
    item(index) { return ArrayOfItems(this)[UnsignedLong(index)] ?? null; }
    toString() { return Receiver(this, "isMediaList").read(); }
}
IterateAsArray(MediaList.prototype);
DefineInterface(MediaList);

// `read` gives its queries as one text.
function MakeMediaList(read) {
    const list = MakeList(MediaList, () => {
        const text = read();
        const queries = text === "" ? [] : SplitStyle(text, ",");
        for (let index = 0; index < queries.length; index += 1) queries[index] = { __proto__: null, object: Trimmed(queries[index]) };
        return queries;
    });
    InsideOf(list).isMediaList = true;
    InsideOf(list).read = read;
    return list;
}

class CSSMediaRule extends CSSRule {
    constructor() {
        IllegalConstructor("CSSMediaRule");
    }
    get conditionText() { return ReadMediaQueries(Receiver(this, "isRule").rule.name).text; }
    get media() {
        const { rule } = Receiver(this, "isRule");
        if (rule.media === undefined) rule.media = MakeMediaList(() => ReadMediaQueries(rule.name).text);
        return rule.media;
    }
    get cssRules() { return RulesOfSheet(Receiver(this, "isRule").rule); }
}
DefineInterface(CSSMediaRule);

class CSSSupportsRule extends CSSRule {
    constructor() {
        IllegalConstructor("CSSSupportsRule");
    }
    get conditionText() { return Receiver(this, "isRule").rule.name; }
    get cssRules() { return RulesOfSheet(Receiver(this, "isRule").rule); }
}
DefineInterface(CSSSupportsRule);
const kObjectsOfRules = { __proto__: null, [kStyleRule]: CSSStyleRule, [kMediaRule]: CSSMediaRule, [kSupportsRule]: CSSSupportsRule };

class CSSKeyframesRule extends CSSRule {
    constructor() {
        IllegalConstructor("CSSKeyframesRule");
    }
    get name() { return Receiver(this, "isRule").rule.name; }
    get length() { return Receiver(this, "isRule").rule.rules.length; }
}
DefineInterface(CSSKeyframesRule);

function RuleObject(rule, sheet) {
    if (rule.object !== undefined) return rule.object;
    rule.object = %new_object((kObjectsOfRules[rule.kind] ?? CSSKeyframesRule).prototype);
    SetInside(rule.object, { __proto__: null, isRule: true, rule, sheet });
    return rule.object;
}

function StyleOfRule(rule) {
    if (rule.style === undefined) rule.style = MakeStyle({ __proto__: null, rule });
    return rule.style;
}

// SPEC: CSSOM section 6.4.2: one space around what joins, one after a comma.
function SelectorText(text) {
    const parts = SplitStyle(text, ",");
    const written = [];
    for (let index = 0; index < parts.length; index += 1) {
        let part = parts[index];
        for (let each = 0; each < 3; each += 1) {
            const joiner = ">+~"[each];
            const isPlain = %string_find(part, "(", 0) < 0 && %string_find(part, "[", 0) < 0;
            if (isPlain) part = %replace_all(part, joiner, ` ${joiner} `);
        }
        %push(written, %join_texts(StyleWords(part), " "));
    }
    return %join_texts(written, ", ");
}

function TextOfRule(rule) {
    if (rule.kind !== kStyleRule) %refuse("the text of an at-rule is not supported by Loopscope");
    if (rule.rules !== undefined) %refuse("the text of a rule with rules in it is not supported by Loopscope");
    const text = TextOfDeclarations(rule.declarations);
    return `${SelectorText(rule.name)} {${text === "" ? "" : ` ${text}`} }`;
}

// ---- where sheets are found ----

DefinePageFunctions(PageGlobal.HTMLStyleElement.prototype, {
    get sheet() { return SheetObject(SheetOfElement(NodeInside(this))); },
    get disabled() { return SheetOfElement(NodeInside(this))?.isDisabled === true; },
    set disabled(value) {
        const sheet = SheetOfElement(NodeInside(this));
        if (sheet === undefined) return;
        sheet.isDisabled = !!value;
        NoteSheetChange();
    },
});

DefinePageFunctions(LinkElement.prototype, {
    get sheet() { return SheetObject(SheetOfElement(NodeInside(this))); },
});

function DefineSheetsOfRoot(kind, name) {
    const place = `Failed to set the 'adoptedStyleSheets' property on '${name}': `;
    DefinePageFunctions(kind.prototype, {
        get styleSheets() {
            const inside = NodeInside(this);
            if (inside.isDocument && !IsPageDocument(inside)) %refuse("the style sheets of another document are not supported by Loopscope");
            return LiveList(inside, "style sheets", StyleSheetList, () => WithObjects(IsConnected(inside) ? SheetsOf(inside) : [], SheetObject));
        },
        get adoptedStyleSheets() {
            const inside = NodeInside(this);
            if (inside.adoptedList === undefined) AdoptSheets(inside, [], place);
            return inside.adoptedList;
        },
        set adoptedStyleSheets(value) { AdoptSheets(NodeInside(this), SequenceOf(value, place), place); },
    });
}
DefineSheetsOfRoot(Document, "Document");

// What a program does to the list counts at once.
function AdoptSheets(root, items, place) {
    const take = () => {
        const adopted = [];
        for (let index = 0; index < items.length; index += 1) {
            const inside = InsideOf(items[index]);
            if (inside === undefined || !inside.isSheet) %throw_type_error(`${place}Failed to convert value to 'CSSStyleSheet'.`);
            if (!inside.sheet.isConstructed) throw MakeDomException(`${place}Can't adopt non-constructed stylesheets.`, "NotAllowedError");
            %push(adopted, inside.sheet);
        }
        root.adopted = adopted;
        Sheets.isUsed = Sheets.isUsed || adopted.length > 0;
        NoteSheetChange();
    };
    root.adoptedList = ProxyCreate(items, {
        __proto__: null,
        set(object, key, value) {
            object[key] = value;
            take();
            return true;
        },
    });
    take();
}

// ---- CSS ----

const CssFunctions = {
    escape(...list) {
        NeedArguments(list, 1, "escape", "CSS");
        return EscapedName(`${list[0]}`);
    },
    supports(...list) {
        NeedArguments(list, 1, "supports", "CSS");
        if (list.length < 2) return SupportsCondition(`${list[0]}`);
        return SupportsDeclaration(`${list[0]}`, `${list[1]}`);
    },
};

function SupportsDeclaration(name, value) {
    if (%string_slice(name, 0, 2) === "--") return true;
    const lower = %to_lower(name);
    if (!CheckStyleName(lower)) return false;
    return StyleGroups[lower] !== undefined ? ValuesOfGroup(lower, Trimmed(value)) !== undefined : StyleValueOf(lower, Trimmed(value)) !== undefined;
}

// A condition as in @supports, or a declaration without brackets. SPEC: CSS Conditional Rules section 7.5.
function SupportsCondition(text) {
    const trimmed = Trimmed(text);
    const first = %to_lower(StyleWords(trimmed)[0] ?? "");
    const isCondition = trimmed[0] === "(" || first === "not" || IsFunctionValue(first);
    return isCondition ? SupportsAll(trimmed) : SupportsDeclarationText(trimmed);
}

function SupportsDeclarationText(text) {
    const colon = PlaceOutside(text, 0, ":");
    return colon < text.length && SupportsDeclaration(Trimmed(%string_slice(text, 0, colon)), Trimmed(%string_slice(text, colon + 1, text.length)));
}

// SPEC: CSSOM section 2.1, serialize an identifier.
function EscapedName(text) {
    let written = "";
    for (let index = 0; index < text.length; index += 1) {
        const unit = text[index];
        const code = %call(%intrinsic("StringPrototype").charCodeAt, text, index);
        const isFirst = index === 0 || (index === 1 && text[0] === "-");
        const asCode = `\\${%call(NumberToText, code, 16)} `;
        if (code === 0) written += "\ufffd";
        else if (code < 0x20 || code === 0x7F || (IsDigit(unit) && isFirst)) written += asCode;
        else if (unit === "-" && text.length === 1) written += "\\-";
        else if (code >= 0x80 || unit === "-" || unit === "_" || IsDigit(unit) || (%to_lower(unit) >= "a" && %to_lower(unit) <= "z")) written += unit;
        else written += `\\${unit}`;
    }
    return written;
}
const NumberToText = %intrinsic("GlobalObject").Number.prototype.toString;

const CssNamespace = %new_object(%intrinsic("ObjectPrototype"));
%put(CssNamespace, %intrinsic("SymbolToStringTag"), "CSS", 4);
DefinePageFunctions(CssNamespace, CssFunctions);
SetLengths(CssNamespace, { __proto__: null, escape: 1, supports: 1 });
%put(PageGlobal, "CSS", CssNamespace, 5);
