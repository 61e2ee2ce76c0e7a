// MIMEType and MIMEParams. SPEC: https://mimesniff.spec.whatwg.org/#parsing-a-mime-type. RUNTIME: Node 20 lib/internal/mime.js.

const kMimeTokenMarks = "!#$%&'*+-.^_`|~";

function IsMimeSpace(letter) {
    return letter === "\t" || letter === "\n" || letter === "\r" || letter === " ";
}

function IsMimeTokenLetter(letter) {
    const isPlain = (letter >= "0" && letter <= "9") || (letter >= "A" && letter <= "Z") || (letter >= "a" && letter <= "z");
    return isPlain || %string_find(kMimeTokenMarks, letter, 0) >= 0;
}

function IsMimeQuotedLetter(letter) {
    return letter === "\t" || (letter >= " " && letter <= "~") || (letter >= "\u0080" && letter <= "\u00ff");
}

// The place of the first letter that cannot stand there, or -1.
function NoMimeToken(text) {
    for (let index = 0; index < text.length; index += 1) {
        if (!IsMimeTokenLetter(text[index])) return index;
    }
    return -1;
}

function NoMimeQuoted(text) {
    for (let index = 0; index < text.length; index += 1) {
        if (!IsMimeQuotedLetter(text[index])) return index;
    }
    return -1;
}

function MimeSyntaxError(production, text, place) {
    return NodeTypeError("ERR_INVALID_MIME_SYNTAX", `The MIME syntax for a ${production} in "${text}" is invalid${place === -1 ? "" : ` at ${place}`}`);
}

function AfterMimeSpaces(text, begin) {
    let index = begin;
    while (index < text.length && IsMimeSpace(text[index])) index += 1;
    return index;
}

function WithoutMimeSpacesAtEnd(text) {
    let end = text.length;
    while (end > 0 && IsMimeSpace(text[end - 1])) end -= 1;
    return %string_slice(text, 0, end);
}

function EndOfMimePart(text, mark, begin) {
    const found = %string_find(text, mark, begin);
    return found < 0 ? text.length : found;
}

// [value, what follows] of a parameter in quotes that begins there.
function ReadQuotedMime(text, begin) {
    let value = "";
    let index = begin;
    while (index < text.length && text[index] !== "\"") {
        if (text[index] === "\\" && index + 1 < text.length) index += 1;
        value += text[index];
        index += 1;
    }
    return [value, index + 1];
}

function ReadMimeParameters(text, begin, params) {
    const end = WithoutMimeSpacesAtEnd(text).length;
    let index = begin;
    while (index < end) {
        index = AfterMimeSpaces(text, index);
        const nameEnd = %math_min(EndOfMimePart(text, "=", index), EndOfMimePart(text, ";", index));
        const name = LowerAscii(%string_slice(text, index, nameEnd));
        index = nameEnd + 1;
        if (nameEnd < end && text[nameEnd] === ";") continue;
        if (index >= end) break;
        let value;
        if (text[index] === "\"") {
            const read = ReadQuotedMime(text, index + 1);
            value = read[0];
            index = EndOfMimePart(text, ";", read[1]);
        } else {
            const valueEnd = EndOfMimePart(text, ";", index);
            value = WithoutMimeSpacesAtEnd(%string_slice(text, index, valueEnd));
            index = valueEnd;
        }
        index += 1;
        if (value === "" && text[index - 2] !== "\"") continue;
        if (name !== "" && NoMimeToken(name) === -1 && NoMimeQuoted(value) === -1) MimeParts.addOnce(params, name, value);
    }
}

function LowerAscii(text) {
    let result = "";
    for (let index = 0; index < text.length; index += 1) {
        result += text[index] >= "A" && text[index] <= "Z" ? %string_to_lower(text[index]) : text[index];
    }
    return result;
}

function EncodedMimeValue(value) {
    if (value.length === 0) return "\"\"";
    if (NoMimeToken(value) === -1) return value;
    let quoted = "\"";
    for (let index = 0; index < value.length; index += 1) quoted += value[index] === "\"" || value[index] === "\\" ? `\\${value[index]}` : value[index];
    return `${quoted}"`;
}

const MimeParts = { __proto__: null, addOnce: undefined };

class MIMEParams {
    #names = [];
    #values = [];

    static {
        MimeParts.addOnce = (params, name, value) => {
            if (ListIndexOf(params.#names, name) >= 0) return;
            %push(params.#names, name);
            %push(params.#values, value);
        };
    }

    delete(name) {
        const index = ListIndexOf(this.#names, name);
        if (index < 0) return;
        for (let next = index + 1; next < this.#names.length; next += 1) {
            this.#names[next - 1] = this.#names[next];
            this.#values[next - 1] = this.#values[next];
        }
        %array_set_length(this.#names, this.#names.length - 1);
        %array_set_length(this.#values, this.#values.length - 1);
    }
    get(name) {
        const index = ListIndexOf(this.#names, name);
        return index < 0 ? null : this.#values[index];
    }
    has(name) {
        return ListIndexOf(this.#names, name) >= 0;
    }
    set(name, value) {
        const key = `${name}`;
        const text = `${value}`;
        const badName = NoMimeToken(key);
        if (key.length === 0 || badName !== -1) throw MimeSyntaxError("parameter name", key, badName);
        const badValue = NoMimeQuoted(text);
        if (badValue !== -1) throw MimeSyntaxError("parameter value", text, badValue);
        const index = ListIndexOf(this.#names, key);
        if (index >= 0) {
            this.#values[index] = text;
        } else {
            MimeParts.addOnce(this, key, text);
        }
    }
    *entries() {
        for (let index = 0; index < this.#names.length; index += 1) yield [this.#names[index], this.#values[index]];
    }
    *keys() {
        for (let index = 0; index < this.#names.length; index += 1) yield this.#names[index];
    }
    *values() {
        for (let index = 0; index < this.#names.length; index += 1) yield this.#values[index];
    }
    toString() {
        const parts = [];
        for (let index = 0; index < this.#names.length; index += 1) %push(parts, `${this.#names[index]}=${EncodedMimeValue(this.#values[index])}`);
        return %join_texts(parts, ";");
    }
}
%put(MIMEParams.prototype, %intrinsic("SymbolIterator"), MIMEParams.prototype.entries, 5);
%put(MIMEParams.prototype, "toJSON", MIMEParams.prototype.toString, 5);

class MIMEType {
    #type = "";
    #subtype = "";
    #params = new MIMEParams();

    constructor(input) {
        const text = `${input}`;
        const begin = AfterMimeSpaces(text, 0);
        const slash = %string_find(text, "/", begin);
        const type = %string_slice(text, begin, slash < 0 ? text.length : slash);
        const badType = NoMimeToken(type);
        if (type === "" || badType !== -1 || slash < 0) throw MimeSyntaxError("type", text, badType);
        const end = EndOfMimePart(text, ";", slash + 1);
        const subtype = WithoutMimeSpacesAtEnd(%string_slice(text, slash + 1, end));
        const badSubtype = NoMimeToken(subtype);
        if (subtype === "" || badSubtype !== -1) throw MimeSyntaxError("subtype", text, badSubtype);
        this.#type = LowerAscii(type);
        this.#subtype = LowerAscii(subtype);
        ReadMimeParameters(text, end + 1, this.#params);
    }
    get type() {
        return this.#type;
    }
    set type(value) {
        const text = `${value}`;
        const bad = NoMimeToken(text);
        if (text.length === 0 || bad !== -1) throw MimeSyntaxError("type", text, bad);
        this.#type = LowerAscii(text);
    }
    get subtype() {
        return this.#subtype;
    }
    set subtype(value) {
        const text = `${value}`;
        const bad = NoMimeToken(text);
        if (text.length === 0 || bad !== -1) throw MimeSyntaxError("subtype", text, bad);
        this.#subtype = LowerAscii(text);
    }
    get essence() {
        return `${this.#type}/${this.#subtype}`;
    }
    get params() {
        return this.#params;
    }
    toString() {
        const parameters = %call(MIMEParams.prototype.toString, this.#params);
        return `${this.#type}/${this.#subtype}${parameters === "" ? "" : `;${parameters}`}`;
    }
}
%put(MIMEType.prototype, "toJSON", MIMEType.prototype.toString, 5);
UtilFunctions.MIMEParams = MIMEParams;
UtilFunctions.MIMEType = MIMEType;
