// URLPattern. RUNTIME: Node v24.21.0 src/node_url_pattern.cc, over Ada's.

const kUrlPatternBrand = 325;    // 0 its components by name
const UrlPatternPrototype = %new_object(%intrinsic("ObjectPrototype"));

function UrlPatternConstructor() {
    "constructor";
    if (new.target === undefined) throw NodeTypeError("ERR_CONSTRUCT_CALL_REQUIRED", "Cannot call constructor without `new`");
    const input = arguments[0];
    const given = PatternArguments(arguments.length, input, arguments[1], arguments[2]);
    let components;
    try {
        components = CompileComponents(given.init, given.base, given.ignoresCase);
    } catch (fault) {
        if (fault !== kPatternFault) throw fault;
        throw NodeTypeError("ERR_INVALID_URL_PATTERN", "Failed to construct URLPattern");
    }
    return %slots(PrototypeFromNewTarget(new.target, UrlPatternPrototype), kUrlPatternBrand, components);
}
%set_constructor(UrlPatternConstructor, UrlPatternPrototype, "URLPattern", 0);

// What the constructor was given: (input, baseURL, options) or (input, options).
function PatternArguments(count, input, second, third) {
    const init = typeof input === "string" || input === undefined ? input : InitOf(input, "Input must be an object or a string");
    const given = { __proto__: null, init: init === undefined ? { __proto__: null } : init, base: undefined, ignoresCase: false };
    const isSecondOptions = count < 3 && typeof second !== "string";
    if (isSecondOptions && !%is_object(second) && second !== undefined && second !== null) {
        throw NodeTypeError("ERR_INVALID_ARG_TYPE", "second argument must be a string or object");
    }
    const options = isSecondOptions ? second : third;
    if (!isSecondOptions) given.base = ToString(second);
    if (options === undefined || options === null) return given;
    if (!%is_object(options)) throw NodeTypeError("ERR_INVALID_ARG_TYPE", "options must be an object");
    given.ignoresCase = !!options.ignoreCase;
    return given;
}

// The texts of an object with components; what is no text does not count.
function InitOf(value, fault) {
    if (!%is_object(value) && value !== null) throw NodeTypeError("ERR_INVALID_ARG_TYPE", fault);
    const init = { __proto__: null };
    if (value === null) return init;
    for (let index = 0; index <= 8; index += 1) {
        const name = index === 8 ? "baseURL" : kPatternComponents[index];
        const text = value[name];
        if (typeof text === "string") init[name] = text;
    }
    return init;
}

// RUNTIME: they have an object of their own as prototype, and come in the order of a table of hashes.
function MatchGroups(names, match) {
    const groups = %new_object(%new_object(%intrinsic("ObjectPrototype")));
    if (names.length === 0) return groups;
    const order = %map_order(`${%join_texts(names, "\n")}\n`);
    for (let index = 0; index < order.length; index += 1) groups[names[order[index]]] = match[order[index] + 1];
    return groups;
}

function NewMatchResult() {
    return { __proto__: null };
}

function ShownInit(init) {
    const shown = {};
    for (let index = 0; index < 8; index += 1) shown[kPatternComponents[index]] = init[kPatternComponents[index]];
    shown.baseURL = init.baseURL;
    return shown;
}

function ComponentsOf(value) {
    if (!%has_brand(value, kUrlPatternBrand)) %throw_type_error("Illegal invocation");
    return %slot(value, 0);
}

function MatchArguments(pattern, input, base, verb) {
    const components = ComponentsOf(pattern);
    const given = typeof input === "string" ? input : InitOf(input === undefined ? null : input, "URLPattern input needs to be a string or an object");
    if (base !== undefined && typeof base !== "string") throw NodeTypeError("ERR_INVALID_ARG_TYPE", "baseURL must be a string");
    if (typeof given === "string") return MatchPattern(components, given, base, given);
    if (base !== undefined) throw NodeTypeError("ERR_OPERATION_FAILED", `Failed to ${verb} URLPattern`);
    return MatchPattern(components, given, base, ShownInit(given));
}

for (let index = 0; index < 8; index += 1) {
    const name = kPatternComponents[index];
    const holder = { get [name]() { return ComponentsOf(this)[name].text; } };
    const getter = %own_descriptor(holder, name).get;
    %set_name(getter, "");
    %put_accessor(UrlPatternPrototype, name, getter, undefined, 2);
}
const UrlPatternHolder = {
    get hasRegExpGroups() { return HasRegExpGroups(ComponentsOf(this)); },
    exec() { return MatchArguments(this, arguments[0], arguments[1], "exec"); },
    test() { return MatchArguments(this, arguments[0], arguments[1], "test") !== null; },
};
const HasGroupsGetter = %own_descriptor(UrlPatternHolder, "hasRegExpGroups").get;
%set_name(HasGroupsGetter, "");
%put_accessor(UrlPatternPrototype, "hasRegExpGroups", HasGroupsGetter, undefined, 2);
%put(UrlPatternPrototype, "exec", UrlPatternHolder.exec, 7);
%put(UrlPatternPrototype, "test", UrlPatternHolder.test, 7);
%put(UrlPatternConstructor, "prototype", UrlPatternPrototype, 1);
%delete_own(UrlPatternPrototype, "constructor");
%put(UrlPatternPrototype, "constructor", UrlPatternConstructor, 5);

// RUNTIME: older Nodes have none.
if (!kIsNode24) %delete_own(%intrinsic("GlobalObject"), "URLPattern");
