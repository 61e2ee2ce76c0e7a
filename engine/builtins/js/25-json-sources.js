// ECMA-262 section 25.5, as JSON.parse source text access (a proposal that V8 has) extends it: raw JSON, and what a value was in
// the text, for a reviver.

// Objects of JSON.rawJSON, once there are any.
const RawJson = { __proto__: null, isUsed: false, texts: %new_object(null, "WeakMap") };

// ---- The sources ----

// What a place in the text holds: of a primitive its source, of an array the list of its elements, of an object its members by
// name. The text is known to be JSON.
class JsonSourceReader {
    constructor(text) {
        this.text = text;
        this.at = 0;
    }
    skipSpace() {
        while (this.at < this.text.length && PositionIn(" \t\r\n", this.text[this.at]) >= 0) this.at += 1;
    }
    read(value) {
        this.skipSpace();
        const sign = this.text[this.at];
        if (sign === "[") return this.readArray(value);
        if (sign === "{") return this.readObject(value);
        const begin = this.at;
        if (sign === '"') {
            this.skipString();
        } else {
            this.skipWord();
        }
        return { __proto__: null, source: %string_part(this.text, begin, this.at), value, elements: undefined, members: undefined };
    }
    skipString() {
        for (this.at += 1; this.text[this.at] !== '"'; this.at += 1) {
            if (this.text[this.at] === "\\") this.at += 1;
        }
        this.at += 1;
    }
    skipWord() {
        while (this.at < this.text.length && PositionIn(",]} \t\r\n", this.text[this.at]) < 0) this.at += 1;
    }
    // Whether one more element or member follows; otherwise the closing bracket is behind us.
    hasMore(close) {
        this.skipSpace();
        const isOpen = this.text[this.at] !== close;
        if (!isOpen || this.text[this.at] === ",") this.at += 1;
        return isOpen;
    }
    readArray(value) {
        const elements = [];
        this.at += 1;
        while (this.hasMore("]")) %push(elements, this.read(value[elements.length]));
        return { __proto__: null, source: undefined, value, elements, members: undefined };
    }
    readObject(value) {
        const members = { __proto__: null };
        this.at += 1;
        while (this.hasMore("}")) {
            this.skipSpace();
            const begin = this.at;
            this.skipString();
            const name = %json_parse(%string_part(this.text, begin, this.at));
            this.skipSpace();
            this.at += 1;
            members[name] = this.read(value[name]);
        }
        return { __proto__: null, source: undefined, value, elements: undefined, members };
    }
}

function PositionIn(text, letter) {
    return %string_find(text, letter, 0);
}

function ReviveWithSources(text, value, reviver) {
    return ReviveProperty({ "": value }, "", reviver, new JsonSourceReader(text).read(value));
}

// SPEC: 25.5.1.1 InternalizeJSONProperty, with a context as its last argument. `record` is undefined where the program has put
// another value.
function ReviveProperty(holder, name, reviver, record) {
    const value = holder[name];
    if (record !== undefined && !%same_value(record.value, value)) record = undefined;
    const context = {};
    if (%is_object(value)) {
        ReviveParts(value, reviver, record);
    } else if (record !== undefined && record.source !== undefined) {
        context.source = record.source;
    }
    return %call(reviver, holder, name, value, context);
}

function ReviveParts(value, reviver, record) {
    if (IsArray(value)) {
        const elements = record === undefined || record.elements === undefined ? [] : record.elements;
        const length = LengthOfArrayLike(value);
        for (let index = 0; index < length; index++) ReviveElement(value, %to_string(index), reviver, elements[index]);
        return;
    }
    const members = record === undefined || record.members === undefined ? { __proto__: null } : record.members;
    const keys = EnumerableOwnKeys(value);
    for (let index = 0; index < keys.length; index++) ReviveElement(value, keys[index], reviver, members[keys[index]]);
}

function ReviveElement(object, key, reviver, record) {
    const element = ReviveProperty(object, key, reviver, record);
    if (element === undefined) {
        DeleteOwn(object, key);
    } else {
        CreateDataProperty(object, key, element);
    }
}

// ---- Raw JSON ----

const RawJsonFunctions = {
    rawJSON(text) {
        const source = ToString(text);
        const first = source[0];
        const last = source[source.length - 1];
        if (source === "" || PositionIn("\t\n\r ", last) >= 0) %throw_syntax_error("Invalid value for JSON.rawJSON");
        if (PositionIn("{[ \t\n\r", first) >= 0) ThrowUnexpectedRaw(source, first);
        %json_parse(source);
        const raw = %new_object(null);
        %put(raw, "rawJSON", source, 2);
        %prevent_extensions(raw);
        %table_set(RawJson.texts, raw, true);
        RawJson.isUsed = true;
        return raw;
    },
    isRawJSON(value) {
        return %is_object(value) && %table_has(RawJson.texts, value);
    },
};

function ThrowUnexpectedRaw(source, first) {
    if (source === "[object Object]") %json_parse(source);
    %throw_syntax_error(`Unexpected token '${first}', "${source}" is not valid JSON`);
}

if (kHasNewestLanguage) %define_methods(JsonObject, RawJsonFunctions);
