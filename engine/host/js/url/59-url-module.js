// The url module. RUNTIME: Node 20 lib/url.js and lib/internal/url.js.

function UrlToHttpOptions(url) {
    const { hostname, pathname, port, username, password, search } = url;
    const options = CopyDataProperties({ __proto__: null }, url, undefined);
    options.protocol = url.protocol;
    options.hostname = hostname && hostname[0] === "[" ? %string_slice(hostname, 1, hostname.length - 1) : hostname;
    options.hash = url.hash;
    options.search = search;
    options.pathname = pathname;
    options.path = `${pathname || ""}${search || ""}`;
    options.href = url.href;
    if (port !== "") options.port = ToNumber(port);
    const decode = %intrinsic("GlobalObject").decodeURIComponent;
    if (username || password) options.auth = `${%call(decode, undefined, username)}:${%call(decode, undefined, password)}`;
    return options;
}

// RUNTIME: Node 20 lib/internal/url.js, fileURLToPath and getPathFromURLPosix.
function PathOfFileUrl(parts) {
    if (parts.scheme !== "file") throw NodeTypeError("ERR_INVALID_URL_SCHEME", "The URL must be of scheme file");
    if (parts.host !== "" && parts.host !== null) throw NodeTypeError("ERR_INVALID_FILE_URL_HOST", 'File URL host must be "localhost" or empty on linux');
    if (%string_find(%string_to_lower(parts.path), "%2f", 0) >= 0) throw NodeTypeError("ERR_INVALID_FILE_URL_PATH", "File URL path must not include encoded / characters");
    return PercentDecode(parts.path, false);
}

DefineModule("url", () => {
    const exports = {
        Url: LegacyUrlFunctions.Url,
        parse: LegacyUrlFunctions.parse,
        resolve: LegacyUrlFunctions.resolve,
        resolveObject: LegacyUrlFunctions.resolveObject,
        format: LegacyUrlFunctions.format,
        URL: UrlConstructor,
        URLSearchParams: SearchParamsConstructor,
        domainToASCII(domain) {
            if (arguments.length < 1) throw MissingArguments("domain");
            const name = ParseHost(`${domain}`, true);
            return name === undefined ? "" : name;
        },
        domainToUnicode(domain) {
            if (arguments.length < 1) throw MissingArguments("domain");
            const name = ParseHost(`${domain}`, true);
            return name === undefined ? "" : DomainToUnicode(name);
        },
        pathToFileURL(path) {
            ValidateString(path, "path");
            const text = %replace_all(%replace_all(ResolvePath(path), "%", "%25"), "\\", "%5C");
            return %construct(UrlConstructor, [`file://${%replace_all(%replace_all(text, "#", "%23"), "?", "%3F")}`], UrlConstructor);
        },
        urlToHttpOptions(url) {
            return UrlToHttpOptions(url);
        },
        fileURLToPath(path) {
            if (typeof path !== "string" && !%has_brand(path, kUrlBrand)) throw ArgumentTypeError("path", "of type string or an instance of URL", path);
            return PathOfFileUrl(typeof path === "string" ? UrlPartsOrThrow(path, undefined) : %slot(path, 0));
        },
    };
    if (kIsNode24) exports.URLPattern = UrlPatternConstructor;
    return exports;
});
