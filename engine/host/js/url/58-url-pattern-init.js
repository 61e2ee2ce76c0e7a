// What the components of a URLPattern are: the text of a whole pattern in its components, and how each is spelled. SPEC: URL Pattern
// Standard, section 3. RUNTIME: Ada 3, src/url_pattern_helpers.cpp, which asks its parser with a URL of a scheme "fake".

const kPatternComponents = ["protocol", "username", "password", "hostname", "port", "pathname", "search", "hash"];

function FakeUrl() {
    return ParseUrl("fake://dummy.test", undefined);
}

function PartsOrFault(text) {
    const parts = ParseUrl(text, undefined);
    if (parts === undefined) throw kPatternFault;
    return parts;
}

// SPEC: canonicalize a protocol, a username, and so on.
const SpelledPart = {
    __proto__: null,
    protocol(text) {
        return text === "" || IsSpecialScheme(text) ? text : PartsOrFault(`${text}://dummy.test`).scheme;
    },
    username(text) {
        return EscapeUrlText(text, kUserEscapes);
    },
    password(text) {
        return EscapeUrlText(text, kUserEscapes);
    },
    hostname(text) {
        if (text === "") return "";
        if (HasForbidden(text, " ")) throw kPatternFault;
        const parts = PartsOrFault("https://dummy.test");
        if (!ChangeUrl(parts, text, InHostName)) throw kPatternFault;
        return parts.host;
    },
    address(text) {
        for (let index = 0; index < text.length; index += 1) {
            if (%string_find("0123456789abcdefABCDEF[]:", text[index], 0) < 0) throw kPatternFault;
        }
        return %string_to_lower(text);
    },
    port(text, scheme = "fake") {
        if (text === "") return "";
        if (!(text[0] >= "0" && text[0] <= "9")) throw kPatternFault;
        const parts = FakeUrl();
        parts.scheme = scheme;
        if (!ChangeUrl(parts, text, InPort)) throw kPatternFault;
        return parts.port;
    },
    pathname(text) {
        if (text === "") return "";
        const escaped = %replace_all(%replace_all(text, "?", "%3F"), "#", "%23");
        if (text[0] === "/") return PartsOrFault(`fake://fake-url${escaped}`).path;
        const path = PartsOrFault(`fake://fake-url/-${escaped}`).path;
        return %string_slice(path, 2, path.length);
    },
    opaque(text) {
        return text === "" ? "" : PartsOrFault(`fake:${text}`).path;
    },
    search(text) {
        return EscapeQuery(WithoutFirst(text, "?"), "fake");
    },
    hash(text) {
        return EscapeUrlText(WithoutFirst(text, "#"), kFragmentEscapes);
    },
};

// SPEC: parse a constructor string.
function ComponentsOfText(text) {
    const run = {
        __proto__: null, text, tokens: PatternTokens(text, true), result: { __proto__: null }, start: 0, at: 0, step: 1, groups: 0, brackets: 0,
        isSpecial: false, state: "init",
    };
    for (; run.at < run.tokens.length; run.at += run.step) {
        run.step = 1;
        const kind = run.tokens[run.at].kind;
        if (kind === "end") {
            if (EndComponents(run)) break;
        } else if (kind === "open") {
            run.groups += 1;
        } else if (run.groups > 0) {
            if (kind === "close") run.groups -= 1;
        } else {
            kComponentStates[run.state](run);
        }
    }
    if (run.result.hostname !== undefined && run.result.port === undefined) run.result.port = "";
    return run.result;
}

// True when the text is over; without a scheme or a user it is read again as something else.
function EndComponents(run) {
    if (run.state === "init") {
        RewindTo(run, run.state);
        if (IsPlainToken(run, run.at, "#")) EnterComponent(run, "hash", 1);
        else if (BeginsSearch(run)) EnterComponent(run, "search", 1);
        else EnterComponent(run, "pathname", 0);
        return false;
    }
    if (run.state === "authority") {
        RewindTo(run, "hostname");
        return false;
    }
    EnterComponent(run, "done", 0);
    return true;
}

function RewindTo(run, state) {
    run.at = run.start;
    run.step = 0;
    run.state = state;
}

function TokenAt(run, at) {
    return at < run.tokens.length ? run.tokens[at] : run.tokens[run.tokens.length - 1];
}

function IsPlainToken(run, at, value) {
    const token = TokenAt(run, at);
    return token.value === value && (token.kind === "char" || token.kind === "escaped" || token.kind === "invalid");
}

function BeginsSearch(run) {
    if (IsPlainToken(run, run.at, "?")) return true;
    if (run.tokens[run.at].value !== "?") return false;
    if (run.at === 0) return true;
    const before = run.tokens[run.at - 1].kind;
    return before !== "name" && before !== "regexp" && before !== "close" && before !== "asterisk";
}

function ComponentText(run) {
    return %string_slice(run.text, TokenAt(run, run.start).index, run.tokens[run.at].index);
}

const kBeforeHost = ["protocol", "authority", "username", "password"];
const kBeforePath = ["protocol", "authority", "username", "password", "hostname", "port"];
const kBeforeSearch = ["protocol", "authority", "username", "password", "hostname", "port", "pathname"];

// SPEC: change state: what was left out between the two is empty.
function EnterComponent(run, state, skipped) {
    const result = run.result;
    const old = run.state;
    if (old !== "init" && old !== "authority" && old !== "done") result[old] = ComponentText(run);
    if (old !== "init" && state !== "done") {
        const isBehindPath = state === "search" || state === "hash";
        const isBehindHost = isBehindPath || state === "port" || state === "pathname";
        if (ListIndexOf(kBeforeHost, old) >= 0 && isBehindHost && result.hostname === undefined) result.hostname = "";
        if (ListIndexOf(kBeforePath, old) >= 0 && isBehindPath && result.pathname === undefined) result.pathname = run.isSpecial ? "/" : "";
        if (ListIndexOf(kBeforeSearch, old) >= 0 && state === "hash" && result.search === undefined) result.search = "";
    }
    run.state = state;
    run.at += skipped;
    run.start = run.at;
    run.step = 0;
}

// Enters what begins here of the components from the path on.
function EnterLater(run, hasPath) {
    if (hasPath && IsPlainToken(run, run.at, "/")) EnterComponent(run, "pathname", 0);
    else if (BeginsSearch(run)) EnterComponent(run, "search", 1);
    else if (IsPlainToken(run, run.at, "#")) EnterComponent(run, "hash", 1);
}

const kComponentStates = {
    __proto__: null,
    init(run) {
        if (IsPlainToken(run, run.at, ":")) RewindTo(run, "protocol");
    },
    protocol(run) {
        if (!IsPlainToken(run, run.at, ":")) return;
        run.isSpecial = MatchesSpecialScheme(CompilePattern(ComponentText(run), SpelledPart.protocol, kPlainOptions, false));
        const hasSlashes = IsPlainToken(run, run.at + 1, "/") && IsPlainToken(run, run.at + 2, "/");
        EnterComponent(run, hasSlashes || run.isSpecial ? "authority" : "pathname", hasSlashes ? 3 : 1);
    },
    authority(run) {
        if (IsPlainToken(run, run.at, "@")) RewindTo(run, "username");
        else if (IsPlainToken(run, run.at, "/") || BeginsSearch(run) || IsPlainToken(run, run.at, "#")) RewindTo(run, "hostname");
    },
    username(run) {
        if (IsPlainToken(run, run.at, ":")) EnterComponent(run, "password", 1);
        else if (IsPlainToken(run, run.at, "@")) EnterComponent(run, "hostname", 1);
    },
    password(run) {
        if (IsPlainToken(run, run.at, "@")) EnterComponent(run, "hostname", 1);
    },
    hostname(run) {
        if (IsPlainToken(run, run.at, "[")) run.brackets += 1;
        else if (IsPlainToken(run, run.at, "]")) run.brackets -= 1;
        else if (IsPlainToken(run, run.at, ":") && run.brackets === 0) EnterComponent(run, "port", 1);
        else EnterLater(run, true);
    },
    port(run) {
        EnterLater(run, true);
    },
    pathname(run) {
        EnterLater(run, false);
    },
    search(run) {
        if (IsPlainToken(run, run.at, "#")) EnterComponent(run, "hash", 1);
    },
    hash(run) {},
};

function MatchesSpecialScheme(component) {
    const schemes = %own_keys(kSpecialPorts);
    for (let index = 0; index < schemes.length; index += 1) {
        if (RegExpBuiltinExec(component.regexp, schemes[index]) !== null) return true;
    }
    return false;
}

// SPEC: process a URLPatternInit. What is given by `init` and by its baseURL; for a pattern as it is, for a URL as it is spelled.
function ProcessedInit(init, isPattern) {
    const result = { __proto__: null };
    if (!isPattern) for (let index = 0; index < 8; index += 1) result[kPatternComponents[index]] = "";
    const base = init.baseURL === undefined ? undefined : InWords(() => PartsOrFault(init.baseURL), () => `Invalid baseURL '${init.baseURL}'.`);
    if (base !== undefined) InheritFromBase(result, init, base, isPattern);
    const own = (name, taken) => {
        if (init[name] !== undefined) result[name] = isPattern ? taken : SpelledPart[name](taken);
    };
    if (init.protocol !== undefined) own("protocol", WithoutLast(init.protocol, ":"));
    own("username", init.username);
    own("password", init.password);
    own("hostname", init.hostname);
    if (init.port !== undefined) result.port = isPattern ? init.port : SpelledPart.port(init.port, result.protocol === "" ? undefined : result.protocol);
    if (init.pathname !== undefined) result.pathname = PathOfInit(init.pathname, base, result.protocol, isPattern);
    if (init.search !== undefined) own("search", WithoutFirst(init.search, "?"));
    if (init.hash !== undefined) own("hash", WithoutFirst(init.hash, "#"));
    return result;
}

function WithoutLast(text, letter) {
    return text !== "" && text[text.length - 1] === letter ? %string_slice(text, 0, text.length - 1) : text;
}

function InheritFromBase(result, init, base, isPattern) {
    const take = (name, value) => {
        result[name] = isPattern ? EscapePatternText(value) : value;
    };
    const has = (name) => init[name] !== undefined;
    if (!has("protocol")) take("protocol", base.scheme);
    const hasHost = has("protocol") || has("hostname");
    if (!isPattern && !hasHost && !has("port") && !has("username")) {
        result.username = base.username;
        if (!has("password")) result.password = base.password;
    }
    if (hasHost) return;
    take("hostname", base.host === null ? "" : base.host);
    if (has("port")) return;
    take("port", base.port);
    if (has("pathname")) return;
    take("pathname", base.path);
    if (has("search")) return;
    take("search", base.query === null ? "" : base.query);
    if (!has("hash")) take("hash", base.fragment === null ? "" : base.fragment);
}

function PathOfInit(given, base, scheme, isPattern) {
    let path = given;
    if (base !== undefined && !base.opaque && !IsAbsolutePath(path, isPattern)) {
        const basePath = isPattern ? EscapePatternText(base.path) : base.path;
        let slash = basePath.length - 1;
        while (slash >= 0 && basePath[slash] !== "/") slash -= 1;
        if (slash >= 0) path = `${%string_slice(basePath, 0, slash + 1)}${path}`;
    }
    if (isPattern) return path;
    return scheme === "" || scheme === undefined || IsSpecialScheme(scheme) ? SpelledPart.pathname(path) : SpelledPart.opaque(path);
}

function IsAbsolutePath(path, isPattern) {
    if (path[0] === "/") return true;
    return isPattern && path[1] === "/" && (path[0] === "\\" || path[0] === "{");
}
