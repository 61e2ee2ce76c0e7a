// What the rules of the page's style sheets and an element's own style say of it together. SPEC: CSS Cascade section 6.

// `owners`: the <style> elements of the page and the links whose sheets are there. `version` counts the changes of the rules. Of the versions of
// the layout: `wholeAt` is the last at which the styles of all elements may have changed, `lookedAt` that at which they were looked at. The rules ask
// beside elements and what they are in (`readsPlace`), for what the pointer and the keyboard are at (`readsPointer`, as it `pointed` when it was
// looked at), for what changes without a change of the tree (`readsState`: :checked and others).
const Sheets = {
    __proto__: null, owners: [], isUsed: false, hasUnknownLayout: false, version: 1, wholeAt: 1, lookedAt: 0, readsPlace: false, readsPointer: false, readsState: false, pointed: [],
};

function AddStyleElement(inside) {
    const root = RootOf(inside);
    if (!root.isDocument && !(root.isShadow && IsConnected(inside))) return;
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
    Sheets.wholeAt = Layout.version;
    AskToLook();
}

// A node of the page has changed, which changes what the rules say of it and what is in it; and more, when they ask for more.
function NoteChangeUnderSheets(inside) {
    const owner = inside.type === kElementNode ? inside : inside.parent;
    if (Sheets.readsPlace || ShadowTrees.count > 0 || owner?.localName === "style" || owner?.localName === "link") NoteSheetChange();
    else AskToLook();
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

// Those of the document or of a shadow tree.
function SheetsOf(root) {
    const owners = Descendants(root, (element) => element.localName === "style" || element.localName === "link");
    const sheets = [];
    for (let index = 0; index < owners.length; index += 1) {
        const sheet = SheetOfElement(owners[index]);
        if (sheet !== undefined) %push(sheets, sheet);
    }
    return sheets;
}

// The style rules and keyframes that hold now in a tree, in the order of its sheets; of equally specific ones the later one counts.
function RulesOf(root) {
    if (root.styling?.at === Sheets.version) return root.styling;
    const styling = { __proto__: null, at: Sheets.version, rules: [], keyframes: [] };
    root.styling = styling;
    const sheets = SheetsOf(root);
    for (let index = 0; index < sheets.length; index += 1) {
        const media = AttributeOf(sheets[index].owner, "media") ?? "";
        if (!sheets[index].isDisabled && (media === "" || MatchesMedia(Trimmed(%to_lower(media))))) GatherFrom(sheets[index].rules, styling);
    }
    for (let index = 0; root.adopted !== undefined && index < root.adopted.length; index += 1) {
        if (!root.adopted[index].isDisabled) GatherFrom(root.adopted[index].rules, styling);
    }
    return styling;
}

function GatherFrom(rules, styling) {
    for (let index = 0; index < rules.length; index += 1) {
        const rule = rules[index];
        if (rule.kind === kStyleRule) TakeRule(rule, styling);
        if (rule.kind === kStyleRule && rule.rules !== undefined) GatherFrom(rule.rules, styling);
        else if (rule.kind === kSupportsRule && rule.holds) GatherFrom(rule.rules, styling);
        else if (rule.kind === kKeyframesRule) %push(styling.keyframes, rule);
        else if (rule.kind === kMediaRule && MatchesMedia(Trimmed(%to_lower(rule.name)))) GatherFrom(rule.rules, styling);
    }
}

function TakeRule(rule, styling) {
    %push(styling.rules, rule);
    for (let index = 0; index < rule.selectors.length; index += 1) {
        const { reads } = rule.selectors[index];
        Sheets.readsPlace = Sheets.readsPlace || reads.isPlace;
        Sheets.readsPointer = Sheets.readsPointer || reads.isPointer;
        Sheets.readsState = Sheets.readsState || reads.isState;
    }
}

// The declarations that hold for an element, its own style among them.
function StyledDeclarations(inside) {
    if (!Sheets.isUsed) return DeclarationsOf(inside);
    if (inside.styledFor === Layout.version) return inside.styled;
    const changedAt = StyleChangedAt(inside);
    const isKept = inside.styledAt >= Sheets.wholeAt && inside.styledAt >= changedAt;
    if (!isKept) {
        inside.styled = MergedDeclarations(inside);
        inside.styledAt = Layout.version;
    }
    if (changedAt !== Infinity) inside.styledFor = Layout.version;
    return inside.styled;
}

// When an element or one that it is in last changed; what is not in the page is not followed.
function StyleChangedAt(inside) {
    SettleChanges();
    if (inside.styleChangedFor === Layout.version) return inside.styleChangedAt;
    const { parent } = inside;
    let at = inside.ownAt ?? 0;
    if (parent !== null) at = %math_max(at, StyleChangedAt(parent));
    else if (!inside.isDocument && ShadowTrees.count === 0) at = Infinity;
    inside.styleChangedFor = Layout.version;
    inside.styleChangedAt = at;
    return at;
}

function MergedDeclarations(inside) {
    const contexts = ContextsOf(inside);
    const merged = [];
    for (let index = 0; index < contexts.length; index += 1) MergeDeclarations(merged, contexts[index], false);
    for (let index = contexts.length - 1; index >= 0; index -= 1) MergeDeclarations(merged, contexts[index], true);
    return merged;
}

// What the trees that know of an element say of it, the innermost first: its own shadow tree, those of the slots that show it, the tree
// in which it is, and those around it if it is a part. SPEC: CSS Cascade section 6.1: of two the outer one counts, of what is important the inner one.
function ContextsOf(inside) {
    const contexts = [];
    if (inside.shadow !== undefined) %push(contexts, MatchingRules(inside.shadow, ({ compounds }) => compounds.length === 1 && MatchesFrom(inside, compounds, 0, inside.shadow, true)));
    const slots = [];
    for (let slot = ShadowTrees.count === 0 ? null : SlotOf(inside); slot !== null; slot = SlotOf(slot)) InsertInList(slots, 0, slot);
    for (let index = 0; index < slots.length; index += 1) %push(contexts, MatchingRules(RootOf(slots[index]), ({ compounds }) => MatchesSlotted(inside, compounds, slots[index])));
    const root = RootOf(inside);
    const own = MatchingRules(root.isShadow ? root : PageDocument.inside, ({ compounds }) => compounds[0].subject === undefined && MatchesFrom(inside, compounds, 0, root.isShadow ? root : PageDocument.inside));
    %push(own, { __proto__: null, declarations: DeclarationsOf(inside) });
    %push(contexts, own);
    let names = root.isShadow ? TokensOf(AttributeOf(inside, "part") ?? "") : [];
    for (let host = root.host; host !== undefined && names.length > 0; host = RootOf(host).host) {
        const parts = names;
        const place = host;
        %push(contexts, MatchingRules(RootOf(place), ({ compounds }) => MatchesPart(parts, compounds, place)));
        names = ExportedParts(place, parts);
    }
    return contexts;
}

function MatchesSlotted(inside, compounds, slot) {
    const { subject } = compounds[0];
    return inside.type === kElementNode && subject?.selectors !== undefined && MatchesAny(inside, subject.selectors, RootOf(slot)) && MatchesFrom(slot, compounds, 0, RootOf(slot));
}

function MatchesPart(names, compounds, host) {
    const { subject } = compounds[0];
    if (subject?.parts === undefined || !MatchesFrom(host, compounds, 0, RootOf(host))) return false;
    for (let index = 0; index < subject.parts.length; index += 1) {
        if (!ListHas(names, subject.parts[index])) return false;
    }
    return true;
}

// SPEC: CSS Shadow Parts section 2.2: under which names a host shows parts of its tree to the tree around.
function ExportedParts(host, names) {
    const said = AttributeOf(host, "exportparts");
    const pairs = said === null ? [] : %split_text(said, ",");
    const exported = [];
    for (let index = 0; index < pairs.length; index += 1) {
        const words = %split_text(pairs[index], ":");
        if (ListHas(names, Trimmed(words[0]))) %push(exported, Trimmed(words[words.length - 1]));
    }
    return exported;
}

// Those of a tree that a selector of theirs chooses, the least specific first.
function MatchingRules(root, chooses) {
    const matching = [];
    const { rules } = RulesOf(root);
    for (let index = 0; index < rules.length; index += 1) {
        const { selectors, declarations } = rules[index];
        let weight = -1;
        for (let each = 0; each < selectors.length; each += 1) {
            if (selectors[each].weight > weight && chooses(selectors[each])) weight = selectors[each].weight;
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
    // None is important any more: what is said later holds.
    const { name, value } = declaration;
    if (declaration.isUnknown) {
        KeepUnknown(merged, name, value, false);
    } else if (ListHas(kBorders, name) && !ListHas(kGlobalWords, value) && !HasOpenParts(value)) {
        MergeBorder(merged, name, value, false);
    } else {
        if (%string_slice(name, 0, 10) === "animation-") SplitAnimationValue(merged);
        if (%string_slice(name, 0, 11) === "transition-") SplitTransitionValue(merged);
        if (ListHas(kFlexParts, name)) SplitFlexValue(merged);
        DeclareOfSheet(merged, name, value, false);
    }
}

// Whether it says something that is only known at an element.
function HasOpenParts(value) {
    return %string_find(value, "var(", 0) >= 0 || IsCalculation(value) || %string_find(value, "calc(", 0) >= 0;
}

// What "flex" says in one, as what it says of each, of which another rule speaks alone.
function SplitFlexValue(merged) {
    const whole = FindDeclaration(merged, "flex");
    if (whole === undefined || whole.isUnknown || ListHas(kGlobalWords, whole.value) || IsFunctionValue(whole.value)) return;
    DropFromList(merged, whole);
    const words = StyleWords(whole.value);
    for (let index = 0; index < kFlexParts.length; index += 1) Keep(merged, kFlexParts[index], words[index], whole.important);
}

// What a border says of each of its lines.
function MergeBorder(merged, name, value, important) {
    const sides = SidesOfBorder(name);
    const { width, style, colour } = PartsOfLine(value);
    for (let index = 0; index < sides.length; index += 1) {
        Keep(merged, `border-${sides[index]}-width`, width, important);
        Keep(merged, `border-${sides[index]}-style`, style, important);
        Keep(merged, `border-${sides[index]}-color`, colour, important);
    }
}

// A property as the cascade has it, with what it takes from custom properties. SPEC: CSS Custom Properties section 3.
function StyledValue(inside, name) {
    const declarations = StyledDeclarations(inside);
    if (declarations.length === 0) return "";
    if (inside.readOf !== declarations) {
        inside.readOf = declarations;
        inside.read = { __proto__: null };
    }
    return inside.read[name] ?? ReadStyled(inside, declarations, name);
}

// What holds as long as the declarations do is kept: not what custom properties of elements around say.
function ReadStyled(inside, declarations, name) {
    const whole = DeclaredWhole(declarations, name);
    if (whole !== undefined && !whole.isUnknown && %string_find(whole.value, "var(", 0) >= 0) return PartOfFilled(inside, whole, name);
    const text = ValueIn(declarations, name);
    if (%string_find(text, "var(", 0) < 0) {
        inside.read[name] = text;
        return text;
    }
    const filled = FilledValue(inside, text);
    if (filled === undefined) return "";
    return %string_slice(name, 0, 2) === "--" ? filled : StyleValueOf(name, filled) ?? "";
}

// What a property that stands for several and takes something from custom properties says of one.
function PartOfFilled(inside, whole, name) {
    const filled = FilledValue(inside, whole.value);
    const value = filled === undefined ? undefined : StyleValueOf(whole.name, filled);
    if (value === undefined) return "";
    return PartOfWhole(value, name, whole.name) ?? (name === "background-color" ? value : RefuseComputed(name));
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

// The declarations with what they take from custom properties, which may move when those change.
function FilledDeclarations(inside, declarations) {
    let filled = declarations;
    for (let index = 0; index < declarations.length; index += 1) {
        const { name, value, isUnknown } = declarations[index];
        if (isUnknown || %string_slice(name, 0, 2) === "--" || %string_find(value, "var(", 0) < 0) continue;
        if (filled === declarations) filled = CopyDeclarations(declarations);
        const known = FindDeclaration(filled, name);
        const text = FilledValue(inside, value);
        const said = text === undefined ? undefined : StyleValueOf(name, text);
        DropFromList(filled, known);
        if (said === undefined) continue;
        if (ListHas(kBorders, name) && !ListHas(kGlobalWords, said) && !HasOpenParts(said)) MergeBorder(filled, name, said, false);
        else %push(filled, { __proto__: null, name, value: said, important: false });
    }
    return filled;
}

// Whether two lists say the same, or neither is there.
function SameDeclarations(one, other) {
    if (one === undefined || other === undefined) return one === other;
    if (one.length !== other.length) return false;
    for (let index = 0; index < one.length; index += 1) {
        const { name, value, important, isUnknown } = one[index];
        const beside = other[index];
        if (name !== beside.name || value !== beside.value || important !== beside.important || !isUnknown !== !beside.isUnknown) return false;
    }
    return true;
}

// Whether something that a rule asks for may have changed without a change of the tree.
function IsStateChanged() {
    if (Sheets.readsState) return true;
    if (!Sheets.readsPointer) return false;
    const now = [Pointer.over, Pointer.held, PageDocument.focused, PageDocument.target];
    const before = Sheets.pointed;
    Sheets.pointed = now;
    for (let index = 0; index < now.length; index += 1) {
        if (now[index] !== before[index]) return true;
    }
    return false;
}

// The styles are looked at: what a sheet or a class has changed may move. SPEC: CSS Transitions section 3.
function LookAtSheets() {
    RulesOf(PageDocument.inside);
    if (IsStateChanged()) {
        Layout.version += 1;
        Sheets.wholeAt = Layout.version;
    }
    if (Sheets.lookedAt === Layout.version) return;
    const since = Sheets.lookedAt;
    const isWhole = Sheets.wholeAt > since;
    Sheets.lookedAt = Layout.version;
    const elements = ElementsWithShadows(PageDocument.inside);
    const restyled = [];
    for (let index = 0; index < elements.length; index += 1) {
        const inside = elements[index];
        if (!isWhole && StyleChangedAt(inside) <= since) continue;
        const before = inside.lookedAt;
        const after = IsUnshown(inside) ? undefined : FilledDeclarations(inside, StyledDeclarations(inside));
        inside.lookedAt = after;
        if (!SameDeclarations(before, after)) %push(restyled, inside);
        LookAtAnimations(inside, after);
        if (before !== undefined && after !== undefined && MayTransition(inside, after)) StartTransitions(inside, before, after);
    }
    const isDone = Sheets.lookedAt === Layout.version; // What begins to move changes the page, too.
    for (let index = 0; index < restyled.length; index += 1) NoteRestyled(restyled[index]);
    if (isDone) Sheets.lookedAt = Layout.version;
}
