// URL. RUNTIME: Node 20 lib/internal/url.js.

const kUrlBrand = 320;           // 0 the parts, 1 its URLSearchParams
const UrlPrototype = %new_object(%intrinsic("ObjectPrototype"));

function UrlPartsOrThrow(input, base) {
    const baseParts = base === undefined ? undefined : ParseUrl(base, undefined);
    const parts = base !== undefined && baseParts === undefined ? undefined : ParseUrl(input, baseParts);
    if (parts === undefined) throw InvalidUrl(input, base, base !== undefined && baseParts === undefined);
    return parts;
}

function UrlConstructor(input, base = undefined) {
    "constructor";
    NeedNew(new.target, "URL");
    if (kIsBrowser && arguments.length === 0) %throw_type_error("Failed to construct 'URL': 1 argument required, but only 0 present.");
    if (!kIsBrowser && !kIsOldNode && arguments.length === 0) throw NodeTypeError("ERR_MISSING_ARGS", 'The "url" argument must be specified');
    const text = ToString(input);
    const parts = UrlPartsOrThrow(text, base === undefined ? undefined : ToString(base));
    return %slots(PrototypeFromNewTarget(new.target, UrlPrototype), kUrlBrand, parts, undefined);
}

function PrototypeFromNewTarget(newTarget, fallback) {
    const prototype = newTarget.prototype;
    return %is_object(prototype) ? prototype : fallback;
}
%set_constructor(UrlConstructor, UrlPrototype, "URL", 1);
NoteClass(UrlConstructor);

function PartsOf(value) {
    if (%has_brand(value, kUrlBrand)) return %slot(value, 0);
    if (kIsBrowser || kIsOldNode) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of type URL');
    %throw_type_error("Cannot read private member #context from an object whose class did not declare it");
}

// RUNTIME: Node calls a private method here first, which looks whether the URLSearchParams have changed.
function PartsInSync(value) {
    if (!%has_brand(value, kUrlBrand) && !kIsBrowser && !kIsOldNode) %throw_type_error("Receiver must be an instance of class URL");
    return PartsOf(value);
}

function SearchParamsOf(url) {
    const parts = %slot(url, 0);
    if (%slot(url, 1) === undefined) {
        %set_slot(url, 1, %slots(SearchParamsPrototype, kSearchParamsBrand, SearchPairs(parts.query === null ? "" : parts.query), url));
    }
    return %slot(url, 1);
}

function SetUrlQuery(url, query) {
    const parts = %slot(url, 0);
    parts.query = query;
    if (%slot(url, 1) !== undefined) %set_slot(%slot(url, 1), 0, SearchPairs(query === null ? "" : query));
}

// SPEC: URL Standard section 4.1, potentially strip trailing spaces from an opaque path.
function StripOpaquePath(parts) {
    if (!parts.opaque || parts.fragment !== null || parts.query !== null) return;
    let end = parts.path.length;
    while (end > 0 && parts.path[end - 1] === " ") end -= 1;
    parts.path = %string_slice(parts.path, 0, end);
}

function WithoutFirst(text, letter) {
    return text[0] === letter ? %string_slice(text, 1, text.length) : text;
}

%define_methods(UrlPrototype, {
    toString() { return WriteUrl(PartsInSync(this)); },
    get href() { return WriteUrl(PartsInSync(this)); },
    set href(value) {
        PartsOf(this);
        const parts = UrlPartsOrThrow(ToString(value), undefined);
        %set_slot(this, 0, parts);
        SetUrlQuery(this, parts.query);
    },
    get origin() {
        return OriginOfUrl(PartsOf(this));
    },
    get protocol() { return `${PartsOf(this).scheme}:`; },
    set protocol(value) {
        ChangeUrl(PartsOf(this), `${ToString(value)}:`, AtSchemeStart);
    },
    get username() { return PartsOf(this).username; },
    set username(value) {
        const parts = PartsOf(this);
        const text = EscapeUrlText(ToString(value), kUserEscapes);
        if (CanHaveUser(parts)) parts.username = text;
    },
    get password() { return PartsOf(this).password; },
    set password(value) {
        const parts = PartsOf(this);
        const text = EscapeUrlText(ToString(value), kUserEscapes);
        if (CanHaveUser(parts)) parts.password = text;
    },
    get host() { return HostWithPort(PartsOf(this)); },
    set host(value) {
        const parts = PartsOf(this);
        const text = ToString(value);
        if (!parts.opaque) ChangeUrl(parts, text, InHost);
    },
    get hostname() {
        const parts = PartsOf(this);
        return parts.host === null ? "" : parts.host;
    },
    set hostname(value) {
        const parts = PartsOf(this);
        const text = ToString(value);
        if (!parts.opaque) ChangeUrl(parts, text, InHostName);
    },
    get port() { return PartsOf(this).port; },
    set port(value) {
        const parts = PartsOf(this);
        const text = ToString(value);
        if (!CanHaveUser(parts)) return;
        // RUNTIME: Ada 2.9 takes tabs and ends of lines away first.
        if ((kIsBrowser || kIsNode24 ? text : WithoutLineEnds(text)) === "") parts.port = "";
        else ChangeUrl(parts, text, InPort);
    },
    get pathname() { return PartsOf(this).path; },
    set pathname(value) {
        const parts = PartsOf(this);
        const text = ToString(value);
        if (parts.opaque) return;
        parts.path = "";
        ChangeUrl(parts, text, AtPathStart);
    },
    get search() {
        const query = PartsInSync(this).query;
        return query === null || query === "" ? "" : `?${query}`;
    },
    set search(value) {
        const parts = PartsOf(this);
        const text = ToString(value);
        if (text !== "") ChangeUrl(parts, WithoutFirst(text, "?"), InQuery);
        SetUrlQuery(this, text === "" ? null : parts.query);
        StripOpaquePath(parts);
    },
    get searchParams() {
        if (!%has_brand(this, kUrlBrand) && !kIsBrowser && !kIsOldNode) %throw_type_error("Cannot read private member #searchParams from an object whose class did not declare it");
        PartsOf(this);
        return SearchParamsOf(this);
    },
    get hash() {
        const fragment = PartsOf(this).fragment;
        return fragment === null || fragment === "" ? "" : `#${fragment}`;
    },
    set hash(value) {
        const parts = PartsOf(this);
        const text = ToString(value);
        parts.fragment = null;
        if (text !== "") ChangeUrl(parts, WithoutFirst(text, "#"), InFragment);
        StripOpaquePath(parts);
    },
    toJSON() { return WriteUrl(PartsInSync(this)); },
    [kInspectCustom](depth, options) {
        PartsOf(this);
        if (typeof depth === "number" && depth < 0) return kIsOldNode ? "[Object]" : this;
        const shown = kIsOldNode ? %new_object({ constructor: this.constructor }) : {};
        for (let index = 0; index < kShownUrlParts.length; index += 1) shown[kShownUrlParts[index]] = this[kShownUrlParts[index]];
        return `${kIsOldNode ? "" : `${this.constructor.name} `}${InspectValue(shown, options)}`;
    },
});
const kShownUrlParts = ["href", "origin", "protocol", "username", "password", "host", "hostname", "port", "pathname", "search", "searchParams", "hash"];
%put(UrlPrototype, %intrinsic("SymbolToStringTag"), "URL", 4);
const kEnumerableUrlParts = ["toString", "toJSON", "href", "origin", "protocol", "username", "password", "host", "hostname", "port", "pathname", "search", "searchParams", "hash"];
for (let index = 0; index < kEnumerableUrlParts.length; index += 1) %define_own(UrlPrototype, kEnumerableUrlParts[index], { __proto__: null, enumerable: true });

%define_methods(UrlConstructor, {
    canParse(input, base = undefined) {
        RequireParameters("URL", "canParse", arguments.length, "url");
        const baseParts = base === undefined ? undefined : ParseUrl(ToString(base), undefined);
        if (base !== undefined && baseParts === undefined) return false;
        return ParseUrl(ToString(input), baseParts) !== undefined;
    },
    // Null where the text is no URL.
    parse(input, base = undefined) {
        RequireParameters("URL", "parse", arguments.length, "url");
        const baseParts = base === undefined ? undefined : ParseUrl(ToString(base), undefined);
        const parts = base !== undefined && baseParts === undefined ? undefined : ParseUrl(ToString(input), baseParts);
        return parts === undefined ? null : %slots(UrlPrototype, kUrlBrand, parts, undefined);
    },
});
