// Forms as bodies. RUNTIME: Node 20's undici, lib/web/fetch/{body,formdata-parser}.js. Bytes are strings of Latin-1 units.

// Every end of a line as the standard of forms has it.
function FormLines(text) {
    let result = "";
    for (let index = 0; index < text.length; index += 1) {
        const isReturn = text[index] === "\r";
        if (!isReturn && text[index] !== "\n") {
            result += text[index];
            continue;
        }
        if (isReturn && text[index + 1] === "\n") index += 1;
        result += "\r\n";
    }
    return result;
}

function EscapeFormName(text) {
    return %replace_all(%replace_all(%replace_all(text, "\n", "%0A"), "\r", "%0D"), '"', "%22");
}

function UnescapeFormName(text) {
    return %replace_all(%replace_all(%replace_all(text, "%0A", "\n"), "%0D", "\r"), "%22", '"');
}

function NewFormBoundary() {
    const random = BufferFromBinary(%random_bytes(6));
    let number = 0;
    for (let index = 0; index < 6; index += 1) number = (number * 256 + random[index]) % 100000000000;
    let digits = `${number}`;
    while (digits.length < 11) digits = `0${digits}`;
    return `----formdata-undici-0${digits}`;
}

// A form as multipart/form-data: {bytes, type}.
function EncodeForm(form) {
    const boundary = NewFormBoundary();
    const entries = BlobParts.formEntries(form);
    let bytes = "";
    for (let index = 0; index < entries.length; index += 1) {
        const [name, value] = entries[index];
        bytes += EncodeText(`--${boundary}\r\nContent-Disposition: form-data; name="${EscapeFormName(FormLines(name))}"`, "utf8");
        if (typeof value === "string") {
            bytes += EncodeText(`\r\n\r\n${FormLines(value)}\r\n`, "utf8");
        } else {
            const file = value.name ? `; filename="${EscapeFormName(value.name)}"` : "";
            bytes += `${EncodeText(`${file}\r\nContent-Type: ${value.type || "application/octet-stream"}\r\n\r\n`, "utf8")}${BlobParts.bytes(value)}\r\n`;
        }
    }
    return { __proto__: null, bytes: `${bytes}--${boundary}--\r\n`, type: `multipart/form-data; boundary=${boundary}` };
}

// ---- Parsing ----

function FormParseError() {
    return %construct(TypeErrorConstructor, ["Failed to parse body as FormData."], TypeErrorConstructor);
}

// What stands between quotes after `key=` in the value of a header; undefined where it does not stand there.
function QuotedParameter(value, key) {
    const place = %string_find(value, `; ${key}="`, 0);
    if (place < 0) return undefined;
    const begin = place + key.length + 4;
    const end = %string_find(value, '"', begin);
    if (end < 0) throw FormParseError();
    return UnescapeFormName(DecodeBytes(%string_slice(value, begin, end), "utf8"));
}

// The headers of a part: {name, filename, type, begin}.
function PartHeaders(bytes, begin) {
    const part = { __proto__: null, name: undefined, filename: undefined, type: undefined, begin };
    for (;;) {
        const end = %string_find(bytes, "\r\n", part.begin);
        if (end < 0) throw FormParseError();
        const line = %string_slice(bytes, part.begin, end);
        part.begin = end + 2;
        if (line === "") break;
        const colon = %string_find(line, ":", 0);
        if (colon < 0) throw FormParseError();
        const header = %string_to_lower(%string_slice(line, 0, colon));
        const value = TrimSpaces(%string_slice(line, colon + 1, line.length));
        if (header === "content-disposition") {
            if (%string_slice(value, 0, 9) !== "form-data") throw FormParseError();
            part.name = QuotedParameter(value, "name");
            part.filename = QuotedParameter(value, "filename");
        } else if (header === "content-type") {
            part.type = value;
        }
    }
    if (part.name === undefined) throw FormParseError();
    return part;
}

function ParseMultipart(bytes, boundary) {
    const form = new FormData();
    const mark = `--${boundary}`;
    if (%string_slice(bytes, 0, mark.length) !== mark) throw FormParseError();
    let place = mark.length;
    while (%string_slice(bytes, place, place + 2) !== "--") {
        if (%string_slice(bytes, place, place + 2) !== "\r\n") throw FormParseError();
        const part = PartHeaders(bytes, place + 2);
        const end = %string_find(bytes, `\r\n${mark}`, part.begin);
        if (end < 0) throw FormParseError();
        const content = %string_slice(bytes, part.begin, end);
        place = end + 2 + mark.length;
        const isFile = part.filename !== undefined;
        form.append(part.name, isFile ? new File([BufferFromBinary(content)], part.filename, { type: part.type ?? "text/plain" }) : TextOfBody(content));
    }
    return form;
}

function FormOfBody(bytes, givenType) {
    const type = givenType === null ? "" : givenType;
    const semicolon = %string_find(type, ";", 0);
    const essence = %string_to_lower(TrimSpaces(semicolon < 0 ? type : %string_slice(type, 0, semicolon)));
    if (essence === "multipart/form-data") {
        const place = %string_find(type, "boundary=", 0);
        if (place < 0) throw FormParseError();
        let boundary = %string_slice(type, place + 9, type.length);
        const end = %string_find(boundary, ";", 0);
        if (end >= 0) boundary = %string_slice(boundary, 0, end);
        return ParseMultipart(bytes, %replace_all(boundary, '"', ""));
    }
    if (essence === "application/x-www-form-urlencoded") {
        const form = new FormData();
        const pairs = SearchPairs(TextOfBody(bytes));
        for (let index = 0; index < pairs.length; index += 2) form.append(pairs[index], pairs[index + 1]);
        return form;
    }
    throw %construct(TypeErrorConstructor, ['Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".'], TypeErrorConstructor);
}
