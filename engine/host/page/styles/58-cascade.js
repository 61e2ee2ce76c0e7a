// What the rules of the page's style sheets and an element's own style say of it together. SPEC: CSS Cascade section 6.

// `owners`: the <style> elements of the page and the links whose sheets are there. `version` counts what may have changed since styles were looked at, which was at `lookedAt`;
// `readsState`: whether a rule asks for what changes without a change of the tree (:checked, :hover, …).
const Sheets = { __proto__: null, owners: [], adopted: [], isUsed: false, hasUnknownLayout: false, hasFonts: false, version: 1, rulesAt: 0, lookedAt: 0, rules: [], readsState: false, keyframes: [] };

function AddStyleElement(inside) {
    if (!RootOf(inside).isDocument) return;
    %push(Sheets.owners, inside);
    Sheets.isUsed = true;
    NoteSheetChange();
    if (TextOf(inside) === "") return;
    DelayLoad();
    %page_task(kDomSource, kNormalPriority, () => FireInSteps(inside.object, "load", undefined, AllowLoad), [], 0);
}

function ForgetStyleElement(inside) {
    if (DropFromList(Sheets.owners, inside)) inside.sheet = undefined;
    NoteSheetChange();
}

function NoteSheetChange() {
    Sheets.version += 1;
    NoteLayoutChange();
    AskToLook();
}

// The sheet of a <style> element; it is made anew when the element's text is another.
function SheetOfElement(inside) {
    if (PlaceInList(Sheets.owners, inside) < 0) return undefined;
    if (inside.localName === "link") return inside.sheet;
    const text = TextOf(inside);
    const type = %to_lower(AttributeOf(inside, "type") ?? "");
    if (type !== "" && type !== "text/css") return undefined;
    if (inside.sheet === undefined || inside.sheetText !== text) {
        inside.sheetText = text;
        inside.sheet = { __proto__: null, owner: inside, rules: ParseRules(text, StyleRule), isDisabled: false, object: undefined };
    }
    return inside.sheet;
}

function SheetsInUse() {
    const owners = Descendants(PageDocument.inside, (element) => element.localName === "style" || element.localName === "link");
    const sheets = [];
    for (let index = 0; index < owners.length; index += 1) {
        const sheet = SheetOfElement(owners[index]);
        if (sheet !== undefined) %push(sheets, sheet);
    }
    return sheets;
}

// The style rules and keyframes that hold now, in the order of the sheets; of equally specific ones the later one counts.
function GatherRules() {
    if (Sheets.rulesAt === Sheets.version) return;
    Sheets.rulesAt = Sheets.version;
    Sheets.rules = [];
    Sheets.readsState = false;
    Sheets.keyframes = [];
    const sheets = SheetsInUse();
    for (let index = 0; index < sheets.length; index += 1) {
        const media = AttributeOf(sheets[index].owner, "media") ?? "";
        if (!sheets[index].isDisabled && (media === "" || MatchesMedia(Trimmed(%to_lower(media))))) GatherFrom(sheets[index].rules);
    }
    for (let index = 0; index < Sheets.adopted.length; index += 1) {
        if (!Sheets.adopted[index].isDisabled) GatherFrom(Sheets.adopted[index].rules);
    }
}

function GatherFrom(rules) {
    for (let index = 0; index < rules.length; index += 1) {
        const rule = rules[index];
        if (rule.kind === kStyleRule) TakeRule(rule);
        else if (rule.kind === kKeyframesRule) %push(Sheets.keyframes, rule);
        else if (rule.kind === kMediaRule && MatchesMedia(Trimmed(%to_lower(rule.name)))) GatherFrom(rule.rules);
    }
}

function TakeRule(rule) {
    %push(Sheets.rules, rule);
    for (let index = 0; index < rule.selectors.length; index += 1) {
        if (rule.selectors[index].hasPseudoClass) Sheets.readsState = true;
    }
}

// The declarations that hold for an element, its own style among them.
function StyledDeclarations(inside) {
    if (!Sheets.isUsed) return DeclarationsOf(inside);
    if (inside.styledAt === Sheets.version) return inside.styled;
    GatherRules();
    const matching = MatchingRules(inside);
    %push(matching, { __proto__: null, declarations: DeclarationsOf(inside) });
    const merged = [];
    MergeDeclarations(merged, matching, false);
    MergeDeclarations(merged, matching, true);
    inside.styledAt = Sheets.version;
    inside.styled = merged;
    return merged;
}

// The least specific first.
function MatchingRules(inside) {
    const matching = [];
    for (let index = 0; index < Sheets.rules.length; index += 1) {
        const { selectors, declarations } = Sheets.rules[index];
        let weight = -1;
        for (let each = 0; each < selectors.length; each += 1) {
            if (selectors[each].weight > weight && MatchesFrom(inside, selectors[each].compounds, 0, PageDocument.inside)) weight = selectors[each].weight;
        }
        if (weight < 0) continue;
        let place = matching.length;
        while (place > 0 && matching[place - 1].weight > weight) place -= 1;
        InsertInList(matching, place, { __proto__: null, weight, declarations });
    }
    return matching;
}

function MergeDeclarations(merged, sources, important) {
    for (let index = 0; index < sources.length; index += 1) {
        const { declarations } = sources[index];
        for (let each = 0; each < declarations.length; each += 1) {
            if (declarations[each].important === important) MergeDeclaration(merged, declarations[each]);
        }
    }
}

const kBorders = ["border", "border-top", "border-right", "border-bottom", "border-left"];

function MergeDeclaration(merged, declaration) {
    const { name, value, important } = declaration;
    if (declaration.isUnknown) {
        KeepUnknown(merged, name, value, important);
    } else if (ListHas(kBorders, name) && !ListHas(kGlobalWords, value) && !IsFunctionValue(value)) {
        MergeBorder(merged, name, value, important);
    } else {
        if (%string_slice(name, 0, 10) === "animation-") SplitAnimationValue(merged);
        DeclareOfSheet(merged, name, value, important);
    }
}

// What a border says of each of its lines.
function MergeBorder(merged, name, value, important) {
    const sides = name === "border" ? kSides : [%string_slice(name, 7, name.length)];
    const words = StyleWords(value);
    let width = "medium";
    let style = "none";
    let colour = "currentcolor";
    for (let index = 0; index < words.length; index += 1) {
        if (kWidthsOfLines[words[index]] !== undefined || Dimension(words[index]) !== undefined) width = words[index];
        else if (ListHas(kLineStyles, words[index])) style = words[index];
        else colour = words[index];
    }
    for (let index = 0; index < sides.length; index += 1) {
        Keep(merged, `border-${sides[index]}-width`, width, important);
        Keep(merged, `border-${sides[index]}-style`, style, important);
        Keep(merged, `border-${sides[index]}-color`, colour, important);
    }
}

// A property as the cascade has it, with what it takes from custom properties. SPEC: CSS Custom Properties section 3.
function StyledValue(inside, name) {
    const text = ValueIn(StyledDeclarations(inside), name);
    if (%string_find(text, "var(", 0) < 0) return text;
    const filled = FilledValue(inside, text);
    if (filled === undefined) return "";
    return %string_slice(name, 0, 2) === "--" ? filled : StyleValueOf(name, filled) ?? "";
}

function FilledValue(inside, text) {
    let filled = text;
    for (;;) {
        const from = %string_find(filled, "var(", 0);
        if (from < 0) return filled;
        const close = PlaceOutside(filled, from + 4, ")");
        const parts = SplitStyle(%string_slice(filled, from + 4, close), ",");
        let value = InheritedOf(inside, parts[0], "");
        if (value === "") {
            if (parts.length < 2) return undefined;
            DropFromList(parts, parts[0]);
            value = %join_texts(parts, ", ");
        }
        filled = %string_slice(filled, 0, from) + value + %string_slice(filled, close + 1, filled.length);
    }
}

// Whether two lists say the same, or neither is there.
function SameDeclarations(one, other) {
    if (one === undefined || other === undefined) return one === other;
    if (one.length !== other.length) return false;
    for (let index = 0; index < one.length; index += 1) {
        if (one[index].name !== other[index].name || one[index].value !== other[index].value) return false;
    }
    return true;
}

// The styles are looked at: what a sheet or a class has changed may move. SPEC: CSS Transitions section 3.
function LookAtSheets() {
    if (Sheets.lookedAt === Sheets.version && !Sheets.readsState) return;
    Sheets.version += 1;
    Sheets.lookedAt = Sheets.version;
    const elements = Descendants(PageDocument.inside, () => true);
    for (let index = 0; index < elements.length; index += 1) {
        const inside = elements[index];
        const before = inside.lookedAt;
        const after = IsUnshown(inside) ? undefined : StyledDeclarations(inside);
        inside.lookedAt = after;
        if (!SameDeclarations(before, after)) NoteLayoutChange();
        LookAtAnimations(inside, after);
        if (before !== undefined && after !== undefined && MayTransition(inside, after)) StartTransitions(inside, before, after);
    }
}
