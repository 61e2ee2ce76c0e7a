// Import maps: what a specifier means in the modules of a page. SPEC: HTML sections 8.1.6.2 and 8.1.6.3.
// RUNTIME: Chromium joins what several maps say, and what has been resolved stays as it was.

// `imports` and each of `scopes` are lists of [key, address or null], the longest key first as the standard sorts them.
const ImportMap = { __proto__: null, imports: [], scopes: [], resolved: [], known: { __proto__: null } };

function IsJsonObject(value) {
    return %is_object(value) && !IsArray(value);
}

// SPEC: "create an import map parse result" and "register an import map".
function TakeImportMap(text) {
    try {
        RegisterImportMap(ReadImportMap(text));
    } catch (error) {
        ReportError(error, %thrown_place());
    }
}

function ReadImportMap(text) {
    let value;
    try {
        value = %json_parse(text);
    } catch {
        throw %construct(SyntaxErrorConstructor, ["Failed to parse import map: invalid JSON"], SyntaxErrorConstructor);
    }
    if (!IsJsonObject(value)) %throw_type_error("Failed to parse import map: not an object");
    const map = { __proto__: null, imports: [], scopes: [] };
    const { imports, scopes, integrity } = value;
    if (imports !== undefined) {
        if (!IsJsonObject(imports)) %throw_type_error('Failed to parse import map: "imports" top-level key must be a JSON object.');
        map.imports = ReadSpecifierMap(imports);
    }
    if (scopes !== undefined) {
        if (!IsJsonObject(scopes)) %throw_type_error('Failed to parse import map: "scopes" top-level key must be a JSON object.');
        const prefixes = %own_enumerable_keys(scopes);
        for (let index = 0; index < prefixes.length; index += 1) {
            const prefix = ParseUrl(prefixes[index], PageAddress.parts);
            const inner = scopes[prefixes[index]];
            if (!IsJsonObject(inner)) %refuse("a scope of an import map that is no object is not supported by Loopscope");
            if (prefix !== undefined) PutMapping(map.scopes, WriteUrl(prefix), ReadSpecifierMap(inner));
        }
    }
    if (integrity !== undefined) %refuse("the integrity of an import map is not supported by Loopscope");
    return map;
}

// SPEC: "sort and normalize a module specifier map": what cannot be an address is blocked.
function ReadSpecifierMap(given) {
    const pairs = [];
    const keys = %own_enumerable_keys(given);
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        if (key === "") continue;
        const value = given[key];
        const address = typeof value === "string" ? AddressLikeSpecifier(value, PageAddress.parts) : undefined;
        const isFolder = key[key.length - 1] === "/";
        const isRight = address !== undefined && (!isFolder || address[address.length - 1] === "/");
        PutMapping(pairs, AddressLikeSpecifier(key, PageAddress.parts) ?? key, isRight ? address : null);
    }
    return pairs;
}

function PutMapping(pairs, key, value) {
    let place = 0;
    while (place < pairs.length && pairs[place][0] > key) place += 1;
    if (place < pairs.length && pairs[place][0] === key) pairs[place][1] = value;
    else InsertInList(pairs, place, [key, value]);
}

function HasMapping(pairs, key) {
    for (let index = 0; index < pairs.length; index += 1) {
        if (pairs[index][0] === key) return true;
    }
    return false;
}

// SPEC: "merge existing and new import maps": nothing changes for what a module has asked for before.
function RegisterImportMap(map) {
    const isNew = (key, base) => {
        for (let index = 0; index < ImportMap.resolved.length; index += 1) {
            const record = ImportMap.resolved[index];
            if (base !== undefined && !IsInImportScope(record.base, base)) continue;
            if (record.specifier === key || (record.isFolderWise && IsBelow(record.specifier, key))) return false;
        }
        return true;
    };
    MergeMappings(ImportMap.imports, map.imports, (key) => isNew(key, undefined));
    for (let index = 0; index < map.scopes.length; index += 1) {
        const prefix = map.scopes[index][0];
        const pairs = map.scopes[index][1];
        if (!HasMapping(ImportMap.scopes, prefix)) PutMapping(ImportMap.scopes, prefix, []);
        for (let place = 0; place < ImportMap.scopes.length; place += 1) {
            if (ImportMap.scopes[place][0] === prefix) MergeMappings(ImportMap.scopes[place][1], pairs, (key) => isNew(key, prefix));
        }
    }
}

function MergeMappings(known, pairs, isNew) {
    for (let index = 0; index < pairs.length; index += 1) {
        const key = pairs[index][0];
        const value = pairs[index][1];
        if (!HasMapping(known, key) && isNew(key)) PutMapping(known, key, value);
    }
}

function IsBelow(text, prefix) {
    return prefix[prefix.length - 1] === "/" && %string_slice(text, 0, prefix.length) === prefix;
}

function IsInImportScope(base, prefix) {
    return base === prefix || IsBelow(base, prefix);
}

const kSpecialSchemes = ["http:", "https:", "file:", "ftp:", "ws:", "wss:"];

// SPEC: "add module to resolved module set": each is in it once.
function NoteResolved(base, specifier, isFolderWise) {
    const key = `${base} ${specifier}`;
    if (ImportMap.known[key] === true) return;
    ImportMap.known[key] = true;
    %push(ImportMap.resolved, { __proto__: null, base, specifier, isFolderWise });
}

// SPEC: HTML section 8.1.6.1, "resolve a module specifier", what a map says: { address }, { blocked } or undefined.
function MappedSpecifier(specifier, like, base) {
    const normalized = like ?? specifier;
    const isFolderWise = like === undefined || ListHas(kSpecialSchemes, %string_slice(like, 0, %string_find(like, ":", 0) + 1));
    NoteResolved(base, normalized, isFolderWise);
    for (let index = 0; index < ImportMap.scopes.length; index += 1) {
        if (!IsInImportScope(base, ImportMap.scopes[index][0])) continue;
        const found = MatchOfMapping(normalized, isFolderWise, ImportMap.scopes[index][1]);
        if (found !== undefined) return found;
    }
    return MatchOfMapping(normalized, isFolderWise, ImportMap.imports);
}

// SPEC: "resolve an imports match".
function MatchOfMapping(normalized, isFolderWise, pairs) {
    for (let index = 0; index < pairs.length; index += 1) {
        const key = pairs[index][0];
        const value = pairs[index][1];
        const isWhole = key === normalized;
        if (!isWhole && !(isFolderWise && IsBelow(normalized, key))) continue;
        if (value === null) return { __proto__: null, address: undefined, why: `Import Map: "${normalized}" matches with "${key}" but is blocked by a null value` };
        if (isWhole) return { __proto__: null, address: value, why: undefined };
        const parts = ParseUrl(%string_slice(normalized, key.length, normalized.length), ParseUrl(value, undefined));
        const address = parts === undefined ? undefined : WriteUrl(parts);
        const isInside = address !== undefined && %string_slice(address, 0, value.length) === value;
        return { __proto__: null, address: isInside ? address : undefined, why: undefined };
    }
    return undefined;
}
