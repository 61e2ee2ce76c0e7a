// How util.inspect shows a module namespace object.

// For util.inspect: a binding in its dead zone shows as such.
function NamespaceBindingIsSet(namespace, name) {
    const record = %own_descriptor(%proxy_handler(namespace), %intrinsic("ModuleParent")).value;
    const place = BindingNamed(record.bindings, name);
    return place === undefined || %environment_is_set(place[0], place[1]);
}

// RUNTIME: Node 20 lib/internal/util/inspect.js, formatNamespaceObject.
function FormatNamespace(context, namespace, depth) {
    if (ListIndexOf(context.seen, namespace) >= 0) return FormatCircular(context, namespace);
    if (context.depth !== null && depth > context.depth) return Styled(context, "[Module]", "special");
    const names = %own_keys(%proxy_target(namespace));
    const shown = %new_object(null);
    const parts = [];
    const inner = depth + 1;
    %push(context.seen, namespace);
    context.currentDepth = inner;
    for (let index = 0; index < names.length; index += 1) {
        const isTag = typeof names[index] === "symbol";
        if (isTag && !context.showHidden) continue;
        if (isTag || NamespaceBindingIsSet(namespace, names[index])) {
            %put(shown, names[index], namespace[names[index]], isTag ? 0 : 7);
            %push(parts, FormatProperty(context, shown, inner, names[index], kPartsOfObject));
        } else {
            %push(parts, `${KeyText(context, names[index], true)}: ${Styled(context, "<uninitialized>", "special")}`);
        }
    }
    const reference = ListIndexOf(context.circular, namespace);
    const mark = reference < 0 ? "" : Styled(context, `<ref *${reference + 1}>`, "special");
    %array_set_length(context.seen, context.seen.length - 1);
    return JoinParts(context, parts, mark, ["[Module: null prototype] {", "}"], kPartsOfObject, inner, shown);
}
