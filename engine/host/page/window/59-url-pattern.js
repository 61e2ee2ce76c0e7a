// URLPattern. SPEC: URL Pattern Standard, section 1. RUNTIME: Chromium says what is wrong with a pattern.

class URLPattern {
    constructor(...list) {
        const where = "Failed to construct 'URLPattern': ";
        const input = list[0];
        const given = { __proto__: null, init: { __proto__: null }, base: undefined, ignoresCase: false };
        if (input !== undefined && input !== null) given.init = %is_object(input) ? InitOfDictionary(input) : `${input}`;
        const isSecondOptions = list.length < 3 && (list[1] === undefined || list[1] === null || %is_object(list[1]));
        if (!isSecondOptions) given.base = `${list[1]}`;
        const options = isSecondOptions ? list[1] : list[2];
        if (options !== undefined && options !== null) {
            if (!%is_object(options)) %throw_type_error(`${where}The provided value is not of type 'URLPatternOptions'.`);
            given.ignoresCase = !!options.ignoreCase;
        }
        let components;
        try {
            components = CompileComponents(given.init, given.base, given.ignoresCase);
        } catch (fault) {
            if (fault !== kPatternFault) throw fault;
            %throw_type_error(`${where}${fault.message}`);
        }
        SetInside(this, { __proto__: null, isPattern: true, components });
    }
    get protocol() { return PatternText(this, "protocol"); }
    get username() { return PatternText(this, "username"); }
    get password() { return PatternText(this, "password"); }
    get hostname() { return PatternText(this, "hostname"); }
    get port() { return PatternText(this, "port"); }
    get pathname() { return PatternText(this, "pathname"); }
    get search() { return PatternText(this, "search"); }
    get hash() { return PatternText(this, "hash"); }
    get hasRegExpGroups() { return HasRegExpGroups(Receiver(this, "isPattern").components); }
    exec(...list) { return MatchInPage(this, list, "exec"); }
    test(...list) { return MatchInPage(this, list, "test") !== null; }
}
DefineInterface(URLPattern);

function PatternText(pattern, name) {
    return Receiver(pattern, "isPattern").components[name].text;
}

// The members of a URLPatternInit, in the order of their names.
const kInitNames = ["baseURL", "hash", "hostname", "password", "pathname", "port", "protocol", "search", "username"];

function InitOfDictionary(value) {
    const init = {};
    for (let index = 0; index < kInitNames.length; index += 1) {
        const text = value[kInitNames[index]];
        if (text !== undefined) init[kInitNames[index]] = `${text}`;
    }
    return init;
}

function MatchGroups(names, match) {
    const groups = {};
    for (let index = 0; index < names.length; index += 1) groups[names[index]] = match[index + 1];
    return groups;
}

function NewMatchResult() {
    return {};
}

function MatchInPage(pattern, list, method) {
    const { components } = Receiver(pattern, "isPattern");
    const input = list[0] === undefined || list[0] === null ? {} : %is_object(list[0]) ? InitOfDictionary(list[0]) : `${list[0]}`;
    const base = list[1] === undefined ? undefined : `${list[1]}`;
    if (typeof input !== "string" && base !== undefined) {
        %throw_type_error(`Failed to execute '${method}' on 'URLPattern': Invalid second argument baseURL '${base}' provided with a URLPatternInit input. Use the URLPatternInit.baseURL property instead.`);
    }
    return MatchPattern(components, input, base, input);
}
