// The url module. RUNTIME: Node 20 lib/url.js and lib/internal/url.js.

function UrlToHttpOptions(url) {
    // RUNTIME: Node v24.21.0 lib/internal/url.js, urlToHttpOptions, takes arrays and functions, too.
    if (kIsNode24 && !%is_object(url)) throw ArgumentTypeError("url", "of type object", url);
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

// RUNTIME: Node 20 lib/internal/url.js, fileURLToPath, getPathFromURLPosix and getPathFromURLWin32.
function PathOfFileUrl(url, options) {
    if (url.protocol !== "file:") throw NodeTypeError("ERR_INVALID_URL_SCHEME", "The URL must be of scheme file");
    const { hostname, pathname } = url;
    if (IsForWindows(options)) return WindowsPathOfUrl(url, hostname, pathname);
    if (hostname !== "") throw NodeTypeError("ERR_INVALID_FILE_URL_HOST", 'File URL host must be "localhost" or empty on linux');
    if (%string_find(%string_to_lower(pathname), "%2f", 0) >= 0) throw FileUrlPathError("must not include encoded / characters", url);
    return PercentDecode(pathname, false);
}

function WindowsPathOfUrl(url, hostname, pathname) {
    const lower = %string_to_lower(pathname);
    if (%string_find(lower, "%2f", 0) >= 0 || %string_find(lower, "%5c", 0) >= 0) throw FileUrlPathError("must not include encoded \\ or / characters", url);
    const path = PercentDecode(%replace_all(pathname, "/", "\\"), false);
    if (hostname !== "") return `\\\\${DomainToUnicode(hostname)}${path}`;
    if (!HasDriveLetter(%string_slice(path, 1, 3))) throw FileUrlPathError("must be absolute", url);
    return %string_slice(path, 1, path.length);
}

// RUNTIME: Node v24.21.0 tells which URL it was.
function FileUrlPathError(fault, url) {
    const error = NodeTypeError("ERR_INVALID_FILE_URL_PATH", `File URL path ${fault}`);
    if (kIsNode24) error.input = url;
    return error;
}

function IsForWindows(options) {
    const { windows } = options === undefined || options === null || kIsOldNode ? { __proto__: null } : options;
    return windows !== undefined && windows !== null && !!windows;
}

// RUNTIME: Node 20 src/node_url.cc, PathToFileURL; Node 10 lib/internal/url.js escapes less.
const kFilePathEscapes = ["%", "%25", "\n", "%0A", "\r", "%0D", "\t", "%09", "#", "%23", "?", "%3F"];
const kNewerFilePathEscapes = ["[", "%5B", "]", "%5D", "^", "%5E", "|", "%7C", "~", "%7E"];

function EscapeFilePath(path, escapes) {
    let text = path;
    for (let index = 0; index < escapes.length; index += 2) text = %replace_all(text, escapes[index], escapes[index + 1]);
    return text;
}

function UrlOfPath(path, isWindows) {
    let host = "";
    let resolved = path;
    if (isWindows && StartsWithText(path, "\\\\")) {
        const begin = StartsWithText(path, "\\\\?\\UNC\\") ? 8 : 2;
        const end = %string_find(path, "\\", begin);
        if (end < 0) throw ArgumentValueError("path", path, "Missing UNC resource path");
        if (end === 2) throw ArgumentValueError("path", path, "Empty UNC servername");
        host = ParseHost(%string_slice(path, begin, end), true) || "";
        resolved = %string_slice(path, end, path.length);
    } else {
        resolved = isWindows ? ResolveWindowsPath([path]) : ResolvePath(path);
        const last = path[path.length - 1];
        const isFolder = last === "/" || isWindows && last === "\\";
        if (isFolder && resolved[resolved.length - 1] !== (isWindows ? "\\" : "/")) resolved += "/";
    }
    let text = EscapeFilePath(resolved, kFilePathEscapes);
    if (!kIsOldNode) text = EscapeFilePath(text, kNewerFilePathEscapes);
    if (!isWindows) text = %replace_all(text, "\\", "%5C");
    return %construct(UrlConstructor, [`file://${host}${isWindows && !IsWindowsSeparator(text[0]) ? "/" : ""}${text}`], UrlConstructor);
}

// RUNTIME: Node 20 lib/internal/url.js, isURL.
function LooksLikeUrl(value) {
    return %is_object(value) && !!(value.href && value.protocol && value.auth === undefined && value.path === undefined);
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
        pathToFileURL(path, options = undefined) {
            ValidateString(path, "path");
            return UrlOfPath(path, IsForWindows(options));
        },
        urlToHttpOptions(url) {
            return UrlToHttpOptions(url);
        },
        fileURLToPath(path, options = undefined) {
            const isText = typeof path === "string";
            if (!isText && !%has_brand(path, kUrlBrand) && (kIsOldNode || !LooksLikeUrl(path))) throw ArgumentTypeError("path", "of type string or an instance of URL", path);
            return PathOfFileUrl(isText ? %construct(UrlConstructor, [path], UrlConstructor) : path, options);
        },
    };
    if (kIsNode24) exports.URLPattern = UrlPatternConstructor;
    return exports;
});
