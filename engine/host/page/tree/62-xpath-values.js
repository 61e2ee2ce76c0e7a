// What expressions of XPath are: numbers, texts, truths, and lists of nodes (in the order in which Chromium finds them). SPEC: XPath 1.0
// sections 2 to 4. `at` is the context: { node, place, count, fail }; `fail` is called where what is no list of nodes should be one.

function XPathValue(tree, at) {
    switch (tree.op) {
        case "value": return tree.value;
        case "group": return XPathValue(tree.of, at);
        case "negative": return -XPathNumber(XPathValue(tree.of, at));
        case "or": return XPathTruth(XPathValue(tree.left, at)) || XPathTruth(XPathValue(tree.right, at));
        case "and": return XPathTruth(XPathValue(tree.left, at)) && XPathTruth(XPathValue(tree.right, at));
        case "|": return XPathUnion(XPathNodes(tree.left, at), XPathNodes(tree.right, at));
        case "path": return XPathPath(tree, at);
        case "filter": return XPathKept(InTreeOrder(XPathNodes(tree.of, at)), tree.predicates, at);
        case "call": return XPathCall(tree.name, tree.list, at);
        default: break;
    }
    const left = XPathValue(tree.left, at);
    const right = XPathValue(tree.right, at);
    if (ListHas(kXPathLevels[2], tree.op) || ListHas(kXPathLevels[3], tree.op)) return XPathCompared(left, right, tree.op);
    return XPathSum(XPathNumber(left), XPathNumber(right), tree.op);
}

function XPathSum(left, right, op) {
    if (op === "+") return left + right;
    if (op === "-") return left - right;
    if (op === "*") return left * right;
    return op === "div" ? left / right : left % right;
}

function XPathNodes(tree, at) {
    const value = XPathValue(tree, at);
    if (!IsArray(value)) at.fail();
    return value;
}

function XPathUnion(one, other) {
    const nodes = CopyList(one);
    for (let index = 0; index < other.length; index += 1) {
        if (PlaceInList(one, other[index]) < 0) %push(nodes, other[index]);
    }
    return nodes;
}

// ---- conversions (sections 4.2 to 4.4) ----

function XPathText(value) {
    if (IsArray(value)) return value.length === 0 ? "" : TextOfXPathNode(InTreeOrder(value)[0]);
    if (typeof value !== "number") return `${value}`;
    if (value === 0) return "0";
    if (value - value !== 0) return `${value}`;
    // RUNTIME: six digits; without those that say nothing where there is no exponent.
    const text = %number_to_precision(value, 6);
    let end = text.length;
    if (%string_find(text, "e", 0) >= 0 || %string_find(text, ".", 0) < 0) return text;
    while (text[end - 1] === "0") end -= 1;
    return %string_slice(text, 0, text[end - 1] === "." ? end - 1 : end);
}

function TextOfXPathNode(inside) {
    return inside.isAttr ? inside.attribute.value : TextOf(inside);
}

function XPathNumber(value) {
    if (typeof value === "number") return value;
    if (typeof value === "boolean") return value ? 1 : 0;
    const text = XPathSpaces(XPathText(value));
    if (text === "") return NaN;
    for (let index = 0; index < text.length; index += 1) {
        if (!IsDigit(text[index]) && text[index] !== "." && text[index] !== "-") return NaN;
    }
    return ToNumber(text);
}

function XPathTruth(value) {
    if (IsArray(value) || typeof value === "string") return value.length > 0;
    return typeof value === "number" ? value === value && value !== 0 : value;
}

// The text without white space at its ends, and one space for each in it.
function XPathSpaces(text) {
    let result = "";
    let isApart = false;
    for (let index = 0; index < text.length; index += 1) {
        if (HasUnitOf(text[index], " \t\r\n")) {
            isApart = result !== "";
        } else {
            result += isApart ? ` ${text[index]}` : text[index];
            isApart = false;
        }
    }
    return result;
}

// Section 3.4: of a list of nodes it is enough that one of them is so.
function XPathCompared(left, right, op) {
    if (IsArray(left) && typeof right === "boolean") return XPathHolds(XPathTruth(left), right, op);
    if (IsArray(right) && typeof left === "boolean") return XPathHolds(left, XPathTruth(right), op);
    if (!IsArray(left) && !IsArray(right)) return XPathHolds(left, right, op);
    const lefts = IsArray(left) ? left : [left];
    const rights = IsArray(right) ? right : [right];
    for (let one = 0; one < lefts.length; one += 1) {
        for (let other = 0; other < rights.length; other += 1) {
            const first = IsArray(left) ? TextOfXPathNode(lefts[one]) : left;
            const second = IsArray(right) ? TextOfXPathNode(rights[other]) : right;
            if (XPathHolds(first, second, op)) return true;
        }
    }
    return false;
}

function XPathHolds(left, right, op) {
    if (op === "=" || op === "!=") {
        const areEqual = typeof left === "boolean" || typeof right === "boolean" ? XPathTruth(left) === XPathTruth(right)
            : typeof left === "number" || typeof right === "number" ? XPathNumber(left) === XPathNumber(right) : left === right;
        return areEqual === (op === "=");
    }
    const one = XPathNumber(left);
    const other = XPathNumber(right);
    if (op === "<") return one < other;
    if (op === ">") return one > other;
    return op === "<=" ? one <= other : one >= other;
}

// ---- paths (section 2) ----

function XPathPath(tree, at) {
    let nodes = [at.node];
    if (tree.from === "root") nodes = [XPathRoot(at.node)];
    else if (tree.from !== "node") nodes = XPathNodes(tree.from, at);
    for (let index = 0; index < tree.steps.length; index += 1) nodes = XPathStep(nodes, tree.steps[index], at);
    return nodes;
}

function XPathRoot(inside) {
    return RootOf(inside.isAttr && inside.element !== null ? inside.element : inside);
}

function XPathStep(nodes, step, at) {
    const found = [];
    const seen = %new_object(null, "Map");
    for (let index = 0; index < nodes.length; index += 1) {
        const tested = Filtered(OnAxis(nodes[index], step.axis), (inside) => PassesXPathTest(inside, step.test, step.axis));
        const kept = XPathKept(tested, step.predicates, at);
        for (let each = 0; each < kept.length; each += 1) {
            if (%table_has(seen, kept[each].object)) continue;
            %table_set(seen, kept[each].object, true);
            %push(found, kept[each]);
        }
    }
    return found;
}

function XPathKept(nodes, predicates, at) {
    let kept = nodes;
    for (let index = 0; index < predicates.length; index += 1) {
        const next = [];
        for (let place = 0; place < kept.length; place += 1) {
            const value = XPathValue(predicates[index], { __proto__: null, node: kept[place], place: place + 1, count: kept.length, fail: at.fail });
            if (typeof value === "number" ? value === place + 1 : XPathTruth(value)) %push(next, kept[place]);
        }
        kept = next;
    }
    return kept;
}

function XPathParent(inside) {
    return inside.isAttr ? inside.element : inside.parent;
}

// The nodes of an axis, the nearest first.
function OnAxis(inside, axis) {
    const isInTree = !inside.isAttr;
    switch (axis) {
        case "self": return [inside];
        case "child": return isInTree ? inside.children : [];
        case "parent": return XPathParent(inside) === null ? [] : [XPathParent(inside)];
        case "attribute": return AttributesOnAxis(inside);
        case "descendant": return isInTree ? AddXPathDescendants(inside, []) : [];
        case "descendant-or-self": return isInTree ? AddXPathDescendants(inside, [inside]) : [inside];
        case "ancestor": return XPathAncestors(XPathParent(inside), []);
        case "ancestor-or-self": return XPathAncestors(inside, []);
        case "following-sibling": return isInTree ? SiblingsOnAxis(inside, 1) : [];
        case "preceding-sibling": return isInTree ? SiblingsOnAxis(inside, -1) : [];
        case "following": return FollowingOnAxis(inside);
        case "preceding": return PrecedingOnAxis(inside);
        default: return []; // RUNTIME: Chromium has no nodes of namespaces.
    }
}

function AttributesOnAxis(inside) {
    if (inside.type !== kElementNode) return [];
    const found = [];
    const attributes = AttrsOf(inside);
    for (let index = 0; index < attributes.length; index += 1) {
        if (attributes[index].namespace !== "http://www.w3.org/2000/xmlns/") %push(found, InsideOf(attributes[index].object));
    }
    return found;
}

function AddXPathDescendants(inside, found) {
    for (let index = 0; index < inside.children.length; index += 1) {
        %push(found, inside.children[index]);
        AddXPathDescendants(inside.children[index], found);
    }
    return found;
}

function XPathAncestors(inside, found) {
    for (let node = inside; node !== null; node = XPathParent(node)) %push(found, node);
    return found;
}

function SiblingsOnAxis(inside, step) {
    const found = [];
    const siblings = inside.parent?.children ?? [];
    for (let place = PlaceInList(siblings, inside) + step; inside.parent !== null && place >= 0 && place < siblings.length; place += step) {
        %push(found, siblings[place]);
    }
    return found;
}

function FollowingOnAxis(inside) {
    const found = inside.isAttr && inside.element !== null ? AddXPathDescendants(inside.element, []) : [];
    for (let node = inside.isAttr ? inside.element : inside; node !== null; node = node.parent) {
        const later = SiblingsOnAxis(node, 1);
        for (let index = 0; index < later.length; index += 1) {
            %push(found, later[index]);
            AddXPathDescendants(later[index], found);
        }
    }
    return found;
}

function PrecedingOnAxis(inside) {
    const found = [];
    for (let node = inside.isAttr ? inside.element : inside; node !== null; node = node.parent) {
        const earlier = SiblingsOnAxis(node, -1);
        for (let index = 0; index < earlier.length; index += 1) {
            const tree = AddXPathDescendants(earlier[index], [earlier[index]]);
            for (let each = tree.length - 1; each >= 0; each -= 1) %push(found, tree[each]);
        }
    }
    return found;
}

// RUNTIME: names of HTML elements in an HTML document are compared without case, and without a prefix whatever their namespace.
function PassesXPathTest(inside, test, axis) {
    if (test.type === "node") return true;
    if (test.type === "text") return inside.type === kTextNode || inside.type === kCdataNode;
    if (test.type === "comment") return inside.type === kCommentNode;
    if (test.type === "processing-instruction") return inside.type === kInstructionNode && (test.target === undefined || inside.name === test.target);
    if (axis === "attribute") {
        const namespace = inside.attribute.namespace ?? null;
        return test.local === "*" ? test.namespace === null || namespace === test.namespace : LocalNameOf(inside.attribute) === test.local && namespace === test.namespace;
    }
    if (inside.type !== kElementNode) return false;
    if (test.local === "*") return test.namespace === null || inside.namespace === test.namespace;
    if (inside.namespace === kHtmlNamespace && !inside.document.isXml) {
        return AsciiLower(inside.localName) === AsciiLower(test.local) && (test.namespace === null || test.namespace === kHtmlNamespace);
    }
    return inside.localName === test.local && inside.namespace === test.namespace;
}

// A list of nodes in the order of the tree, an element's attributes after it.
function InTreeOrder(nodes) {
    if (nodes.length < 2) return nodes;
    const wanted = %new_object(null, "Map");
    const found = [];
    for (let index = 0; index < nodes.length; index += 1) %table_set(wanted, nodes[index].object, true);
    const add = (inside) => {
        if (%table_has(wanted, inside.object)) %push(found, inside);
    };
    const tree = AddXPathDescendants(XPathRoot(nodes[0]), [XPathRoot(nodes[0])]);
    for (let index = 0; index < tree.length; index += 1) {
        add(tree[index]);
        const attributes = tree[index].type === kElementNode ? tree[index].attributes : [];
        for (let each = 0; each < attributes.length; each += 1) {
            if (attributes[each].object !== undefined) add(InsideOf(attributes[each].object));
        }
    }
    return found;
}

// ---- functions (section 4) ----

function XPathCall(name, list, at) {
    if (name === "position") return at.place;
    if (name === "last") return at.count;
    if (name === "true" || name === "false") return name === "true";
    if (name === "count") return XPathNodes(list[0], at).length;
    if (name === "sum") return XPathTotal(XPathNodes(list[0], at));
    const values = [];
    for (let index = 0; index < list.length; index += 1) %push(values, XPathValue(list[index], at));
    const first = list.length === 0 ? [at.node] : values[0];
    if (ListHas(["local-name", "namespace-uri", "name"], name)) return IsArray(first) && first.length > 0 ? XPathNameOf(InTreeOrder(first)[0], name) : "";
    switch (name) {
        case "id": return XPathById(first, at);
        case "boolean": return XPathTruth(first);
        case "not": return !XPathTruth(first);
        case "number": return XPathNumber(first);
        case "floor": return %math_floor(XPathNumber(first));
        case "ceiling": return -%math_floor(-XPathNumber(first));
        case "round": return XPathRounded(XPathNumber(first));
        case "lang": return HasXPathLanguage(at.node, %to_lower(XPathText(first)));
        default: break;
    }
    const texts = [];
    for (let index = 0; index < values.length; index += 1) %push(texts, XPathText(values[index]));
    return XPathTextCall(name, XPathText(first), texts, values);
}

function XPathTextCall(name, text, texts, values) {
    switch (name) {
        case "string": return text;
        case "concat": return %join_texts(texts, "");
        case "string-length": return text.length;
        case "normalize-space": return XPathSpaces(text);
        case "starts-with": return %string_slice(text, 0, texts[1].length) === texts[1];
        case "contains": return %string_find(text, texts[1], 0) >= 0;
        case "translate": return XPathTranslated(text, texts[1], texts[2]);
        case "substring": return XPathPart(text, XPathRounded(XPathNumber(values[1])), values.length > 2 ? XPathRounded(XPathNumber(values[2])) : Infinity);
        default: break;
    }
    const place = %string_find(text, texts[1], 0);
    if (place < 0) return "";
    return name === "substring-before" ? %string_slice(text, 0, place) : %string_slice(text, place + texts[1].length, text.length);
}

function XPathTotal(nodes) {
    let total = 0;
    for (let index = 0; index < nodes.length; index += 1) total += XPathNumber(TextOfXPathNode(nodes[index]));
    return total;
}

function XPathRounded(number) {
    if (number - number !== 0) return number;
    return number < 0 && number >= -0.5 ? -0 : %math_floor(number + 0.5);
}

function XPathPart(text, from, count) {
    let part = "";
    for (let index = 0; index < text.length; index += 1) {
        if (index + 1 >= from && index + 1 < from + count) part += text[index];
    }
    return part;
}

function XPathTranslated(text, from, to) {
    let result = "";
    for (let index = 0; index < text.length; index += 1) {
        const place = %string_find(from, text[index], 0);
        result += place < 0 ? text[index] : to[place] ?? "";
    }
    return result;
}

function XPathNameOf(inside, what) {
    const isNamed = inside.type === kElementNode || inside.isAttr;
    if (what === "namespace-uri") return (inside.isAttr ? inside.attribute.namespace : inside.type === kElementNode ? inside.namespace : "") ?? "";
    if (!isNamed) return inside.type === kInstructionNode ? inside.name : "";
    if (inside.isAttr) return what === "name" ? inside.attribute.name : LocalNameOf(inside.attribute);
    return what === "name" && inside.prefix !== null ? `${inside.prefix}:${inside.localName}` : inside.localName;
}

function XPathById(value, at) {
    const texts = [];
    if (!IsArray(value)) %push(texts, XPathText(value));
    else for (let index = 0; index < value.length; index += 1) %push(texts, TextOfXPathNode(value[index]));
    const names = %split_text(XPathSpaces(%join_texts(texts, " ")), " ");
    const found = [];
    for (let index = 0; index < names.length; index += 1) {
        const element = InsideOf(FindById(XPathRoot(at.node), names[index]));
        if (element !== undefined && PlaceInList(found, element) < 0) %push(found, element);
    }
    return found;
}

function HasXPathLanguage(inside, wanted) {
    for (let node = inside; node !== null; node = XPathParent(node)) {
        const said = node.type === kElementNode ? AttributeIn(node, kXmlNamespace, "lang") : undefined;
        if (said === undefined) continue;
        const language = %to_lower(said.value);
        return language === wanted || %string_slice(language, 0, wanted.length + 1) === `${wanted}-`;
    }
    return false;
}
