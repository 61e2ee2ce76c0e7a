// document.evaluate and its objects. SPEC: DOM section 8.

const kXPathResults = {
    __proto__: null, ANY_TYPE: 0, NUMBER_TYPE: 1, STRING_TYPE: 2, BOOLEAN_TYPE: 3, UNORDERED_NODE_ITERATOR_TYPE: 4, ORDERED_NODE_ITERATOR_TYPE: 5,
    UNORDERED_NODE_SNAPSHOT_TYPE: 6, ORDERED_NODE_SNAPSHOT_TYPE: 7, ANY_UNORDERED_NODE_TYPE: 8, FIRST_ORDERED_NODE_TYPE: 9,
};
const kXPathIterators = [4, 5];
const kXPathSnapshots = [6, 7];
const kXPathSingles = [8, 9];

function ResultInside(value) {
    return Receiver(value, "isXPathResult");
}

function ReadResult(value, name, types, what) {
    const inside = ResultInside(value);
    if (!ListHas(types, inside.type)) %throw_type_error(`Failed to read the '${name}' property from 'XPathResult': The result type is not a ${what}.`);
    return inside;
}

function IsStaleResult(inside) {
    return ListHas(kXPathIterators, inside.type) && inside.version !== Layout.version;
}

class XPathResult {
    constructor() {
        IllegalConstructor("XPathResult");
    }
    get resultType() { return ResultInside(this).type; }
    get numberValue() { return ReadResult(this, "numberValue", [1], "number").value; }
    get stringValue() { return ReadResult(this, "stringValue", [2], "string").value; }
    get booleanValue() { return ReadResult(this, "booleanValue", [3], "boolean").value; }
    get singleNodeValue() { return ObjectOf(ReadResult(this, "singleNodeValue", kXPathSingles, "single node").value[0]); }
    get invalidIteratorState() { return IsStaleResult(ResultInside(this)); }
    get snapshotLength() { return ReadResult(this, "snapshotLength", kXPathSnapshots, "snapshot").value.length; }
    iterateNext() {
        const inside = ResultInside(this);
        if (!ListHas(kXPathIterators, inside.type)) %throw_type_error("Failed to execute 'iterateNext' on 'XPathResult': The result type is not an iterator.");
        if (IsStaleResult(inside)) throw MakeDomException("Failed to execute 'iterateNext' on 'XPathResult': The document has mutated since the result was returned.", "InvalidStateError");
        inside.at += 1;
        return ObjectOf(inside.value[inside.at - 1]);
    }
    snapshotItem(...list) {
        const inside = ResultInside(this);
        NeedArguments(list, 1, "snapshotItem", "XPathResult");
        const place = UnsignedLong(list[0]);
        if (!ListHas(kXPathSnapshots, inside.type)) %throw_type_error("Failed to execute 'snapshotItem' on 'XPathResult': The result type is not a snapshot.");
        return ObjectOf(inside.value[place]);
    }
}
DefineInterface(XPathResult);
const kXPathResultNames = %own_keys(kXPathResults);
for (let index = 0; index < kXPathResultNames.length; index += 1) {
    %put(XPathResult, kXPathResultNames[index], kXPathResults[kXPathResultNames[index]], 2);
    %put(XPathResult.prototype, kXPathResultNames[index], kXPathResults[kXPathResultNames[index]], 2);
}

class XPathExpression {
    constructor() {
        IllegalConstructor("XPathExpression");
    }
    evaluate(...list) {
        const { tree } = Receiver(this, "isXPathExpression");
        NeedArguments(list, 1, "evaluate", "XPathExpression");
        const node = XPathContext(list, 1, "XPathExpression");
        return EvaluateXPath(tree, node, XPathKindAsked(list[1]), "XPathExpression");
    }
}
DefineInterface(XPathExpression);
SetLengths(XPathExpression.prototype, { __proto__: null, evaluate: 1 });

const XPathMembers = {
    createExpression(...list) {
        const owner = XPathOwner(this);
        NeedArguments(list, 1, "createExpression", owner);
        const tree = TreeOfXPath(`${list[0]}`, list[1], 2, "createExpression", owner);
        const object = %new_object(XPathExpression.prototype);
        SetInside(object, { __proto__: null, isXPathExpression: true, tree });
        return object;
    },
    createNSResolver(...list) {
        const owner = XPathOwner(this);
        NeedArguments(list, 1, "createNSResolver", owner);
        if (InsideOf(list[0])?.isNode !== true) WrongParameter(1, "Node", "createNSResolver", owner);
        return list[0];
    },
    evaluate(...list) {
        const owner = XPathOwner(this);
        NeedArguments(list, 2, "evaluate", owner);
        const text = `${list[0]}`;
        const node = XPathContext(list, 2, owner);
        NeedResolver(list[2], 3, "evaluate", owner);
        const type = XPathKindAsked(list[3]);
        return EvaluateXPath(TreeOfXPath(text, list[2], 3, "evaluate", owner), node, type, owner);
    },
};

class XPathEvaluator {
    constructor() {
        SetInside(this, { __proto__: null, isXPathEvaluator: true });
    }
}
DefinePageFunctions(XPathEvaluator.prototype, XPathMembers);
DefineInterface(XPathEvaluator);
DefinePageFunctions(Document.prototype, XPathMembers);

function XPathOwner(value) {
    if (InsideOf(value)?.isXPathEvaluator === true) return "XPathEvaluator";
    if (!Receiver(value, "isNode").isDocument) %throw_type_error("Illegal invocation");
    return "Document";
}

// Not every node can be a context: the mistakes are told of by their names.
function XPathContext(list, number, owner) {
    const inside = InsideOf(list[number - 1]);
    if (inside?.isNode !== true) WrongParameter(number, "Node", "evaluate", owner);
    if (inside.type === kDoctypeNode || inside.type === kFragmentNode || IsInShadow(inside)) %refuse("an XPath expression for such a node is not supported by Loopscope");
    return inside;
}

function IsInShadow(inside) {
    return RootOf(inside).isShadow;
}

function XPathKindAsked(value) {
    const type = value === undefined ? 0 : ToNumber(value) & 0xffff;
    return type > 9 ? 0 : type; // RUNTIME: an unknown type asks for none.
}

function NeedResolver(resolver, number, method, owner) {
    if (resolver !== undefined && resolver !== null && !%is_object(resolver)) WrongParameter(number, "Object", method, owner);
}

function TreeOfXPath(text, resolver, number, method, owner) {
    NeedResolver(resolver, number, method, owner);
    const resolve = (prefix) => {
        if (resolver === undefined || resolver === null) return null;
        try {
            const callback = %is_callable(resolver) ? resolver : resolver.lookupNamespaceURI;
            const namespace = %is_callable(callback) ? %call(callback, callback === resolver ? undefined : resolver, prefix) : null;
            return namespace === null || namespace === undefined ? null : `${namespace}`;
        } catch (error) {
            ReportError(error, %thrown_place());
            return null;
        }
    };
    return ReadXPath(text, resolve, (name) => {
        const why = name === "NamespaceError" ? "contains unresolvable namespaces" : "is not a valid XPath expression";
        throw MakeDomException(`Failed to execute '${method}' on '${owner}': The string '${text}' ${why}.`, name);
    });
}

function EvaluateXPath(tree, node, asked, owner) {
    const fail = () => {
        throw MakeDomException(`Failed to execute 'evaluate' on '${owner}': Type conversion failed while evaluating the expression.`, "SyntaxError");
    };
    const value = XPathValue(tree, { __proto__: null, node, place: 1, count: 1, fail });
    const own = IsArray(value) ? 4 : typeof value === "number" ? 1 : typeof value === "string" ? 2 : 3;
    const type = asked === 0 ? own : asked;
    if (type > 3 && own !== 4) %throw_type_error(`Failed to execute 'evaluate' on '${owner}': The result is not a node set, and therefore cannot be converted to the desired type.`);
    const object = %new_object(XPathResult.prototype);
    SetInside(object, { __proto__: null, isXPathResult: true, type, value: XPathConverted(value, type), at: 0, version: Layout.version });
    return object;
}

function XPathConverted(value, type) {
    if (type === 1) return XPathNumber(value);
    if (type === 2) return XPathText(value);
    if (type === 3) return XPathTruth(value);
    return ListHas([5, 7, 9], type) ? InTreeOrder(value) : value;
}
