// NodeList, HTMLCollection and DOMTokenList: lists that follow the tree. SPEC: DOM sections 4.2.10 and 7.1.

class NodeList {
    constructor() {
        IllegalConstructor("NodeList");
    }
}
DefineInterface(NodeList);
IterateAsArray(NodeList.prototype, true);
DefinePageFunctions(NodeList.prototype, {
    get length() { return ItemsOf(this).length; },
    item(...list) { return ItemOfList(this, list, "NodeList"); },
});

class HTMLCollection {
    constructor() {
        IllegalConstructor("HTMLCollection");
    }
    get length() { return ItemsOf(this).length; }
    item(...list) { return ItemOfList(this, list, "HTMLCollection"); }
    namedItem(...list) {
        const items = ItemsOf(this);
        NeedArguments(list, 1, "namedItem", "HTMLCollection");
        const name = `${list[0]}`;
        return name === "" ? null : NamedItem(items, name) ?? null;
    }
}
DefineInterface(HTMLCollection);
SetLengths(NodeList.prototype, { __proto__: null, item: 1 });
SetLengths(HTMLCollection.prototype, { __proto__: null, item: 1, namedItem: 1 });
IterateAsArray(HTMLCollection.prototype);

function ItemOfList(list, given, owner) {
    const items = ItemsOf(list);
    NeedArguments(given, 1, "item", owner);
    return ObjectOf(items[UnsignedLong(given[0])]);
}

function ItemsOf(list) {
    return Receiver(list, "isList").items();
}

function ArrayOfItems(list) {
    const items = ItemsOf(list);
    const objects = [];
    for (let index = 0; index < items.length; index += 1) %push(objects, items[index].object);
    return objects;
}

// A list whose items are asked for anew at every look.
// `named`: whether its elements can be asked for by their ids and names, too.
function MakeList(interface_, items, named = interface_ === HTMLCollection, find = (name) => NamedItem(items(), name), store = undefined) {
    const target = %new_object(interface_.prototype);
    const inside = { __proto__: null, isList: true, items, shownKeys: IndicesAndNames };
    SetInside(target, inside);
    const proxy = WithParts(target, {
        __proto__: null, hides: false, store, find: named ? find : undefined,
        count: () => items().length,
        item: (index) => items()[index]?.object,
        names: named ? () => NamesOfList(items()) : undefined,
    });
    SetInside(proxy, inside);
    return proxy;
}

// The names that the elements of a list have, in the order of the list: of each its id, then its name. SPEC: DOM section 4.2.10.2.
function NamesOfList(items) {
    const names = [];
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        const given = InsideOf(item.object).isAttr ? [item.name] : [AttributeOf(item, "id"), item.namespace === kHtmlNamespace ? AttributeOf(item, "name") : null];
        for (let each = 0; each < given.length; each += 1) {
            if (given[each] !== null && given[each] !== "" && PlaceInList(names, given[each]) < 0) %push(names, given[each]);
        }
    }
    return names;
}

// What the console shows of a list as an object: each by its place, and attributes then by their names.
function IndicesAndNames(list) {
    const items = ItemsOf(list);
    const keys = [];
    for (let index = 0; index < items.length; index += 1) %push(keys, `${index}`);
    for (let index = 0; index < items.length; index += 1) {
        if (InsideOf(items[index].object)?.isAttr) %push(keys, items[index].object.name);
    }
    return keys;
}

function NamedItem(items, key) {
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        if (InsideOf(item.object).isAttr ? item.object.name === key : AttributeOf(item, "id") === key || AttributeOf(item, "name") === key) return item.object;
    }
    return undefined;
}

// The names in a collection, each with its element: [name, element, …].
function NamesInCollection(items) {
    const names = [];
    for (let index = 0; index < items.length; index += 1) {
        const given = [AttributeOf(items[index], "id"), AttributeOf(items[index], "name")];
        for (let each = 0; each < 2; each += 1) {
            if (given[each] !== null && given[each] !== "" && PlaceInList(names, given[each]) < 0) {
                %push(names, given[each]);
                %push(names, items[index].object);
            }
        }
    }
    return names;
}

// A live list of a node, the same object at each look.
function LiveList(inside, name, interface_, choose) {
    const known = inside.listCache[name];
    if (known !== undefined) return known;
    const list = MakeList(interface_, () => choose(inside));
    inside.listCache[name] = list;
    return list;
}

function StaticList(items) {
    return MakeList(NodeList, () => items);
}

function ElementsIn(list) {
    const elements = [];
    for (let index = 0; index < list.length; index += 1) {
        if (list[index].type === kElementNode) %push(elements, list[index]);
    }
    return elements;
}

// All elements below, in the order of the tree, for which `choose` says yes.
function Descendants(inside, choose, found = []) {
    for (let index = 0; index < inside.children.length; index += 1) {
        const child = inside.children[index];
        if (child.type !== kElementNode) continue;
        if (choose(child)) %push(found, child);
        Descendants(child, choose, found);
    }
    return found;
}

// ---- DOMTokenList ----

function TokensOf(text) {
    const tokens = [];
    const parts = %split_text(%replace_all(%replace_all(%replace_all(%replace_all(text, "\n", " "), "\t", " "), "\r", " "), "\f", " "), " ");
    for (let index = 0; index < parts.length; index += 1) {
        if (parts[index] !== "" && PlaceInList(tokens, parts[index]) < 0) %push(tokens, parts[index]);
    }
    return tokens;
}

function CheckToken(token, method) {
    const text = `${token}`;
    if (text === "") throw MakeDomException(`Failed to execute '${method}' on 'DOMTokenList': The token provided must not be empty.`, "SyntaxError");
    if (HasUnitOf(text, " \n\t\r\f")) {
        throw MakeDomException(`Failed to execute '${method}' on 'DOMTokenList': The token provided ('${text}') contains HTML space characters, which are not valid in tokens.`, "InvalidCharacterError");
    }
    return text;
}

function TokenReceiver(list) {
    return Receiver(list, "isTokens");
}

function TokensOfList(list) {
    const inside = TokenReceiver(list);
    return TokensOf(AttributeOf(inside.element, inside.attribute) ?? "");
}

function StoreTokens(list, tokens) {
    const inside = TokenReceiver(list);
    if (tokens.length === 0 && AttributeOf(inside.element, inside.attribute) === null) return;
    SetAttribute(inside.element, inside.attribute, %join_texts(tokens, " "));
}

class DOMTokenList {
    constructor() {
        IllegalConstructor("DOMTokenList");
    }
    get length() { return TokensOfList(this).length; }
    get value() { return AttributeOf(TokenReceiver(this).element, TokenReceiver(this).attribute) ?? ""; }
    set value(text) { SetAttribute(TokenReceiver(this).element, TokenReceiver(this).attribute, `${text}`); }
    item(...list) {
        NeedArguments(list, 1, "item", "DOMTokenList");
        return TokensOfList(this)[UnsignedLong(list[0])] ?? null;
    }
    contains(...list) {
        NeedArguments(list, 1, "contains", "DOMTokenList");
        return PlaceInList(TokensOfList(this), `${list[0]}`) >= 0;
    }
    add(...list) {
        const tokens = TokensOfList(this);
        for (let index = 0; index < list.length; index += 1) {
            const token = CheckToken(list[index], "add");
            if (PlaceInList(tokens, token) < 0) %push(tokens, token);
        }
        StoreTokens(this, tokens);
    }
    remove(...list) {
        const tokens = TokensOfList(this);
        for (let index = 0; index < list.length; index += 1) DropFromList(tokens, CheckToken(list[index], "remove"));
        StoreTokens(this, tokens);
    }
    toggle(...list) {
        NeedArguments(list, 1, "toggle", "DOMTokenList");
        const force = list[1];
        const name = CheckToken(list[0], "toggle");
        const tokens = TokensOfList(this);
        const isThere = PlaceInList(tokens, name) >= 0;
        if (isThere && (force === undefined || !force)) {
            DropFromList(tokens, name);
            StoreTokens(this, tokens);
            return false;
        }
        if (!isThere && (force === undefined || force)) {
            %push(tokens, name);
            StoreTokens(this, tokens);
            return true;
        }
        return isThere;
    }
    replace(...list) {
        NeedArguments(list, 2, "replace", "DOMTokenList");
        if (`${list[1]}` === "") CheckToken("", "replace");
        const old = CheckToken(list[0], "replace");
        const other = CheckToken(list[1], "replace");
        const tokens = TokensOfList(this);
        if (PlaceInList(tokens, old) < 0) return false;
        const kept = [];
        for (let index = 0; index < tokens.length; index += 1) {
            const token = tokens[index] === old ? other : tokens[index];
            if (PlaceInList(kept, token) < 0) %push(kept, token);
        }
        StoreTokens(this, kept);
        return true;
    }
    supports(...list) {
        const inside = TokenReceiver(this);
        NeedArguments(list, 1, "supports", "DOMTokenList");
        const known = inside.attribute !== "rel" ? undefined : inside.element.localName === "link" ? kLinkRelations : kOpenerRelations;
        if (known === undefined) %throw_type_error("Failed to execute 'supports' on 'DOMTokenList': DOMTokenList has no supported tokens.");
        return ListHas(known, %to_lower(`${list[0]}`));
    }
    toString() { return this.value; }
}
DefineInterface(DOMTokenList);
IterateAsArray(DOMTokenList.prototype, true);

const kLinkRelations = [
    "stylesheet", "icon", "alternate", "preload", "prefetch", "preconnect", "dns-prefetch", "prerender", "next", "manifest", "modulepreload", "canonical", "apple-touch-icon",
    "compression-dictionary",
];
const kOpenerRelations = ["noopener", "noreferrer", "opener"];

// The list of an attribute's tokens, the same object at each look.
function TokenListOf(element, attribute) {
    const name = `tokens ${attribute}`;
    if (element.listCache[name] === undefined) element.listCache[name] = MakeTokenList(element, attribute);
    return element.listCache[name];
}

function MakeTokenList(element, attribute) {
    const target = %new_object(DOMTokenList.prototype);
    const inside = SetInside(target, { __proto__: null, isTokens: true, element, attribute });
    const list = WithParts(target, {
        __proto__: null, hides: false, store: undefined, find: undefined,
        count: () => TokensOfList(target).length,
        item: (index) => TokensOfList(target)[index],
    });
    SetInside(list, inside);
    return list;
}
