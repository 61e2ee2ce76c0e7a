// Making a URLPattern and matching with it. SPEC: URL Pattern Standard, section 1.

// SPEC: create a URL pattern.
function CompileComponents(input, base, ignoresCase) {
    let init = input;
    if (typeof input === "string") {
        init = ComponentsOfText(input);
        if (base === undefined && init.protocol === undefined) {
            throw PatternFault(`Relative constructor string '${input}' must have a base URL passed as the second argument.`);
        }
        if (base !== undefined) init.baseURL = base;
    } else if (base !== undefined) {
        throw PatternFault(`Invalid second argument baseURL '${base}' provided with a URLPatternInit input. Use the URLPatternInit.baseURL property instead.`);
    }
    const texts = ProcessedInit(init, true);
    for (let index = 0; index < 8; index += 1) {
        if (texts[kPatternComponents[index]] === undefined) texts[kPatternComponents[index]] = "*";
    }
    if (texts.port !== "" && kSpecialPorts[texts.protocol] === texts.port) texts.port = "";
    const components = { __proto__: null };
    const compile = (name, encode, options, ignores) => {
        const spell = (text) => InWords(() => encode(text), () => `Invalid ${name} '${text}'.`);
        const say = (message) => `Invalid ${name} pattern '${texts[name]}'. ${message}`;
        components[name] = InWords(() => CompilePattern(texts[name], spell, options, ignores), say);
    };
    compile("protocol", SpelledPart.protocol, kPlainOptions, false);
    compile("username", SpelledPart.username, kPlainOptions, false);
    compile("password", SpelledPart.password, kPlainOptions, false);
    compile("hostname", IsAddressPattern(texts.hostname) ? SpelledPart.address : SpelledPart.hostname, kHostOptions, false);
    compile("port", SpelledPart.port, kPlainOptions, false);
    if (MatchesSpecialScheme(components.protocol)) compile("pathname", SpelledPart.pathname, kPathOptions, ignoresCase);
    else compile("pathname", SpelledPart.opaque, kPlainOptions, ignoresCase);
    compile("search", SpelledPart.search, kPlainOptions, ignoresCase);
    compile("hash", SpelledPart.hash, kPlainOptions, ignoresCase);
    return components;
}

// What is done gives; a fault of it says what `say` makes of its message.
function InWords(does, say) {
    try {
        return does();
    } catch (fault) {
        throw fault === kPatternFault ? PatternFault(say(fault.message)) : fault;
    }
}

function IsAddressPattern(text) {
    return text.length > 1 && (text[0] === "[" || (text[1] === "[" && (text[0] === "{" || text[0] === "\\")));
}

// SPEC: URL pattern match: what each component has matched, or null. `shown` is the input among the inputs of the result.
function MatchPattern(components, input, base, shown) {
    let texts;
    if (typeof input === "string") {
        texts = TextsOfUrl(input, base);
    } else {
        try {
            texts = ProcessedInit(input, false);
        } catch (fault) {
            if (fault !== kPatternFault) throw fault;
        }
    }
    return texts === undefined ? null : MatchTexts(components, texts, base === undefined ? [shown] : [shown, base]);
}

function MatchTexts(components, texts, inputs) {
    const results = { __proto__: null };
    for (let index = 0; index < 8; index += 1) {
        const name = kPatternComponents[index];
        const match = RegExpBuiltinExec(components[name].regexp, texts[name]);
        if (match === null) return null;
        results[name] = { groups: MatchGroups(components[name].names, match), input: texts[name] };
    }
    const shown = NewMatchResult();
    const order = ["hash", "hostname", "inputs", "password", "pathname", "port", "protocol", "search", "username"];
    for (let index = 0; index < order.length; index += 1) shown[order[index]] = order[index] === "inputs" ? inputs : results[order[index]];
    return shown;
}

function TextsOfUrl(input, base) {
    const baseParts = base === undefined ? undefined : ParseUrl(base, undefined);
    if (base !== undefined && baseParts === undefined) return undefined;
    const parts = ParseUrl(input, baseParts);
    if (parts === undefined) return undefined;
    return {
        __proto__: null, protocol: parts.scheme, username: parts.username, password: parts.password, hostname: parts.host === null ? "" : parts.host,
        port: parts.port, pathname: parts.path, search: parts.query === null ? "" : parts.query, hash: parts.fragment === null ? "" : parts.fragment,
    };
}

function HasRegExpGroups(components) {
    for (let index = 0; index < 8; index += 1) {
        if (components[kPatternComponents[index]].hasRegexp) return true;
    }
    return false;
}
