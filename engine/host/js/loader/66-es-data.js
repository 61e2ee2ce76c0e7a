// Modules that stand in their address. RUNTIME: Node 20 lib/internal/modules/esm/load.js, get_format.js, formats.js. Like the functions
// that a program makes of strings they are compiled while it runs.

function IsDataUrl(path) {
    return path !== undefined && StartsWith(path, "data:");
}

// What an address says of itself: its type, whether it is in base64, and the rest. Undefined where it says nothing.
function PartsOfData(url) {
    let end = 5;
    while (end < url.length && url[end] !== "#" && (kIsNode24 || url[end] !== "?")) end += 1;
    const path = %string_slice(url, 5, end);
    const comma = %string_find(path, ",", 0);
    const head = comma < 0 ? "" : %string_slice(path, 0, comma);
    const parameter = %string_find(head, ";", 0);
    const type = parameter < 0 ? head : %string_slice(head, 0, parameter);
    const slash = %string_find(type, "/", 0);
    if (slash < 1 || slash === type.length - 1) return undefined;
    return { __proto__: null, type, isBase64: EndsWith(head, ";base64"), body: %string_slice(path, comma + 1, path.length) };
}

function DataTarget(specifier) {
    const url = %construct(UrlConstructor, [specifier], UrlConstructor).href;
    const data = PartsOfData(url);
    if (data === undefined) throw InvalidUrl(url, undefined, false);
    return { __proto__: null, builtin: undefined, url, path: undefined, data };
}

function FormatOfData(target) {
    const type = target.data.type;
    const lower = %string_to_lower(type);
    if (lower === "text/javascript" || lower === "application/javascript") return "module";
    if (type === "application/json") return "json";
    throw NodeRangeError("ERR_UNKNOWN_MODULE_FORMAT", `Unknown module format: ${type} for URL ${target.url}`);
}


// A URIError for what is no escape.
function CheckEscapes(body) {
    if (!kIsNode24) %call(DecodeUriComponent, undefined, body);
}

function TextOfData(data) {
    const text = PercentDecode(data.body, false);
    return data.isBase64 ? DecodeBytes(EncodeText(text, "base64"), "utf8") : text;
}

function UnitOfData(target) {
    return %compile_text(TextOfData(target.data), target.url);
}

// What it asks for; nothing where it is no module.
function RequestsOfData(target) {
    try {
        return FormatOfData(target) === "module" ? %unit_module(UnitOfData(target))[0] : [];
    } catch {
        return [];
    }
}

// How many more turns of the microtask queue a new module takes than one of Node's own: to load it, and for each level below it.
function TurnsOfData(target, depth) {
    const own = kIsNode24 ? 0 : 1;
    const requests = RequestsOfData(target);
    let below = 0;
    for (let index = 0; index < requests.length; index += 1) {
        const found = TryResolveImport(requests[index][0], target.url);
        if (found === undefined || EsModuleMap[found.url] !== undefined) continue;
        const inner = found.data !== undefined && depth < kMostDataLevels ? TurnsOfData(found, depth + 1) : 0;
        below = %math_max(below, (kIsNode24 ? 2 : 9) + inner);
    }
    return own + below;
}
const kMostDataLevels = 20;
