// The url module's resolve and what the module has of its older functions. RUNTIME: Node 20 lib/url.js.

function CopyLegacyFields(to, from, except) {
    const names = EnumerableNames(from);
    for (let index = 0; index < names.length; index += 1) {
        if (names[index] !== except) to[names[index]] = from[names[index]];
    }
}

let hasWarnedOfLegacyUrls = false;

// RUNTIME: Node v24.21.0 lib/url.js.
function WarnOfLegacyUrls() {
    if (hasWarnedOfLegacyUrls || !kIsNode24 || %called_from_package()) return;
    hasWarnedOfLegacyUrls = true;
    EmitWarning("`url.parse()` behavior is not standardized and prone to errors that have security implications. Use the WHATWG URL API instead. " +
        "CVEs are not issued for `url.parse()` vulnerabilities.", "DeprecationWarning", "DEP0169");
}

function NewLegacyUrl(text, wantsQuery, slashesMeanHost) {
    WarnOfLegacyUrls();
    if (text instanceof LegacyUrl) return text;
    ValidateString(text, "url");
    const url = %construct(LegacyUrl, [], LegacyUrl);
    ParseLegacyUrl(url, text, wantsQuery, slashesMeanHost);
    return url;
}

// `base` as a folder for `relative`, both of them taken apart.
function ResolveLegacyUrl(base, relative) {
    const result = %construct(LegacyUrl, [], LegacyUrl);
    CopyLegacyFields(result, base, undefined);
    result.hash = relative.hash;
    if (relative.href === "") {
        result.href = FormatLegacyUrl(result);
        return result;
    }
    if (relative.slashes && !relative.protocol) {
        CopyLegacyFields(result, relative, "protocol");
        if (IsSlashedProtocol(result.protocol) && result.hostname && !result.pathname) {
            result.path = "/";
            result.pathname = "/";
        }
    } else if (relative.protocol && relative.protocol !== result.protocol) {
        if (IsSlashedProtocol(relative.protocol)) ChangeLegacyProtocol(result, relative);
        else CopyLegacyFields(result, relative, undefined);
    } else {
        if (result.protocol && !IsSlashedProtocol(result.protocol)) {
            %refuse(`url.resolve for the protocol '${result.protocol}' is not supported by Loopscope: use the class URL`);
        }
        MergeLegacyPaths(result, relative);
    }
    result.href = FormatLegacyUrl(result);
    return result;
}

function ChangeLegacyProtocol(result, relative) {
    result.protocol = relative.protocol;
    if (!relative.host && relative.protocol !== "file:") {
        const parts = %split_text(relative.pathname || "", "/");
        let first = 0;
        while (first < parts.length && !relative.host) {
            relative.host = parts[first];
            first += 1;
        }
        if (!relative.host) relative.host = "";
        if (!relative.hostname) relative.hostname = "";
        const rest = first < parts.length && parts[first] === "" ? [] : [""];
        for (; first < parts.length; first += 1) %push(rest, parts[first]);
        result.pathname = rest.length < 2 ? "/" : %join_texts(rest, "/");
    } else {
        result.pathname = relative.pathname;
    }
    result.search = relative.search;
    result.query = relative.query;
    result.host = relative.host || "";
    result.auth = relative.auth;
    result.hostname = relative.hostname || relative.host;
    result.port = relative.port;
    SetLegacyPath(result, result.pathname || result.search);
    result.slashes = result.slashes || relative.slashes;
}

// The same protocol, or none: the path of `relative` takes the place of the last segment.
function MergeLegacyPaths(result, relative) {
    const isRelativeAbsolute = relative.host || (relative.pathname && relative.pathname[0] === "/");
    const isAbsolute = isRelativeAbsolute || (result.pathname && result.pathname[0] === "/") || (result.host && relative.pathname);
    let parts = result.pathname ? %split_text(result.pathname, "/") : [];
    const relativeParts = relative.pathname ? %split_text(relative.pathname, "/") : [];
    if (isRelativeAbsolute) {
        TakeLegacyHost(result, relative);
        parts = relativeParts;
    } else if (relativeParts.length > 0) {
        if (parts.length > 0) %array_set_length(parts, parts.length - 1);
        for (let index = 0; index < relativeParts.length; index += 1) %push(parts, relativeParts[index]);
    } else if (relative.search !== null && relative.search !== undefined) {
        result.search = relative.search;
        result.query = relative.query;
        SetLegacyPath(result, true);
        return;
    }
    if (isRelativeAbsolute || relativeParts.length > 0) {
        result.search = relative.search;
        result.query = relative.query;
    }
    if (parts.length === 0) {
        result.pathname = null;
        result.path = result.search ? `/${result.search}` : null;
        return;
    }
    const path = ResolveLegacyDots(parts, isAbsolute, result.host || relative.host);
    result.pathname = path.length === 0 ? null : %join_texts(path, "/");
    SetLegacyPath(result, result.pathname !== null || result.search !== null);
    if (path.length === 0) result.path = null;
    result.auth = relative.auth || result.auth;
    result.slashes = result.slashes || relative.slashes;
}

function TakeLegacyHost(result, relative) {
    if (relative.host || relative.host === "") {
        if (result.host !== relative.host) result.auth = null;
        result.host = relative.host;
        result.port = relative.port;
    }
    if (relative.hostname || relative.hostname === "") {
        if (result.hostname !== relative.hostname) result.auth = null;
        result.hostname = relative.hostname;
    }
}

function Behind(first, parts) {
    const all = [first];
    for (let index = 0; index < parts.length; index += 1) %push(all, parts[index]);
    return all;
}

// "." and ".." worked off. A path that ends in one of them ends in a slash.
function ResolveLegacyDots(parts, isAbsolute, host) {
    const last = parts[parts.length - 1];
    const endsInSlash = ((host || parts.length > 1) && (last === "." || last === "..")) || last === "";
    const backward = [];
    let up = 0;
    for (let index = parts.length - 1; index >= 0; index -= 1) {
        if (parts[index] === ".") continue;
        if (parts[index] === "..") up += 1;
        else if (up > 0) up -= 1;
        else %push(backward, parts[index]);
    }
    if (!isAbsolute) {
        for (; up > 0; up -= 1) %push(backward, "..");
    }
    const front = backward.length > 0 ? backward[backward.length - 1] : undefined;
    if (isAbsolute && front !== "") %push(backward, "");
    const path = [];
    for (let index = backward.length - 1; index >= 0; index -= 1) %push(path, backward[index]);
    if (endsInSlash && !EndsWith(%join_texts(path, "/"), "/")) %push(path, "");
    return host && path.length > 0 && path[0] !== "" ? Behind("", path) : path;
}

const LegacyUrlMethods = {
    parse(text, wantsQuery, slashesMeanHost) {
        ValidateString(text, "url");
        ParseLegacyUrl(this, text, wantsQuery, slashesMeanHost);
        return this;
    },
    format() {
        return FormatLegacyUrl(this);
    },
    resolve(relative) {
        return FormatLegacyUrl(ResolveLegacyUrl(this, NewLegacyUrl(relative, false, true)));
    },
    resolveObject(relative) {
        return ResolveLegacyUrl(this, typeof relative === "string" ? NewLegacyUrl(relative, false, true) : relative);
    },
    parseHost() {
        TakeLegacyPort(this);
    },
};
const LegacyUrlMethodNames = EnumerableNames(LegacyUrlMethods);
for (let index = 0; index < LegacyUrlMethodNames.length; index += 1) {
    LegacyUrl.prototype[LegacyUrlMethodNames[index]] = LegacyUrlMethods[LegacyUrlMethodNames[index]];
}

function IsTurnedOff(option) {
    return option !== undefined && option !== null && !option;
}

// What WriteUrl writes, less what the options leave out.
function FormatUrlObject(url, options) {
    const parts = { __proto__: null };
    CopyLegacyFields(parts, %slot(url, 0), undefined);
    if (options) {
        ValidateObject(options, "options");
        if (options.unicode && typeof parts.host === "string") parts.host = DomainToUnicode(parts.host);
        if (IsTurnedOff(options.fragment)) parts.fragment = null;
        if (IsTurnedOff(options.search)) parts.query = null;
        if (IsTurnedOff(options.auth)) {
            parts.username = "";
            parts.password = "";
        }
    }
    return WriteUrl(parts);
}

const LegacyUrlFunctions = {
    Url: LegacyUrl,
    parse: {
        urlParse(text, wantsQuery, slashesMeanHost) {
            return NewLegacyUrl(text, wantsQuery, slashesMeanHost);
        },
    }.urlParse,
    resolve: {
        urlResolve(from, to) {
            const base = NewLegacyUrl(from, false, true);
            return FormatLegacyUrl(ResolveLegacyUrl(base, NewLegacyUrl(to, false, true)));
        },
    }.urlResolve,
    resolveObject: {
        urlResolveObject(from, to) {
            return from ? NewLegacyUrl(from, false, true).resolveObject(to) : to;
        },
    }.urlResolveObject,
    format: {
        urlFormat(url, options) {
            if (typeof url === "string") return FormatLegacyUrl(NewLegacyUrl(url));
            if (!%is_object(url) || typeof url === "function") throw ArgumentTypeError("urlObject", kIsOldNode ? "of type Object or string" : "one of type object or string", url);
            return %has_brand(url, kUrlBrand) ? FormatUrlObject(url, options) : FormatLegacyUrl(url);
        },
    }.urlFormat,
};
