// MIME types and the texts that they tell how to read. SPEC: MIME Sniffing sections 4.4 and 4.5, Fetch section 6 (data: URLs).

// The essence in lower case; undefined where it is none.
function EssenceOf(text) {
    const essence = %to_lower(Trimmed(%split_text(text, ";")[0]));
    const parts = %split_text(essence, "/");
    return parts.length === 2 && IsHeaderName(parts[0]) && IsHeaderName(parts[1]) ? essence : undefined;
}

// [name, value] of each parameter as it is written. RUNTIME: Chromium takes a text apart at every semicolon, those in quotes, too.
function ParametersOf(text) {
    const pieces = %split_text(text, ";");
    const pairs = [];
    for (let index = 1; index < pieces.length; index += 1) {
        const piece = Trimmed(pieces[index]);
        const equals = %string_find(piece, "=", 0);
        if (equals <= 0 || !IsHeaderName(%string_slice(piece, 0, equals))) continue;
        const value = %string_slice(piece, equals + 1, piece.length);
        const isCut = value[0] === '"' && (value.length === 1 || value[value.length - 1] !== '"');
        %push(pairs, [%string_slice(piece, 0, equals), isCut ? `${value}"` : value]);
    }
    return pairs;
}

// Whether a program may say this of what it asks for.
function IsWholeType(text) {
    const pieces = %split_text(text, ";");
    for (let index = 1; index < pieces.length; index += 1) {
        const value = ParametersOf(`;${pieces[index]}`)[0]?.[1];
        if (value === undefined || !IsHeaderName(WithoutQuotes(value))) return false;
    }
    return EssenceOf(text) !== undefined;
}

function WithoutQuotes(text) {
    return text.length > 1 && text[0] === '"' && text[text.length - 1] === '"' ? %string_slice(text, 1, text.length - 1) : text;
}

// The first one that is not empty; undefined when there is none.
function CharsetOf(text) {
    const pairs = ParametersOf(text);
    for (let index = 0; index < pairs.length; index += 1) {
        if (%to_lower(pairs[index][0]) === "charset" && pairs[index][1] !== "") return WithoutQuotes(pairs[index][1]);
    }
    return undefined;
}

// What a data: address says that it holds; undefined where Chromium opens none. RUNTIME: Chromium puts the charset behind all
// other parameters.
function TypeOfData(text) {
    const isImplied = text[0] === ";";
    const essence = isImplied ? "text/plain" : EssenceOf(text);
    if (essence === undefined) return "text/plain;charset=US-ASCII";
    const pairs = ParametersOf(text);
    const charset = CharsetOf(text);
    if (charset !== undefined && !IsHeaderName(charset)) return undefined;
    let type = essence;
    for (let index = 0; index < pairs.length; index += 1) {
        if (%to_lower(pairs[index][0]) !== "charset") type += `;${pairs[index][0]}=${pairs[index][1]}`;
    }
    return charset === undefined ? type : `${type};charset=${charset}`;
}

// Decode (Encoding Standard, section 6): a byte order mark says more than the label; an unknown label says nothing.
function TextOfLabel(bytes, label) {
    const mark = %string_slice(bytes, 0, 2);
    const marked = mark === "\u00ff\u00fe" ? "utf-16le" : mark === "\u00fe\u00ff" ? "utf-16be" : undefined;
    if (marked !== undefined) return TextOfUtf16(%string_slice(bytes, 2, bytes.length), marked, false);
    const encoding = label === undefined || %string_slice(bytes, 0, 3) === "\u00ef\u00bb\u00bf" ? "utf-8" : EncodingOfLabel(label) ?? "utf-8";
    if (encoding === "utf-8") return TextOfBytes(bytes);
    if (!IsUnicodeEncoding(encoding) && LettersOfEncoding(encoding) === undefined) %refuse(`the encoding '${encoding}' is not supported by Loopscope`);
    return DecodeWith(encoding, bytes, false);
}
