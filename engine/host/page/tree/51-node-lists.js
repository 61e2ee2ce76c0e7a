// NodeList, HTMLCollection and DOMTokenList: lists that follow the tree. SPEC: DOM sections 4.2.10 and 7.1.

class NodeList {
    constructor() {
        IllegalConstructor("NodeList");
    }
    get length() { return ItemsOf(this).length; }
    item(index) { return ObjectOf(ItemsOf(this)[index]); }
    // The list may change on the way: what it has at each step counts.
    forEach(callback, thisArg = undefined) {
        NeedFunction(callback, 1, "forEach", "NodeList");
        for (let index = 0; index < ItemsOf(this).length; index += 1) %call(callback, thisArg, ItemsOf(this)[index].object, index, this);
    }
    entries() { return %call(%intrinsic("ArrayPrototype").entries, CheckedList(this)); }
    keys() { return %call(%intrinsic("ArrayPrototype").keys, CheckedList(this)); }
    values() { return %call(%intrinsic("ArrayProtoValues"), CheckedList(this)); }
}
DefineInterface(NodeList);

class HTMLCollection {
    constructor() {
        IllegalConstructor("HTMLCollection");
    }
    get length() { return ItemsOf(this).length; }
    item(index) { return ObjectOf(ItemsOf(this)[index]); }
    namedItem(name) {
        const items = ItemsOf(this);
        for (let index = 0; index < items.length; index += 1) {
            if (AttributeOf(items[index], "id") === `${name}` || AttributeOf(items[index], "name") === `${name}`) return items[index].object;
        }
        return null;
    }
}
DefineInterface(HTMLCollection);
const ListIterators = {
    values() { return %call(%intrinsic("ArrayProtoValues"), CheckedList(this)); },
};
%put(NodeList.prototype, %intrinsic("SymbolIterator"), NodeList.prototype.values, 5);
%put(HTMLCollection.prototype, %intrinsic("SymbolIterator"), ListIterators.values, 5);

function CheckedList(list) {
    Receiver(list, "isList");
    return list;
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

// A list whose items are asked for anew at every look. Indices are properties, so it is a proxy.
// `named`: whether its elements can be asked for by their ids and names, too.
function MakeList(interface_, items, named = interface_ === HTMLCollection, find = (name) => NamedItem(items(), name), store = undefined) {
    const target = %new_object(interface_.prototype);
    const inside = { __proto__: null, isList: true, items, shownKeys: IndicesAndNames };
    SetInside(target, inside);
    const proxy = ProxyCreate(target, {
        __proto__: null,
        get(object, key, receiver) {
            if (typeof key === "string" && %is_array_index(key)) {
                const item = items()[ToNumber(key)];
                return item === undefined ? undefined : item.object;
            }
            return named && !(key in object) ? find(key) : object[key];
        },
        has(object, key) {
            if (typeof key === "string" && %is_array_index(key)) return ToNumber(key) < items().length;
            return key in object || (named && find(key) !== undefined);
        },
        ownKeys(object) {
            const keys = [];
            for (let index = 0; index < items().length; index += 1) %push(keys, `${index}`);
            if (named) AppendTo(keys, NamesOfList(items()));
            AppendTo(keys, %own_keys(object));
            return keys;
        },
        getOwnPropertyDescriptor(object, key) {
            if (typeof key === "string" && %is_array_index(key)) {
                const item = items()[ToNumber(key)];
                return item === undefined ? undefined : { value: item.object, writable: store !== undefined, enumerable: true, configurable: true };
            }
            const own = %own_descriptor(object, key);
            const item = own === undefined && named && typeof key === "string" && !(key in object) ? find(key) : undefined;
            return item === undefined ? own : { value: item, writable: false, enumerable: false, configurable: true };
        },
        set(object, key, value, receiver) {
            if (typeof key !== "string" || !%is_array_index(key)) {
                if (%own_descriptor(object, key) !== undefined || !(key in object)) object[key] = value;
                else return %call(SetOnList, undefined, object, key, value, receiver);
            } else if (store !== undefined) {
                store(ToNumber(key), value);
            } else {
                return false;
            }
            return true;
        },
        deleteProperty(object, key) {
            if (typeof key === "string" && %is_array_index(key)) return ToNumber(key) >= items().length;
            if (named && typeof key === "string" && !(key in object) && find(key) !== undefined) return false;
            return %delete_own(object, key);
        },
    });
    SetInside(proxy, inside);
    return proxy;
}

const SetOnList = PageGlobal.Reflect.set;

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
    forEach(callback, thisArg = undefined) {
        if (!%is_callable(callback)) %throw_type_error(`${%describe(callback)} is not a function`);
        const tokens = TokensOfList(this);
        for (let index = 0; index < tokens.length; index += 1) %call(callback, thisArg, tokens[index], index, this);
    }
    values() { return %call(%intrinsic("ArrayProtoValues"), TokensOfList(this)); }
    keys() { return %call(%intrinsic("ArrayPrototype").keys, TokensOfList(this)); }
    entries() { return %call(%intrinsic("ArrayPrototype").entries, TokensOfList(this)); }
    toString() { return this.value; }
}
DefineInterface(DOMTokenList);
%put(DOMTokenList.prototype, %intrinsic("SymbolIterator"), DOMTokenList.prototype.values, 5);

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
    const token = (key) => (typeof key === "string" && %is_array_index(key) ? TokensOfList(target)[ToNumber(key)] : undefined);
    const list = ProxyCreate(target, {
        __proto__: null,
        get(object, key) { return token(key) ?? object[key]; },
        has(object, key) { return token(key) !== undefined || key in object; },
        set(object, key, value) {
            if (key === "value") StoreTokens(target, [`${value}`]);
            else if (typeof key !== "string" || !%is_array_index(key)) %define_data(object, key, value);
            return true;
        },
        ownKeys(object) {
            const keys = [];
            for (let index = 0; index < TokensOfList(target).length; index += 1) %push(keys, `${index}`);
            const own = %own_keys(object);
            for (let index = 0; index < own.length; index += 1) %push(keys, own[index]);
            return keys;
        },
        getOwnPropertyDescriptor(object, key) {
            const value = token(key);
            return value === undefined ? %own_descriptor(object, key) : { value, writable: false, enumerable: true, configurable: true };
        },
    });
    SetInside(list, inside);
    return list;
}
